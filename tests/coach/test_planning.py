"""The gate refuses by itself, whoever asks."""

import datetime as dt

import pytest

from prelim_coach.domain.commitment import Commitment, What

TODAY = dt.date(2026, 11, 23)


def dinner(title):
    """Give a plan that no wards week holds."""
    return Commitment(day=TODAY, what=What.ACT, title=title, minutes=90)


def test_the_second_exception_of_a_week_is_refused(coach):
    """One override a week, with its reason; another raises and stores nothing."""
    coach.planning.override(dinner("first"), "promised")
    with pytest.raises(ValueError, match="Nothing was added"):
        coach.planning.override(dinner("second"), "also promised")
    (kept,) = coach.desk.store.all(Commitment)
    assert (kept.title, kept.override) == ("first", "promised")


def test_an_exception_needs_a_reason(coach):
    """White space is no reason, and nothing is stored."""
    with pytest.raises(ValueError, match="why"):
        coach.planning.override(dinner("first"), "  ")
    assert coach.desk.store.all(Commitment) == []
