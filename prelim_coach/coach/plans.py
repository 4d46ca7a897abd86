"""Plans and the engine behind them: steps from every kind, marked, due, ticked, moved and closed.

A kind hangs in with ``Plans.add``; its steps then come up on Today and in the list by themselves.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.coach.plan_letters import Letters
from prelim_coach.coach.plan_meetings import Meetings
from prelim_coach.coach.plan_rotations import Rotations
from prelim_coach.coach.plan_sponsors import Sponsors
from prelim_coach.coach.planning import Beside
from prelim_coach.coach.steps import Taken
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.plan import Mark, Plan, Step
from prelim_coach.domain.plan_steps import (
    due,
    due_step,
    key_of,
    marked,
    shifted,
    split_key,
    within,
    year_of,
)
from prelim_coach.domain.record import Record


class Plans:
    """All plans of all kinds, and a source of the day's due steps."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.meetings = Meetings(desk)
        self.letters = Letters(desk)
        self.sponsors = Sponsors(desk)
        self._kinds: list[PlanKind] = [self.meetings, self.letters, self.sponsors, Rotations(desk)]

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
        return [replace(self._mark(found[2]), skipped=day)] if found else []

    def kept(self, day: dt.date, commitment: Commitment, *, back: bool = False) -> Taken:
        """Give what changes in the plan whose commitment was ticked on ``day``."""
        for kind in self._kinds:
            for view in kind.views(day):
                if view.record and commitment.id and view.record.commitment == commitment.id:
                    return kind.fulfilled(view, day, back=back)
        return Taken()

    def skip(self, step: Step, day: dt.date) -> None:
        """Leave a step out; a skipped one is open again."""
        mark = self._mark(step)
        label = "open again" if mark.skipped else "skip"
        self._desk.save(
            f"{label}: {step.title}", replace(mark, skipped=None if mark.skipped else day)
        )

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

    def place(self, record: Plan, day: dt.date) -> tuple[Commitment, Beside] | None:
        """Give what passes the gate before a plan is made for ``day``, or moved to it.

        The commitment and what is saved beside it: the plan on the day that the gate gave, and
        the steps the intern had moved by hand, as far as the plan moves. None for a plan that
        takes no time; ``put`` saves that.
        """
        kind = self._kind_of(record)
        commitment = kind.place(record, day)
        if commitment is None:
            return None

        def beside(saved: Commitment) -> Iterator[Record]:
            yield replace(kind.on(record, saved.day), commitment=saved.id)
            yield from self._moved_with(kind, record, saved.day)

        return commitment, beside

    def put(self, record: Plan, day: dt.date | None = None) -> None:
        """Save a plan that needs no place in the week, moved to ``day`` where one is given.

        Raises:
            ValueError: The kind has no day of its own.
        """
        kind = self._kind_of(record)
        moved = record if day is None else kind.on(record, day)
        marks = () if day is None else self._moved_with(kind, record, day)
        self._desk.save(f"plan: {record.title}", moved, *marks)

    def held(self, view: PlanView) -> Commitment | None:
        """Give the commitment that holds a plan's place in the week; None for none."""
        record = view.record
        return self._kind_of(record).commitment_of(record) if record else None

    def close(self, view: PlanView, day: dt.date) -> None:
        """Bring a plan to its end; ValueError with a sentence when something is still missing."""
        record = _record(view)
        hindrance = self._kind_of(record).hindrance(view)
        if hindrance:
            raise ValueError(hindrance)
        beside = self._kind_of(record).closing(record, day)
        self._desk.save(f"close: {view.title}", replace(record, closed=day), *beside)

    def drop(self, view: PlanView, day: dt.date) -> None:
        """Put a plan down, and take what held its place off the week; undo brings both back."""
        record = _record(view)
        held = self._kind_of(record).commitment_of(record)
        with self._desk.store.write(f"put down: {view.title}") as transaction:
            transaction.put(replace(record, dropped=day))
            if held and held.done is None:
                transaction.remove(held)
        self._desk.forget()

    def reopen(self, view: PlanView) -> None:
        """Take a plan up again that was closed or put down."""
        record = replace(_record(view), closed=None, dropped=None)
        beside = self._kind_of(record).closing(record, None)
        self._desk.save(f"take up: {view.title}", record, *beside)

    def _moved_with(self, kind: PlanKind, record: Plan, day: dt.date) -> tuple[Mark, ...]:
        before = kind.day_of(record)
        if before is None or not record.id:
            return ()
        marks = (one for one in self._desk.store.all(Mark) if one.plan == record.id)
        return shifted(marks, day - before)

    def _marked(self, view: PlanView, marks: Sequence[Mark], day: dt.date) -> PlanView:
        year = year_of(day, self._desk.profile.year_start)
        made = max(view.record.made, year.first) if view.record else year.first
        return replace(view, steps=within(marked(view.steps, marks), made, year.last))

    def _find(self, key: str, day: dt.date) -> tuple[PlanKind, PlanView, Step] | None:
        ids = split_key(key) or ("", "")
        marks = self._desk.store.all(Mark)
        for kind, view in self._all(day):
            if view.id == ids[0]:
                found = self._marked(view, marks, day)
                step = found.step(ids[1])
                return (kind, found, step) if step else None
        return None

    def _all(self, day: dt.date) -> Iterator[tuple[PlanKind, PlanView]]:
        for kind in self._kinds:
            for view in kind.views(day):
                yield kind, view

    def _mark(self, step: Step) -> Mark:
        kept = self._desk.store.all(Mark)
        found = [one for one in kept if (one.plan, one.step) == (step.plan, step.key)]
        return found[0] if found else Mark(plan=step.plan, step=step.key)

    def _kind_of(self, record: Plan) -> PlanKind:
        return next(kind for kind in self._kinds if kind.RECORD is type(record))


def _record(view: PlanView) -> Plan:
    if view.record is None:
        raise ValueError("This one comes and goes with the schedule. Skip its steps instead.")
    return view.record


def _nearest(view: PlanView) -> dt.date:
    return view.open[0].aim if view.open else dt.date.max
