"""The engine behind plans: steps of every kind of plan, marked, due, ticked and moved."""

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.coach.steps import Taken
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.plan import Mark, Plan, Step
from prelim_coach.domain.plan_steps import (
    due,
    due_step,
    key_of,
    lapsed,
    marked,
    split_key,
    within,
    year_of,
)
from prelim_coach.domain.record import Record


class PlanEngine:
    """The steps of all kinds of plan, and a source of the day's due steps."""

    def __init__(self, desk: Desk, *kinds: PlanKind) -> None:
        self._desk = desk
        self._kinds = list(kinds)

    def add(self, kind: PlanKind) -> None:
        """Take in one more kind of plan."""
        self._kinds.append(kind)

    def views(self, day: dt.date) -> list[PlanView]:
        """Give every plan as it stands on ``day``, with its marked steps inside the year.

        Those with an open step come first, the nearest aim before the others; then what waits.
        """
        marks = self._desk.store.all(Mark)
        found = [self._marked(one, marks, day) for kind in self._kinds for one in kind.views(day)]
        return sorted(found, key=lambda view: (view.over, _nearest(view), view.title))

    def view(self, plan: str, day: dt.date) -> PlanView | None:
        """Give one plan by its id; None when there is none."""
        return next((view for view in self.views(day) if view.id == plan), None)

    def steps(self, day: dt.date) -> list[Step]:
        """Give the open steps of all plans under way, the nearest aim first."""
        found = (step for view in self.views(day) if not view.over for step in view.open)
        return sorted(found, key=lambda step: step.aim)

    def due(self, day: dt.date) -> list[DueStep]:
        """Give the steps due on ``day``, the nearest aim first; keys ``plan:<plan>:<step>``."""
        found = [step for view in self.views(day) if not view.over for step in due(view.steps, day)]
        return [due_step(step, day) for step in sorted(found, key=lambda step: step.aim)]

    def question(self, key: str, day: dt.date) -> str:
        """Give what has to be said when the step ``key`` is ticked; empty for a mere tick."""
        found = self._find(key, day)
        return found[2].says if found and found[2].open else ""

    def take_step(
        self, day: dt.date, key: str, *, back: bool = False, words: str = ""
    ) -> Taken | None:
        """Give what is saved when the step ``key`` was done on ``day``; None for another's key.

        Raises:
            ValueError: The step asks for words and there are none.
        """
        if split_key(key) is None:
            return None
        found = self._find(key, day)
        if found is None:
            return Taken()
        kind, view, step = found
        if step.says and not words and not back:
            raise ValueError(f"{step.says}: tick it on the Plans screen, or on Today, and say it.")
        taken = kind.take(view, step, day, back=back, words=words)
        mark = replace(self._mark(step), done=None if back else day, skipped=None)
        return Taken((mark, *taken.put), taken.touch, taken.fulfils)

    def untick(self, step: Step) -> None:
        """Open a step that was done without a tick of its own, as one told by a form."""
        taken = self.take_step(self._desk.today(), key_of(step), back=True) or Taken()
        self._desk.save(f"open again: {step.title}", *taken.put)

    def let_go(self, day: dt.date, key: str) -> Sequence[Record] | None:
        """Give the step as skipped; None when ``key`` is not a plan's step."""
        if split_key(key) is None:
            return None
        found = self._find(key, day)
        return [self._less(*found) or replace(self._mark(found[2]), skipped=day)] if found else []

    def kept(self, day: dt.date, commitment: Commitment, *, back: bool = False) -> Taken:
        """Give what changes in the plan whose commitment was ticked on ``day``."""
        for kind in self._kinds:
            for view in kind.views(day):
                if view.record and commitment.id and view.record.commitment == commitment.id:
                    return kind.fulfilled(view, day, back=back)
        return Taken()

    def skip(self, step: Step, day: dt.date) -> bool:
        """Leave a step out; a skipped one is open again, unless its last day is over.

        False when it went with what it was there for, as somebody to write to, and only undo
        brings it back.
        """
        mark = self._mark(step)
        found = None if mark.skipped else self._find(key_of(step), day)
        if found and (less := self._less(*found)):
            self._desk.save(f"take off: {step.title}", less)
            return False
        label = "open again" if mark.skipped else "skip"
        self._desk.save(
            f"{label}: {step.title}", replace(mark, skipped=None if mark.skipped else day)
        )
        return True

    def move(self, step: Step, day: dt.date) -> Step:
        """Move an open step to ``day``, inside the year and not past its last day.

        Gives the step as it stands then. ValueError when it cannot be on that day.
        """
        year = year_of(self._desk.today(), self._desk.profile.year_start)
        last = min(step.last or year.last, year.last)
        if not step.open:
            raise ValueError("This step is behind you. Only an open one can be moved.")
        if not year.first <= day <= last:
            raise ValueError(f"It has to lie between {year.first} and {last}. Nothing was moved.")
        mark = replace(self._mark(step), moved=day)
        self._desk.save(f"move: {step.title}", mark)
        return marked([step], [mark])[0]

    def _marked(self, view: PlanView, marks: Sequence[Mark], day: dt.date) -> PlanView:
        year = year_of(day, self._desk.profile.year_start)
        made = max(view.record.made, year.first) if view.record else year.first
        steps = lapsed(within(marked(view.steps, marks), made, year.last), day)
        if view.record and view.record.dropped:
            over = f"put down {name(view.record.dropped)}"
            steps = tuple(step for step in steps if not step.open)
            return replace(view, steps=steps, state=over, waiting=False)
        return replace(view, steps=steps)

    def _find(self, key: str, day: dt.date) -> tuple[PlanKind, PlanView, Step] | None:
        ids = split_key(key) or ("", "")
        marks = self._desk.store.all(Mark)
        for kind, view in self._all(day):
            if view.id == ids[0]:
                found = self._marked(view, marks, day)
                step = found.step(ids[1])
                return (kind, found, step) if step else None
        return None

    def _less(self, kind: PlanKind, view: PlanView, step: Step) -> Plan | None:
        return kind.without(view.record, step) if view.record else None

    def _all(self, day: dt.date) -> Iterator[tuple[PlanKind, PlanView]]:
        for kind in self._kinds:
            for view in kind.views(day):
                yield kind, view

    def _mark(self, step: Step) -> Mark:
        kept = self._desk.store.all(Mark)
        found = [one for one in kept if (one.plan, one.step) == (step.plan, step.key)]
        return found[0] if found else Mark(plan=step.plan, step=step.key)


def _nearest(view: PlanView) -> dt.date:
    return view.open[0].aim if view.open else dt.date.max
