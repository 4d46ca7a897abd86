"""A project: its scope check, its dates, its steps."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.domain.plan import Project, ProjectSort
from prelim_coach.domain.plan_steps import due
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.project import (
    SCOPE,
    fault,
    in_time,
    last_day,
    late,
    milestones,
    scope,
)
from prelim_coach.domain.project_steps import project_steps

D = dt.date
JULY = Profile(year_start=D(2026, 7, 1))
PLAN = Project(
    id="p",
    title="Discharge delays",
    made=D(2026, 10, 1),
    commitment="x",
    sort=ProjectSort.QI,
    first=D(2026, 10, 5),
    last=D(2027, 4, 5),
    scope=frozenset(SCOPE),
    milestones=(("measure agreed", D(2026, 11, 10)), ("first change tried", D(2027, 1, 31))),
)


def steps(plan=PLAN):
    """Give the steps by key."""
    return {step.key: step for step in project_steps(plan)}


@pytest.mark.parametrize(
    ("first", "year_start", "last"),
    [
        (D(2026, 8, 31), D(2026, 7, 1), D(2027, 2, 28)),
        (D(2027, 8, 31), D(2027, 7, 1), D(2028, 2, 29)),
        (D(2026, 10, 5), D(2026, 7, 1), D(2027, 4, 5)),
        (D(2027, 1, 15), D(2026, 7, 1), D(2027, 6, 30)),
        (D(2026, 11, 23), D(2026, 9, 13), D(2027, 5, 23)),
        (D(2027, 5, 1), D(2026, 9, 13), D(2027, 9, 12)),
    ],
)
def test_six_months_are_offered_or_the_years_end(first, year_start, last):
    """Month ends are drawn in, leap years kept, and any year has its own end (P38)."""
    assert last_day(first, year_start) == last


@pytest.mark.parametrize(
    ("first", "last", "fits"),
    [
        (D(2026, 9, 1), D(2027, 6, 1), True),
        (D(2026, 9, 1), D(2027, 6, 2), False),
        (D(2026, 5, 31), D(2027, 2, 28), True),
        (D(2026, 5, 31), D(2027, 3, 1), False),
        (D(2027, 5, 31), D(2028, 2, 29), True),
        (D(2026, 9, 1), D(2026, 8, 31), False),
    ],
)
def test_nine_months_are_the_most(first, last, fits):
    """A shorter one fits too; a day over nine months does not (P38)."""
    assert in_time(first, last) is fits


def test_the_scope_check_names_what_to_look_for_instead():
    """Five questions; each no has a way, and the dates answer the first by themselves."""
    assert scope(PLAN).words == "5 of 5: it fits the year."
    found = scope(replace(PLAN, scope=frozenset({"aligned", "hours", "time", "of later"})))
    assert (found.yes, found.no) == (("time", "aligned", "hours"), ("light", "lead"))
    assert found.words.startswith("3 of 5 hold. Before you take it: join work whose approval")
    assert SCOPE["lead"].other in found.words
    assert found.count == "3 of 5 hold."
    none = scope(replace(PLAN, scope=frozenset(), last=D(2027, 7, 6)))
    assert none.words.count(";") == 1
    assert "time" in scope(replace(PLAN, last=D(2027, 7, 6))).no


@pytest.mark.parametrize("sort", ProjectSort)
@pytest.mark.parametrize(
    ("first", "last"),
    [(D(2026, 10, 5), D(2027, 4, 5)), (D(2027, 6, 1), D(2027, 6, 30))],
)
def test_three_dates_divide_the_time(sort, first, last):
    """In order, apart, inside, and the last of them is the last day."""
    dates = [date for _, date in milestones(sort, first, last)]
    assert len(dates) == 3
    assert first < dates[0] < dates[1] < dates[2] == last


def test_each_step_has_its_days():
    """The role in a week, each date a week ahead, handing over two weeks before the end."""
    found = steps()
    days = {key: (step.first, step.aim) for key, step in found.items()}
    assert days == {
        "role": (D(2026, 10, 5), D(2026, 10, 12)),
        "milestone:measure agreed": (D(2026, 11, 3), D(2026, 11, 10)),
        "milestone:first change tried": (D(2027, 1, 24), D(2027, 1, 31)),
        "finish": (D(2027, 3, 22), D(2027, 4, 5)),
    }
    assert not steps(replace(PLAN, role="the audit"))["role"].open


def test_a_moved_date_moves_its_step():
    """The step of a milestone keeps its key, so that its mark stays with it."""
    moved = replace(PLAN, milestones=(("measure agreed", D(2026, 12, 1)),))
    step = steps(moved)["milestone:measure agreed"]
    assert (step.first, step.aim, step.overdue) == (D(2026, 11, 24), D(2026, 12, 1), D(2026, 12, 1))


def test_a_short_project_has_no_step_before_it_begins_or_after_it_ends():
    """Three days long, everything lies in the three days."""
    plan = replace(PLAN, first=D(2026, 10, 5), last=D(2026, 10, 7))
    plan = replace(plan, milestones=milestones(plan.sort, plan.first, plan.last))
    for step in project_steps(plan):
        assert plan.first <= step.first <= step.aim <= plan.last


def test_until_it_is_taken_there_is_one_step():
    """An idea asks to be weighed and for nothing else (P38)."""
    (step,) = project_steps(replace(PLAN, commitment=""))
    assert (step.key, step.first, step.aim) == ("weigh", D(2026, 10, 1), D(2026, 10, 15))
    assert "narrow-role" in step.scripts


def test_saying_that_it_is_behind_asks_to_say_so_early():
    """Two days, with the words (I41); saying it again later is another step."""
    assert not [key for key in steps() if key.startswith("behind")]
    step = steps(replace(PLAN, behind=D(2027, 1, 20)))["behind:2027-01-20"]
    assert (step.first, step.aim) == (D(2027, 1, 20), D(2027, 1, 22))
    assert step.scripts == ("project-behind",)
    assert "behind:2027-02-01" in steps(replace(PLAN, behind=D(2027, 2, 1)))


def test_what_is_due_in_the_week_before_a_date():
    """The lead hears of a date a week ahead, and it stays due after it."""
    marked = replace(PLAN, role="the audit")
    keys = [step.key for step in due(project_steps(marked), D(2026, 11, 5))]
    assert keys == ["milestone:measure agreed"]
    assert due(project_steps(marked), D(2026, 11, 2)) == ()
    assert due(project_steps(marked), D(2026, 11, 20))[0].overdue == D(2026, 11, 10)


def test_a_date_is_late_the_day_after():
    """Its own day is not late, and what was done never is."""
    assert late(PLAN, frozenset(), D(2026, 11, 10)) == ()
    assert late(PLAN, frozenset(), D(2026, 11, 11)) == ("measure agreed",)
    assert late(PLAN, frozenset({"measure agreed"}), D(2027, 1, 31)) == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": ""}, "name"),
        ({"last": D(2026, 10, 4)}, "before it begins"),
        ({"last": D(2027, 7, 1)}, "ends on Wed 30 Jun"),
        ({"milestones": (("a", D(2026, 10, 4)),)}, "a lies outside"),
        ({"milestones": (("a", D(2027, 1, 4)), ("a", D(2027, 2, 4)))}, "same words"),
        ({"milestones": tuple((str(n), D(2027, 1, 4)) for n in range(7))}, "6 dates"),
    ],
)
def test_what_is_not_sound_is_said(change, words):
    """A project ends inside the year (P38), and its dates lie inside it."""
    assert fault(PLAN, JULY) == ""
    assert words in fault(replace(PLAN, **change), JULY)


def test_the_end_follows_the_intern_year_and_not_june():
    """A year that begins in September ends in September."""
    autumn = Profile(year_start=D(2026, 9, 13))
    assert fault(replace(PLAN, last=D(2027, 9, 12)), autumn) == ""
    assert "ends on Sun 12 Sep" in fault(replace(PLAN, last=D(2027, 9, 13)), autumn)
