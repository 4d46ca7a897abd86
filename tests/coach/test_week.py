"""The week as the Week screen shows it, and the year around it."""

import datetime as dt

import pytest

from prelim_coach.coach.week_view import Entered
from prelim_coach.domain.act import Audience, Phase, Strand
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.duty import Source
from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.domain.rotation import Block, Kind
from tests.conftest import at

WEDNESDAY = dt.date(2026, 11, 25)
MONDAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


@pytest.fixture(autouse=True)
def wednesday(moment):
    """The middle of a week."""
    moment.set(at("2026-11-25 05:40"))


def block(coach, first, days, kind, hours=None):
    """Save a block, with hours such as ``7-19``."""
    start, end = map(dt.time, map(int, hours.split("-"))) if hours else (None, None)
    coach.setup.save_block(
        Block(
            name=kind.value,
            kind=kind,
            first=first,
            last=first + (days - 1) * DAY,
            start=start,
            end=end,
        )
    )


def test_each_day_has_its_kind_share_and_minutes(coach):
    """Shares of two blocks add up to the week's budget; used and planned stand on their days."""
    block(coach, MONDAY - 25 * DAY, 28, Kind.ICU, "6-20")
    block(coach, MONDAY + 3 * DAY, 28, Kind.CLINIC)
    coach.journal.log(MONDAY, "x", minutes=7)
    coach.journal.check_in(MONDAY, energy=3)
    plan = Commitment(day=MONDAY + 4 * DAY, what=What.ACT, title="p", minutes=5)
    assert coach.planning.plan(plan).fits
    view = coach.week(WEDNESDAY)
    assert [one.day for one in view.days] == [MONDAY + n * DAY for n in range(7)]
    assert [one.kind for one in view.days] == [Kind.ICU] * 3 + [Kind.CLINIC] * 4
    assert [round(one.share, 2) for one in view.days] == [2.86] * 3 + [12.86] * 4
    assert int(sum(one.share for one in view.days)) == view.meter.budget.minutes == 60
    assert [one.used for one in view.days] == [7, 0, 0, 0, 0, 0, 0]
    assert [one.planned for one in view.days] == [0, 0, 0, 0, 5, 0, 0]
    assert [len(one.check_ins) for one in view.days] == [1, 0, 0, 0, 0, 0, 0]
    assert [one.hours.source for one in view.days] == [Source.WORKED] * 3 + [
        Source.UNKNOWN,
        Source.UNKNOWN,
        Source.OFF,
        Source.OFF,
    ]
    assert view.hours is None


def test_hours_of_a_week_stand_against_its_blocks_estimate(coach):
    """By day from the schedule and from what was said; together once every day is known."""
    block(coach, MONDAY, 28, Kind.WARDS, "7-19")
    coach.duty.was_off(MONDAY + DAY)
    coach.duty.correct(MONDAY, 60)
    view = coach.week(WEDNESDAY)
    assert [one.hours.hours for one in view.days] == [13, 0, 12, 12, 12, 12, 12]
    assert view.hours == 73
    assert view.duty is not None
    assert view.duty.average == pytest.approx((73 + 3 * 72) / 4)


def test_sleep_and_energy_are_28_days_up_to_today(coach):
    """Days without an entry are open; a week gone by ends with its last day."""
    coach.journal.check_in(WEDNESDAY, energy=4, sleep=7, phase=Phase.BEFORE)
    coach.journal.check_in(WEDNESDAY - 27 * DAY, energy=2)
    coach.journal.check_in(WEDNESDAY - 28 * DAY, energy=1)
    view = coach.week(WEDNESDAY)
    assert len(view.sleep) == len(view.energy) == 28
    assert [(one.day, one.value) for one in view.energy if one.value] == [
        (WEDNESDAY - 27 * DAY, 2),
        (WEDNESDAY, 4),
    ]
    assert [one.value for one in view.sleep if one.value] == [7]
    assert coach.week(WEDNESDAY - 7 * DAY).sleep[-1].day == MONDAY - DAY
    assert coach.week(WEDNESDAY + 7 * DAY).sleep[-1].day == MONDAY + 7 * DAY


