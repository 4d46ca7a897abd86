"""Blocks as the intern feels them: day n of m, what comes next, and quiet days."""

import datetime as dt

import pytest

from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import FIRST_DAY, Schedule

MON = dt.date(2026, 11, 2)


def block(kind, offset, days=1, name="", hours=None):
    """Make an entry some days after the Monday."""
    first = MON + dt.timedelta(days=offset)
    last = first + dt.timedelta(days=days - 1)
    start, end = hours or (None, None)
    name = name or kind.value
    return Block(name=name, kind=kind, first=first, last=last, start=start, end=end)


def day(offset):
    """Give the day that many after the Monday."""
    return MON + dt.timedelta(days=offset)


WARDS_BY_DAY = [block(Kind.WARDS, o) for o in (0, 1, 3, 4, 7, 8, 9, 10, 11)]
CLINIC = block(Kind.CLINIC, 2)
NIGHTS = [block(Kind.NIGHTS, o) for o in (14, 15, 16, 18, 19)]
DAILY = Schedule([*WARDS_BY_DAY, CLINIC, *NIGHTS])


def test_day_entries_of_one_label_are_one_block_across_days_off():
    """A weekend off or a clinic day does not begin the block again."""
    assert DAILY.day_number(day(0)) == (1, 12)
    assert DAILY.day_number(day(11)) == (12, 12)
    assert [o for o in range(12) if DAILY.quiet_on(day(o))] == [0]


def test_day_entries_a_week_apart_are_each_their_own_block():
    """A clinic day every Wednesday is not one clinic block."""
    weekly = Schedule([block(Kind.CLINIC, 0), block(Kind.CLINIC, 7)])
    assert weekly.day_number(day(7)) == (1, 1)


def test_week_entries_join_across_a_weekend():
    """Monday to Friday entries of one label count on."""
    weeks = Schedule([block(Kind.WARDS, 0, 5), block(Kind.WARDS, 7, 5)])
    assert weeks.day_number(day(7)) == (8, 12)


def test_a_week_of_its_own_inside_a_block_has_a_first_day():
    """Four days or more are a block, even where the old one comes back."""
    schedule = Schedule([block(Kind.WARDS, 0, 28), block(Kind.ED, 7, 4), block(Kind.ICU, 14, 3)])
    assert schedule.quiet_on(day(7)) == "First day of a block."
    assert schedule.quiet_on(day(14)) == ""


def test_a_short_block_after_another_has_a_first_day():
    """Two days that follow a block, and are not inside one, are a block."""
    schedule = Schedule([block(Kind.WARDS, 0, 14), block(Kind.EDUCATION, 14, 2)])
    assert schedule.quiet_on(day(14)) == "First day of a block."


def test_a_long_entry_is_its_own_block():
    """Two four-week entries of one label do not join."""
    schedule = Schedule([block(Kind.WARDS, 0, 28), block(Kind.WARDS, 28, 28)])
    assert schedule.day_number(day(28)) == (1, 28)
    assert schedule.day_number(day(27)) == (28, 28)


def test_vacation_inside_a_block_does_not_restart_it():
    """The second half of a split block keeps counting from its first day."""
    schedule = Schedule([block(Kind.WARDS, 0, 28), block(Kind.VACATION, 7, 7)])
    assert schedule.day_number(day(14)) == (15, 28)
    assert schedule.quiet_on(day(14)) == ""


def test_the_next_block_skips_a_clinic_day():
    """From the first ward day the next block is nights, not the one clinic day between."""
    assert DAILY.next_block(day(0)) is NIGHTS[0]
    assert DAILY.next_block(day(14)) is None
    assert Schedule().next_block(MON) is None


@pytest.mark.parametrize(
    ("offset", "reason"),
    [
        (0, "First day of a block."),
        (2, ""),
        (14, "First night of nights."),
        (15, ""),
        (17, "Post-call."),
        (18, ""),
        (20, "Post-call."),
        (21, ""),
    ],
)
def test_quiet_days_say_why(offset, reason):
    """A first day, a first night and the morning after nights bring no prompts."""
    assert DAILY.quiet_on(day(offset)) == reason


def test_the_day_after_a_long_call_is_post_call():
    """24 hours by the clock make the next day post-call, 23 do not."""
    long = block(Kind.WARDS, 0, hours=(dt.time(7), dt.time(7)))
    wards = block(Kind.WARDS, -5, 20)
    assert Schedule([wards, long]).quiet_on(day(1)) == "Post-call."
    short = block(Kind.WARDS, 0, hours=(dt.time(7), dt.time(6)))
    assert Schedule([wards, short]).quiet_on(day(1)) == ""


def test_a_day_labelled_post_call_is_quiet():
    """The schedule's own word is enough, without hours."""
    assert Schedule([block(Kind.OFF, 0, name="Post-Call")]).quiet_on(MON) == "Post-call."


def test_the_first_day_of_vacation_needs_no_reason():
    """Leave has no prompts anyway, so no reason is shown for its first day."""
    assert Schedule([block(Kind.VACATION, 0, 7)]).quiet_on(MON) == ""


def test_an_entry_that_ends_before_it_begins_holds_on_no_day():
    """A broken entry is no reason to lose the others."""
    assert Schedule([block(Kind.ICU, 0, 0), block(Kind.ED, 0)]).kind_on(MON) is Kind.ED


def test_a_short_rotation_between_days_off_is_a_rotation_of_its_own():
    """Its first day is quiet: the days off around it are no block that it interrupts."""
    off = [block(Kind.OFF, 0), block(Kind.OFF, 4)]
    schedule = Schedule([*off, block(Kind.WARDS, 1, 3)])
    assert schedule.quiet_on(day(1)) == FIRST_DAY
    assert schedule.quiet_on(day(2)) == ""
