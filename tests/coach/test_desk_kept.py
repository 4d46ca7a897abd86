"""What the desk keeps between saves, and what it reads anew."""

import datetime as dt

from msgspec.structs import replace

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.rotation import Block, Kind

DAY = dt.date(2026, 11, 23)
BLOCK = Block(
    name="Wards",
    kind=Kind.WARDS,
    first=DAY - dt.timedelta(days=20),
    last=DAY + dt.timedelta(days=7),
    start=dt.time(6, 30),
    end=dt.time(18),
)


def test_the_schedule_is_laid_out_once_while_the_rotations_stay(coach):
    """A tick is no reason to lay out the whole year again."""
    coach.setup.save_block(BLOCK)
    before = coach.desk.schedule
    coach.journal.log(DAY, "Asked about the lactate")
    assert coach.desk.schedule is before


def test_a_changed_rotation_is_seen_at_once(coach):
    """The same number of blocks with another kind is another schedule."""
    coach.setup.save_block(BLOCK)
    assert coach.desk.kind_on(DAY) is Kind.WARDS
    coach.setup.set_kind("Wards", Kind.ICU)
    assert coach.desk.kind_on(DAY) is Kind.ICU


def test_another_turn_of_the_day_is_seen_at_once(coach):
    """The schedule goes by the settings of now."""
    coach.setup.save_block(BLOCK)
    before = coach.desk.schedule
    coach.desk.save("settings", replace(coach.desk.prefs, day_turn=dt.time(5)))
    assert coach.desk.schedule is not before


def test_the_meter_sees_a_save(coach):
    """What was asked before a save does not stand for what holds after it."""
    assert coach.metering.meter(DAY).used.minutes == 0
    coach.desk.save(
        "log",
        Deed(
            day=DAY,
            at=coach.desk.now(),
            title="A line",
            minutes=5,
            strand=Strand.SUPPORT,
            audience=Audience.PEER,
        ),
    )
    assert coach.metering.meter(DAY).used.minutes == 5


def test_the_duty_estimate_sees_corrected_hours(coach):
    """An estimate that was given before goes when a day's hours are corrected."""
    coach.setup.save_block(BLOCK)
    before = coach.duty.estimate(DAY)
    coach.duty.worked(DAY, dt.time(6, 30), dt.time(23))
    assert coach.duty.estimate(DAY) != before
