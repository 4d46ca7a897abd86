"""The gate: what fits, what would make room, and when there is room."""

import datetime as dt
from itertools import count

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.capacity import (
    Budget,
    Rules,
    first_free_day,
    first_free_week,
    judge,
    meter,
)
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Profile, Temperament
from prelim_coach.domain.week import Week

WEEK = Week(first=dt.date(2026, 11, 23))
DAY = dt.date(2026, 11, 25)
PROFILE = Profile(year_start=dt.date(2026, 7, 1))
WARDS = Budget(minutes=40, acts=4, asks=1)
IDS = map(str, count())


def plan(minutes, what=What.ACT, day=DAY, **more):
    """Give a commitment of some minutes."""
    fields = {"id": next(IDS), "title": "Planned", **more}
    return Commitment(day=day, what=what, minutes=minutes, **fields)


def deed(minutes, day=DAY):
    """Give a deed of some minutes."""
    return Deed(
        day=day,
        at=dt.datetime.combine(day, dt.time(18), dt.UTC),
        title="Helped",
        minutes=minutes,
        strand=Strand.SUPPORT,
        audience=Audience.PEER,
    )


def week(plans=(), deeds=(), held=WARDS, profile=PROFILE, of=WEEK):
    """Give the meter of a week."""
    return meter(of, held, profile=profile, today=DAY, deeds=deeds, commitments=plans)


def crossed(commitment, plans=(), **more):
    """Give the limits a commitment crosses."""
    return list(judge(commitment, week(plans, **more)).crossed)


def test_what_fits_fits():
    """A commitment within minutes, acts and asks fits and crosses nothing."""
    verdict = judge(plan(12), week([plan(10)], [deed(18)]))
    assert verdict.fits
    assert verdict.crossed == verdict.swaps == ()


def test_over_the_minutes_is_said_with_the_sum():
    """The gate shows the sum of used, planned and new against the week's minutes."""
    assert crossed(plan(12), [plan(22)], deeds=[deed(18)]) == ["52 of 40 min this week"]


def test_acts_and_asks_are_limits_of_their_own():
    """A fifth act and a second ask cross their counts."""
    days = WEEK.days
    assert crossed(plan(1), [plan(1, day=day) for day in days[3:7]]) == ["5 of 4 acts this week"]
    assert crossed(plan(1, What.ASK), [plan(0, What.ASK)]) == ["2 of 1 new asks this week"]


def test_nothing_added_is_never_crossed():
    """In a week that is over, a commitment of no minutes still fits."""
    assert judge(plan(0), week(deeds=[deed(90)] * 6)).fits


def test_no_ask_in_the_first_month_even_if_the_week_reaches_into_the_second():
    """An ask on 31 July waits although the week's August days would hold one (I44)."""
    held = Budget(minutes=60, acts=6, asks=2)
    edge = Week(first=dt.date(2026, 7, 27))
    july = plan(5, What.ASK, dt.date(2026, 7, 31))
    assert crossed(july, held=held, of=edge) == ["no new asks before month 2 of the year"]
    assert not crossed(plan(5, What.ASK, dt.date(2026, 8, 1)), held=held, of=edge)


def test_the_minimum_allows_one_short_act_a_day():
    """At the minimum an act over two minutes and a second one on the day cross."""
    held = Budget(minutes=14, acts=4, asks=0, tier=Tier.MINIMUM)
    assert crossed(plan(3), held=held) == ["3 of 2 min for one act at the minimum load"]
    assert crossed(plan(2), [plan(2)], held=held) == ["2 of 1 acts on that day"]
    assert crossed(plan(2), deeds=[deed(2)], held=held) == ["2 of 1 acts on that day"]
    assert not crossed(plan(2), [plan(2, day=WEEK.first)], held=held)


def test_a_third_meeting_and_one_too_soon_cross():
    """Two mentor meetings a month, four weeks apart with the same mentor (P46 P58)."""
    held = Budget(minutes=120, acts=8, asks=2)
    two = [
        plan(20, What.MEETING, dt.date(2026, 11, 2), with_whom="Dr. Adler"),
        plan(20, What.MEETING, dt.date(2026, 11, 9), with_whom="Dr. Costa"),
    ]
    third = plan(20, What.MEETING, with_whom="dr. adler ")
    assert crossed(third, two, held=held) == [
        "3 of 2 mentor meetings in November",
        "23 of 28 days between meetings with dr. adler",
    ]
    assert not crossed(plan(20, What.MEETING, with_whom="Dr. Diaz"), two[:1], held=held)
    done = [plan(20, What.MEETING, dt.date(2026, 9, 1), done=dt.date(2026, 10, 29))]
    named = [msgspec.structs.replace(done[0], with_whom="Dr. Adler")]
    assert crossed(third, named, held=held) == ["27 of 28 days between meetings with dr. adler"]
    apart = [msgspec.structs.replace(named[0], done=dt.date(2026, 10, 28))]
    assert not crossed(third, apart, held=held)


def test_a_quiet_meeting_is_one_of_fifteen_minutes():
    """The quiet preset holds one meeting a month, of at most 15 minutes (I46)."""
    quiet = Profile(temperament=Temperament.QUIET)
    kept = [plan(10, What.MEETING, dt.date(2026, 11, 2))]
    assert crossed(plan(20, What.MEETING), profile=quiet) == ["20 of 15 min for one meeting"]
    assert crossed(plan(15, What.MEETING), kept, profile=quiet) == [
        "2 of 1 mentor meeting in November"
    ]


