"""The spans of days over which duty hours are averaged: blocks, split at 28 days."""

import datetime as dt
from functools import lru_cache

import msgspec

from prelim_coach.domain.shift import Schedule
from prelim_coach.domain.shift_line import lay_out
from prelim_coach.domain.shift_stretch import BRIDGE, stretches

LONGEST = 28
"""Days over which hours are averaged at most (6.20: four weeks)."""


class Window(msgspec.Struct, frozen=True, order=True):
    """Days from ``first`` to ``last``, both included, that are averaged together."""

    first: dt.date
    last: dt.date

    @property
    def days(self) -> tuple[dt.date, ...]:
        """Give its days in order."""
        length = (self.last - self.first).days + 1
        return tuple(self.first + dt.timedelta(days=n) for n in range(length))

    def contains(self, day: dt.date) -> bool:
        """Say whether a day lies in it."""
        return self.first <= day <= self.last


def split(first: dt.date, last: dt.date) -> tuple[Window, ...]:
    """Give the windows of one block: every 28 days from its first, and what is left.

    Averages never roll on from window to window (6.20 as the ACGME explains it).
    """
    found = []
    while first <= last:
        end = min(last, first + dt.timedelta(days=LONGEST - 1))
        found.append(Window(first, end))
        first = end + dt.timedelta(days=1)
    return tuple(found)


@lru_cache(maxsize=2)  # a schedule never changes, and every check-in asks for its windows
def windows(schedule: Schedule) -> tuple[Window, ...]:
    """Give the windows of the whole schedule in order; no day lies in two.

    A block within a longer one, such as a clinic week in a ward block, is averaged with it. Up to
    three days without entry between two blocks are days off at the end of the first.
    """
    spans: list[tuple[int, int]] = []
    every = {(each.first, -each.last) for each in stretches(lay_out(schedule.blocks))}
    for first, minus_last in sorted(every):
        reached = spans[-1][1] if spans else first - 1
        if 0 < first - reached - 1 <= BRIDGE and spans:
            spans[-1] = spans[-1][0], first - 1
        begin = max(first, reached + 1)
        if begin <= -minus_last:
            spans.append((begin, -minus_last))
    parts = (split(dt.date.fromordinal(one), dt.date.fromordinal(last)) for one, last in spans)
    return tuple(window for part in parts for window in part)


def window_on(schedule: Schedule, day: dt.date) -> Window | None:
    """Give the window a day lies in; None for a day outside every block."""
    return next((each for each in windows(schedule) if each.contains(day)), None)
