"""The people the intern keeps in mind: found, added, changed, and how each one stands."""

import datetime as dt
from collections.abc import Collection

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.people_index import Index
from prelim_coach.domain.person import MentorRole, Person, Position, Touch
from prelim_coach.domain.person_due import due_on
from prelim_coach.domain.person_names import matching, words_of
from prelim_coach.domain.person_rules import PeopleRules
from prelim_coach.domain.person_strong import Seat, Tie, board, tie
from prelim_coach.text import clean, clean_line

NAME, LINE, NOTE = 80, 300, 1000
"""The most characters of a name or a field, of a line, and of a note."""


class People:
    """The intern's people, by name. What happens with them is ``Touches``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: tuple[int, Index] | None = None

    @property
    def rules(self) -> PeopleRules:
        """The numbers that people come to mind by."""
        return self._desk.people_rules

    def now(self) -> dt.datetime:
        """Give the present instant."""
        return self._desk.now()

    @property
    def index(self) -> Index:
        """Everyone with their touches, read once and kept until the next save."""
        if self._kept is None or self._kept[0] != self._desk.version:
            self._kept = (self._desk.version, Index(self._desk))
        return self._kept[1]

    def all(self) -> list[Person]:
        """Give everyone, by name."""
        return list(self.index.people.values())

    def get(self, id_: str) -> Person | None:
        """Give one person; None when there is none of that id."""
        return self.index.people.get(id_)

    def names(self) -> list[str]:
        """Give the names of everyone, those last touched first, as they complete while typed."""
        last = self.index.last
        order = sorted(self.all(), key=lambda one: _day_of(last(one.id)), reverse=True)
        return [one.name for one in order]

    def named(self, typed: str) -> list[Person]:
        """Give who is meant by a name as typed: in full, else by the beginnings of its words."""
        people = self.all()
        meant = set(matching(clean_line(typed, NAME), [one.name for one in people]))
        return [one for one in people if one.name in meant]

    def full_name(self, typed: str) -> str:
        """Give the name of the one person that can be meant, else what was typed."""
        meant = self.named(typed)
        return meant[0].name if len(meant) == 1 else typed

    def find(self, words: str = "") -> list[Person]:
        """Give those who hold every word in name, position, field, roles, place or note."""
        wanted = words_of(clean(words))
        return [one for one in self.all() if self.index.holds(one, wanted)]

    def sound(self, person: Person) -> Person:
        """Give a person with texts cleaned; ValueError with a sentence when it cannot be kept."""
        name = clean_line(person.name, NAME)
        if not name:
            raise ValueError("Give a name, or what you call them.")
        same = [one for one in self.all() if words_of(one.name) == words_of(name)]
        if any(one.id != person.id for one in same):
            raise ValueError(f"{name} is on the list already; add a first name or a place.")
        if person.every is not None and not 0 <= person.every <= 52:
            raise ValueError("Weeks between touches are a number from 0 (never) to 52.")
        return replace(
            person,
            name=name,
            field=clean_line(person.field, NAME),
            met=clean_line(person.met, NAME),
            contact=clean_line(person.contact, LINE),
            note=clean(person.note).strip()[:NOTE],
            no=person.no - person.yes,
        )

    def add(
        self,
        name: str,
        position: Position,
        *,
        roles: Collection[MentorRole] = (),
        met: str = "",
        field: str = "",
        next_field: bool = False,
    ) -> Person:
        """Save a new person, added today; refuses an empty name and one on the list already."""
        person = Person(
            name=name,
            position=position,
            added=self._desk.today(),
            roles=frozenset(roles),
            met=met,
            field=field,
            next_field=next_field,
        )
        return self.save(person)

    def save(self, person: Person) -> Person:
        """Save a person, new or changed; refuses what ``sound`` refuses."""
        person = self.sound(person)
        with self._desk.store.write(f"person: {person.name}") as transaction:
            kept = transaction.put(person)
        self._desk.forget()
        return kept

    def remove(self, person: Person) -> None:
        """Take a person off with touches and promises, in one save; what was done stays done."""
        index = self.index
        promises = [one for one in index.promises if one.person == person.id]
        with self._desk.store.write(f"remove {person.name}") as transaction:
            for record in (*index.touches_of(person.id), *promises, person):
                transaction.remove(record)
        self._desk.forget()

    def touches(self, person: Person) -> list[Touch]:
        """Give a person's touches, newest first."""
        return self.index.touches_of(person.id)[::-1]

    def last(self, person: Person) -> Touch | None:
        """Give the last touch with a person; None before the first."""
        return self.index.last(person.id)

    def due_on(self, person: Person) -> dt.date | None:
        """Give the day a person is due to be thought of; None for never."""
        last = self.last(person)
        return due_on(person, last.day if last else None, self.rules)

    def tie(self, person: Person) -> Tie:
        """Give whether the relationship is strong, with its reasons."""
        return tie(person, self.index.touches_of(person.id), self._rotation_on, self.rules)

    def board(self) -> tuple[Seat, ...]:
        """Give the four mentor roles, each with who has it."""
        return board(self.all())

    def values(self, person: Person) -> dict[str, str]:
        """Give what a person fills in of a script: their name, and the rotation you met on."""
        names = {block.name.casefold(): block.name for block in self._desk.schedule.blocks}
        met = names.get(person.met.casefold(), "")
        return {"person": person.name, **({"rotation": met} if met else {})}

    def _rotation_on(self, day: dt.date) -> str:
        block = self._desk.schedule.block_on(day)
        return block.name if block else ""


def _day_of(touch: Touch | None) -> dt.date:
    return touch.day if touch else dt.date.min
