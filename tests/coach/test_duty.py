"""Duty hours as the intern corrects them, and what they do to the load."""

import datetime as dt

import pytest

from prelim_coach.domain.duty import HoursWorked, Source
from prelim_coach.domain.load import Tier
from prelim_coach.domain.rotation import Block, Kind
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


def shifts(coach, first, days, hours="06:00-18:00", name="Wards", off=()):
    """Enter shifts day by day, as an imported schedule has them."""
    start, end = map(dt.time.fromisoformat, hours.split("-"))
    listed = [
        Block(
            name=name,
            kind=Kind.WARDS,
            first=first + n * DAY,
            last=first + n * DAY,
            start=start,
            end=end,
        )
        for n in range(days)
        if n not in off
    ]
    after = Block(name="Next", kind=Kind.OFF, first=first + days * DAY, last=first + days * DAY)
    coach.desk.save("schedule", *listed, after)


def test_hours_come_from_the_schedule_until_they_are_corrected(coach):
    """One save each, undone in one, and the schedule holds again when it is asked to."""
    shifts(coach, TODAY, 1)
    assert coach.duty.day(TODAY).hours == 12
    coach.duty.correct(TODAY, 90)
    assert coach.duty.day(TODAY).hours == 13.5
    coach.duty.correct(TODAY, -30)
    assert coach.duty.day(TODAY).hours == 13
    assert coach.undo() == "hours"
    assert coach.duty.day(TODAY).hours == 13.5
    coach.duty.as_scheduled(TODAY)
    assert coach.duty.day(TODAY).hours == 12
    assert coach.desk.store.all(HoursWorked) == []


@pytest.mark.parametrize(
    ("end", "hours"), [("19:30", 13.5), ("00:15", 18.25), ("06:00", 24), ("05:59", 24 - 1 / 60)]
)
def test_left_at_is_the_first_such_time_after_the_start(coach, end, hours):
    """A clock time is enough, past midnight too; the same time as the start is a day later."""
    shifts(coach, TODAY, 1)
    coach.duty.left_at(TODAY, dt.time.fromisoformat(end))
    assert coach.duty.day(TODAY).hours == pytest.approx(hours)


def test_left_at_over_the_night_the_clocks_go_back(coach):
    """The hours are those that passed."""
    night = dt.date(2026, 10, 31)
    shifts(coach, night, 1, "19:00-07:00")
    assert coach.duty.day(night).hours == 13
    coach.duty.left_at(night, dt.time(8))
    assert coach.duty.day(night).hours == 14


def test_a_day_off_is_said_in_one_step_and_corrected_from_its_schedule(coach):
    """Off is no hours; leave is left out; leaving at a time after that starts from the schedule."""
    shifts(coach, TODAY, 2)
    coach.duty.was_off(TODAY)
    assert (coach.duty.day(TODAY).source, coach.duty.day(TODAY).hours) == (Source.OFF, 0)
    coach.duty.was_off(TODAY, leave=True)
    assert coach.duty.day(TODAY).source is Source.LEAVE
    coach.duty.was_off(TODAY)
    assert coach.duty.day(TODAY).source is Source.OFF
    coach.duty.left_at(TODAY, dt.time(17))
    assert coach.duty.day(TODAY).hours == 11
    assert len(coach.desk.store.all(HoursWorked)) == 1


def test_without_clock_times_the_kinds_usual_start_is_taken(coach):
    """A block of wards without hours is told by when one left; a weekend of clinic is not."""
    coach.setup.save_block(Block(name="Wards", kind=Kind.WARDS, first=TODAY, last=TODAY))
    assert coach.duty.day(TODAY).hours is None
    coach.duty.left_at(TODAY, dt.time(18, 30))
    assert coach.duty.day(TODAY).hours == 12
    saturday = dt.date(2026, 11, 28)
    coach.setup.save_block(Block(name="Clinic", kind=Kind.CLINIC, first=saturday, last=saturday))
    with pytest.raises(ValueError, match="give its start and its end"):
        coach.duty.correct(saturday, 30)
    coach.duty.worked(saturday, dt.time(22), dt.time(2))
    assert coach.duty.day(saturday).hours == 4


