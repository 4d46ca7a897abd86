"""What must be so before an act makes sense: a project to write news about, a block that ends."""

import datetime as dt
from collections.abc import Iterable

from prelim_coach.domain.act import Need
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.shift import Schedule

LAST_DAYS = 3
"""Days at the end of a block that count as its end (P03)."""
FIRST_DAYS = 7
"""Days of a block in which the one before it is still fresh (P16)."""
MEETING_AHEAD = dt.timedelta(days=3)
"""How far ahead a meeting is worth preparing; two days ahead is the plan's own date (P26)."""


def needs_on(
    day: dt.date, schedule: Schedule, commitments: Iterable[Commitment]
) -> frozenset[Need]:
    """Give what is so on ``day``. A block shorter than five days has no middle and no end."""
    return _of_block(day, schedule) | _of_plans(day, commitments)


def _of_block(day: dt.date, schedule: Schedule) -> frozenset[Need]:
    place = schedule.day_number(day)
    if place is None:
        return frozenset()
    number, total = place
    found = set()
    if total >= 5 and total - number < LAST_DAYS:
        found.add(Need.BLOCK_END)
    if total >= 5 and abs(2 * number - total) <= max(2, total // 7):
        found.add(Need.BLOCK_MIDDLE)
    if number <= FIRST_DAYS and schedule.block_on(day - dt.timedelta(days=number)) is not None:
        found.add(Need.BLOCK_BEHIND)
    return frozenset(found)


def _of_plans(day: dt.date, commitments: Iterable[Commitment]) -> frozenset[Need]:
    found = set()
    for one in commitments:
        if one.what is What.PROJECT and one.day <= day and (one.done is None or one.done > day):
            found.add(Need.PROJECT)
        if one.what is What.MEETING and one.done is not None and one.done <= day:
            found.add(Need.MENTOR)
        if one.what is What.MEETING and one.done is None and day <= one.day <= day + MEETING_AHEAD:
            found.add(Need.MEETING)
    return frozenset(found)
