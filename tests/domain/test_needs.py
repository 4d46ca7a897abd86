"""What acts may take for granted on a day."""

import datetime as dt

import pytest

from prelim_coach.domain.act import Need
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.needs import needs_on
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import Schedule

FIRST = dt.date(2026, 11, 2)
WARDS = Block(id="1", name="Wards", kind=Kind.WARDS, first=FIRST, last=dt.date(2026, 11, 29))
ICU = Block(
    id="2", name="MICU", kind=Kind.ICU, first=dt.date(2026, 11, 30), last=dt.date(2026, 12, 27)
)
SCHEDULE = Schedule([WARDS, ICU])


def nov(day: int) -> dt.date:
    """Give a day counted in November, running on into December."""
    return dt.date(2026, 10, 31) + dt.timedelta(days=day)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (2, set()),
        (13, {Need.BLOCK_MIDDLE}),
        (17, {Need.BLOCK_MIDDLE}),
        (20, set()),
        (26, set()),
        (27, {Need.BLOCK_END}),
        (29, {Need.BLOCK_END}),
        (30, {Need.BLOCK_BEHIND}),
        (36, {Need.BLOCK_BEHIND}),
        (37, set()),
    ],
)
def test_a_block_has_a_middle_an_end_and_a_time_after(day, expected):
    """28 days: the middle days, the last three, and a week in which it is fresh."""
    assert needs_on(nov(day), SCHEDULE, ()) == expected


def test_a_single_day_is_neither_middle_nor_end():
    """A calendar of one-day entries makes no day a last day."""
    one = Schedule([Block(id="1", name="Call", kind=Kind.WARDS, first=FIRST, last=FIRST)])
    assert needs_on(FIRST, one, ()) == frozenset()


@pytest.mark.parametrize(
    ("what", "day", "done", "expected"),
    [
        (What.PROJECT, -10, None, {Need.PROJECT}),
        (What.PROJECT, 5, None, set()),
        (What.PROJECT, -10, -1, set()),
        (What.MEETING, 3, None, {Need.MEETING}),
        (What.MEETING, 4, None, set()),
        (What.MEETING, -1, None, set()),
        (What.MEETING, -9, -9, {Need.MENTOR}),
        (What.EVENT, 0, None, set()),
    ],
)
def test_plans_make_what_acts_speak_of(what, day, done, expected):
    """A project while it runs, a meeting just ahead, a mentor once one was met."""
    plan = Commitment(
        day=FIRST + dt.timedelta(days=day),
        what=what,
        title="x",
        minutes=10,
        done=None if done is None else FIRST + dt.timedelta(days=done),
    )
    assert needs_on(FIRST, Schedule(), [plan]) == expected
