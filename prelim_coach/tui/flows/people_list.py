"""Everyone: who waits for a line, who is due, and the others, in three orders."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby

from textual.content import Content

from prelim_coach.coach.person_view import view_of
from prelim_coach.domain.person import Person, Promise
from prelim_coach.domain.person_due import due_words
from prelim_coach.domain.person_follow import FollowUp
from prelim_coach.domain.person_names import words_of
from prelim_coach.tui.flows.people_view import PeopleView
from prelim_coach.tui.prose import Hanging, date_name, day_name, plural
from prelim_coach.tui.widgets.grouped import Row
from prelim_coach.tui.widgets.people_page import about_person, about_promise
from prelim_coach.tui.widgets.people_words import POSITIONS, ROLES

STEPS = ("follow", "promise", "next")
"""The sorts of rows that are steps, by how their keys begin."""


class PeopleList(PeopleView):
    """People in groups; what waits for them stands first where they are ordered by due."""

    NAME = "People"
    FOOTER = ("people.touch", "people.done", "people.open", "people.add", "people.view")
    NONE = "Nobody here yet. a adds somebody: a name, enter, and one key."

    ORDERS = ("by due", "by role", "by where met")
    _at = 0

    @property
    def order(self) -> str:
        """How the list is ordered."""
        return self.ORDERS[self._at]

    def turn(self, step: int) -> None:
        """Take a neighbouring order."""
        self._at = (self._at + step) % len(self.ORDERS)

    def rows(self, words: str) -> tuple[list[Row], str]:
        """Give the rows that hold the words, and how many people they are."""
        people = self._coach.people.find(words)
        count = plural(len(people), "person", "people")
        row = partial(self._tagged, today=self._today)
        if self._at == 1:
            return [*_grouped(people, _role, row)], count
        if self._at == 2:
            return [*_grouped(people, _met, row)], count
        return [*self._waiting({one.id for one in people}, words), *self._by_due(people)], count

    def page(self, key: str) -> Sequence[Content | Hanging]:
        """Give all that is known of a person, or of a promise to nobody on the list."""
        sort, id_ = parts(key)
        person = self.person(key)
        if person:
            return about_person(view_of(self._coach.people, person, self._today))
        promise = next((one for one in self._coach.touches.promises() if one.id == id_), None)
        return about_promise(promise) if sort == "promise" and promise else ()

    def person(self, key: str) -> Person | None:
        """Give whom a row is about."""
        sort, id_ = parts(key)
        index = self._coach.people.index
        if sort in ("follow", "next"):
            touch = index.touch(id_)
            return self._coach.people.get(touch.person) if touch else None
        if sort == "promise":
            made = next((one for one in index.promises if one.id == id_), None)
            return self._coach.people.get(made.person) if made else None
        return self._coach.people.get(id_)

    async def done(self, key: str) -> None:
        """Tick the step of a row; on a person say how a touch is recorded."""
        card = self._coach.touches.card(self._today, key)
        if card is None or not key.startswith(STEPS):
            self._screen.say("Nothing waits on this line. t records a contact.")
            return
        await self._screen.save(
            lambda: self._coach.journal.tick(self._today, card),
            f"Done: {card.title}. u takes it back.",
        )

    async def let_go(self, key: str) -> None:
        """Let a follow-up, a promise or a person's rhythm rest."""
        person = self.person(key)
        words = "Let go." if key.startswith(STEPS) else f"{person.name if person else ''} rests."
        if key:
            await self._screen.save(
                lambda: self._coach.touches.let_go(self._today, key), f"{words} u takes it back."
            )

    async def delete(self, key: str) -> None:
        """Take a person off, with touches and promises; a step is let go instead."""
        if key.startswith(STEPS):
            await self.let_go(key)
            return
        person = self.person(key)
        if person:
            words = f"{person.name} and what happened with them are off the list. u brings it back."
            await self._screen.save(lambda: self._coach.people.remove(person), words)

    @property
    def _today(self) -> dt.date:
        return self._coach.desk.today()

    def _waiting(self, shown: set[str], words: str) -> Iterator[Row]:
        """Yield what waits for the intern, with those ``shown`` or holding the words."""
        wanted = words_of(words)
        fuses = [
            one for one in self._coach.touches.follow_ups(self._today) if one.touch.person in shown
        ]
        yield from _group("To follow up", [self._fuse(one) for one in fuses])
        promises = [
            one
            for one in self._coach.touches.promises()
            if one.person in shown or _holds(one, wanted)
        ]
        yield from _group("Promised", [self._promised(one) for one in promises])
        index = self._coach.people.index
        steps = [
            Row(
                key=f"next:{one.id}",
                title=f"{one.next_step}, {index.people[one.person].name}",
                tag=f"by {date_name(one.next_by)}" if one.next_by else "",
            )
            for one in index.with_next()
            if one.person in shown
        ]
        yield from _group("Next steps", steps)

    def _fuse(self, waits: FollowUp) -> Row:
        touch = waits.touch
        name = self._coach.people.index.people[touch.person].name
        title = f"{name}: {touch.line}" if touch.line else name
        return Row(key=f"follow:{touch.id}", title=title, tag=_until(waits))

    def _promised(self, made: Promise) -> Row:
        person = self._coach.people.get(made.person)
        title = f"{made.what}, {person.name}" if person else made.what
        return Row(
            key=f"promise:{made.id}", title=title, tag=f"by {date_name(made.by)}" if made.by else ""
        )

    def _by_due(self, people: Sequence[Person]) -> Iterator[Row]:
        never, today = dt.date.max, self._today
        dues = {one.id: self._coach.people.due_on(one) or never for one in people}
        order = sorted(people, key=lambda one: dues[one.id])
        groups = (
            ("Due", [one for one in order if dues[one.id] <= today]),
            ("Coming up", [one for one in order if today < dues[one.id] < never]),
            ("No rhythm", [one for one in order if dues[one.id] == never and not one.resting]),
            ("Resting", [one for one in order if one.resting]),
        )
        for heading, members in groups:
            yield from _group(heading, [self._tagged(one, today) for one in members])

    def _tagged(self, person: Person, today: dt.date) -> Row:
        last = self._coach.people.last(person)
        due = self._coach.people.due_on(person)
        tag = due_words(due, last.day if last else None, today)
        return Row(key=person.id, title=person.name, tag=tag)


