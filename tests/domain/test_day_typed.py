"""Days as they are typed, seen from a Monday."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.day_typed import WEEKDAYS, day_of

MONDAY = dt.date(2026, 11, 23)
days = st.dates(dt.date(2000, 1, 1), dt.date(2090, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", (2026, 11, 23)),
        ("Tomorrow", (2026, 11, 24)),
        ("fri", (2026, 11, 27)),
        ("Friday", (2026, 11, 27)),
        ("mon", (2026, 11, 30)),
        ("+3", (2026, 11, 26)),
        ("+ 2w", (2026, 12, 7)),
        ("3 dec", (2026, 12, 3)),
        ("Dec. 3", (2026, 12, 3)),
        ("December 3", (2026, 12, 3)),
        ("3dec", (2026, 12, 3)),
        ("23 nov", (2026, 11, 23)),
        ("22 nov", (2027, 11, 22)),
        ("29 feb", (2028, 2, 29)),
        ("2027-01-31", (2027, 1, 31)),
    ],
)
def test_the_next_such_day_is_meant(typed, day):
    """A weekday is never today, a date may be."""
    assert day_of(typed, MONDAY) == dt.date(*day)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("yesterday", (2026, 11, 22)),
        ("fri", (2026, 11, 20)),
        ("mon", (2026, 11, 16)),
        ("-3", (2026, 11, 20)),
        ("23 nov", (2026, 11, 23)),
        ("24 nov", (2025, 11, 24)),
        ("29 feb", (2024, 2, 29)),
        ("2026-07-01", (2026, 7, 1)),
    ],
)
def test_looking_back_the_last_such_day_is_meant(typed, day):
    """For what has happened."""
    assert day_of(typed, MONDAY, past=True) == dt.date(*day)


@pytest.mark.parametrize(
    "typed", ["", "soon", "31 feb", "0 dec", "2026-13-01", "12/3", "yesterday"]
)
def test_what_is_no_day_to_come_is_refused_in_a_sentence(typed):
    """With an example of what would do, or that the day is over."""
    with pytest.raises(ValueError, match=r"fri|over"):
        day_of(typed, MONDAY)


@pytest.mark.parametrize("typed", ["tomorrow", "+1", "2026-11-24"])
def test_what_has_happened_is_not_still_to_come(typed):
    """A day ahead is refused when looking back."""
    with pytest.raises(ValueError, match="still to come"):
        day_of(typed, MONDAY, past=True)


@given(today=days, name=st.sampled_from(WEEKDAYS), past=st.booleans())
def test_a_weekday_is_that_weekday_within_seven_days(today, name, past):
    """In the direction asked for, and never today."""
    away = (day_of(name, today, past=past) - today).days
    assert 1 <= (-away if past else away) <= 7
    assert (today.weekday() + away) % 7 == WEEKDAYS.index(name)


@given(today=days, day=days)
def test_a_whole_date_is_itself_or_refused(today, day):
    """On the right side of today it is taken as it stands."""
    assert day_of(day.isoformat(), today, past=day <= today) == day


@given(st.text(), st.booleans())
def test_any_text_is_a_day_or_a_sentence(typed, past):
    """Nothing else is raised."""
    said = "."
    try:
        day_of(typed, MONDAY, past=past)
    except ValueError as error:
        said = str(error)
    assert said.endswith(".")
