"""Duty hours: read from the schedule, corrected by the intern, estimated over the block."""

import datetime as dt

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.duty import (
    AROUND,
    DayHours,
    DutyEstimate,
    HoursWorked,
    duty_days,
    estimate_of,
    window_on,
)
from prelim_coach.domain.load import TierChange, last_lift
from prelim_coach.domain.shift_hours import DAY, Shift, at_wall, span, usual_shift

LONGEST = 36 * 60
"""Minutes a corrected stretch may last; longer is taken for a slip. Our judgement."""


class Duty:
    """Hours by day, their correction, and the estimate."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: tuple[object, DutyEstimate] | None = None

    def days(self, first: dt.date, last: dt.date) -> tuple[DayHours, ...]:
        """Give the hours of the days from ``first`` to ``last``, both included."""
        desk = self._desk
        said = desk.store.between(HoursWorked, first, last)
        return duty_days(desk.schedule, first, last, desk.zone, said)

    def day(self, day: dt.date) -> DayHours:
        """Give the hours of one day."""
        return self.days(day, day)[0]

    def estimate(self, day: dt.date) -> DutyEstimate | None:
        """Give the estimate over the block ``day`` lies in; None on a day outside every block.

        What lies ahead in the block counts as the schedule has it.
        """
        desk = self._desk
        window = window_on(desk.schedule, day)
        if window is None:
            return None
        said = desk.store.between(HoursWorked, window.first - AROUND, window.last + AROUND)
        # It stays the same from check-in to check-in until the hours or the schedule change.
        known = window, desk.schedule, desk.zone, said
        if self._kept is None or self._kept[0] != known:
            self._kept = known, estimate_of(*known)
        return self._kept[1]

    def evidence(self, day: dt.date) -> float | None:
        """Give the average that may lower the load, in hours a week; None when there is none.

        Once the intern lifted the load in a block, its hours are known and lower it no more.
        """
        found = self.estimate(day)
        if found is None:
            return None
        lift = last_lift(self._desk.store.all(TierChange))
        return None if lift and found.window.contains(lift.day) else found.average

    def expected(self, day: dt.date) -> Shift | None:
        """Give the hours a correction starts from: those known, else the kind's usual ones †."""
        desk = self._desk
        known = self.day(day)
        if known.worked is not None:
            return Shift(day=day, start=known.worked.start, end=known.worked.end)
        shift = desk.schedule.shift_on(day, desk.zone)
        return shift or usual_shift(day, desk.schedule.kind_on(day), desk.zone)

    def correct(self, day: dt.date, minutes_later: int) -> HoursWorked:
        """Save that duty ended so many minutes later than known; earlier when negative.

        Raises ValueError when no hours are known for the day, or the result makes no sense.
        """
        shift = self._shift(day)
        return self._save(day, shift.start, shift.end + dt.timedelta(minutes=minutes_later))

    def left_at(self, day: dt.date, end: dt.time) -> HoursWorked:
        """Save the clock time at which duty ended: the first such time after its start.

        Raises ValueError when it is not known when the day began.
        """
        start = self._shift(day).start.astimezone(self._desk.zone)
        on = start.date() if end > start.time() else start.date() + DAY
        return self._save(day, start, at_wall(on, end, self._desk.zone))

    def worked(self, day: dt.date, start: dt.time, end: dt.time) -> HoursWorked:
        """Save a day's hours; an ``end`` not after ``start`` is on the next day."""
        shift = span(day, start, end, self._desk.zone)
        return self._save(day, shift.start, shift.end)

    def was_off(self, day: dt.date, *, leave: bool = False) -> HoursWorked:
        """Save that there was no duty that day; ``leave`` when sick or on leave, so not free."""
        return self._put(HoursWorked(day=day, start=None, end=None, leave=leave))

    def as_scheduled(self, day: dt.date) -> None:
        """Take what was said of a day's hours back; the schedule holds again."""
        with self._desk.store.write("hours as scheduled") as transaction:
            for said in self._desk.store.between(HoursWorked, day, day):
                transaction.remove(said)
        self._desk.forget()

    def _shift(self, day: dt.date) -> Shift:
        shift = self.expected(day)
        if shift is None:
            raise ValueError("No hours are known for that day; give its start and its end.")
        return shift

    def _save(self, day: dt.date, start: dt.datetime, end: dt.datetime) -> HoursWorked:
        start, end = (moment.astimezone(self._desk.zone) for moment in (start, end))
        minutes = (end.astimezone(dt.UTC) - start.astimezone(dt.UTC)) // dt.timedelta(minutes=1)
        if not 0 < minutes <= LONGEST:
            raise ValueError("A stretch of duty lasts from one minute to 36 hours.")
        return self._put(HoursWorked(day=day, start=start, end=end, leave=False))

    def _put(self, said: HoursWorked) -> HoursWorked:
        with self._desk.store.write("hours") as transaction:
            kept = transaction.put(said)
        self._desk.forget()
        return kept
