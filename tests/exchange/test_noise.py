"""What a calendar holds besides work."""

import datetime as dt

import pytest

from prelim_coach.domain.rotation import kind_of
from prelim_coach.exchange.noise import why_left_out

HOUR = dt.timedelta(hours=1)


@pytest.mark.parametrize(
    ("label", "lasts"),
    [
        ("Week 28 of 2026", None),
        ("Block 3", None),
        ("Block 3 begins", None),
        ("Payday", None),
        ("NC-11H", None),
        ("Independence Day", None),
        ("Thanksgiving Day (observed)", None),
        ("Mom's birthday", None),
        ("Dinner with Ed", 2 * HOUR),
        ("Game night", 3 * HOUR),
        ("Dentist appointment", HOUR),
        ("Flight to Boston", 6 * HOUR),
        ("Take cat to vet", HOUR),
        ("Meet Sam", HOUR),
    ],
)
def test_notes_holidays_and_private_life_are_left_out(label, lasts):
    """Each has a reason in words."""
    assert why_left_out(label, kind_of(label), lasts, private=False)


@pytest.mark.parametrize(
    ("label", "lasts"),
    [
        ("Call: NC-11H", 16 * HOUR),
        ("MICU", None),
        ("Block 3: MICU", None),
        ("Zebra team days", 12 * HOUR),
        ("Zebra", None),
        ("PTO - trip to Lisbon", None),
        ("Lunch conference", HOUR),
        ("Continuity clinic", 3 * HOUR),
        ("Holiday call", None),
        ("Home visits", 4 * HOUR),
        ("Thanksgiving Day", 12 * HOUR),
    ],
)
def test_work_and_leave_are_kept(label, lasts):
    """A rotation is not noise for holding a word of private life."""
    assert why_left_out(label, kind_of(label), lasts, private=False) == ""


def test_private_events_of_no_known_kind_are_left_out():
    """The calendar's own mark counts where the label says nothing of work."""
    assert why_left_out("Zebra", kind_of("Zebra"), None, private=True)
    assert why_left_out("MICU", kind_of("MICU"), None, private=True) == ""
