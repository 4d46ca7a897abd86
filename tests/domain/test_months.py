"""Counting in months agrees with pendulum's calendar."""

import datetime as dt

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.months import months_later


@pytest.mark.parametrize(
    ("day", "count", "found"),
    [
        ("2027-05-31", -3, "2027-02-28"),
        ("2028-05-31", -3, "2028-02-29"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-07-01", 0, "2026-07-01"),
    ],
)
def test_the_month_s_last_day_where_there_is_no_such_day(day, count, found):
    """Month ends and leap years."""
    assert months_later(dt.date.fromisoformat(day), count) == dt.date.fromisoformat(found)


@given(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)), st.integers(-60, 60))
def test_it_is_what_pendulum_gives(day, count):
    """The library's own arithmetic is the reference."""
    theirs = pendulum.date(day.year, day.month, day.day).add(months=count)
    assert months_later(day, count) == dt.date(theirs.year, theirs.month, theirs.day)
