"""Hours by day: from the schedule, from the intern, and how blocks become windows."""

import datetime as dt

import pendulum
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prelim_coach.domain.duty import (
    HoursWorked,
    Rule,
    Source,
    Window,
    duty_days,
    estimate_of,
    hours_of,
    window_on,
    windows,
)
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import Schedule

NEW_YORK = pendulum.timezone("America/New_York")
FIRST = dt.date(2026, 11, 2)
DAY = dt.timedelta(days=1)


def block(first, days, kind=Kind.WARDS, hours=None, name=""):
    """Give a block from the day of that number, with hours such as ``07:00-19:00``."""
    start, end = map(dt.time.fromisoformat, hours.split("-")) if hours else (None, None)
    begin = FIRST + first * DAY
    last = begin + (days - 1) * DAY
    return Block(name=name or kind.value, kind=kind, first=begin, last=last, start=start, end=end)


def said(number, hours=None, leave=False):
    """Give what the intern said of the day of that number; without hours it was off."""
    day = FIRST + number * DAY
    if hours is None:
        return HoursWorked(day=day, start=None, end=None, leave=leave)
    start, end = (
        dt.datetime.combine(day, dt.time.fromisoformat(one), tzinfo=NEW_YORK)
        for one in hours.split("-")
    )
    end += DAY if end <= start else 0 * DAY
    return HoursWorked(day=day, start=start, end=end, leave=False)


def sources(blocks, days, heard=()):
    """Give what each of the first days was."""
    got = duty_days(Schedule(blocks), FIRST, FIRST + (days - 1) * DAY, NEW_YORK, heard)
    return [(each.source.value, each.hours) for each in got]


def judged(blocks, heard=(), number=0):
    """Give the estimate of the window that the day of that number lies in."""
    schedule = Schedule(blocks)
    window = window_on(schedule, FIRST + number * DAY)
    assert window is not None
    return estimate_of(window, schedule, NEW_YORK, heard)


def test_hours_come_from_the_schedule_and_the_intern_comes_first():
    """A correction holds over the schedule; off, leave and no clock times are told apart."""
    blocks = [
        block(0, 1, hours="07:00-19:00"),
        block(1, 1, hours="19:00-07:00"),
        block(2, 1),
        block(3, 1, Kind.VACATION),
        block(4, 1, Kind.OFF),
        block(5, 1, Kind.BACKUP, "07:00-19:00"),
    ]
    assert sources(blocks, 7) == [
        ("worked", 12),
        ("worked", 12),
        ("unknown", None),
        ("leave", 0),
        ("off", 0),
        ("off", 0),
        ("unknown", None),
    ]
    heard = [said(0, "07:00-20:30"), said(2), said(3, "08:00-12:00"), said(5, leave=True)]
    assert [each for n, each in enumerate(sources(blocks, 7, heard)) if n in {0, 2, 3, 5}] == [
        ("worked", 13.5),
        ("off", 0),
        ("worked", 4),
        ("leave", 0),
    ]


def test_hours_that_end_before_they_begin_are_not_known():
    """A record from elsewhere that makes no sense is taken for no hours, never for negative."""
    wrong = HoursWorked(
        day=FIRST,
        start=dt.datetime.combine(FIRST, dt.time(19), tzinfo=NEW_YORK),
        end=dt.datetime.combine(FIRST, dt.time(7), tzinfo=NEW_YORK),
        leave=False,
    )
    assert sources([block(0, 1)], 1, [wrong]) == [("unknown", None)]


def test_a_day_between_the_shifts_of_a_block_is_off():
    """Where a schedule lists shifts day by day, a day it leaves out was free."""
    blocks = [block(n, 1, hours="07:00-19:00") for n in (0, 1, 3, 6)]
    assert [source for source, _ in sources(blocks, 7)] == [
        "worked",
        "worked",
        "off",
        "worked",
        "off",
        "off",
        "worked",
    ]
    got = judged(blocks)
    assert (got.days, got.hours, got.missing) == (7, 48, ())
    assert sources([*blocks, block(11, 1, hours="07:00-19:00")], 8)[7] == ("unknown", None)
    assert sources([*blocks, block(10, 1, hours="07:00-19:00")], 8)[7] == ("off", 0)


