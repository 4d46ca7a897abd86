"""The signs that lower the tier: sleep, energy, duty and the item, each with its words."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.act import Phase
from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.load import LoadAnswer, Tier
from prelim_coach.domain.load_rules import ceiling

TODAY = dt.date(2026, 11, 25)


def ago(days, hour=8):
    """Give the instant that many days before today."""
    return dt.datetime.combine(TODAY - dt.timedelta(days=days), dt.time(hour), dt.UTC)


def check_in(days, energy=None, sleep=None, hour=8, phase=Phase.BEFORE):
    """Give a check-in of that many days ago."""
    at = ago(days, hour)
    return CheckIn(day=at.date(), phase=phase, at=at, energy=energy, sleep=sleep)


def answer(days, value):
    """Give an answer to the item of that many days ago."""
    return LoadAnswer(day=ago(days).date(), at=ago(days), answer=value)


def nights(*hours):
    """Give check-ins with these hours slept, the last one today."""
    return [check_in(len(hours) - 1 - n, sleep=slept) for n, slept in enumerate(hours)]


def energies(*levels, step=1):
    """Give check-ins of these energies, the last one today."""
    return [check_in((len(levels) - 1 - n) * step, level) for n, level in enumerate(levels)]


def allowed(checkins=(), answers=(), duty=None):
    """Give the ceiling today."""
    found = ceiling(TODAY, checkins=checkins, answers=answers, duty_average=duty)
    return found.tier, found.why


LIGHTER, MINIMUM, REST = Tier.LIGHTER, Tier.MINIMUM, Tier.REST


def test_no_evidence_is_steady():
    """Nothing recorded is neither good news nor bad."""
    assert allowed() == (Tier.STEADY, "")


@pytest.mark.parametrize(
    ("hours", "tier"),
    [
        ((5.9, 5.9, 5.9, 5.9), LIGHTER),
        ((6.0, 6.0, 6.0, 6.0), Tier.STEADY),
        ((5.5, 5.5, 5.5), Tier.STEADY),
        ((4.9, 4.9), LIGHTER),
        ((4.9, 5.0), Tier.STEADY),
        ((4.0, 9.0, 4.0), Tier.STEADY),
        ((4.0, 4.0, 9.0, 9.0, 9.0, 9.0, 9.0), LIGHTER),
        ((4.0, 4.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0), Tier.STEADY),
    ],
)
def test_sleep(hours, tier):
    """A mean under 6 h of four entries or more, or under 5 h twice running, is one tier."""
    assert allowed(nights(*hours))[0] is tier


def test_sleep_further_back_than_a_week_does_not_count():
    """Four short nights of which one is eight days back are only three entries."""
    kept = [check_in(days, sleep=5.5) for days in (0, 2, 4, 7)]
    assert allowed(kept)[0] is Tier.STEADY
    assert allowed([*kept[:3], check_in(6, sleep=5.5)])[0] is LIGHTER


def test_the_latest_entry_of_a_day_is_its_sleep():
    """A correction after the shift replaces the hours entered before it."""
    kept = [*nights(4.5, 4.5), check_in(0, sleep=7.0, hour=19, phase=Phase.AFTER)]
    assert allowed(kept)[0] is Tier.STEADY


@pytest.mark.parametrize(
    ("levels", "tier"),
    [
        ((2, 2, 2), LIGHTER),
        ((2, 2), Tier.STEADY),
        ((2, 4, 1, 5, 2), LIGHTER),
        ((2, 4, 1, 5, 3), Tier.STEADY),
        ((2, 2, 1, 5, 5, 5), Tier.STEADY),
        ((3, 3, 3, 3, 3), Tier.STEADY),
    ],
)
def test_energy(levels, tier):
    """Energy of 2 or less on 3 of the last 5 check-in days is one tier, gaps or not."""
    assert allowed(energies(*levels))[0] is tier
    assert allowed(energies(*levels, step=3))[0] is tier


def test_a_days_energy_is_its_lowest_entry():
    """A good morning does not hide an empty evening, and two entries are one day."""
    both = [check_in(n, 5) for n in range(3)]
    both += [check_in(n, 2, hour=19, phase=Phase.AFTER) for n in range(3)]
    assert allowed(both)[0] is LIGHTER
    assert allowed(both[::-1])[0] is LIGHTER
    twice = [check_in(n, 2, hour=hour) for n in range(2) for hour in (8, 19)]
    assert allowed(twice)[0] is Tier.STEADY


def test_days_without_energy_are_left_out():
    """Check-ins of sleep only are not among the last five."""
    kept = [*energies(2, 2, 2), *(check_in(n, sleep=8) for n in range(3))]
    assert allowed(kept)[0] is LIGHTER


@pytest.mark.parametrize(
    ("hours", "tier"), [(80.0, Tier.STEADY), (80.1, LIGHTER), (None, Tier.STEADY)]
)
def test_duty(hours, tier):
    """An estimate over 80 h a week is one tier; no estimate is nothing."""
    assert allowed(duty=hours)[0] is tier


@pytest.mark.parametrize(
    ("values", "tier"),
    [
        ((1,), Tier.STEADY),
        ((2,), Tier.STEADY),
        ((3,), LIGHTER),
        ((4,), MINIMUM),
        ((5,), REST),
        ((3, 3), MINIMUM),
        ((4, 3), MINIMUM),
        ((3, 2, 3), LIGHTER),
        ((5, 2), Tier.STEADY),
        ((3, 5), REST),
    ],
)
def test_the_item(values, tier):
    """3 once lightens; 4, or 3 and more twice running, is the minimum; 5 is rest."""
    kept = [answer(28 * (len(values) - n), value) for n, value in enumerate(values)]
    assert allowed(answers=kept)[0] is tier
    assert allowed(answers=kept[::-1])[0] is tier


def test_signs_add_up_and_the_item_is_absolute():
    """Each sign is one tier down together; the item's tier holds if it is lower."""
    short, low = nights(5, 5, 5, 5), energies(2, 2, 2)
    assert allowed([*short, *low])[0] is MINIMUM
    assert allowed([*short, *low], duty=90)[0] is REST
    assert allowed(short, [answer(1, 3)])[0] is LIGHTER
    assert allowed(short, [answer(1, 4)])[0] is MINIMUM
    assert allowed([*short, *low], [answer(1, 3)])[0] is MINIMUM


