"""The meter: used, planned and left of a week, in words too."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.capacity import Budget, Rules, Sum, meter
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.profile import Profile, Temperament
from prelim_coach.domain.week import Week

WEEK = Week(first=dt.date(2026, 11, 23))
TODAY = dt.date(2026, 11, 25)
PROFILE = Profile(year_start=dt.date(2026, 7, 1))
WARDS = Budget(minutes=40, acts=4, asks=1)


def deed(minutes, day=TODAY, **more):
    """Give a deed of some minutes."""
    at = dt.datetime.combine(day, dt.time(18), dt.UTC)
    return Deed(
        day=day,
        at=at,
        title="Helped",
        minutes=minutes,
        strand=Strand.SUPPORT,
        audience=Audience.PEER,
        **more,
    )


def plan(minutes, what=What.ACT, day=TODAY, **more):
    """Give a planned thing of some minutes."""
    return Commitment(day=day, what=what, title="Planned", minutes=minutes, **more)


def shown(deeds=(), commitments=(), held=WARDS, today=TODAY, profile=PROFILE):
    """Give the meter of the week."""
    return meter(
        WEEK, held, profile=profile, today=today, deeds=deeds, commitments=commitments, why=""
    )


def words(found):
    """Give the words of the tokens."""
    return [token.words for token in found.tokens]


def test_used_and_planned_are_counted_apart():
    """Deeds are used and open commitments planned; both together leave the rest."""
    found = shown([deed(10), deed(5, ask=True)], [plan(12)])
    assert found.used == Sum(15, 2, 1)
    assert found.planned == Sum(12, 1, 0)
    assert (found.minutes_left, found.acts_left, found.asks_left) == (13, 1, 0)
    assert found.words == "27 of 40 min this week"
    assert found.percent == 67


def test_acts_of_no_minutes_never_count():
    """A deed or plan of no minutes is neither minutes nor an act; an ask still is an ask."""
    found = shown([deed(0), deed(0, ask=True)], [plan(0), plan(0, What.ASK)])
    assert found.total == Sum(0, 0, 2)


def test_other_weeks_are_left_out():
    """Deeds and plans of the days before and after the week do not count in it."""
    days = (WEEK.first - dt.timedelta(days=1), WEEK.last + dt.timedelta(days=1))
    found = shown([deed(9, day) for day in days], [plan(9, day=day) for day in days])
    assert found.total == Sum()


def test_a_plan_counts_until_it_is_done():
    """A done commitment counts as its deed only, marked done or fulfilled by the deed."""
    marked = shown([deed(8, commitment="c")], [plan(10, id="c", done=TODAY)])
    linked = shown([deed(8, commitment="c")], [plan(10, id="c"), plan(3)])
    assert marked.total == Sum(8, 1, 0)
    assert linked.total == Sum(11, 2, 0)


def test_over_the_limit_is_said_in_words():
    """Over 100 % stands in the words, in minutes and in acts, and nothing is left."""
    found = shown([deed(52)])
    assert found.words == "52 of 40 min this week, over"
    assert (found.percent, found.over, found.minutes_left) == (130, True, 0)
    many = shown([deed(1)] * 5)
    assert many.words == "5 of 40 min and 5 of 4 acts this week, over"
    assert many.over
    assert not shown([deed(40)]).over


def test_a_week_of_no_budget():
    """With nothing to hold, nothing used is 0 % and anything used is far over."""
    none = Budget(minutes=0, acts=0, asks=0)
    assert (shown(held=none).percent, shown(held=none).over) == (0, False)
    assert (shown([deed(2)], held=none).percent, shown([deed(2)], held=none).over) == (999, True)


@pytest.mark.parametrize(
    ("today", "left"),
    [
        (dt.date(2026, 11, 1), 7),
        (dt.date(2026, 11, 23), 7),
        (dt.date(2026, 11, 29), 1),
        (dt.date(2026, 11, 30), 0),
        (dt.date(2027, 1, 1), 0),
    ],
)
def test_days_left_in_the_week(today, left):
    """Today counts as a day left; a past week has none, a coming one seven."""
    assert shown(today=today).days_left == left


def test_tokens_of_month_and_year():
    """Tokens count the month of today and the intern year, open or done, with their limits."""
    kept = [
        plan(20, What.MEETING, dt.date(2026, 11, 2), done=dt.date(2026, 11, 3)),
        plan(20, What.MEETING, dt.date(2026, 10, 30), done=dt.date(2026, 11, 1)),
        plan(20, What.MEETING, dt.date(2026, 12, 1)),
        plan(60, What.EVENT, dt.date(2026, 11, 30)),
        plan(20, What.PROJECT, dt.date(2026, 9, 1)),
        plan(20, What.PROJECT, dt.date(2026, 8, 1), done=dt.date(2026, 8, 30)),
        plan(0, What.CONFERENCE, dt.date(2027, 6, 30)),
        plan(0, What.CONFERENCE, dt.date(2026, 7, 1)),
        plan(0, What.CONFERENCE, dt.date(2027, 1, 10)),
        plan(0, What.CONFERENCE, dt.date(2027, 7, 1)),
        plan(0, What.CONFERENCE, dt.date(2026, 6, 30)),
    ]
    assert words(shown(commitments=kept)) == [
        "2 of 2 mentor meetings in November",
        "1 of 2 events in November",
        "1 of 1 active project",
        "3 of 1 conference this year",
    ]
    assert words(shown(commitments=kept, today=dt.date(2026, 12, 25)))[1] == (
        "1 of 2 events in November"
    )


def test_a_quiet_person_has_one_meeting_a_month():
    """The quiet preset holds one mentor meeting a month (I46)."""
    quiet = Profile(temperament=Temperament.QUIET)
    assert words(shown(profile=quiet))[0] == "0 of 1 mentor meeting in November"


def test_limits_of_tokens_come_from_the_rules():
    """Changed settings change the tokens."""
    held = Budget(minutes=40, acts=4, asks=1, rules=Rules(meetings=3, events=1, conferences=0))
    assert [token.limit for token in shown(held=held).tokens] == [3, 1, 1, 0]


@given(
    deeds=st.lists(st.builds(deed, st.integers(0, 600), st.sampled_from(WEEK.days)), max_size=20),
    plans=st.lists(
        st.builds(plan, st.integers(0, 600), st.sampled_from(What), st.sampled_from(WEEK.days)),
        max_size=20,
    ),
)
def test_recording_never_fails_and_nothing_left_is_negative(deeds, plans):
    """Whatever happened is counted, and what is left and the tokens never go below zero."""
    found = shown(deeds, plans)
    assert found.used.minutes == sum(each.minutes for each in deeds)
    assert min(found.minutes_left, found.acts_left, found.asks_left) >= 0
    assert all(token.left >= 0 for token in found.tokens)
    assert 0 <= found.percent <= 999
    assert found.over == (", over" in found.words)
