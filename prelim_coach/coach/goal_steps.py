"""The next step of a goal with somebody by name, as a card of the day."""

import datetime as dt
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.goal_cards import settle, tie
from prelim_coach.coach.goals import Goals
from prelim_coach.coach.people import People
from prelim_coach.coach.projects import Projects
from prelim_coach.coach.steps import Taken
from prelim_coach.domain.capacity_tokens import token
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.draw_situation import STEP, DueStep
from prelim_coach.domain.goal_next import part_to_settle, ties
from prelim_coach.domain.journal import Hidden
from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.person_due import offered
from prelim_coach.domain.plan import Project, ProjectSort
from prelim_coach.domain.record import Record

TIE, SETTLE = "tie", "settle"
NOW = dt.timedelta(0)
FRESH = dt.timedelta(days=7)
"""How long a part that waits to be settled comes up every day, as a follow-up does (P37)."""


class GoalSteps:
    """A source of due steps. Saves nothing."""

    def __init__(self, desk: Desk, people: People, goals: Goals, projects: Projects) -> None:
        self._desk = desk
        self._people = people
        self._goals = goals
        self._projects = projects

    def due(self, day: dt.date) -> list[DueStep]:
        """Give the step that settles a project, and what one relationship lacks.

        Each on three days a week, the first also on every day of its first week. One relationship
        a day, the nearest to strong; none of whom a meeting is under way with.
        """
        known = self._goals.evidence(day)
        part = part_to_settle(known) if self._room(day) else None
        fresh = part is not None and NOW <= day - part.since < FRESH
        found = [settle(part)] if part and (fresh or offered(part.since, day)) else []
        busy = self._people.index.meeting
        waits = (one for one in ties(known) if offered(one.since, day))
        found += [tie(one) for one in waits if one.person.id not in busy][:1]
        return found

    def take_step(self, day: dt.date, key: str, *, back: bool = False) -> Taken | None:
        """Give what is saved when the step was done: the contact it was, or the project itself.

        A project that was settled on is under Plans from then on, for six months at first, with no
        more than its lead; it is an idea only while another holds the place of the one (P47).
        """
        sort, how, person = _parts(key)
        if sort == TIE:
            touch = Touch(day=day, at=self._desk.now(), person=person, how=How(how))
            return Taken(touch=None if back else touch)
        if sort != SETTLE:
            return None
        known = self._people.get(person)
        if known is None:
            return Taken()
        return self._unsettled(day, known) if back else self._settled(day, known)

    def let_go(self, day: dt.date, key: str) -> list[Record] | None:
        """Give what is saved when a step is never to come again; None for another source's."""
        del day
        return [Hidden(act=STEP + key)] if _parts(key)[0] in (TIE, SETTLE) else None

    def values(self, key: str) -> Mapping[str, str]:
        """Give what a step knows of the blanks of its scripts; nothing for another's step."""
        sort, _, id_ = _parts(key)
        person = self._people.get(id_) if sort in (TIE, SETTLE) else None
        return self._people.values(person) if person else MappingProxyType({})

    def _settled(self, day: dt.date, lead: Person) -> Taken:
        drafted = self._projects.draft(f"With {lead.name}", ProjectSort.OTHER, lead=lead.id)
        plan = replace(drafted, made=day)
        if not self._room(day):
            return Taken((plan,))
        return Taken(begins=((self._projects.place(plan, day), plan),))

    def _room(self, day: dt.date) -> bool:
        """Say whether the place of the one project is free; a plan is not all that may hold it."""
        desk = self._desk
        kept = desk.store.all(Commitment)
        return token(What.PROJECT, day, kept, desk.profile, desk.rules).left > 0

    def _unsettled(self, day: dt.date, lead: Person) -> Taken:
        return Taken(gone=tuple(self._made(day, lead)))

    def _made(self, day: dt.date, lead: Person) -> Iterator[Record]:
        for one in self._desk.store.all(Project):
            if one.person == lead.id and one.made == day:
                held = self._projects.commitment_of(one)
                yield from (one, held) if held else (one,)


def _parts(key: str) -> tuple[str, str, str]:
    sort, _, rest = key.partition(":")
    how, _, person = rest.rpartition(":")
    return sort, how, person
