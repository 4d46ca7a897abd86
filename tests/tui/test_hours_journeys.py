"""Hours on duty, corrected at the check-in in two keys, and only where there is something to."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.domain.duty import HoursWorked, Source
from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.load import Tier
from tests.conftest import at
from tests.tui.keystrokes import Hands

TODAY = dt.date(2026, 11, 23)
AFTER = at("2026-11-23 19:30")


def worked(coach):
    """Give today's hours as text."""
    found = coach.duty.day(TODAY)
    return f"{found.worked.start:%H:%M}-{found.worked.end:%H:%M}" if found.worked else found.source


def hint(app):
    """Give the check-in's line about hours; empty when it has none."""
    line = app.screen.query_one("#worked")
    return line.visual.plain if line.display else ""


@pytest.mark.parametrize(
    ("key", "hours"),
    [
        ("0", "06:30-18:00"),
        ("1", "06:30-19:00"),
        ("2", "06:30-20:00"),
        ("3", "06:30-21:00"),
        ("4", "06:30-22:00"),
        ("o", Source.OFF),
        ("s", Source.LEAVE),
    ],
)
async def test_two_keys_more_say_when_duty_ended(key, hours, app, settled, moment):
    """H and one key, then the energy: hours and check-in are both kept."""
    moment.set(AFTER)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("c", "h", key, "3")
    assert worked(settled) == hours
    assert [one.energy for one in settled.desk.store.all(CheckIn)] == [3]
    assert hands.keys == 4


async def test_hours_alone_are_saved_with_enter(app, settled, moment):
    """Without energy and sleep there is no check-in, and the hours are kept."""
    moment.set(AFTER)
    async with app.run_test() as pilot:
        await Hands(pilot).press("c", "h", "2", "enter")
    assert worked(settled) == "06:30-20:00"
    assert settled.desk.store.all(CheckIn) == []


async def test_corrections_count_from_the_schedule_and_do_not_add_up(app, settled, moment):
    """Said twice, the second holds; 0 takes it back to the schedule."""
    moment.set(AFTER)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("c", "h", "2", "enter", "c")
        assert hint(app) == "on duty 06:30\u201320:00, as you said"
        await hands.press("h", "3", "enter")
        assert worked(settled) == "06:30-21:00"
        await hands.press("c", "h", "o", "enter", "c", "h", "1", "enter")
        assert worked(settled) == "06:30-19:00"
        await hands.press("c", "h", "0", "enter")
    assert worked(settled) == "06:30-18:00"
    assert settled.desk.store.all(HoursWorked) == []


async def test_leaving_saves_no_hours(app, settled, moment):
    """Escape from the check-in keeps nothing of what was picked in it."""
    moment.set(AFTER)
    async with app.run_test() as pilot:
        await Hands(pilot).press("c", "h", "2", "escape")
    assert settled.desk.store.all(HoursWorked) == []


async def test_before_a_shift_nothing_is_asked_about_it(app, settled):
    """H does nothing then, and the footer does not name it."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("c", "h")
        assert type(app.screen).__name__ == "CheckInDialog"
        assert hint(app) == ""
        assert "hours" not in app.screen.bar.render().plain
        await hands.press("4")
    assert settled.desk.store.all(HoursWorked) == []


async def test_a_day_without_hours_has_nothing_to_correct(app, settled, moment):
    """A block without clock times is not asked about."""
    (block,) = settled.setup.blocks()
    settled.setup.save_block(replace(block, start=None, end=None))
    moment.set(AFTER)
    async with app.run_test() as pilot:
        await Hands(pilot).press("c", "h")
        assert type(app.screen).__name__ == "CheckInDialog"
        assert hint(app) == ""


async def test_a_past_day_is_corrected_the_same_way(app, settled):
    """[ and then the same keys."""
    async with app.run_test() as pilot:
        await Hands(pilot).press("left_square_bracket", "c", "h", "1", "4")
    (said,) = settled.desk.store.all(HoursWorked)
    assert said.day == dt.date(2026, 11, 22)
    assert f"{said.end:%H:%M}" == "19:00"


async def test_a_call_of_24_hours_is_corrected_from_its_end(app, settled, moment):
    """Two hours after a call of 24 h is 26 h, not 2 h."""
    (block,) = settled.setup.blocks()
    settled.setup.save_block(replace(block, start=dt.time(7), end=dt.time(7)))
    moment.set(at("2026-11-24 08:00"))
    async with app.run_test() as pilot:
        await Hands(pilot).press("left_square_bracket", "c", "h", "2", "enter")
    found = settled.duty.day(app.coach.desk.store.all(HoursWorked)[0].day)
    assert found.hours == 26


async def test_long_hours_are_weighed_in_the_same_check_in(app, settled, moment):
    """Hours come before the check-in, so that an average over 80 h lowers the load at once."""
    (block,) = settled.setup.blocks()
    settled.setup.save_block(
        replace(block, first=dt.date(2026, 11, 17), last=TODAY, end=dt.time(19, 50))
    )
    assert settled.duty.estimate(TODAY).average <= 80
    moment.set(at("2026-11-23 23:30"))
    async with app.run_test() as pilot:
        await Hands(pilot).press("c", "h", "4", "5")
        assert "duty is estimated at" in app.screen.bar.render().plain.lower()
    assert settled.duty.estimate(TODAY).average > 80
    assert settled.desk.tier(TODAY) is Tier.LIGHTER
