"""Plans: meetings, letters and the others; made, placed in a week, closed and put down.

A kind hangs in with ``add``; its steps then come up on Today and in the list by themselves.
"""

import datetime as dt
from collections.abc import Iterator

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.newcomer import put
from prelim_coach.coach.plan_engine import PlanEngine
from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.coach.plan_letters import Letters
from prelim_coach.coach.plan_meetings import Meetings
from prelim_coach.coach.plan_rotations import Rotations
from prelim_coach.coach.plan_sponsors import Sponsors
from prelim_coach.coach.planning import Beside
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.plan import Mark, Plan
from prelim_coach.domain.plan_steps import shifted
from prelim_coach.domain.record import Record


class Plans(PlanEngine):
    """All plans of all kinds."""

    def __init__(self, desk: Desk) -> None:
        self.meetings = Meetings(desk)
        self.letters = Letters(desk)
        self.sponsors = Sponsors(desk)
        super().__init__(desk, self.meetings, self.letters, self.sponsors, Rotations(desk))

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

        before = kind.day_of(record)

        def beside(saved: Commitment) -> Iterator[Record]:
            yield replace(kind.on(record, saved.day), commitment=saved.id)
            yield from self._moved_with(record, before, saved.day)

        return commitment, beside

    def put(self, record: Plan, day: dt.date | None = None) -> None:
        """Save a plan that needs no other place in the week, moved to ``day`` where one is given.

        The place it has keeps its day and takes over its name and minutes.

        Raises:
            ValueError: The kind has no day of its own.
        """
        kind = self._kind_of(record)
        held = kind.commitment_of(record) if day is None else None
        place = kind.place(record, held.day) if held and held.done is None else None
        moved = record if day is None else kind.on(record, day)
        marks = () if day is None else self._moved_with(record, kind.day_of(record), day)
        with self._desk.store.write(f"plan: {record.title}") as transaction:
            for each in (moved, *marks, *([place] if place else [])):
                put(transaction, each)
        self._desk.forget()

    def held(self, view: PlanView) -> Commitment | None:
        """Give the commitment that holds a plan's place in the week; None for none."""
        record = view.record
        return self._kind_of(record).commitment_of(record) if record else None

    def blanks(self, view: PlanView) -> dict[str, str]:
        """Give what a plan itself fills in of its scripts, by the blanks' names."""
        return self._kind_of(view.record).blanks(view) if view.record else {}

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

    def put_down(self, held: Commitment, day: dt.date) -> Plan | None:
        """Give the plan whose place ``held`` is, put down on ``day``; None where there is none.

        The caller saves it, and takes ``held`` off.
        """
        record = self._behind(held)
        return replace(record, dropped=day) if record else None

    def moved(self, held: Commitment, day: dt.date) -> tuple[Record, ...]:
        """Give the plan whose place ``held`` is and its steps moved by hand, on ``day``.

        Empty where no plan is behind it. The caller saves them, and moves ``held``.

        Raises:
            ValueError: The plan cannot be on that day.
        """
        record = self._behind(held)
        if record is None:
            return ()
        kind = self._kind_of(record)
        marks = self._moved_with(record, kind.day_of(record), day)
        return (kind.on(record, day), *marks)

    def reopen(self, view: PlanView) -> None:
        """Take a plan up again that was closed or put down; its place in the week may be gone."""
        record = _record(view)
        kind = self._kind_of(record)
        if record.commitment and kind.commitment_of(record) is None:
            record = kind.unplaced(record)
        self._desk.save(f"take up: {view.title}", replace(record, closed=None, dropped=None))

    def _moved_with(self, record: Plan, before: dt.date | None, day: dt.date) -> tuple[Mark, ...]:
        if before is None or not record.id:
            return ()
        marks = (one for one in self._desk.store.all(Mark) if one.plan == record.id)
        return shifted(marks, day - before)

    def _behind(self, held: Commitment) -> Plan | None:
        kinds = (kind.RECORD for kind in self._kinds if kind.RECORD)
        plans = (one for kind in kinds for one in self._desk.store.all(kind))
        return next((one for one in plans if held.id and one.commitment == held.id), None)

    def _kind_of(self, record: Plan) -> PlanKind:
        return next(kind for kind in self._kinds if kind.RECORD is type(record))


def _record(view: PlanView) -> Plan:
    if view.record is None:
        raise ValueError("This one comes and goes with the schedule. Skip its steps instead.")
    return view.record
