"""Whatever is done to plans in whatever order, no place is taken twice without the override."""

import datetime as dt
import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.plan import Conference, Project, ProjectSort
from prelim_coach.storage.store import Store
from tests.conftest import at

NOW = at("2026-11-23 05:40")
TODAY = dt.date(2026, 11, 23)
ACTS = ("project", "conference", "take", "take", "close", "drop", "reopen", "undo")
PLANS = (Project, Conference)
numbers = itertools.count()


def act(coach, name, number):
    """Do one thing through the use cases, as far as it can be done."""
    plans = [one for kind in PLANS for one in coach.desk.store.all(kind)]
    if name == "project":
        sort = list(ProjectSort)[number % 4]
        coach.projects.save(coach.projects.draft(f"Project {number}", sort))
    elif name == "conference":
        first = TODAY + dt.timedelta(days=number)
        meeting = Conference(title=f"Meeting {number}", made=TODAY, first=first, last=first)
        coach.conferences.save(meeting)
    elif name == "undo":
        coach.undo()
    elif plans:
        change(coach, name, plans[number % len(plans)])


def change(coach, name, plan):
    """Do something with a plan that is there: with a live one all but to take it up again."""
    view = coach.plans.view(plan.id, TODAY)
    if name == "reopen" and not plan.live:
        coach.plans.reopen(view)
    elif name == "take" and plan.live:
        coach.planning.plan(*coach.plans.place(plan, plan.first))
    elif name in {"close", "drop"} and plan.live:
        getattr(coach.plans, name)(view, TODAY)


@settings(max_examples=30)
@given(things=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 40)), max_size=14))
def test_no_order_of_things_takes_a_place_twice(tmp_path_factory, things):
    """At most one project under way and one conference in the year; steps are made once."""
    folder = tmp_path_factory.mktemp(f"year{next(numbers)}")
    moment = Moment(NOW)
    coach = Coach(Store.open(folder / "data", folder / "state", now=moment), moment)
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    for name, number in things:
        act(coach, name, number)
        assert len(coach.projects.active()) <= 1
        chosen = [one for one in coach.desk.store.all(Conference) if coach.conferences.chosen(one)]
        assert len(chosen) <= 1
        held = {one.id for one in coach.desk.store.all(Commitment)}
        named = {one.commitment for kind in PLANS for one in coach.desk.store.all(kind)}
        assert held <= named
        keys = [(view.id, step.key) for view in coach.plans.views(TODAY) for step in view.steps]
        assert len(set(keys)) == len(keys)