@pytest.mark.parametrize("minutes", [-720, -721, 24 * 60 + 1])
def test_hours_that_make_no_sense_are_refused(coach, minutes):
    """Nothing is saved, and the sentence names the range."""
    shifts(coach, TODAY, 1)
    with pytest.raises(ValueError, match="36 hours"):
        coach.duty.correct(TODAY, minutes)
    assert coach.desk.store.all(HoursWorked) == []


def test_the_estimate_is_of_the_block(coach):
    """Hours before and after the block stay out; outside every block there is none."""
    shifts(coach, TODAY, 14, off={6, 13})
    shifts(coach, TODAY - 14 * DAY, 10, "06:00-22:00", "ICU")
    found = coach.duty.estimate(TODAY + 3 * DAY)
    assert found is not None
    assert (found.window.first, found.days, found.average) == (TODAY, 14, 72)
    assert coach.duty.estimate(TODAY + 40 * DAY) is None


def test_an_average_over_80_lowers_the_load_at_the_next_check_in(coach, moment):
    """The reason names the hours; what was lifted by hand stays for the rest of the block."""
    shifts(coach, TODAY, 14, "06:00-20:00", off={6, 13})
    _, fall = coach.journal.check_in(TODAY, energy=4)
    assert fall is not None
    assert fall.tier is Tier.LIGHTER
    assert fall.why == "Duty is estimated at 84.0 h a week, so the load is lighter."
    moment.set(at("2026-11-23 05:41"))
    assert coach.journal.lift(TODAY) is not None
    moment.set(at("2026-11-24 05:40"))
    assert coach.duty.evidence(TODAY + DAY) is None
    assert coach.desk.tier(TODAY + DAY) is Tier.STEADY
    assert coach.journal.check_in(TODAY + DAY, energy=4)[1] is None


def test_a_lift_in_an_earlier_block_does_not_hide_the_hours_of_this_one(coach, moment):
    """New hours are new evidence."""
    shifts(coach, TODAY - 28 * DAY, 14, "06:00-20:00", "ICU", off={6, 13})
    shifts(coach, TODAY, 14, "06:00-20:00", off={6, 13})
    moment.set(at("2026-11-02 05:40"))
    early = dt.date(2026, 11, 2)
    assert coach.journal.check_in(early, energy=4)[1] is not None
    moment.set(at("2026-11-02 05:41"))
    coach.journal.lift(early)
    moment.set(at("2026-11-23 05:40"))
    assert coach.journal.check_in(TODAY, energy=4)[1] is not None


def test_corrected_hours_take_the_average_below_80(coach):
    """Two days off named by the intern are enough here; then the load stays."""
    shifts(coach, TODAY, 14, "06:00-20:00", off={6, 13})
    coach.duty.was_off(TODAY)
    coach.duty.was_off(TODAY + DAY)
    assert coach.duty.evidence(TODAY) == 70
    assert coach.journal.check_in(TODAY, energy=4)[1] is None


def test_hours_that_cannot_be_told_are_no_evidence(coach):
    """A block without clock times neither lowers nor lifts anything."""
    coach.setup.save_block(Block(name="MICU", kind=Kind.ICU, first=TODAY, last=TODAY + 27 * DAY))
    assert coach.duty.evidence(TODAY) is None
    assert coach.journal.check_in(TODAY, energy=4)[1] is None


def test_hours_are_in_the_export_and_not_wellness(coach):
    """They are the schedule's other half; how one is stays out unless asked for."""
    shifts(coach, TODAY, 1)
    coach.duty.correct(TODAY, 30)
    assert "hours" in coach.portable.documents(wellness=False)
