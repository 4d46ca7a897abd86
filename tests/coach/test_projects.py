"""A project through the use cases: one at a time, its dates, behind, handed over."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.domain.act import Need
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.needs import needs_on
from prelim_coach.domain.person import Position
from prelim_coach.domain.plan import Project, ProjectSort
from tests.coach.venturing import due, only, stored, take, tick
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


@pytest.fixture
def year(coach):
    """A coach in a year from July to June."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    return coach


@pytest.fixture
def taken(year):
    """A coach whose intern has taken a project."""
    assert take(year, year.projects.draft("Discharge delays", ProjectSort.QI)).fits
    return year


def needs(coach, day):
    """Give what the day takes for granted."""
    return needs_on(day, coach.desk.schedule, coach.desk.store.all(Commitment))


def test_an_idea_holds_no_place_and_a_taken_one_does(year):
    """Saved, it asks to be weighed; taken, the token and the cards for projects know it."""
    draft = year.projects.draft("Discharge delays", ProjectSort.QI)
    assert (draft.first, draft.last) == (TODAY, dt.date(2027, 5, 23))
    idea = year.projects.save(draft)
    assert due(year, TODAY) == ["weigh"]
    assert year.projects.active() == []
    assert Need.PROJECT not in needs(year, TODAY)
    assert year.planning.plan(*year.plans.place(idea, idea.first)).fits
    (held,) = year.desk.store.all(Commitment)
    assert (held.what, held.minutes, held.day) == (What.PROJECT, 0, TODAY)
    assert Need.PROJECT in needs(year, TODAY)
    assert [one.words for one in year.metering.meter(TODAY).tokens if one.name is What.PROJECT] == [
        "1 of 1 active project"
    ]
    assert due(year, TODAY) == ["role"]
    assert year.cards.view(TODAY).planned == ()


def test_a_second_needs_the_override_and_a_third_does_not_come(taken, moment):
    """One (P47); a second with a reason, the one of its week; never three (I41)."""
    second = taken.projects.draft("Code status cards", ProjectSort.QI)
    verdict = take(taken, second)
    assert verdict.crossed == ("2 of 1 active project",)
    assert verdict.may_override
    idea = taken.desk.store.all(Project)[1]
    taken.planning.override(*_place(taken, idea, "asked by my mentor"))
    assert [one.title for one in taken.projects.active()] == [
        "Discharge delays",
        "Code status cards",
    ]
    moment.set(at("2026-12-07 06:00"))
    third = taken.projects.save(taken.projects.draft("A third", ProjectSort.CASE))
    verdict = taken.planning.judge(taken.plans.place(third, third.first)[0])
    assert not verdict.may_override
    with pytest.raises(ValueError, match="a third waits"):
        taken.planning.override(*_place(taken, third, "really"))
    assert len(taken.desk.store.all(Commitment)) == 2


def _place(coach, plan, reason):
    commitment, beside = coach.plans.place(plan, plan.first)
    return commitment, reason, beside


@pytest.mark.parametrize("way", ["close", "finish", "drop", "tick"])
def test_however_it_ends_the_place_is_free(taken, way):
    """Closed, handed over, put down or ticked in the week: the next one fits."""
    day = dt.date(2027, 5, 20)
    view = taken.plans.view(only(taken, Project).id, day)
    if way == "close":
        taken.plans.close(view, day)
    elif way == "drop":
        taken.plans.drop(view, day)
    elif way == "finish":
        tick(taken, day, "finish")
    else:
        taken.journal.fulfil(day, taken.desk.store.all(Commitment)[0])
    assert not only(taken, Project).live
    assert taken.projects.active() == []
    assert due(taken, day) == []
    assert Need.PROJECT not in needs(taken, day)
    assert take(taken, taken.projects.draft("The next", ProjectSort.CASE)).fits


@pytest.mark.parametrize("way", ["close", "drop"])
def test_taken_up_again_it_is_an_idea_that_passes_the_gate_anew(taken, way):
    """Reopening takes no place by itself, so that two are never under way by a detour."""
    view = taken.plans.view(only(taken, Project).id, TODAY)
    getattr(taken.plans, way)(view, TODAY)
    assert take(taken, taken.projects.draft("The next", ProjectSort.CASE)).fits
    taken.plans.reopen(taken.plans.view(view.id, TODAY))
    again = taken.plans.view(view.id, TODAY)
    assert (again.state, again.over) == ("an idea, not taken", False)
    assert [one.title for one in taken.projects.active()] == ["The next"]
    plan = again.record
    assert not taken.planning.judge(taken.plans.place(plan, plan.first)[0]).fits


def test_a_handed_over_project_can_be_taken_back(taken):
    """The tick of the last step off again, and it is under way."""
    day = dt.date(2027, 5, 20)
    (step,) = [one for one in taken.plans.due(day) if one.key.endswith("finish")]
    tick(taken, day, "finish")
    taken.undo()
    assert only(taken, Project).live
    assert len(taken.projects.active()) == 1
    assert step.key in [one.key for one in taken.plans.due(day)]


