"""Whatever is planned in whatever order: the tokens hold, and nothing is made twice."""

import datetime as dt
from collections import Counter
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.person import Position
from prelim_coach.domain.plan import Meeting
from prelim_coach.domain.plan_steps import year_of
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.storage.store import Store
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)
WAYS = ("add", "add", "move", "move", "hold", "drop", "step", "reopen")
LIVES = st.lists(
    st.tuples(st.sampled_from(WAYS), st.integers(0, 250), st.integers(0, 5)), max_size=10
)


@given(LIVES)
@settings(max_examples=30)
def test_any_order_keeps_the_tokens(tmp_path_factory, life):
    """At most two meetings a month and four weeks between two with one mentor."""
    coach = fresh(tmp_path_factory.mktemp("life"))
    for way, ahead, which in life:
        live(coach, way, TODAY + ahead * DAY, which)
    held = [one for one in coach.desk.store.all(Commitment) if one.what is What.MEETING]
    months = Counter((one.done or one.day).replace(day=1) for one in held)
    assert all(count <= 2 for count in months.values())
    for one, other in combinations(held, 2):
        apart = abs((one.done or one.day) - (other.done or other.day))
        assert one.with_whom != other.with_whom or apart >= 28 * DAY
    check_steps(coach)


def check_steps(coach):
    """Every step once, inside the year, and each plan with the place it names."""
    for ahead in range(0, 250, 25):
        day = TODAY + ahead * DAY
        year = year_of(day, coach.desk.profile.year_start)
        keys = [step.key for step in coach.plans.due(day)]
        assert len(keys) == len(set(keys))
        assert keys == [step.key for step in coach.plans.due(day)]
        for step in coach.plans.steps(day):
            assert year.first <= step.first <= step.aim <= year.last
    places = [one.commitment for one in coach.desk.store.all(Meeting) if one.commitment]
    assert len(places) == len(set(places))


def fresh(folder):
    """Open a coach on a year of clinic, with three people."""
    moment = Moment(at("2026-11-23 05:40"))
    coach = Coach(Store.open(folder / "data", folder / "state", now=moment), moment)
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    first = dt.date(2026, 7, 1)
    coach.setup.save_block(
        Block(name="Clinic", kind=Kind.CLINIC, first=first, last=first + 364 * DAY)
    )
    for name in ("Alder", "Birch", "Cedar"):
        coach.people.add(f"Dr Demo {name}", Position.FACULTY)
    return coach


def live(coach, way, day, which):
    """Do one thing with the plans there are; what the gate refuses does not happen."""
    if way == "add":
        person = coach.people.all()[which % 3]
        draft = coach.plans.meetings.draft(person.id, day=day)
        coach.planning.plan(*coach.plans.place(draft, day))
        return
    meetings = [one for one in coach.plans.views(TODAY) if one.kind == "meeting"]
    if not meetings:
        return
    view = meetings[which % len(meetings)]
    held = coach.plans.held(view)
    if way == "move" and not view.record.held and not view.over:
        coach.planning.plan(*coach.plans.place(view.record, day))
    elif way == "hold" and held:
        coach.journal.fulfil(held.day, held)
    elif way == "drop" and not view.over:
        coach.plans.drop(view, TODAY)
    elif way == "reopen" and view.over:
        coach.plans.reopen(view)
    elif way == "step" and view.open:
        coach.plans.skip(view.open[0], TODAY)
