"""What the week, its review and the hours of a check-in look like. Look at the SVGs."""

import datetime as dt
import shutil

import pytest
from msgspec.structs import replace

from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp
from tests.conftest import PRESENT, at

SIZES = {"120x40": (120, 40), "80x24": (80, 24), "40x20": (40, 20)}
THEMES = ("quiet-dark", "quiet-light")

STORIES = {
    "week_before": ["2", "left_square_bracket"],
    "week_end": ["2", "left_square_bracket", "G"],
    "hours": ["left_square_bracket", "c", "h"],
    "hours_said": ["left_square_bracket", "c", "h", "2"],
}
"""Over the demo intern's weeks."""

REVIEW = {
    "week": ["2"],
    "was": ["2", "v"],
    "load": ["2", "v", "enter"],
    "answered": ["2", "v", "enter", "3", "t"],
    "support": ["2", "v", "enter", "5"],
    "less": ["2", "v", "right", "right", "d", "j", "j", "p"],
    "patterns": ["2", "v", "right", "right", "right"],
    "ahead": ["2", "v", *["right"] * 4, "a", "r", "e", "s", "t", "enter"],
    "good": ["2", "v", *["right"] * 5],
    "saved": ["2", "v", "enter", "enter", "d", *["enter"] * 4],
    "keys": ["2", "v", "question_mark"],
}
"""Over a heavy week: short sleep, long hours, too much planned."""


def _weigh(coach: Coach) -> None:
    """Make the demo intern's week a heavy one."""
    (block,) = [one for one in coach.setup.blocks() if one.name == "Wards B"]
    coach.setup.save_block(replace(block, end=dt.time(20, 30)))
    for day in (19, 20, 21, 22):
        coach.journal.check_in(dt.date(2026, 11, day), energy=1, sleep=5.5)
    with coach.desk.store.write("what was promised") as transaction:
        transaction.put(
            Commitment(
                day=dt.date(2026, 11, 18),
                what=What.MEETING,
                title="Mentor meeting",
                minutes=30,
                with_whom="Dr Demo Alder",
            )
        )
        transaction.put(
            Commitment(
                day=dt.date(2026, 11, 25),
                what=What.EVENT,
                title="Dinner of the neurology section for all who will come",
                minutes=90,
                override="promised in July",
            )
        )
    coach.desk.forget()
    coach.journal.check_in(dt.date(2026, 11, 23), energy=2, sleep=5.5)


@pytest.fixture(scope="module")
def weeks(lived, tmp_path_factory):
    """The demo intern's weeks, and once more with a heavy last one."""
    root = tmp_path_factory.mktemp("weeks")
    for name in ("usual", "heavy"):
        moment, folder = Moment(at(PRESENT)), root / name
        shutil.copytree(lived, folder)
        if name == "heavy":
            _weigh(Coach(Store.open(folder / "data", folder / "state", now=moment), moment))
    return root


@pytest.fixture
def app_of(weeks, tmp_path, moment):
    """Gives the app over a copy of a lived folder."""

    def opened(name: str, theme: str) -> CoachApp:
        root = tmp_path / name
        shutil.copytree(weeks / name, root)
        store = Store.open(root / "data", root / "state", now=moment)
        return CoachApp(Coach(store, moment), tmp_path, theme=theme)

    return opened


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("story", STORIES)
def test_usual(story, size, theme, app_of, snap_compare):
    """After the story's keys."""
    app = app_of("usual", theme)
    assert snap_compare(app, press=STORIES[story], terminal_size=SIZES[size])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", ["80x24", "40x20"])
@pytest.mark.parametrize("story", REVIEW)
def test_heavy(story, size, theme, app_of, snap_compare):
    """The week and every page of its review."""
    app = app_of("heavy", theme)
    assert snap_compare(app, press=REVIEW[story], terminal_size=SIZES[size])


@pytest.mark.parametrize("theme", THEMES)
def test_heavy_wide(theme, app_of, snap_compare):
    """In two columns."""
    assert snap_compare(app_of("heavy", theme), press=["2"], terminal_size=SIZES["120x40"])
