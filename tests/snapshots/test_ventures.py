"""What conferences, projects and the profile look like. Look at the SVGs."""

import datetime as dt
import shutil

import pytest
from msgspec.structs import replace

from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.plan import Conference
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp
from tests.conftest import PRESENT, at

SIZES = {"80x24": (80, 24), "40x20": (40, 20)}
BEFORE, THERE, AFTER = "2027-03-04 05:00", "2027-03-23 15:00", "2027-03-26 06:00"
PAGE = ["4", "slash", *"chapter", "enter", "o"]
PROJECT = ["4", "slash", *"discharge", "enter"]

STORIES = {
    "weighing": ("usual", PRESENT, PAGE),
    "reasons": ("usual", PRESENT, [*PAGE, "e", "enter", "1"]),
    "before_empty": ("chosen", BEFORE, PAGE),
    "before": ("full", BEFORE, PAGE),
    "stories": ("full", BEFORE, [*PAGE, "s"]),
    "there_empty": ("chosen", THERE, PAGE),
    "there": ("full", THERE, PAGE),
    "talk": ("full", THERE, [*PAGE, "c", *"sequ"]),
    "talked": ("full", THERE, [*PAGE, "c", *"sequoia", "enter"]),
    "after": ("full", AFTER, PAGE),
    "project": ("usual", PRESENT, [*PROJECT, "w"]),
    "project_acts": ("usual", PRESENT, [*PROJECT, "o"]),
    "project_dates": ("usual", PRESENT, [*PROJECT, "e"]),
    "scope": ("usual", PRESENT, ["4", "a", "p", "2", *"handoffs", "enter", "2"]),
    "gate": ("usual", PRESENT, ["4", "a", "p", "2", *"handoffs", "enter", "enter", "y"]),
    "found": ("usual", PRESENT, ["4", "a", "b"]),
}
"""Whose year, when, and the keys."""


def _choose(coach: Coach) -> None:
    (plan,) = coach.desk.store.all(Conference)
    coach.planning.plan(*coach.plans.place(plan, plan.first))


def _fill(coach: Coach, moment: Moment) -> None:
    """Prepare the conference, and live its first day."""
    day = coach.conference_day
    (plan,) = coach.desk.store.all(Conference)
    plan = coach.conferences.save(
        replace(
            plan,
            presenting=True,
            priorities=("a mentor in neurology", "what programs look for"),
            small_ask="May I email you a few lines for advice?",
            story="I'm Sam Demo, a preliminary medicine intern at Lakeside, going into neurology "
            "after this year. One patient in medical school got me here, and lately I keep "
            "thinking about delirium after the ICU and who follows it up. May I ask you "
            "something: where would you start?",
            short_story="Hello, my name is Sam Demo. I'm spending this year in medicine at "
            "Lakeside, going into neurology after it. What I would love to learn about is how "
            "your program teaches, and what its residents do in the first weeks.",
        )
    )
    plan = day.reach(day.reach(plan, "Dr Demo Sequoia"), "Dr Demo Tamarack, fellow")
    moment.set(at("2027-03-22 15:00"))
    day.talk(plan, "Demo Tamarack", "delirium after the ICU")
    day.talk(plan, "Dr Demo Sumac, faculty", "teaching on rounds")
    moment.set(at("2027-03-23 12:00"))
    day.talk(plan, "Dr Demo Yew, resident")
    moment.set(at("2027-03-25 06:00"))
    touch = coach.conferences.met(plan)[0]
    coach.journal.tick(dt.date(2027, 3, 25), coach.touches.card(touch.day, f"follow:{touch.id}"))


@pytest.fixture(scope="module")
def years(lived, tmp_path_factory):
    """The demo intern's year as it is, with the conference chosen, and with it prepared."""
    root = tmp_path_factory.mktemp("years")
    for name in ("usual", "chosen", "full"):
        moment = Moment(at(PRESENT))
        shutil.copytree(lived, root / name)
        coach = Coach(Store.open(root / name / "data", root / name / "state", now=moment), moment)
        if name != "usual":
            _choose(coach)
        if name == "full":
            _fill(coach, moment)
    return root


@pytest.fixture
def app_of(years, tmp_path, moment):
    """Gives the app over a copy of a lived folder."""

    def opened(name: str, theme: str) -> CoachApp:
        root = tmp_path / name
        shutil.copytree(years / name, root)
        store = Store.open(root / "data", root / "state", now=moment)
        return CoachApp(Coach(store, moment), tmp_path, theme=theme)

    return opened


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("story", STORIES)
def test_dark(story, size, app_of, moment, snap_compare):
    """After the story's keys."""
    name, when, keys = STORIES[story]
    moment.set(at(when))
    assert snap_compare(app_of(name, "quiet-dark"), press=keys, terminal_size=SIZES[size])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("story", [name for name, each in STORIES.items() if each[2] is PAGE])
def test_light(story, size, app_of, moment, snap_compare):
    """The page of a conference at each stage."""
    name, when, keys = STORIES[story]
    moment.set(at(when))
    assert snap_compare(app_of(name, "quiet-light"), press=keys, terminal_size=SIZES[size])