def test_a_date_comes_up_a_week_ahead_and_moves_with_the_project(taken):
    """Milestones are due by their own dates; a moved project moves its open steps."""
    plan = only(taken, Project)
    words, date = plan.milestones[0]
    assert f"milestone:{words}" not in due(taken, date - 8 * DAY)
    assert f"milestone:{words}" in due(taken, date - 7 * DAY)
    verdict = taken.planning.plan(*taken.plans.place(plan, plan.first + 14 * DAY))
    assert verdict.fits
    moved = only(taken, Project)
    assert moved.milestones[0] == (words, date + 14 * DAY)
    assert taken.desk.store.all(Commitment)[0].day == moved.first == TODAY + 14 * DAY
    assert f"milestone:{words}" not in due(taken, date - 7 * DAY)


def test_a_project_cannot_move_past_the_years_end(taken):
    """It ends inside the year (P38), or stays where it is."""
    plan = only(taken, Project)
    with pytest.raises(ValueError, match="Your year ends on Wed 30 Jun"):
        taken.planning.plan(*taken.plans.place(plan, plan.first + 60 * DAY))
    assert only(taken, Project) == plan


def test_saying_behind_brings_the_words_and_can_be_taken_back(taken):
    """A card with the words at once (I41); once said, it is done; again, it is another."""
    plan = taken.projects.behind(only(taken, Project), TODAY)
    assert "behind:2026-11-23" in due(taken, TODAY)
    (step,) = [one for one in taken.plans.due(TODAY) if "behind" in one.key]
    assert step.scripts == ("project-behind",)
    assert step.rank == 0
    behind = taken.scripts.get("project-behind")
    assert taken.scripts.filled(behind).subject == "Discharge delays: running late on my part"
    assert taken.plans.view(plan.id, TODAY).state == "behind since Mon 23 Nov"
    tick(taken, TODAY, "behind:2026-11-23")
    assert "behind:2026-11-23" not in due(taken, TODAY + DAY)
    plan = taken.projects.behind(stored(taken, plan), TODAY + DAY)
    assert plan.behind is None
    taken.projects.behind(plan, TODAY + 2 * DAY)
    assert "behind:2026-11-25" in due(taken, TODAY + 2 * DAY)


def test_a_late_date_is_named_kindly_until_it_is_done(taken):
    """The view says which day has passed and where the words are; done, it says nothing."""
    plan = only(taken, Project)
    words, date = plan.milestones[0]
    day = date + DAY
    assert "Say so early" in taken.plans.view(plan.id, day).notes[0]
    assert words in taken.plans.view(plan.id, day).notes[0]
    tick(taken, day, f"milestone:{words}")
    assert "Say so early" not in " ".join(taken.plans.view(plan.id, day).notes)


def test_the_project_of_a_no_is_not_the_one_under_way(taken):
    """Scripts that answer an offer leave its name open; with two under way none is put in."""
    for id_ in ("narrow-role", "kind-no", "join-a-project"):
        filled = taken.scripts.filled(taken.scripts.get(id_))
        assert "Discharge delays" not in filled.text + filled.subject
    second = taken.projects.save(taken.projects.draft("Second", ProjectSort.QI))
    taken.planning.override(*_place(taken, second, "asked"))
    behind = taken.scripts.filled(taken.scripts.get("project-behind"))
    assert behind.subject.startswith("Our project: running late")


def test_its_lead_answers_one_question_of_the_scope(year):
    """A named person is a lead; nothing typed is left uncleaned."""
    lead = year.people.add("Dr. Okafor", Position.FACULTY)
    draft = replace(
        year.projects.draft("  Discharge\x1b[1m delays", ProjectSort.QI, lead=lead.id),
        role=" the \n audit ",
        scope=frozenset({"light", "aligned", "hours", "of later"}),
    )
    idea = year.projects.save(draft)
    assert (idea.title, idea.role) == ("Discharge delays", "the audit")
    assert idea.scope == {"light", "aligned", "hours"}
    (view,) = [one for one in year.plans.views(TODAY) if one.kind == "project"]
    assert "Scope: 5 of 5: it fits the year." in view.notes
    assert "With Dr. Okafor" in view.notes


def test_milestones_are_kept_in_order_and_inside(taken):
    """Typed in any order, sorted; one outside of the project is refused."""
    plan = only(taken, Project)
    dates = (("late", TODAY + 90 * DAY), ("soon", TODAY + 9 * DAY), ("", TODAY))
    kept = taken.projects.save(replace(plan, milestones=dates))
    assert [words for words, _ in kept.milestones] == ["soon", "late"]
    with pytest.raises(ValueError, match="lies outside"):
        taken.projects.save(replace(plan, milestones=(("x", TODAY - DAY),)))