def test_events_and_conferences_have_tokens():
    """A third event a month and a second conference a year cross."""
    events = [plan(0, What.EVENT), plan(0, What.EVENT)]
    assert crossed(plan(0, What.EVENT), events) == ["3 of 2 events in November"]
    conference = [plan(0, What.CONFERENCE, dt.date(2026, 9, 1))]
    assert crossed(plan(0, What.CONFERENCE), conference) == ["2 of 1 conference this year"]


def test_a_second_project_only_by_override_and_never_a_third():
    """One project fits, a second can be taken anyway, a third cannot (P47 I41)."""
    first, second, third = (plan(0, What.PROJECT) for _ in range(3))
    assert judge(first, week()).fits
    verdict = judge(second, week([first]))
    assert verdict.crossed == ("2 of 1 active project",)
    assert verdict.may_override
    assert verdict.swaps == (first,)
    refused = judge(third, week([first, second]))
    assert not refused.may_override
    assert refused.barred
    loose = Budget(minutes=40, acts=4, asks=1, rules=Rules(projects=2, overrides=9))
    assert not judge(third, week([first, second], held=loose)).may_override
    finished = msgspec.structs.replace(second, done=DAY)
    assert judge(third, week([first, finished])).may_override


def test_one_override_a_week():
    """After one thing taken over the limit the same week has no other, the next week has."""
    taken = plan(40, override="My only free evening")
    verdict = judge(plan(20), week([taken]))
    assert not verdict.may_override
    assert verdict.barred
    before = plan(40, override="Then too", day=WEEK.first - dt.timedelta(days=1))
    assert judge(plan(20), week([before, plan(40)])).may_override


def test_swaps_are_those_whose_removal_makes_room():
    """Only an open commitment that frees enough is offered; a done one never is."""
    small, large = plan(5), plan(30)
    done = plan(30, done=DAY)
    verdict = judge(plan(20), week([small, large, done]))
    assert verdict.swaps == (large,)


def test_a_planned_one_is_judged_as_if_it_were_new():
    """Moving or growing a commitment does not count it twice."""
    kept = plan(30)
    assert judge(msgspec.structs.replace(kept, minutes=40), week([kept])).fits
    assert crossed(msgspec.structs.replace(kept, minutes=41), [kept]) == ["41 of 40 min this week"]


def test_a_day_outside_the_week_is_refused():
    """Judging against another week is a mistake and is said."""
    with pytest.raises(ValueError, match="is not in the week of"):
        judge(plan(5, day=WEEK.last + dt.timedelta(days=1)), week())


PLANS = st.lists(
    st.builds(
        plan,
        st.integers(0, 60),
        st.sampled_from(What),
        st.dates(WEEK.first, WEEK.first + dt.timedelta(days=55)),
        with_whom=st.sampled_from(["", "Dr. Adler", "Dr. Costa"]),
    ),
    max_size=12,
)
NEW = st.builds(
    plan,
    st.integers(0, 60),
    st.sampled_from(What),
    st.sampled_from(WEEK.days),
    with_whom=st.sampled_from(["", "Dr. Adler"]),
)
HELD = st.lists(
    st.builds(Budget, minutes=st.integers(0, 60), acts=st.integers(0, 4), asks=st.integers(0, 2)),
    min_size=8,
    max_size=8,
)


@given(new=NEW, plans=PLANS, held=HELD)
def test_the_first_free_week_really_is_free(new, plans, held):
    """The commitment fits on the day given, and on no allowed day of any earlier week."""
    weeks = [week(plans, held=each, of=WEEK.shifted(n)) for n, each in enumerate(held)]
    day = first_free_day(new, weeks)
    found = first_free_week(new, weeks)
    for each in weeks:
        if each.week == found:
            assert day is not None
            assert day >= new.day
            assert each.week.contains(day)
            assert judge(msgspec.structs.replace(new, day=day), each).fits
            return
        for other in (day for day in each.week.days if day >= new.day):
            assert not judge(msgspec.structs.replace(new, day=other), each).fits
    assert day is None
    assert found is None


@given(new=NEW, plans=PLANS, held=HELD)
def test_what_fits_leaves_the_meter_within_its_limits(new, plans, held):
    """Adding what the gate lets through never takes a count it adds to over its limit."""
    before = week(plans, held=held[0])
    if judge(new, before).fits:
        after = week([*plans, new], held=held[0])
        assert not new.minutes or not after.over
        assert new.what is not What.ASK or after.total.asks <= held[0].asks


@given(new=NEW, plans=PLANS, held=HELD)
def test_every_swap_offered_makes_room(new, plans, held):
    """Taking any one offered swap off makes the commitment fit."""
    for swap in judge(new, week(plans, held=held[0])).swaps:
        assert judge(new, week([each for each in plans if each != swap], held=held[0])).fits


def test_the_same_weekday_is_preferred():
    """With room everywhere from next week on, the commitment keeps its weekday."""
    full, free = Budget(minutes=0, acts=0, asks=0), Budget(minutes=60, acts=6, asks=2)
    weeks = [week(held=full), week(held=free, of=WEEK.shifted(1))]
    assert first_free_day(plan(10), weeks) == DAY + dt.timedelta(days=7)


def test_nothing_moves_to_an_earlier_day():
    """With its own day full and the days before it free, the commitment moves on, not back."""
    held = Budget(minutes=14, acts=4, asks=0, tier=Tier.MINIMUM)
    assert first_free_day(plan(2), [week([plan(2)], held=held)]) == DAY + dt.timedelta(days=1)
