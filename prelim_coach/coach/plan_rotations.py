"""Rotations about to end, computed from the schedule."""

import datetime as dt
from typing import ClassVar

from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.coach.steps import Taken
from prelim_coach.domain import plan_rotation
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.person import How, Person, Position, Touch
from prelim_coach.domain.plan import Step
from prelim_coach.domain.plan_rotation import Ending, endings

LOOK_AHEAD = dt.timedelta(days=28)
"""A block's end is listed up to four weeks ahead."""


class Rotations(PlanKind):
    """The ends of the present blocks, and of the one that is just over."""

    NAME: ClassVar[str] = "rotation_end"

    def views(self, day: dt.date) -> list[PlanView]:
        """Give the blocks that end within four weeks, or ended within one."""
        found = endings(self._desk.schedule, day - plan_rotation.AFTER, day + LOOK_AHEAD)
        return [self._view(one) for one in found]

    def take(self, view: PlanView, step: Step, day: dt.date, *, back: bool, words: str) -> Taken:
        """Give the thanks as a contact where only one person was met on the block."""
        del step, back, words
        block = next(one for one in self._desk.schedule.blocks if one.id == view.id)
        met = self._met(block.name)
        if len(met) != 1:
            return Taken()
        touch = Touch(day=day, at=self._desk.now(), person=met[0].id, how=How.THANKS, plan=view.id)
        return Taken((), touch)

    def _met(self, label: str) -> list[Person]:
        """Give those met on a block, by name; faculty before the others."""
        place = label.casefold().strip()
        found = [
            one
            for one in self._desk.store.all(Person)
            if one.met.casefold().strip() == place and not one.resting
        ]
        return sorted(found, key=lambda one: (one.position is not Position.FACULTY, one.name))

    def _view(self, ending: Ending) -> PlanView:
        label = ending.block.name
        met = [one.name for one in self._met(label)]
        return PlanView(
            id=ending.block.id,
            kind=self.NAME,
            title=f"{label} ends",
            steps=plan_rotation.steps(ending, met),
            day=ending.last,
            state=f"last day {name(ending.last)}",
            rules=("rotation-thanks",),
        )
