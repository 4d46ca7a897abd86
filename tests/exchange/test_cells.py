"""Dates, times and spans as people type them."""

import datetime as dt

import pytest

from prelim_coach.exchange.cells import (
    Calendar,
    day_comes_first,
    read_date,
    read_hours,
    read_range,
    read_time,
    time_in,
)

US = Calendar(year_start=dt.date(2026, 7, 1))
DAY_FIRST = Calendar(year_start=dt.date(2026, 7, 1), day_first=True)


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("7/4/2026", "2026-07-04"),
        ("7/4/26", "2026-07-04"),
        ("07-04-26", "2026-07-04"),
        ("2026-07-04", "2026-07-04"),
        ("2026-07-04T07:00:00", "2026-07-04"),
        ("Sat 7/4", "2026-07-04"),
        ("3/4", "2027-03-04"),
        ("Jul 4", "2026-07-04"),
        ("July 4th, 2026", "2026-07-04"),
        ("4 Mar", "2027-03-04"),
        ("4-Jul-26", "2026-07-04"),
        ("20260704", "2026-07-04"),
        ("Sept 9", "2026-09-09"),
        ("7/4/2026 12:00:00 AM", "2026-07-04"),
    ],
)
def test_dates_in_every_usual_spelling(cell, date):
    """A date without a year is the one in the intern year."""
    assert read_date(cell, US) == dt.date.fromisoformat(date)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "MICU",
        "Block 3",
        "13/45/2026",
        "7/4/9999",
        "0001-01-01",
        "7",
        "2/30/2027",
        "19:00",
        "4/5 6/7",
    ],
)
def test_what_is_no_date_is_none(cell):
    """Names, times and impossible days are no date."""
    assert read_date(cell, US) is None


def test_the_day_may_come_first():
    """A file with a first number over twelve writes the day first, all through."""
    assert day_comes_first(["1/7/2026", "28/7/2026"])
    assert not day_comes_first(["7/1/2026", "7/28/2026"])
    assert not day_comes_first(["7/1/2026", "8/1/2026"])
    assert not day_comes_first(["28/7/2026", "7/28/2026"])
    assert read_date("1/8/2026", DAY_FIRST) == dt.date(2026, 8, 1)


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("7/1-7/28", "2026-07-01", "2026-07-28"),
        ("Block 1 (7/1/26 - 7/28/26)", "2026-07-01", "2026-07-28"),
        ("Jul 1\u201328", "2026-07-01", "2026-07-28"),
        ("July 1 to July 28, 2026", "2026-07-01", "2026-07-28"),
        ("12/16-1/12", "2026-12-16", "2027-01-12"),
        ("Dec 16 \u2013 Jan 12, 2027", "2026-12-16", "2027-01-12"),
        ("6/24-7/21", "2026-06-24", "2026-07-21"),
        ("1 Jul - 28 Jul", "2026-07-01", "2026-07-28"),
        ("2026-07-01 - 2026-07-28", "2026-07-01", "2026-07-28"),
        ("7-1-26 thru 7-28-26", "2026-07-01", "2026-07-28"),
    ],
)
def test_spans_in_every_usual_spelling(cell, first, last):
    """Both ends are included; a missing year is the sensible one."""
    assert read_range(cell, US) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@pytest.mark.parametrize("cell", ["", "7/1", "MICU", "7/1, 7/28", "7/28/26 - 7/1/26", "Jul 28-1"])
def test_what_is_no_span_is_none(cell):
    """One date, a list, or an end before its start is no span."""
    assert read_range(cell, US) is None


@pytest.mark.parametrize(
    ("cell", "time"),
    [
        ("7:00 PM", "19:00"),
        ("7p", "19:00"),
        ("7pm", "19:00"),
        ("7:30 a.m.", "07:30"),
        ("19:00", "19:00"),
        ("19:00:00", "19:00"),
        ("1900", "19:00"),
        ("0630", "06:30"),
        ("630", "06:30"),
        ("12 AM", "00:00"),
        ("12 pm", "12:00"),
        ("24:00", "00:00"),
        ("noon", "12:00"),
        ("Midnight", "00:00"),
    ],
)
def test_times_in_every_usual_spelling(cell, time):
    """With and without colon, in twelve or twenty-four hours."""
    assert read_time(cell) == dt.time.fromisoformat(time)


@pytest.mark.parametrize("cell", ["", "25:00", "13pm", "7:99", "MICU", "0 am"])
def test_what_is_no_time_is_none(cell):
    """Impossible clocks and words are no time."""
    assert read_time(cell) is None


def test_the_time_beside_a_date_is_found():
    """A cell may hold both; a date alone has no time."""
    assert time_in("7/1/2026 7:00 PM", US) == dt.time(19)
    assert time_in("2026-07-01T19:00:00", US) == dt.time(19)
    assert time_in("7/1/2026", US) is None
    assert time_in("0700", US) == dt.time(7)


@pytest.mark.parametrize("cell", ["7a-7p", "0700-1900", "7:00 AM \u2013 7:00 PM", "07:00 to 19:00"])
def test_hours_in_one_cell(cell):
    """Start and end in any spelling."""
    assert read_hours(cell) == (dt.time(7), dt.time(19))
    assert read_hours("7/1-7/28") is None
