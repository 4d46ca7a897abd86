"""What the Plans screen and its dialogs look like. Look at the SVGs."""

import shutil

import pytest

from prelim_coach.coach.coach import Coach
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp

SIZES = {"120x40": (120, 40), "80x24": (80, 24), "40x20": (40, 20)}
THEMES = ("quiet-dark", "quiet-light")

STORIES = {
    "list": ["4"],
    "letter": ["4", "enter"],
    "why": ["4", "w"],
    "packet": ["4", "o"],
    "meeting": ["4", "a", "m", "c", "e", "d"],
    "questions": ["4", "j", "j", "o", "space"],
    "moved": ["4", "m", "s", "o", "o", "n", "enter"],
}
"""Over the demo intern's plans."""


@pytest.fixture
def app_of(lived, tmp_path, moment):
    """Gives the app over a copy of the lived folder."""

    def opened(theme: str) -> CoachApp:
        root = tmp_path / "copy"
        shutil.copytree(lived, root)
        store = Store.open(root / "data", root / "state", now=moment)
        return CoachApp(Coach(store, moment), tmp_path, theme=theme)

    return opened


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", ["80x24", "40x20"])
@pytest.mark.parametrize("story", STORIES)
def test_plans(story, size, theme, app_of, snap_compare):
    """After the story's keys."""
    assert snap_compare(app_of(theme), press=STORIES[story], terminal_size=SIZES[size])


@pytest.mark.parametrize("theme", THEMES)
def test_plans_wide(theme, app_of, snap_compare):
    """With the plan beside the list."""
    assert snap_compare(app_of(theme), press=["4"], terminal_size=SIZES["120x40"])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", ["80x24", "40x20"])
def test_no_plans(size, theme, coach, tmp_path, snap_compare):
    """What stands there before the first one."""
    coach.setup.save_profile(name="Sam Demo")
    app = CoachApp(coach, tmp_path, theme=theme)
    assert snap_compare(app, press=["4"], terminal_size=SIZES[size])
