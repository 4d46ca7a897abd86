"""Weeks: seven days from the chosen first day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.week import Week, week_of

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1))


@given(day=DAYS, start=st.integers(0, 6))
def test_a_week_holds_its_day_and_begins_on_the_chosen_weekday(day, start):
    """The week of a day contains it, starts on the chosen weekday and has seven days."""
    week = week_of(day, start)
    assert week.contains(day)
    assert week.first.weekday() == start
    assert week.days[0] == week.first
    assert week.days[-1] == week.last
    assert len(week.days) == 7
    assert all(week_of(each, start) == week for each in week.days)


@given(day=DAYS, start=st.integers(0, 6), weeks=st.integers(-60, 60))
def test_weeks_tile_the_calendar(day, start, weeks):
    """The next week begins the day after the last, and shifting back returns."""
    week = week_of(day, start)
    assert week.shifted(1).first == week.last + dt.timedelta(days=1)
    assert week.shifted(weeks).shifted(-weeks) == week
    assert not week.contains(week.last + dt.timedelta(days=1))
    assert not week.contains(week.first - dt.timedelta(days=1))


@pytest.mark.parametrize(
    ("start", "first"), [(0, dt.date(2026, 11, 23)), (6, dt.date(2026, 11, 22))]
)
def test_thanksgiving_week(start, first):
    """Thursday 26 November 2026 lies in the week from Monday 23, or from Sunday 22."""
    assert week_of(dt.date(2026, 11, 26), start) == Week(first=first)
