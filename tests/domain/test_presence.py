"""The profile checklist: small pieces on different days."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.plan import Mark
from prelim_coach.domain.plan_steps import due
from prelim_coach.domain.presence import BEGUN, EVENTS, MINUTES, PIECES, PLAN, presence_steps

D = dt.date
START = D(2026, 11, 2)
KEYS = list(PIECES)


def marks(**done):
    """Give the marks of a checklist that was begun, with the days pieces were done."""
    rest = [Mark(plan=PLAN, step=key, done=day) for key, day in done.items()]
    return [Mark(plan=PLAN, step=BEGUN, done=START), *rest]


def test_nothing_comes_up_until_it_is_begun():
    """The checklist is offered, never begun by itself."""
    assert presence_steps([], D(2026, 12, 1)) == ()
    assert presence_steps([Mark(plan=PLAN, step="photo", done=START)], D(2026, 12, 1)) == ()


def test_four_pieces_of_ten_minutes_fall_on_different_days():
    """LinkedIn's four (I27), then the hospital's own (I28), a week apart."""
    steps = presence_steps(marks(), START)
    assert [step.key for step in steps][:4] == ["photo", "headline", "summary", "people"]
    assert [(step.first - START).days for step in steps] == [0, 7, 14, 21, 28, 35]
    assert {step.minutes for step in steps} == {MINUTES} == {10}
    assert [step.facts for step in steps] == [("I27",)] * 4 + [("I28",)] * 2


def test_the_next_waits_a_week_from_the_last():
    """Done late, the rest moves on with it."""
    steps = presence_steps(marks(photo=D(2026, 11, 20)), D(2026, 11, 20))
    assert not steps[0].open
    assert [step.first for step in steps[1:3]] == [D(2026, 11, 27), D(2026, 12, 4)]


def test_a_piece_put_aside_lets_the_next_come():
    """Skipping counts like doing for the order, and asks for nothing back."""
    skipped = Mark(plan=PLAN, step="photo", skipped=D(2026, 11, 5))
    steps = presence_steps([*marks(), skipped], D(2026, 11, 12))
    assert [step.key for step in due(steps, D(2026, 11, 12))] == ["headline"]


def test_a_piece_moved_by_hand_shows_on_its_day():
    """The intern's own day goes before the rule's."""
    moved = Mark(plan=PLAN, step="headline", moved=D(2026, 12, 24))
    steps = {step.key: step for step in presence_steps([*marks(), moved], START)}
    assert steps["headline"].first == D(2026, 12, 24)


def test_marks_of_other_plans_say_nothing():
    """Only its own marks count."""
    other = Mark(plan="another", step="photo", done=START)
    assert presence_steps([*marks(), other], START)[0].open


@given(
    st.dictionaries(st.sampled_from(KEYS), st.integers(0, 200), max_size=len(KEYS)),
    st.integers(0, 300),
)
def test_at_most_one_piece_is_due_on_any_day(done, after):
    """However long nothing was done, never two at once, and none twice."""
    known = marks(**{key: START + dt.timedelta(days=n) for key, n in done.items()})
    day = START + dt.timedelta(days=after)
    steps = presence_steps(known, day)
    assert [step.key for step in steps] == KEYS
    assert len(due(steps, day)) <= 1
    assert {step.key for step in steps if not step.open} == set(done)
    assert presence_steps(known, day) == steps
    for step in steps:
        if step.open and done:
            assert step.first > max(START + dt.timedelta(days=n) for n in done.values())


@pytest.mark.parametrize("words", EVENTS.values())
def test_events_are_named_without_shouting(words):
    """Each event near home has a short name in lower case, with no mark at its end (I30)."""
    assert words[:2] in (words[:2].lower(), "M&")
    assert words[-1].isalpha()
    assert len(words) <= 40
