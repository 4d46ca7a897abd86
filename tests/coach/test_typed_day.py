"""Days as people type them."""

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.coach.typed_day import read_day, read_past_day

TODAY = dt.date(2026, 11, 23)
"""A Monday."""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15 feb", "2027-02-15"),
        ("Feb 15", "2027-02-15"),
        ("15 Feb 2028", "2028-02-15"),
        ("2027-02-15", "2027-02-15"),
        ("2/15", "2027-02-15"),
        ("12/1", "2026-12-01"),
        ("23 nov", "2026-11-23"),
        ("22 nov", "2027-11-22"),
        ("fri", "2026-11-27"),
        ("Monday", "2026-11-30"),
        ("next tue", "2026-11-24"),
        ("today", "2026-11-23"),
        ("tomorrow", "2026-11-24"),
        ("in 2 weeks", "2026-12-07"),
        ("in 10 days", "2026-12-03"),
        ("+10", "2026-12-03"),
        ("in 3 months", "2027-02-23"),
        ("next month", "2026-12-23"),
        ("next week", "2026-11-30"),
    ],
)
def test_what_is_read(typed, day):
    """A day without a year is the next one from today on."""
    assert read_day(typed, TODAY) == dt.date.fromisoformat(day)


@pytest.mark.parametrize("typed", ["", "soon", "29 feb 2027", "31 apr", "monkeys", "in 999 months"])
def test_what_is_no_day_is_said_with_examples(typed):
    """The sentence shows what may be typed."""
    with pytest.raises(ValueError, match="in 2 weeks"):
        read_day(typed, TODAY)


@given(st.text(max_size=70), st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1)))
def test_any_text_is_a_day_or_a_sentence(typed, today):
    """Nothing that is typed breaks anything."""
    with suppress(ValueError):
        assert isinstance(read_day(typed, today), dt.date)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", "2026-11-23"),
        ("yesterday", "2026-11-22"),
        ("fri", "2026-11-20"),
        ("last fri", "2026-11-20"),
        ("mon", "2026-11-16"),
        ("-3", "2026-11-20"),
        ("3 days ago", "2026-11-20"),
        ("2 weeks ago", "2026-11-09"),
        ("23 nov", "2026-11-23"),
        ("24 nov", "2025-11-24"),
        ("3 nov", "2026-11-03"),
        ("2026-07-01", "2026-07-01"),
    ],
)
def test_looking_back_the_last_such_day_is_meant(typed, day):
    """For what has happened."""
    assert read_past_day(typed, TODAY) == dt.date.fromisoformat(day)


@pytest.mark.parametrize("typed", ["tomorrow", "+1", "2026-11-24", "soon", "", "ago"])
def test_what_has_happened_is_not_still_to_come(typed):
    """A day ahead, or none, is refused in a sentence."""
    with pytest.raises(ValueError, match=r"still to come|3 days ago"):
        read_past_day(typed, TODAY)


@given(st.text(max_size=70), st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1)))
def test_any_text_looking_back_is_a_day_gone_by_or_a_sentence(typed, today):
    """Never a day ahead."""
    with suppress(ValueError):
        assert read_past_day(typed, today) <= today