def test_a_block_with_hours_and_no_days_off_is_taken_to_have_one_in_seven_free():
    """28 days of 12 h are 72 h a week, not 84, and the estimate says what it took for granted."""
    got = judged([block(0, 28, hours="06:30-18:30")])
    assert (got.average, got.assumed, got.free) == (72, 4, 4)
    assert "one in seven" in got.basis
    assert got.findings == ()


def test_a_week_is_long_enough_for_a_day_off_and_six_days_are_not():
    """Six days entered together were six days of work."""
    assert judged([block(0, 7, hours="06:30-18:30")]).hours == 72
    assert judged([block(0, 6, hours="06:30-18:30")]).hours == 72
    got = judged([block(0, 14, hours="06:30-18:30"), block(3, 4, Kind.VACATION)])
    assert (got.days, got.assumed, got.hours) == (10, 1, 108)


def test_days_off_that_were_named_are_not_taken_for_granted_again():
    """Two days off in one week take the place of the one assumed, and of the next week's."""
    got = judged([block(0, 28, hours="06:30-18:30")], [said(2), said(3)])
    assert (got.average, got.assumed) == (72, 2)
    five = [said(n) for n in (2, 3, 9, 16, 23)]
    got = judged([block(0, 28, hours="06:30-18:30")], five)
    assert (got.average, got.assumed, got.basis) == (69, 0, "")


def test_a_weekday_block_has_its_weekends_free():
    """Clinic by the usual week is 45 h, whatever the block's dates say."""
    got = judged([block(0, 28, Kind.CLINIC, "08:00-17:00")])
    assert (got.average, got.assumed, got.free) == (45, 0, 8)


def test_listed_shifts_are_taken_as_they_are():
    """A schedule that lists every day has no day taken for granted."""
    got = judged([block(n, 1, hours="07:00-19:00") for n in range(28)])
    assert (got.average, got.assumed) == (84, 0)
    assert [each.rule.value for each in got.over] == ["hours", "free"]


def test_vacation_within_a_block_is_left_out():
    """A week away inside a ward block leaves three weeks to average."""
    got = judged([block(0, 28, hours="06:30-18:30"), block(14, 7, Kind.VACATION)])
    assert (got.days, got.leave, got.average) == (21, 7, 72)


def test_sick_days_are_left_out_too():
    """What the intern names as leave counts on neither side."""
    shifts = [block(n, 1, hours="07:00-19:00") for n in range(14)]
    assert judged(shifts, [said(n, leave=True) for n in range(7)]).average == 84
    assert judged(shifts, [said(n) for n in range(7)]).average == 42


def test_an_unknown_day_leaves_the_average_open():
    """One shift without times is enough, until the intern names them."""
    blocks = [*(block(n, 1, hours="07:00-19:00") for n in range(6)), block(6, 1)]
    assert judged(blocks).missing == (FIRST + 6 * DAY,)
    assert judged(blocks, [said(6, "07:00-12:00")]).average == 77


def test_the_hours_of_a_week():
    """They add up; a week of a block without days off counts six of its seven."""
    days = duty_days(
        Schedule([block(0, 28, hours="06:30-18:30")]), FIRST, FIRST + 6 * DAY, NEW_YORK
    )
    assert hours_of(days) == 72
    assert hours_of(days[:3]) == 36
    listed = Schedule([block(n, 1, hours="07:00-19:00") for n in range(7)])
    assert hours_of(duty_days(listed, FIRST, FIRST + 6 * DAY, NEW_YORK)) == 84
    assert hours_of(duty_days(listed, FIRST, FIRST + 7 * DAY, NEW_YORK)) is None


def test_blocks_are_averaged_one_by_one():
    """A block ends its window, 28 days end one too, and a gap lies in none."""
    schedule = Schedule([block(0, 28), block(28, 42, Kind.ICU), block(90, 5, Kind.ED)])
    assert [(each.first - FIRST).days for each in windows(schedule)] == [0, 28, 56, 90]
    assert [len(each.days) for each in windows(schedule)] == [28, 28, 14, 5]
    assert window_on(schedule, FIRST + 80 * DAY) is None