def parts(key: str) -> tuple[str, str]:
    """Give the sort and the id of a row; a person's row is of no sort."""
    sort, _, id_ = key.rpartition(":")
    return sort, id_


def _group(heading: str, rows: Sequence[Row]) -> Iterator[Row]:
    if rows:
        yield Row(key="", title=f"{heading}, {len(rows)}")
        yield from rows


def _grouped(
    people: Iterable[Person], by: Callable[[Person], tuple[int, str]], row: Callable[[Person], Row]
) -> Iterator[Row]:
    for (_, words), members in groupby(sorted(people, key=by), by):
        yield from _group(words[:1].upper() + words[1:], [row(one) for one in members])


def _role(person: Person) -> tuple[int, str]:
    """Give the first mentor role, else what they are, with its place among the groups."""
    roles = [(n, word) for n, (role, (_, word)) in enumerate(ROLES.items()) if role in person.roles]
    if roles:
        return roles[0]
    return len(ROLES) + list(POSITIONS).index(person.position), POSITIONS[person.position][1]


def _met(person: Person) -> tuple[int, str]:
    """Give where they met, the unsaid last."""
    return (0, person.met) if person.met else (1, "Not said where")


def _holds(made: Promise, wanted: Sequence[str]) -> bool:
    """Say whether a promise to nobody on the list holds the words."""
    hay = " ".join(words_of(made.what))
    return not made.person and all(word in hay for word in wanted)


def _until(waits: FollowUp) -> str:
    """Give the day of the fuse that is still ahead."""
    match waits.stage:
        case "aim":
            return f"by {day_name(waits.aim)[:3]}, 72 h"
        case "week":
            return f"by {day_name(waits.last)[:3]}, 7 d"
    return "still fine"
