"""The years that the generator makes are years a program would give."""

import random

import pytest

from prelim_coach.domain.rotation import Kind
from tests.simulation.schedule import DAY, DAYS, LAYOUTS, START, year


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("seed", range(5))
def test_every_day_of_the_year_has_its_work(layout, seed):
    """365 days without a gap, each with a kind and a block."""
    made = year(random.Random(seed), layout)
    days = [START + n * DAY for n in range(DAYS)]
    assert all(day in made.kinds and day in made.of for day in days)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_year_has_wards_icu_nights_and_a_vacation(layout):
    """As the published ones have."""
    kinds = set(year(random.Random(1), layout).kinds.values())
    assert {Kind.WARDS, Kind.ICU, Kind.NIGHTS, Kind.CLINIC} <= kinds


def test_more_nights_are_more_nights():
    """Four fortnights beyond the usual two."""

    def nights(more):
        kinds = year(random.Random(1), "13x4", more).kinds.values()
        return sum(kind is Kind.NIGHTS for kind in kinds)

    assert nights(4) > nights(0) + 30


def test_nobody_works_a_fortnight_without_a_day_off():
    """One day in seven, give or take where in the week it lies (6.21.b)."""
    made = year(random.Random(2), "13x4")
    working = [made.kinds[START + n * DAY] not in (Kind.OFF, Kind.VACATION) for n in range(DAYS)]
    longest = max(map(len, "".join("x" if one else " " for one in working).split()))
    assert longest <= 13


def test_the_morning_after_nights_is_quiet():
    """Whatever comes next."""
    made = year(random.Random(3), "26x2")
    after = [
        day
        for day in made.kinds
        if made.kinds.get(day - DAY) is Kind.NIGHTS and made.kinds[day] is not Kind.NIGHTS
    ]
    assert after
    assert all(made.quiet[day] == "post-call" for day in after)
