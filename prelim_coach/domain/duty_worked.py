"""Hours on duty as spans of instants, and as the intern corrected them."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

from prelim_coach.domain.record import Record

HOUR = dt.timedelta(hours=1)
CALL = 24 * HOUR
"""From this length on a stretch of work counts as in-house call (6.22, 6.27)."""


class Worked(msgspec.Struct, frozen=True, kw_only=True):
    """One stretch of duty, from instant to instant; it counts on the day it starts."""

    day: dt.date
    """The coach day it belongs to."""
    start: dt.datetime
    end: dt.datetime

    @property
    def length(self) -> dt.timedelta:
        """Give the time that really passed, whatever the clocks did meanwhile."""
        return self.end.astimezone(dt.UTC) - self.start.astimezone(dt.UTC)

    @property
    def is_call(self) -> bool:
        """Say whether it is in-house call: 24 h or more, by the clocks or by the time passed."""
        walls = self.end.replace(tzinfo=None) - self.start.replace(tzinfo=None)
        return max(self.length, walls) >= CALL


class HoursWorked(Record, frozen=True, kw_only=True):
    """What the intern said of one day's hours; it holds over the schedule. One a day."""

    day: dt.date
    start: dt.datetime | None
    """None on a day without duty."""
    end: dt.datetime | None
    leave: bool
    """Sick or otherwise away: the day counts neither as worked nor as free."""


def stretches(worked: Iterable[Worked]) -> tuple[Worked, ...]:
    """Give the spans in order of time, those that touch or overlap joined into one.

    A joined stretch belongs to the day of its first part.
    """
    joined: list[Worked] = []
    for span in sorted(worked, key=lambda each: each.start.astimezone(dt.UTC)):
        if joined and span.start.astimezone(dt.UTC) <= joined[-1].end.astimezone(dt.UTC):
            last = joined[-1]
            end = max(last.end, span.end, key=lambda each: each.astimezone(dt.UTC))
            joined[-1] = Worked(day=last.day, start=last.start, end=end)
        else:
            joined.append(span)
    return tuple(joined)


def rests(joined: Sequence[Worked]) -> Iterator[tuple[Worked, dt.timedelta]]:
    """Yield each stretch but the last with the time off until the next."""
    for one, other in pairwise(joined):
        yield one, other.start.astimezone(dt.UTC) - one.end.astimezone(dt.UTC)


def total(worked: Iterable[Worked]) -> dt.timedelta:
    """Give the time on duty, each moment counted once."""
    return sum((each.length for each in stretches(worked)), dt.timedelta())
