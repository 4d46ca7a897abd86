"""The part of an ask that a week is rounded down by counts in a later one."""

import datetime as dt

import pytest

from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.domain.profile import Track
from prelim_coach.domain.rotation import Block, Kind
from tests.conftest import at

MONDAY = dt.date(2026, 11, 23)
WEEK = dt.timedelta(days=7)


@pytest.fixture
def lighter(coach):
    """A coach on the wards since the beginning of November, at the lighter load since then."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1), track=Track.ADVANCED)
    first = MONDAY - 3 * WEEK
    coach.setup.save_block(
        Block(name="Wards", kind=Kind.WARDS, first=first, last=MONDAY + 9 * WEEK)
    )
    coach.desk.save("fall", change(first, Tier.LIGHTER))
    return coach


def change(day, tier):
    """Give a change of load on a day."""
    when = dt.datetime.combine(day, dt.time(6), tzinfo=dt.UTC)
    return TierChange(day=day, at=when, tier=tier, why="x")


def asks(coach, weeks):
    """Give the asks of weeks from this one on."""
    return [coach.metering.meter(MONDAY + n * WEEK).budget.asks for n in range(weeks)]


def test_every_other_lighter_ward_week_holds_an_ask(lighter):
    """Half an ask a week is one in two weeks, and never two in one."""
    found = asks(lighter, 6)
    assert sorted(found[:2]) == sorted(found[2:4]) == sorted(found[4:]) == [0, 1]


def test_the_minimum_holds_none_out_of_the_past(lighter, moment):
    """A load that falls further on a Saturday takes the part of an ask with it."""
    week = MONDAY + asks(lighter, 2).index(1) * WEEK
    saturday = week + dt.timedelta(days=5)
    moment.set(at(f"{saturday} 05:40"))
    assert lighter.metering.meter(saturday).budget.asks == 1
    consults = Block(name="Consults", kind=Kind.CONSULT, first=week, last=saturday)
    lighter.setup.save_block(consults)
    lighter.desk.save("fall", change(saturday, Tier.MINIMUM))
    assert lighter.metering.meter(saturday).budget.asks == 0


def test_a_changed_block_is_seen_at_once(lighter):
    """A week of vacation entered into the past leaves no half over, and the weeks after it turn."""
    before = asks(lighter, 4)
    away = MONDAY - WEEK
    lighter.setup.save_block(
        Block(name="PTO", kind=Kind.VACATION, first=away, last=away + dt.timedelta(days=6))
    )
    assert asks(lighter, 4) == before[1:] + before[:1]


def test_a_load_that_falls_now_is_seen_in_the_weeks_to_come(coach):
    """Weeks that were reckoned at the steady load are reckoned anew."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1), track=Track.ADVANCED)
    wards = Block(name="Wards", kind=Kind.WARDS, first=MONDAY, last=MONDAY + 9 * WEEK)
    coach.setup.save_block(wards)
    assert asks(coach, 5)[1:] == [1, 1, 1, 1]
    coach.desk.save("fall", change(MONDAY, Tier.LIGHTER))
    assert sorted(asks(coach, 4)) == [0, 0, 1, 1]
