"""Steps of any conference and any project: inside the year, in order, made once."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain import conference, project
from prelim_coach.domain.conference_steps import There, conference_steps
from prelim_coach.domain.plan import Conference, Mark, Project, ProjectSort
from prelim_coach.domain.plan_steps import due, marked, within, year_of
from prelim_coach.domain.profile import Profile, Temperament
from prelim_coach.domain.project_steps import project_steps

STARTS = st.dates(dt.date(2024, 1, 1), dt.date(2032, 12, 31))


@st.composite
def stretches(draw, longest):
    """Give a profile, and days of its year: made, first, last."""
    start = draw(STARTS)
    year = year_of(start, start)
    length = (year.last - year.first).days
    first = draw(st.integers(0, length))
    made = draw(st.integers(0, length))
    last = min(first + draw(st.integers(0, longest)), length)
    profile = Profile(year_start=start, temperament=draw(st.sampled_from(Temperament)))
    return profile, *(start + dt.timedelta(days=n) for n in (made, first, last))


@st.composite
def conferences(draw):
    """Give a profile and the steps of a sound conference in its year."""
    profile, made, first, last = draw(stretches(conference.LONGEST - 1))
    people = draw(st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=5))
    plan = Conference(
        id="x",
        title="Meeting",
        made=made,
        commitment=draw(st.sampled_from(["", "c"])),
        first=first,
        last=last,
        people=tuple(people),
    )
    assert conference.fault(plan, profile) == ""
    had = {day: draw(st.integers(0, 5)) for day in conference.days(plan)}
    return profile, plan, conference_steps(plan, There(profile=profile, had=had))


@st.composite
def projects(draw):
    """Give a profile and the steps of a sound project in its year."""
    profile, made, first, last = draw(stretches(400))
    sort = draw(st.sampled_from(ProjectSort))
    plan = Project(
        id="x",
        title="Project",
        made=made,
        commitment=draw(st.sampled_from(["", "c"])),
        sort=sort,
        first=first,
        last=last,
        milestones=project.milestones(sort, first, last),
        behind=draw(st.none() | st.just(first)),
    )
    assert project.fault(plan, profile) == ""
    return profile, plan, project_steps(plan)


@given(conferences() | projects())
def test_all_steps_lie_inside_the_year_in_order(made):
    """First, aim and lateness come in that order, and drawing into the year keeps every step."""
    profile, plan, steps = made
    year = year_of(plan.first, profile.year_start)
    drawn = within(steps, year.first, year.last)
    assert [step.key for step in drawn] == [step.key for step in steps]
    for step in drawn:
        assert year.first <= step.first <= step.aim <= year.last
        assert step.overdue is None or step.aim <= step.overdue <= year.last


@given(conferences() | projects())
def test_steps_are_made_once(made):
    """Every key is the only one of its name, and the plan alone decides them."""
    _, plan, steps = made
    keys = [step.key for step in steps]
    assert len(set(keys)) == len(keys)
    assert all(step.plan == plan.id for step in steps)
    assert all(0 < len(step.title) <= 48 for step in steps)
    assert all(step.move.startswith("When ") for step in steps)


@given(conferences() | projects(), st.integers(0, 500))
def test_marking_twice_is_marking_once_and_done_is_never_due(made, after):
    """Marks change nothing the second time, and what was done or put aside comes up no more."""
    _, plan, steps = made
    day = plan.made + dt.timedelta(days=after)
    marks = [
        Mark(plan="x", step=step.key, done=plan.made if n % 2 else None, skipped=plan.made)
        for n, step in enumerate(steps)
    ]
    once = marked(steps, marks)
    assert marked(once, marks) == once
    assert due(once, day) == ()


@given(conferences(), st.integers(0, 60))
def test_nothing_that_prepares_is_due_once_it_has_begun(made, after):
    """On its days and after them the past stages ask for nothing."""
    _, plan, steps = made
    day = plan.first + dt.timedelta(days=after)
    there = {"trainees"} | {f"day-{n}" for n, _ in enumerate(conference.days(plan), 1)}
    keys = {step.key for step in due(steps, day)}
    assert keys <= (there if day <= plan.last else {"look-back"}) | {"look-back"}
