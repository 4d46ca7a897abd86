"""Steps of any plan: inside the year, marked, due when their time has come, never made twice."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from prelim_coach.domain.plan import Mark, Meeting
from prelim_coach.domain.plan_steps import (
    TITLE,
    Who,
    due,
    due_step,
    fit,
    key_of,
    marked,
    shifted,
    split_key,
    within,
    year_of,
)
from prelim_coach.guides.loader import facts, scripts
from tests.domain.planning import DAYS, START, day, maybe, plans, profiles, steps_of

DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("on", "start", "first", "last"),
    [
        ("2026-07-01", "2026-07-01", "2026-07-01", "2027-06-30"),
        ("2027-06-30", "2026-07-01", "2026-07-01", "2027-06-30"),
        ("2027-07-01", "2026-07-01", "2027-07-01", "2028-06-30"),
        ("2026-06-30", "2026-07-01", "2025-07-01", "2026-06-30"),
        ("2028-02-29", "2027-07-01", "2027-07-01", "2028-06-30"),
        ("2029-03-01", "2028-02-29", "2029-02-28", "2030-02-27"),
        ("2028-02-28", "2028-02-29", "2027-02-28", "2028-02-28"),
    ],
)
def test_the_year_a_day_lies_in(on, start, first, last):
    """It begins on the profile's date, on the 28th where there is no 29 February."""
    year = year_of(day(on), day(start))
    assert (year.first, year.last) == (day(first), day(last))


@given(plans(), profiles(), DAYS, st.lists(st.tuples(st.integers(0, 9), maybe(DAYS)), max_size=4))
def test_steps_stay_inside_the_year_and_in_order(plan, profile, today, moves):
    """Marked or moved anywhere: first, aim and overdue in order between making and year's end."""
    year = year_of(today, START)
    made = max(plan.made, year.first)
    steps = steps_of(plan, profile)
    marks = [Mark(plan=plan.id, step=steps[n % len(steps)].key, moved=moved) for n, moved in moves]
    for step in within(marked(steps, marks), made, year.last):
        ends = [step.first, step.aim, *([step.overdue] if step.overdue else [])]
        assert ends == sorted(ends)
        assert year.first <= step.first
        assert ends[-1] <= year.last


@given(plans(), profiles(), DAYS)
def test_nothing_is_made_twice(plan, profile, today):
    """The same plan gives the same steps, each key once, however often it is asked."""
    year = year_of(today, START)
    once = within(steps_of(plan, profile), plan.made, year.last)
    assert within(steps_of(plan, profile), plan.made, year.last) == once
    assert within(once, plan.made, year.last) == once
    keys = [step.key for step in once]
    assert len(keys) == len(set(keys))


@given(plans(), profiles(), DAYS)
def test_what_was_done_or_left_out_is_never_due_again(plan, profile, today):
    """Whatever the plan becomes later, a marked step stays marked."""
    steps = steps_of(plan, profile)
    marks = [
        Mark(plan=plan.id, step=step.key, **{("done", "skipped")[n % 2]: today})
        for n, step in enumerate(steps)
    ]
    for later in range(0, 400, 50):
        assert due(marked(steps, marks), today + later * DAY) == ()


@given(plans(), profiles(), st.integers(0, 30))
def test_a_moved_plan_moves_every_open_step_and_its_moved_ones_too(plan, profile, days):
    """Steps counted in days go along day by day, moved ones keep their distance."""
    if not (isinstance(plan, Meeting) and plan.day) or plan.held:
        return
    by = days * DAY
    marks = [Mark(plan=plan.id, step="thanks", moved=plan.day + 5 * DAY)]
    before = marked(steps_of(plan, profile), marks)
    after = marked(steps_of(replace(plan, day=plan.day + by), profile), shifted(marks, by))
    assert [s.aim + by for s in before if s.key != "ask"] == [
        s.aim for s in after if s.key != "ask"
    ]


@given(plans(), profiles(), st.text(min_size=1, max_size=60))
def test_every_step_can_be_a_card(plan, profile, name):
    """Titles fit, the move opens with its anchor, facts and scripts exist, minutes are few."""
    for step in steps_of(plan, profile, Who(name)):
        assert 0 < len(step.title) <= TITLE
        assert step.move.startswith(("When ", "If ", "Before "))
        assert set(step.facts) <= set(facts())
        assert step.facts
        assert set(step.scripts) <= set(scripts())
        assert 0 <= step.minutes <= 20
        assert split_key(key_of(step)) == (step.plan, step.key)
        assert due_step(step, step.first).key == key_of(step)


def test_a_step_far_beyond_the_year_belongs_to_the_next_one():
    """A week beyond is drawn back to the last day; later is left out."""
    steps = steps_of(Meeting(id="m", made=START, title="M", minutes=20, day=day("2027-06-30")))
    shown = {step.key: step for step in within(steps, START, day("2027-06-30"))}
    assert shown["held"].first == day("2027-06-30")
    late = [replace(step, first=step.first + 9 * DAY) for step in steps]
    assert [s.key for s in within(late, START, day("2027-06-30"))] == ["prepare"]


def test_a_long_title_is_shortened_at_its_end():
    """Forty-eight characters, the last one three dots."""
    assert fit("x" * 48) == "x" * 48
    assert fit("x" * 49) == "x" * 47 + "\N{HORIZONTAL ELLIPSIS}"


@pytest.mark.parametrize("key", ["point:1:read", "plan:1", "", "step:plan:1:a"])
def test_other_keys_are_left_to_others(key):
    """Only ``plan:<plan>:<step>`` is a plan's."""
    assert split_key(key) is None


def test_only_open_moved_steps_move_with_their_plan():
    """What is done or left out keeps its marks; what was never moved gets none."""
    moved = day("2026-12-01")
    marks = [
        Mark(plan="m", step="a", moved=moved),
        Mark(plan="m", step="b", moved=moved, done=moved),
        Mark(plan="m", step="c", moved=moved, skipped=moved),
        Mark(plan="m", step="d", skipped=moved),
    ]
    assert shifted(marks, 7 * DAY) == (Mark(plan="m", step="a", moved=moved + 7 * DAY),)


def test_a_step_is_never_moved_past_its_last_day():
    """A mark from when the plan was later draws the step to the last day it makes sense."""
    plan = Meeting(id="m", made=START, title="M", minutes=20, day=day("2026-11-25"))
    steps = marked(steps_of(plan), [Mark(plan="m", step="prepare", moved=day("2026-12-20"))])
    assert steps[0].aim == day("2026-11-25")


def test_the_nearest_aim_is_due_first():
    """Among the due steps of a plan."""
    held = day("2026-11-25")
    plan = Meeting(id="m", made=START, title="M", minutes=20, day=held, held=held)
    steps = marked(steps_of(plan), [Mark(plan="m", step="next", moved=day("2026-11-29"))])
    assert [step.key for step in due(steps, day("2026-11-30"))] == ["thanks", "next"]


def test_what_will_not_wait_comes_before_the_rest():
    """Thanks and what is close to its last day before an ask (I26)."""
    held = day("2026-11-25")
    plan = Meeting(id="m", made=START, title="M", minutes=20, day=held)
    steps = {step.key: step for step in steps_of(plan)}
    assert due_step(steps["thanks"], held).rank == 0
    assert due_step(steps["prepare"], held - 2 * DAY).rank == 0
    assert due_step(steps["prepare"], held - 3 * DAY).rank == 1
    (ask,) = steps_of(Meeting(id="m", made=START, title="M", minutes=20))
    assert due_step(ask, held).rank == 1