@pytest.mark.parametrize(
    ("checkins", "answers", "duty", "why"),
    [
        (
            nights(5.4, 5.4, 5.4, 5.4),
            (),
            None,
            "Sleep has averaged 5.4 h over the last week, so the load is lighter.",
        ),
        (
            nights(5.97, 5.97, 5.97, 5.97),
            (),
            None,
            "Sleep has averaged 5.9 h over the last week, so the load is lighter.",
        ),
        (
            nights(4, 4.5),
            (),
            None,
            "Sleep was under 5 h two nights running, so the load is lighter.",
        ),
        (
            energies(2, 4, 1, 5, 2),
            (),
            80.04,
            "Energy was low on 3 of your last 5 check-in days and duty is estimated at 80.1 h a "
            "week, so there is at most one two-minute act a day.",
        ),
        (
            (),
            [answer(1, 5)],
            None,
            "Your last answer speaks of a heavy stretch, so nothing is asked of you for now.",
        ),
        (
            nights(5, 5, 5, 5),
            [answer(1, 4)],
            None,
            "Your last answer speaks of a heavy stretch, so there is at most one two-minute act "
            "a day.",
        ),
    ],
)
def test_why_is_one_kind_sentence(checkins, answers, duty, why):
    """The reason names the evidence with its number, rounded so that it agrees with the rule."""
    assert allowed(checkins, answers, duty)[1] == why


CHECKINS = st.lists(
    st.builds(
        check_in,
        st.integers(-3, 40),
        st.none() | st.integers(1, 5),
        st.none() | st.floats(0, 24),
        st.integers(0, 23),
        st.sampled_from(Phase),
    ),
    max_size=25,
)


@given(checkins=CHECKINS, more=CHECKINS, day=st.integers(0, 20))
def test_order_of_entries_does_not_matter(checkins, more, day):
    """The same evidence in another order gives the same ceiling, one entry a day and hour."""
    kept = list({each.at: each for each in [*checkins, *more]}.values())
    on = TODAY - dt.timedelta(days=day)
    assert ceiling(on, checkins=kept) == ceiling(on, checkins=kept[::-1])