def test_acts_are_counted_by_strand_and_audience(coach):
    """Those of the week, and of the 28 days; every strand and audience has its line."""
    for ago in (0, 1, 10, 30):
        coach.journal.log(WEDNESDAY - ago * DAY, "x", audience=Audience.PEER, strand=Strand.SUPPORT)
    view = coach.week(WEDNESDAY)
    assert [strand for strand, _, _ in view.strands] == list(Strand)
    assert [audience for audience, _, _ in view.audiences] == list(Audience)
    assert (Strand.SUPPORT, 2, 3) in view.strands
    assert (Audience.PEER, 2, 3) in view.audiences
    assert (Audience.FACULTY, 0, 0) in view.audiences


def test_the_tiers_history_is_told_newest_first(coach):
    """Up to the end of the week shown; later changes are not known to it."""
    for ago, tier in ((20, Tier.LIGHTER), (10, Tier.MINIMUM), (0, Tier.REST)):
        day = WEDNESDAY - ago * DAY
        change = TierChange(
            day=day, at=dt.datetime.combine(day, dt.time(6), dt.UTC), tier=tier, why="So."
        )
        coach.desk.save("tier", change)
    assert [one.tier for one in coach.week(WEDNESDAY).tiers] == [
        Tier.REST,
        Tier.MINIMUM,
        Tier.LIGHTER,
    ]
    assert [one.tier for one in coach.week(WEDNESDAY - 7 * DAY).tiers] == [
        Tier.MINIMUM,
        Tier.LIGHTER,
    ]


def test_the_year_tells_filled_skipped_unknown_and_ahead(coach, moment):
    """A day off is skipped, a blank day unknown, and neither is anything to make up for."""
    coach.setup.save_profile(specialty="neurology")
    block(coach, dt.date(2026, 10, 5), 7, Kind.VACATION)
    block(coach, dt.date(2026, 10, 12), 1, Kind.WARDS, "7-7")
    coach.journal.log(dt.date(2026, 10, 6), "x")
    coach.teaching.note(dt.date(2026, 10, 20), "point")
    coach.journal.check_in(dt.date(2026, 10, 21), energy=3)
    for number, most in ((19, 1), (22, 3)):
        moment.set(at(f"2026-10-{number} 12:00"))
        day = dt.date(2026, 10, number)
        coach.cards.keep(day)
        for view in coach.cards.view(day).cards[:most]:
            coach.cards.put_off(day, view.card.key)
    moment.set(at("2026-11-25 05:40"))
    year = {one.day: one.entered for one in coach.week(WEDNESDAY).year}
    assert len(year) == 365
    assert (min(year), max(year)) == (dt.date(2026, 7, 1), dt.date(2027, 6, 30))
    named = {
        number: year[dt.date(2026, 10, number)].value for number in (5, 6, 12, 13, 19, 20, 21, 22)
    }
    assert named == {
        5: "skipped",
        6: "filled",
        12: "unknown",
        13: "skipped",
        19: "unknown",
        20: "filled",
        21: "filled",
        22: "skipped",
    }
    assert year[WEDNESDAY] is Entered.UNKNOWN
    assert year[WEDNESDAY + DAY] is Entered.AHEAD


@pytest.mark.parametrize(
    ("start", "first", "last"),
    [
        ("2026-07-01", "2026-07-01", "2027-06-30"),
        ("2026-11-26", "2025-11-26", "2026-11-25"),
        ("2024-02-29", "2026-02-28", "2027-02-27"),
    ],
)
def test_the_year_is_the_intern_year_the_day_lies_in(coach, start, first, last):
    """Whatever day it begins on, the 29th of February too."""
    coach.setup.save_profile(year_start=dt.date.fromisoformat(start))
    year = coach.week(WEDNESDAY).year
    assert (year[0].day.isoformat(), year[-1].day.isoformat()) == (first, last)
