"""The tier: it falls by the evidence, never rises by itself, and says why."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.act import Phase
from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.load import (
    TIERS,
    LoadAnswer,
    Tier,
    TierChange,
    last_lift,
    lower,
    present_tier,
)
from prelim_coach.domain.load_rules import assess

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


def change(days, tier, *, by_user=False, hour=8):
    """Give a change of tier of that many days ago."""
    return TierChange(
        day=ago(days).date(), at=ago(days, hour), tier=tier, why="So.", by_user=by_user
    )


def nights(*hours):
    """Give check-ins with these hours slept, the last one today."""
    return [check_in(len(hours) - 1 - n, sleep=slept) for n, slept in enumerate(hours)]


LIGHTER, MINIMUM, REST = Tier.LIGHTER, Tier.MINIMUM, Tier.REST


def test_no_evidence_changes_nothing():
    """With nothing recorded the tier holds."""
    assert assess(ago(0), TODAY) is None


def test_a_fall_is_proposed_once():
    """When the present tier is already as low, the same evidence changes nothing."""
    kept = nights(5, 5, 5, 5)
    found = assess(ago(0), TODAY, checkins=kept)
    assert found == TierChange(
        day=TODAY,
        at=ago(0),
        tier=LIGHTER,
        why="Sleep has averaged 5.0 h over the last week, so the load is lighter.",
    )
    assert assess(ago(0, 9), TODAY, changes=[found], checkins=kept) is None
    assert assess(ago(0, 9), TODAY, changes=[change(9, REST)], checkins=kept) is None


def test_only_evidence_after_the_last_lift_counts():
    """What the user knew when lifting the tier does not lower it again; what is new does."""
    kept = nights(4, 4, 4, 4)
    fell = change(1, LIGHTER)
    lifted = change(0, Tier.STEADY, by_user=True, hour=9)
    assert assess(ago(0, 10), TODAY, changes=[fell, lifted], checkins=kept) is None
    assert assess(ago(0, 10), TODAY, changes=[fell, lifted], answers=[answer(0, 5)]) is None
    new = [check_in(0, sleep=4.0, hour=19), check_in(-1, sleep=4.0)]
    tomorrow = TODAY + dt.timedelta(days=1)
    again = assess(ago(-1, 9), tomorrow, changes=[fell, lifted], checkins=[*kept, *new])
    assert again is not None
    assert again.tier is LIGHTER


def test_a_past_day_filled_in_after_the_lift_is_not_new_evidence():
    """Entries for days before the lift stay out however late they are written."""
    fell, lifted = change(3, LIGHTER), change(0, Tier.STEADY, by_user=True)
    late = [
        CheckIn(day=ago(n).date(), phase=Phase.BEFORE, at=ago(0, 12), sleep=4) for n in (1, 2, 3)
    ]
    assert assess(ago(0, 13), TODAY, changes=[fell, lifted], checkins=late) is None
    answered = [LoadAnswer(day=ago(1).date(), at=ago(0, 12), answer=5)]
    assert assess(ago(0, 13), TODAY, changes=[fell, lifted], answers=answered) is None


def test_what_lies_after_the_day_is_not_evidence():
    """A check-in dated tomorrow does not count today."""
    ahead = [check_in(-n, energy=1) for n in range(1, 4)]
    assert assess(ago(0), TODAY, checkins=ahead) is None


def test_a_lift_is_the_users_and_goes_up():
    """Neither an own step down nor a fall is a lift; the newest change holds."""
    down = change(5, LIGHTER, by_user=True)
    fell = change(4, MINIMUM)
    up = change(3, LIGHTER, by_user=True)
    assert last_lift([down, fell]) is None
    assert last_lift([up, fell, down]) == up
    assert last_lift([down, change(3, Tier.STEADY)]) is None
    assert present_tier([up, fell, down]) is LIGHTER
    assert present_tier([fell, change(4, LIGHTER, by_user=True)]) is LIGHTER
    assert present_tier([]) is Tier.STEADY


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
ANSWERS = st.lists(st.builds(answer, st.integers(-3, 90), st.integers(1, 5)), max_size=4)
DUTY = st.none() | st.floats(0, 168)
CHANGES = st.lists(
    st.builds(change, st.integers(1, 40), st.sampled_from(TIERS), by_user=st.booleans()),
    max_size=5,
)


@given(checkins=CHECKINS, answers=ANSWERS, duty=DUTY, changes=CHANGES)
def test_no_sequence_of_inputs_raises_the_tier(checkins, answers, duty, changes):
    """Day after day the coach's own changes only go down, each with one sentence, and settle."""
    history = list(changes)
    for n in range(4):
        day, before = TODAY + dt.timedelta(days=n), present_tier(history)
        evidence = {"checkins": checkins, "answers": answers, "duty_average": duty}
        found = assess(ago(-n, 12), day, changes=history, **evidence)
        if found is None:
            continue
        assert lower(before, found.tier) is found.tier is not before
        assert not found.by_user
        assert found.why.endswith(".")
        assert ". " not in found.why
        history.append(found)
        assert assess(ago(-n, 13), day, changes=history, **evidence) is None
