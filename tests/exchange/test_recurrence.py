"""Recurrence rules against an independent reading of the standard."""

import datetime as dt

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from prelim_coach.exchange.ics_lines import Calendar
from prelim_coach.exchange.ics_time import Zones
from prelim_coach.exchange.recurrence import Effort, occurrences
from prelim_coach.exchange.rule import RuleRefusedError, read_rule
from prelim_coach.exchange.year import Year

YEAR = Year.from_start(dt.date(2026, 7, 1))
ZONES = Zones(Calendar())
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def listed(values, size=3):
    """Draw up to so many of the values, as a rule lists them."""
    return st.lists(values, min_size=1, max_size=size, unique=True).map(
        lambda found: ",".join(map(str, found))
    )


@st.composite
def rules(draw):
    """Draw a rule; numbered and plain weekdays are not mixed, where the other reading differs."""
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.sampled_from([1, 1, 2, 3, 7]))}"]
    day = st.sampled_from(WEEKDAYS)
    if draw(st.booleans()):
        numbered = freq in {"MONTHLY", "YEARLY"} and draw(st.booleans())
        each = st.tuples(st.sampled_from(["1", "2", "3", "-1"]), day).map("".join)
        parts.append(f"BYDAY={draw(listed(each if numbered else day))}")
        if freq in {"MONTHLY", "YEARLY"} and draw(st.booleans()):
            parts.append(f"BYSETPOS={draw(st.sampled_from([1, 2, -1]))}")
    if draw(st.booleans()):
        parts.append(f"BYMONTH={draw(listed(st.integers(1, 12), 4))}")
    if freq != "WEEKLY" and draw(st.booleans()):
        parts.append(f"BYMONTHDAY={draw(listed(st.sampled_from([1, 15, 28, 31, -1, -2])))}")
    ends = [
        f"COUNT={draw(st.integers(1, 40))}",
        f"UNTIL=2026{draw(st.integers(8, 12)):02d}15T235959",
    ]
    parts += draw(st.sampled_from([[], ends[:1], ends[1:]]))
    parts += draw(st.sampled_from([[], [f"WKST={draw(day)}"]]))
    return ";".join(parts)


starts = st.builds(
    lambda day: dt.datetime.combine(day, dt.time(7)),
    st.dates(dt.date(2024, 1, 1), dt.date(2027, 3, 1)),
)


@given(rules(), starts)
@settings(deadline=None, max_examples=80)
def test_occurrences_are_those_of_the_standard(text, start):
    """Inside the year the days are those another library finds."""
    try:
        found = occurrences(read_rule(text, start, None, ZONES), start, YEAR, Effort())
    except RuleRefusedError:
        found = []
    first = dt.datetime.combine(YEAR.first, dt.time())
    last = dt.datetime.combine(YEAR.last, dt.time(23, 59))
    assert found == rrulestr(text, dtstart=start).between(first, last, inc=True)


START = dt.datetime.combine(dt.date(2026, 7, 1), dt.time(7))


@pytest.mark.parametrize(
    "text",
    [
        *("", "FREQ=HOURLY", "FREQ=FORTNIGHTLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=x"),
        *("FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=DAILY;UNTIL=soon"),
        *("FREQ=DAILY;BYHOUR=7,19", "FREQ=DAILY;BYHOUR=8", "FREQ=YEARLY;BYMONTH=0"),
    ],
)
def test_what_is_no_rule_is_refused(text):
    """A rule that cannot be read, or falls more than once a day, is not guessed at."""
    with pytest.raises(RuleRefusedError):
        read_rule(text, START, None, ZONES)


def test_numbered_and_plain_weekdays_join():
    """Every Friday and the first Monday: both count."""
    rule = read_rule("FREQ=MONTHLY;BYDAY=FR,1MO;COUNT=6", START, None, ZONES)
    days = [one.day for one in occurrences(rule, START, YEAR, Effort())]
    assert days == [3, 6, 10, 17, 24, 31]


def test_an_ended_series_is_no_error():
    """A series that stopped before the year has no days in it."""
    start = START.replace(year=2024)
    rule = read_rule("FREQ=WEEKLY;UNTIL=20250101T000000Z", start, dt.UTC, ZONES)
    assert occurrences(rule, start, YEAR, Effort()) == []


def test_effort_is_shared_and_ends():
    """When the file's days are used up, the next rule is refused."""
    rule = read_rule("FREQ=DAILY", START, None, ZONES)
    effort = Effort(days=500)
    assert len(occurrences(rule, START, YEAR, effort)) == 365
    with pytest.raises(RuleRefusedError, match="too much work"):
        occurrences(rule, START, YEAR, effort)