@pytest.mark.parametrize(("gap", "days"), [(1, 7), (3, 9), (4, 6)])
def test_days_off_before_the_next_block_end_the_one_before(gap, days):
    """Six shifts and the Sunday before the next block are a week; a longer gap is in no window."""
    listed = [block(n, 1, hours="07:00-19:00") for n in range(6)]
    found = windows(Schedule([*listed, block(6 + gap, 28, Kind.ICU)]))
    assert [len(each.days) for each in found] == [days, 28]


def test_what_lies_within_a_block_is_averaged_with_it():
    """A clinic week inside a ward block makes no window of its own."""
    schedule = Schedule([block(0, 28), block(7, 7, Kind.CLINIC)])
    assert windows(schedule) == (Window(FIRST, FIRST + 27 * DAY),)


BLOCKS = st.lists(
    st.builds(
        block,
        st.integers(0, 80),
        st.integers(1, 40),
        st.sampled_from(Kind),
        st.sampled_from([None, "07:00-19:00", "19:00-07:00", "08:00-08:00"]),
    ),
    max_size=8,
)


@settings(deadline=None)
@given(blocks=BLOCKS)
def test_every_entered_day_lies_in_exactly_one_window(blocks):
    """Whatever the blocks, windows are in order, at most 28 days long, and share no day."""
    found = windows(Schedule(blocks))
    days = [day for each in found for day in each.days]
    assert days == sorted(set(days))
    assert all(1 <= len(each.days) <= 28 for each in found)
    entered = {
        one.first + n * DAY for one in blocks for n in range((one.last - one.first).days + 1)
    }
    assert entered <= set(days)


HEARD = st.lists(
    st.builds(said, st.integers(0, 100), st.sampled_from([None, "06:00-22:00", "20:00-12:00"])),
    max_size=10,
    unique_by=lambda each: each.day,
)


@settings(deadline=None, max_examples=60)
@given(blocks=BLOCKS, heard=HEARD)
def test_an_estimate_never_fails_and_stays_in_its_bounds(blocks, heard):
    """Every window of every schedule has one, with hours that fit into its days."""
    schedule = Schedule(blocks)
    for window in windows(schedule):
        got = estimate_of(window, schedule, NEW_YORK, heard)
        assert 0 <= got.days <= len(window.days)
        assert got.assumed <= len(window.days) // 7
        assert got.words
        if got.hours is not None:
            assert 0 <= got.hours <= 24 * got.days + 24
            assert (got.average is None) == (got.days < 7)
        assert (got.hours is None) == bool(got.missing or not got.days)


def test_a_run_of_nights_over_an_edge_is_found_once():
    """Four nights at the end of 28 days and three after them are seven in a row."""
    days = [n for n in range(56) if n not in {23, 31}]
    blocks = [block(n, 1, hours="07:00-17:00") for n in days if not 24 <= n <= 30]
    blocks += [block(n, 1, Kind.NIGHTS, "19:00-07:00", "wards") for n in range(24, 31)]
    schedule = Schedule(blocks)
    found = [
        each.day
        for window in (Window(FIRST, FIRST + 27 * DAY), Window(FIRST + 28 * DAY, FIRST + 55 * DAY))
        for each in estimate_of(window, schedule, NEW_YORK).findings
        if each.rule is Rule.NIGHTS
    ]
    assert found == [FIRST + 30 * DAY]


@pytest.mark.parametrize("kind", [Kind.OFF, Kind.BACKUP])
def test_a_block_without_duty_has_no_hours(kind):
    """Days off and backup at home count as days and bring no hours."""
    got = judged([block(0, 14, kind)])
    assert (got.days, got.hours, got.average) == (14, 0, 0)
    assert {
        each.source for each in duty_days(Schedule([block(0, 1, kind)]), FIRST, FIRST, NEW_YORK)
    } == {Source.OFF}
