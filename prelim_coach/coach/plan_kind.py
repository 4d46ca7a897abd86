"""What every kind of plan gives to the list of plans and to Today."""

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

import msgspec
from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.newcomer import newcomer
from prelim_coach.coach.steps import Taken
from prelim_coach.domain.act import Audience
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.months import months_later
from prelim_coach.domain.person import Person, Touch
from prelim_coach.domain.plan import Plan, Step
from prelim_coach.domain.plan_steps import Who, year_of
from prelim_coach.domain.record import Record


class PlanView(msgspec.Struct, frozen=True, kw_only=True):
    """A plan as it stands, with its steps."""

    id: str
    """The record's id; the block's for a rotation's end; ``presence`` for the profile."""
    kind: str
    """Which kind of plan, as ``guides.sentence.Plan`` names it."""
    title: str
    steps: tuple[Step, ...]
    record: Plan | None = None
    """What is stored; None for what is computed from the schedule."""
    day: dt.date | None = None
    """The day it is about."""
    state: str = ""
    """How it stands in a few words, as "asked 3 Nov, no day yet"."""
    notes: tuple[str, ...] = ()
    """What is to be said beside it, each a sentence."""
    rules: tuple[str, ...] = ()
    """Ids of the sentences of ``cites.toml`` it goes by."""
    waiting: bool = False
    """Whether it is somebody else's turn."""
    over: bool = False
    """Whether it has come to its end or was put down."""

    def step(self, key: str) -> Step | None:
        """Give one of its steps; None when there is none of that key."""
        return next((step for step in self.steps if step.key == key), None)

    @property
    def open(self) -> tuple[Step, ...]:
        """Give the steps still to be done, the nearest first."""
        found = (step for step in self.steps if step.open)
        return tuple(sorted(found, key=lambda step: step.aim))


class PlanKind(ABC):
    """One kind of plan. It reads and computes; ``Plans`` saves."""

    NAME: ClassVar[str]
    """As ``guides.sentence.Plan`` names it."""
    RECORD: ClassVar[type[Plan] | None] = None
    """What it is stored as; None for what is computed from the schedule."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: tuple[int, dict[str, list[Touch]]] | None = None

    @abstractmethod
    def views(self, day: dt.date) -> Sequence[PlanView]:
        """Give every plan of the kind on ``day``, those at their end too, steps unmarked."""

    def take(self, view: PlanView, step: Step, day: dt.date, *, back: bool, words: str) -> Taken:
        """Give what else changes when ``step`` is done, or with ``back`` is taken back.

        ``words`` are what was asked for by ``step.says``. The mark is saved by the caller.
        """
        del view, step, day, back, words
        return Taken()

    def fulfilled(self, view: PlanView, day: dt.date, *, back: bool) -> Taken:
        """Give what else changes when the plan's commitment was ticked, or its tick taken off."""
        del view, day, back
        return Taken()

    def without(self, record: Plan, step: Step) -> Plan | None:
        """Give the plan without what ``step`` is there for; None where leaving it out is a mark."""
        del record, step
        return None

    def hindrance(self, view: PlanView) -> str:
        """Say why the plan cannot be closed yet, one sentence; empty when it can."""
        del view
        return ""

    def closing(self, record: Plan, day: dt.date | None) -> Sequence[Record]:
        """Give what else changes when the plan is closed on ``day``; None takes it up again."""
        del record, day
        return ()

    def place(self, record: Plan, day: dt.date) -> Commitment | None:
        """Give the commitment that holds the plan's place on ``day``; None when it takes no time.

        The one it has already, changed, or a new one.
        """
        del record, day
        return None

    def on(self, record: Plan, day: dt.date) -> Plan:
        """Give the record moved to ``day``; ValueError for a kind that has no day of its own."""
        del record, day
        raise ValueError("This plan has no day of its own. Move one of its steps.")

    def unplaced(self, record: Plan) -> Plan:
        """Give the record without its place in a week, which somebody took off."""
        return replace(record, commitment="")

    def day_of(self, record: Plan) -> dt.date | None:
        """Give the day the plan is about as it is now; None for none."""
        del record
        return None

    def blanks(self, view: PlanView) -> dict[str, str]:
        """Give what the plan itself fills in of a script, by the blanks' names."""
        del view
        return {}

    def commitment_of(self, record: Plan) -> Commitment | None:
        """Give the commitment that holds a plan's place, as stored; None for none."""
        if not record.commitment:
            return None
        return self._desk.store.get(Commitment, record.commitment)

    def person(self, record: Plan) -> Person | None:
        """Give whom a plan is with, saved or still to be."""
        if new := newcomer(record.person, record.made):
            return new
        return self._desk.store.get(Person, record.person) if record.person else None

    def touches(self, person: str) -> list[Touch]:
        """Give the touches with a person; all are read once and kept until the next save."""
        if self._kept is None or self._kept[0] != self._desk.version:
            found: dict[str, list[Touch]] = {}
            for touch in self._desk.store.all(Touch):
                found.setdefault(touch.person, []).append(touch)
            self._kept = self._desk.version, found
        return self._kept[1].get(person, [])

    def who(self, record: Plan) -> Who:
        """Give how a plan's steps name the person."""
        person = self.person(record)
        if person is None:
            return Who("them", Audience.FACULTY)
        return Who(person.name, person.audience)

    def ask_from(self, record: Plan) -> dt.date:
        """Give the first day of the plan's year with formal asks (P57 I44)."""
        first = year_of(record.made, self._desk.profile.year_start).first
        return months_later(first, self._desk.rules.asks_from_month - 1)
