"""Duty hours over the two nights on which the clocks change."""

import datetime as dt

from prelim_coach.domain.duty import Rule, Worked
from tests.domain.duty_shifts import DAY, NEW_YORK, judged, shift


def test_hours_are_those_that_passed_when_the_clocks_change():
    """19:00 to 07:00 is 13 h when they go back and 11 h when they go forward."""
    back, forward = dt.date(2026, 10, 31), dt.date(2027, 3, 13)
    for day, hours in ((back, 13), (forward, 11)):
        start = dt.datetime.combine(day, dt.time(19), tzinfo=NEW_YORK)
        end = dt.datetime.combine(day + DAY, dt.time(7), tzinfo=NEW_YORK)
        assert judged([Worked(day=day, start=start, end=end)], 2, first=day).hours == hours


def test_a_call_over_the_spring_night_is_a_call():
    """07:00 to 07:00 with 23 h in between still wants 14 h after it."""
    day = dt.date(2027, 3, 13)
    start = dt.datetime.combine(day, dt.time(7), tzinfo=NEW_YORK)
    call = Worked(
        day=day, start=start, end=dt.datetime.combine(day + DAY, dt.time(7), tzinfo=NEW_YORK)
    )
    got = judged([call, shift(1, 17, 8, first=day)], 3, first=day)
    assert (got.calls, got.hours) == (1, 31)
    assert [each.rule for each in got.findings] == [Rule.AFTER_CALL]


def test_24_hours_that_passed_are_a_call_whatever_the_clocks_say():
    """07:00 to 06:00 when the clocks go back."""
    day = dt.date(2026, 10, 31)
    assert judged([shift(0, 7, 24, first=day)], 3, first=day).calls == 1
    assert judged([shift(0, 7, 23, first=day)], 3, first=day).calls == 0


def test_a_free_day_over_the_spring_night_needs_24_hours_that_passed():
    """Saturday 07:00 to Sunday 07:30 are 23.5 h then, and 25.5 h when the clocks go back."""
    for day, free in ((dt.date(2027, 3, 13), 0), (dt.date(2026, 10, 31), 1)):
        worked = [shift(0, 0, 7, first=day)]
        start = dt.datetime.combine(day + DAY, dt.time(7, 30), tzinfo=NEW_YORK)
        end = dt.datetime.combine(day + 2 * DAY, dt.time(), tzinfo=NEW_YORK)
        worked.append(Worked(day=day + DAY, start=start, end=end))
        assert judged(worked, 2, first=day).free == free
