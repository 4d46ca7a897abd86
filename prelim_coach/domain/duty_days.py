"""The hours of each day, from what the intern said or else from the schedule."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from math import fsum

import msgspec
from msgspec.structs import replace

from prelim_coach.domain.duty_estimate import DutyEstimate, estimate
from prelim_coach.domain.duty_window import Window
from prelim_coach.domain.duty_worked import HOUR, HoursWorked, Worked
from prelim_coach.domain.rotation import Kind
from prelim_coach.domain.shift import Schedule
from prelim_coach.domain.shift_hours import DAY, usual_shift
from prelim_coach.domain.shift_stretch import BRIDGE, SHORT
from prelim_coach.domain.week import DAYS


class Source(StrEnum):
    """What a day was, as far as is known."""

    WORKED = "worked"
    OFF = "off"
    LEAVE = "leave"
    """Vacation or sick: left out of hours and of days."""
    UNKNOWN = "unknown"
    """There was work and no clock times, or nothing is known of the day."""


class DayHours(msgspec.Struct, frozen=True, kw_only=True):
    """One day's duty."""

    day: dt.date
    source: Source
    worked: Worked | None = None
    """Its hours, where they are known."""
    said: bool = False
    """Whether the intern said so; otherwise it is read from the schedule."""
    uneven: bool = False
    """The schedule gives this block's hours and not its days off, so the day may be one †."""

    @property
    def hours(self) -> float | None:
        """Give the hours on duty; 0 on a day off or on leave, None when they are not known."""
        if self.worked is not None:
            return self.worked.length / HOUR
        return None if self.source is Source.UNKNOWN else 0.0


AROUND = 7 * DAY
"""How far around a window its shifts are read: rests and runs of nights cross its edges."""

DutyDays = tuple[DayHours, ...]
"""Days in order."""


def duty_days(
    schedule: Schedule,
    first: dt.date,
    last: dt.date,
    zone: dt.tzinfo,
    said: Iterable[HoursWorked] = (),
) -> DutyDays:
    """Give the days from ``first`` to ``last``, both included; what the intern said comes first."""
    known = {each.day: each for each in said}
    days = (first + n * DAY for n in range((last - first).days + 1))
    return tuple(
        _said(known[day]) if day in known else _scheduled(schedule, day, zone) for day in days
    )


def estimate_of(
    window: Window, schedule: Schedule, zone: dt.tzinfo, said: Iterable[HoursWorked] = ()
) -> DutyEstimate:
    """Give the estimate of a window from the schedule as the intern corrected it.

    Where a block has hours for every day of a week and more, one day in seven is taken as off †,
    unless the intern named days off in it already: the schedule does not say which they are.
    """
    known = list(said)
    days = duty_days(schedule, window.first - AROUND, window.last + AROUND, zone, known)
    off = _taken_off(window, days)
    found = estimate(
        window,
        [each.worked for each in days if each.worked and each.day not in off],
        zone,
        leave=[each.day for each in days if each.source is Source.LEAVE],
        missing=[each.day for each in days if each.source is Source.UNKNOWN],
    )
    return replace(found, assumed=len(off))


def hours_of(days: Sequence[DayHours]) -> float | None:
    """Give the hours of the days of one week together; None when one of them is not known.

    Where the schedule does not say which day is off, a mean day is taken off †.
    """
    known = [each.hours for each in days if each.hours is not None]
    if len(known) < len(days):
        return None
    uneven = [each.hours or 0.0 for each in days if each.uneven and each.worked]
    busy = len(days) >= DAYS and all(each.source is Source.WORKED for each in days)
    off = fsum(uneven) / len(uneven) if busy and uneven else 0.0
    return fsum(known) - off


def _said(said: HoursWorked) -> DayHours:
    if said.start is None or said.end is None:
        return DayHours(day=said.day, source=Source.LEAVE if said.leave else Source.OFF, said=True)
    span = Worked(day=said.day, start=said.start, end=said.end)
    if not span.length > dt.timedelta():
        return DayHours(day=said.day, source=Source.UNKNOWN, said=True)
    return DayHours(day=said.day, source=Source.WORKED, worked=span, said=True)


def _scheduled(schedule: Schedule, day: dt.date, zone: dt.tzinfo) -> DayHours:
    block = schedule.block_on(day)
    if block is None:
        return DayHours(day=day, source=Source.OFF if _between(schedule, day) else Source.UNKNOWN)
    if block.kind is Kind.VACATION:
        return DayHours(day=day, source=Source.LEAVE)
    shift = schedule.shift_on(day, zone)
    uneven = (block.last - block.first).days + 1 >= SHORT
    if _is_free(block.kind) or (uneven and usual_shift(day, block.kind, zone) is None):
        return DayHours(day=day, source=Source.OFF)
    if shift is None:
        return DayHours(day=day, source=Source.UNKNOWN, uneven=uneven)
    span = Worked(day=day, start=shift.start, end=shift.end)
    return DayHours(day=day, source=Source.WORKED, worked=span, uneven=uneven)


def _between(schedule: Schedule, day: dt.date) -> bool:
    """Say whether a day without entry lies in a gap of days off, as lists of shifts have them."""
    near = range(1, BRIDGE + 1)
    back = next((n for n in near if schedule.block_on(day - n * DAY)), BRIDGE + 1)
    on = next((n for n in near if schedule.block_on(day + n * DAY)), BRIDGE + 1)
    return back + on <= BRIDGE + 1


def _is_free(kind: Kind) -> bool:
    # Backup is work only when one is called in, which the intern then says.
    return kind in {Kind.OFF, Kind.BACKUP}


def _taken_off(window: Window, days: Sequence[DayHours]) -> frozenset[dt.date]:
    by_day: Mapping[dt.date, DayHours] = {each.day: each for each in days}
    counted = free = 0
    off: set[dt.date] = set()
    for first in window.days[::DAYS]:
        piece = [by_day[first + n * DAY] for n in range(DAYS) if window.contains(first + n * DAY)]
        counted += sum(each.source is not Source.LEAVE for each in piece)
        free += sum(each.source is Source.OFF for each in piece)
        uneven = [each.day for each in piece if each.uneven and each.worked]
        if uneven and counted // DAYS > free + len(off):
            off.add(uneven[-1])
    return frozenset(off)
