"""The weekly review's own rules: which week, when the item is due, what may be put down."""

import datetime as dt
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.act import Audience, Phase
from prelim_coach.domain.capacity import Budget, meter
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.load import LoadAnswer, Tier
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.review import ReviewDraft, item_due, resumes, week_under_review
from prelim_coach.domain.review_less import Way, candidates
from prelim_coach.domain.review_trend import Measure, by_answer, by_week
from prelim_coach.domain.week import Week

WEEK = Week(dt.date(2026, 11, 16))
AHEAD = WEEK.shifted(1)
DAY = dt.timedelta(days=1)
IDS = map(str, count())


@pytest.mark.parametrize(
    ("day", "first"),
    [
        ("2026-11-22", "2026-11-16"),
        ("2026-11-23", "2026-11-16"),
        ("2026-11-25", "2026-11-16"),
        ("2026-11-26", "2026-11-23"),
    ],
)
def test_until_wednesday_a_review_is_about_the_week_before(day, first):
    """From Thursday on it is about the present week; with weeks from Sunday likewise."""
    week = week_under_review(dt.date.fromisoformat(day), 0)
    assert week.first.isoformat() == first
    assert week_under_review(dt.date(2026, 11, 22), 6).first == dt.date(2026, 11, 15)


def test_a_draft_goes_on_for_five_days_after_its_week():
    """It is resumed until Friday, and never on a day before its week."""
    draft = ReviewDraft(day=WEEK.first)
    going = [n for n in range(-3, 20) if resumes(draft, WEEK.first + n * DAY)]
    assert going == list(range(12))


@pytest.mark.parametrize(
    ("since", "ended", "due"),
    [
        (None, False, True),
        (0, True, False),
        (13, True, False),
        (14, True, True),
        (14, False, False),
        (27, False, False),
        (28, False, True),
    ],
)
def test_the_item_is_due_every_four_weeks_or_after_a_block(since, ended, due):
    """At most every fortnight, whatever ends."""
    day = dt.date(2026, 11, 22)
    last = None if since is None else day - since * DAY
    assert item_due(day, last, block_ended=ended) is due


def plan(number, minutes=10, what=What.ACT, **more):
    """Give a planned thing, so many days into the week looked back on."""
    fields = {"id": next(IDS), "title": "Planned", **more}
    return Commitment(day=WEEK.first + number * DAY, what=what, minutes=minutes, **fields)


def named(plans, minutes=40, acts=4, tier=Tier.STEADY):
    """Give the candidates with a week ahead that holds so much."""
    held = Budget(minutes=minutes, acts=acts, asks=1, tier=tier)
    ahead = meter(AHEAD, held, profile=Profile(), today=WEEK.last, commitments=plans)
    return candidates(WEEK, ahead, plans)


def test_open_plans_of_both_weeks_are_named_and_no_others():
    """What is done, lies further ahead or was left weeks ago is not brought up; projects last."""
    plans = [
        plan(0),
        plan(13),
        plan(14),
        plan(-1),
        plan(3, done=WEEK.first),
        plan(-90, what=What.PROJECT),
    ]
    assert [each.commitment for each in named(plans)] == [plans[5], plans[0], plans[1]]


def test_a_project_is_renegotiated_with_words_for_a_narrow_part():
    """The words are offered first (P51), and a project is never put off by itself."""
    (project,) = named([plan(-30, what=What.PROJECT)])
    assert project.ways == (Way.RENEGOTIATE, Way.DROP)
    assert "narrow-role" in project.scripts
    (other,) = named([plan(8)])
    assert other.ways == (Way.DROP, Way.POSTPONE)


def test_as_many_are_suggested_as_bring_the_week_within_its_budget():
    """What was taken over the limit comes first, then the longest; the rest is only named."""
    plans = [plan(8, 10), plan(9, 25), plan(10, 20, override="asked twice")]
    assert [each.suggested for each in named(plans, minutes=60)] == [False] * 3
    assert [each.suggested for each in named(plans, minutes=40)] == [False, False, True]
    assert [each.suggested for each in named(plans, minutes=30)] == [False, True, True]
    assert [each.suggested for each in named(plans, acts=2)] == [False, False, True]
    assert [each.suggested for each in named(plans, minutes=0, acts=0)] == [True] * 3


