"""People with what belongs to them, read once and kept until the next save."""

from collections.abc import Iterator

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.person import Person, Promise, Touch
from prelim_coach.domain.person_names import words_of
from prelim_coach.domain.plan import Meeting


class Index:
    """Everything about people as it was when it was made."""

    def __init__(self, desk: Desk) -> None:
        store = desk.store
        self.people = {
            person.id: person
            for person in sorted(store.all(Person), key=lambda one: one.name.casefold())
        }
        """By id, in order of name."""
        self.touches: dict[str, list[Touch]] = {}
        """By person, oldest first."""
        for touch in store.all(Touch):
            self.touches.setdefault(touch.person, []).append(touch)
        for touches in self.touches.values():
            touches.sort(key=lambda one: (one.day, one.at))
        self.promises = sorted(store.all(Promise), key=lambda one: one.day)
        self.meeting = {one.person for one in store.all(Meeting) if one.live and one.held is None}
        """Whom a meeting is under way with."""
        self._hay: dict[str, str] = {}
        self._by_id: dict[str, Touch] | None = None
        self._waiting: list[Touch] | None = None
        self._next: list[Touch] | None = None

    def touches_of(self, person: str) -> list[Touch]:
        """Give a person's touches, oldest first."""
        return self.touches.get(person, [])

    def touch(self, id_: str) -> Touch | None:
        """Give one touch of somebody on the list."""
        if self._by_id is None:
            self._by_id = {one.id: one for one in self._of_known()}
        return self._by_id.get(id_)

    def waiting(self) -> list[Touch]:
        """Give the touches that wait for a follow-up."""
        if self._waiting is None:
            known = self._of_known()
            self._waiting = [one for one in known if one.follow_up and one.followed is None]
        return self._waiting

    def with_next(self) -> list[Touch]:
        """Give the touches whose next step is still to be done."""
        if self._next is None:
            known = self._of_known()
            self._next = [one for one in known if one.next_step and one.next_done is None]
        return self._next

    def last(self, person: str) -> Touch | None:
        """Give the last touch with a person."""
        touches = self.touches_of(person)
        return touches[-1] if touches else None

    def holds(self, person: Person, wanted: tuple[str, ...]) -> bool:
        """Say whether every wanted word stands in what is known of a person."""
        if person.id not in self._hay:
            roles = " ".join(sorted(person.roles))
            parts = (person.name, person.position, person.field, person.met, roles, person.note)
            self._hay[person.id] = " ".join(words_of(" ".join(parts)))
        hay = self._hay[person.id]
        return all(word in hay for word in wanted)

    def _of_known(self) -> Iterator[Touch]:
        for person in self.people:
            yield from self.touches_of(person)
