"""Which weeks of a letter's time have room for the ask, by the schedule and the load."""

import datetime as dt

import pytest

from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.domain.person import Position
from prelim_coach.domain.plan import Letter
from prelim_coach.domain.rotation import Block, Kind

TODAY = dt.date(2026, 11, 23)
NEEDED = dt.date(2027, 2, 15)
NONE = "no week of that time has room for the ask; asked anyway, tick it here"


def day_of(words):
    """Give a day."""
    return dt.date.fromisoformat(words)


@pytest.fixture
def plan(coach):
    """Take blocks by kind, first and last day; give the letter whose time ends on 15 December."""

    def planned(*blocks):
        coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
        for kind, first, last in blocks:
            block = Block(name=kind.value, kind=kind, first=day_of(first), last=day_of(last))
            coach.setup.save_block(block)
        birch = coach.people.add("Dr Demo Birch", Position.FACULTY)
        coach.plans.put(coach.plans.letters.draft(birch.id, NEEDED))
        return coach.desk.store.all(Letter)[0]

    return planned


def test_a_time_without_room_says_so(coach, plan):
    """A month in the unit holds no ask."""
    room = coach.asking.room(plan((Kind.ICU, "2026-11-16", "2026-12-27")), TODAY)
    assert (room.met, room.words, room.must) == (False, NONE, False)


def test_the_weeks_with_room_are_named(coach, plan):
    """A clinic week between the unit and nights is the one."""
    letter = plan(
        (Kind.ICU, "2026-11-16", "2026-11-29"),
        (Kind.CLINIC, "2026-11-30", "2026-12-06"),
        (Kind.NIGHTS, "2026-12-07", "2026-12-20"),
    )
    room = coach.asking.room(letter, TODAY)
    assert (room.met, room.words) == (True, "room for the ask Mon 30 Nov to Sun 6 Dec")
    assert coach.asking.room(letter, day_of("2026-12-07")).words == NONE


def test_a_full_week_has_no_room_though_it_holds_an_ask(coach, plan):
    """What else the week held leaves neither an act nor the minutes; the next has both."""
    letter = plan((Kind.CLINIC, "2026-11-16", "2026-12-27"))
    for _ in range(6):
        coach.journal.log(TODAY, "Something else", minutes=5)
    assert coach.metering.meter(TODAY).asks_left
    room = coach.asking.room(letter, TODAY)
    assert room.words == "room for the ask Mon 30 Nov to Tue 15 Dec"


def test_the_room_stands_under_the_time(coach, plan):
    """Where it is read first, before what was done together."""
    letter = plan((Kind.ICU, "2026-11-16", "2026-12-27"))
    time, room, *work = coach.asking.reasons(letter, TODAY)
    assert room.words == NONE
    assert (time, *work) == coach.plans.letters.readiness(letter, TODAY).reasons


def test_neighbouring_weeks_are_named_together_inside_the_time(coach, plan):
    """Seen in October, for the time from Sunday 15 November to Tuesday 15 December."""
    letter = plan(
        (Kind.CLINIC, "2026-11-09", "2026-11-22"),
        (Kind.ICU, "2026-11-23", "2026-12-13"),
        (Kind.CLINIC, "2026-12-14", "2026-12-27"),
    )
    early = coach.asking.room(letter, day_of("2026-10-20"))
    assert early.words == ("room for the ask Sun 15 Nov to Sun 22 Nov, Mon 14 Dec to Tue 15 Dec")


def test_a_lowered_load_holds_fewer(coach, plan):
    """At the minimum no week has room, whatever the rotation."""
    letter = plan((Kind.CLINIC, "2026-11-16", "2026-12-27"))
    assert coach.asking.room(letter, TODAY) is None
    now = coach.desk.now()
    coach.desk.save("less", TierChange(day=TODAY, at=now, tier=Tier.MINIMUM, why="A long week."))
    assert coach.asking.room(letter, TODAY).words == NONE


def test_nothing_is_said_where_nothing_can_be_done(coach, plan):
    """Once it was asked for, and once its time is over."""
    letter = plan((Kind.ICU, "2026-11-16", "2026-12-27"))
    assert coach.asking.room(letter, day_of("2026-12-15")).words == NONE
    assert coach.asking.room(letter, day_of("2026-12-16")) is None
    (step,) = [one for one in coach.plans.view(letter.id, TODAY).steps if one.key == "ask"]
    taken = coach.plans.take_step(TODAY, f"plan:{letter.id}:{step.key}")
    assert coach.asking.room(taken.put[-1], TODAY) is None