@pytest.mark.parametrize(
    ("one", "more", "why"),
    [
        (plan(1), {}, "Planned for Tue 17 Nov, still open."),
        (plan(8), {}, "Planned for Tue 24 Nov."),
        (plan(8), {"minutes": 5}, "That week holds 5 min and has 10."),
        (plan(8), {"acts": 0}, "That week holds 0 acts and has 1."),
        (
            plan(8),
            {"tier": Tier.LIGHTER},
            "Planned for Tue 24 Nov; the load is lighter for now.",
        ),
        (
            plan(1, what=What.PROJECT),
            {},
            "A project under way; a narrower part is an honest answer.",
        ),
    ],
)
def test_each_is_named_with_its_reason(one, more, why):
    """One plain sentence, without blame for what was not done."""
    assert [each.why for each in named([one], **more)] == [why]


PLANS = st.lists(
    st.builds(
        plan,
        st.integers(-20, 30),
        st.integers(0, 60),
        st.sampled_from(What),
        done=st.none() | st.just(WEEK.first),
        override=st.sampled_from(["", "asked"]),
        audience=st.sampled_from(Audience),
    ),
    max_size=8,
)


@given(plans=PLANS, minutes=st.integers(0, 60), acts=st.integers(0, 4))
def test_putting_down_what_is_suggested_brings_the_week_within_its_budget(plans, minutes, acts):
    """What is left fits, or nothing that could be put down is left."""
    held = Budget(minutes=minutes, acts=acts, asks=1)
    found = named(plans, minutes, acts)
    gone = {each.commitment.id for each in found if each.suggested}
    left = [each for each in plans if each.id not in gone]
    assert not meter(AHEAD, held, profile=Profile(), today=WEEK.last, commitments=left).over


def check_in(day, energy=None, sleep=None, hour=8):
    """Give a check-in of a day."""
    at = dt.datetime.combine(day, dt.time(hour), dt.UTC)
    return CheckIn(day=day, phase=Phase.BEFORE, at=at, energy=energy, sleep=sleep)


def test_a_trend_is_six_points_with_gaps_left_open():
    """A week without entries is no point, and the usual is the mean of those before the last."""
    entries = [check_in(WEEK.first - 7 * DAY, sleep=6), check_in(WEEK.first - 6 * DAY, sleep=7)]
    entries += [check_in(WEEK.first - 14 * DAY, sleep=5.5), check_in(WEEK.first, sleep=4)]
    trend = by_week(Measure.SLEEP, WEEK, entries)
    assert [each.value for each in trend.points] == [None, None, None, 5.5, 6.5, 4]
    assert trend.points[-1].day == WEEK.first
    assert trend.usual == 6
    assert by_week(Measure.SLEEP, WEEK, entries[2:]).usual is None


def test_a_day_counts_once_in_a_trend():
    """The last sleep entered, the lowest energy."""
    day = WEEK.first
    entries = [check_in(day, 4, 5.0, 8), check_in(day, 2, 6.0, 20), check_in(day, 3, None, 21)]
    assert by_week(Measure.SLEEP, WEEK, entries).points[-1].value == 6
    assert by_week(Measure.ENERGY, WEEK, entries).points[-1].value == 2


def test_the_last_six_answers_are_shown():
    """In order of time, whatever the order they are stored in."""
    answers = [
        LoadAnswer(day=day, at=dt.datetime.combine(day, dt.time(9), dt.UTC), answer=value)
        for number, value in enumerate((3, 1, 2, 2, 3, 4, 5))
        for day in [WEEK.first + 28 * number * DAY]
    ]
    trend = by_answer(answers[::-1])
    assert [each.value for each in trend.points] == [1, 2, 2, 3, 4, 5]
