"""The small steps that people make: follow-ups, promises, next steps, keeping in touch."""

import datetime as dt
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from msgspec.structs import replace

from prelim_coach.coach import people_cards as cards
from prelim_coach.coach.people import People
from prelim_coach.coach.steps import Taken
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.person_due import offered
from prelim_coach.domain.person_follow import follow_ups
from prelim_coach.domain.record import Record

IN_TOUCH = 2
"""People a day is offered to keep in touch with, at most †."""
EVE = dt.timedelta(days=1)
"""How long before its day a promise or a next step comes up †."""
SORTS = ("follow", "promise", "next", "person")


class PeopleSteps:
    """A source of due steps. Saves nothing."""

    def __init__(self, people: People) -> None:
        self._people = people

    def due(self, day: dt.date) -> list[DueStep]:
        """Give the steps due on ``day``: follow-ups first (design 6), keeping in touch last."""
        return [*self._follow(day), *self._promised(day), *self._next(day), *self._in_touch(day)]

    def step(self, day: dt.date, key: str) -> DueStep | None:
        """Give one step by its key, due on ``day`` or not; None when it is not there."""
        sort, _, id_ = key.partition(":")
        index, rules = self._people.index, self._people.rules
        if sort == "follow":
            waits = [one for one in follow_ups(index.waiting(), day, rules) if one.touch.id == id_]
            return cards.follow(waits[0], self._person(waits[0].touch), day) if waits else None
        if sort == "promise":
            promise = next((one for one in index.promises if one.id == id_), None)
            return cards.promise(promise, self._people.get(promise.person)) if promise else None
        if sort == "next":
            touch = index.touch(id_)
            return cards.next_step(touch, self._person(touch)) if touch else None
        person = self._people.get(id_)
        return cards.in_touch(person, index.last(id_), day) if sort == "person" and person else None

    def take_step(self, day: dt.date, key: str, *, back: bool = False) -> Taken | None:
        """Give what is saved beside the tick of a step; None for another source's step.

        A follow-up sent, a promise kept and a line to somebody are touches themselves.
        """
        sort, _, id_ = key.partition(":")
        if sort == "follow":
            return self._followed(day, id_, back=back)
        if sort == "promise":
            return self._kept(day, id_, back=back)
        if sort == "next":
            touch = self._people.index.touch(id_)
            done = None if back else day
            return Taken((replace(touch, next_done=done),) if touch else ())
        if sort == "person":
            person = self._people.get(id_)
            news = bool(person) and not back
            return Taken(touch=self._touch(day, id_, How.UPDATE) if news else None)
        return None

    def let_go(self, day: dt.date, key: str) -> list[Record] | None:
        """Give what is saved when a step is never to come again; None for another source's."""
        sort, _, id_ = key.partition(":")
        if sort not in SORTS:
            return None
        index = self._people.index
        if sort == "promise":
            return [replace(one, let_go=day) for one in index.promises if one.id == id_]
        if sort == "person":
            person = self._people.get(id_)
            return [replace(person, every=0)] if person else []
        touch = index.touch(id_)
        if touch is None:
            return []
        return [replace(touch, next_done=day)] if sort == "next" else [*self._fuses(touch, day)]

    def ended(self, touch: Touch) -> tuple[Touch, ...]:
        """Give the open fuses with the person of ``touch`` as they are once it was sent."""
        return tuple(self._fuses(touch, touch.day))

    def values(self, key: str) -> Mapping[str, str]:
        """Give what a step knows of the blanks of its scripts; nothing for another's step."""
        sort, _, id_ = key.partition(":")
        if sort not in SORTS:
            return MappingProxyType({})
        touch = self._people.index.touch(id_)
        promise = next((one for one in self._people.index.promises if one.id == id_), None)
        about = touch or promise
        person = self._people.get(about.person if about else id_)
        known = self._people.values(person) if person else {}
        if touch and touch.line:
            known |= {"topic": touch.line, "learned": touch.line, "point": touch.line}
        if touch and touch.next_step:
            known["next_step"] = touch.next_step
        return known

    def _follow(self, day: dt.date) -> Iterator[DueStep]:
        for each in follow_ups(self._people.index.waiting(), day, self._people.rules):
            if each.offered:
                yield cards.follow(each, self._person(each.touch), day)

    def _promised(self, day: dt.date) -> Iterator[DueStep]:
        wait = dt.timedelta(days=self._people.rules.promise_days)
        for each in self._people.index.promises:
            begins = each.by - EVE if each.by else each.day + wait
            if not (each.kept or each.let_go) and offered(begins, day):
                yield cards.promise(each, self._people.get(each.person))

    def _next(self, day: dt.date) -> Iterator[DueStep]:
        for touch in self._people.index.with_next():
            if touch.next_by and offered(touch.next_by - EVE, day):
                yield cards.next_step(touch, self._person(touch))

    def _in_touch(self, day: dt.date) -> Iterator[DueStep]:
        """Yield who is due, mentors first, then who came to be due last; nobody twice a day."""
        index = self._people.index
        busy = {touch.person for touch in (*index.waiting(), *index.with_next())} | index.meeting
        waiting: list[tuple[bool, int, Person]] = []
        for person in self._people.all():
            due = self._people.due_on(person)
            if due and person.id not in busy and offered(due, day):
                waiting.append((not person.roles, (day - due).days, person))
        waiting.sort(key=lambda each: each[:2])
        for _, _, person in waiting[:IN_TOUCH]:
            yield cards.in_touch(person, index.last(person.id), day)

    def _followed(self, day: dt.date, id_: str, *, back: bool) -> Taken:
        index = self._people.index
        touch = index.touch(id_)
        if touch is None:
            return Taken()
        if back:
            ended = [one for one in index.touches_of(touch.person) if one.followed == day]
            return Taken(tuple(replace(one, followed=None) for one in ended))
        sent = self._touch(day, touch.person, How.THANKS, plan=touch.plan)
        return Taken(tuple(self._fuses(touch, day)), touch=sent)

    def _kept(self, day: dt.date, id_: str, *, back: bool) -> Taken:
        promise = next((one for one in self._people.index.promises if one.id == id_), None)
        if promise is None:
            return Taken()
        if back:
            return Taken((replace(promise, kept=None),))
        known = self._people.get(promise.person)
        given = self._touch(day, known.id, How.HELP_GIVEN, promise.what) if known else None
        return Taken((replace(promise, kept=day),), touch=given)

    def _fuses(self, touch: Touch, day: dt.date) -> Iterator[Touch]:
        for one in self._people.index.touches_of(touch.person):
            if one.follow_up and one.followed is None and one.day <= max(day, touch.day):
                yield replace(one, followed=day)

    def _touch(self, day: dt.date, person: str, how: How, line: str = "", plan: str = "") -> Touch:
        at = self._people.now()
        return Touch(day=day, at=at, person=person, how=how, line=line, plan=plan)

    def _person(self, touch: Touch) -> Person:
        return self._people.index.people[touch.person]
