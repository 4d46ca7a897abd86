"""What the Journal, the year's page and the goals look like. Look at the SVGs."""

import shutil

import pytest

from prelim_coach.coach.coach import Coach
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp

SIZES = {"120x40": (120, 40), "80x24": (80, 24), "40x20": (40, 20)}
THEMES = ("quiet-dark", "quiet-light")

STORIES = {
    "journal": ["6"],
    "found": ["6", "slash", *"lactate", "enter"],
    "points": ["6", "right", "j"],
    "opened": ["6", "right", "right", "enter"],
    "edited": ["6", "right", "e"],
    "year_page": ["6", "p"],
    "goals": ["3", "v", "v"],
    "goal": ["3", "v", "v", "j", "enter"],
}


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
def test_lived(story, size, theme, app_of, snap_compare):
    """After the story's keys."""
    assert snap_compare(app_of(theme), press=STORIES[story], terminal_size=SIZES[size])


@pytest.mark.parametrize("story", ["journal", "goals"])
def test_wide(story, app_of, snap_compare):
    """With the line opened beside the list."""
    app = app_of("quiet-dark")
    assert snap_compare(app, press=STORIES[story], terminal_size=SIZES["120x40"])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", ["80x24", "40x20"])
@pytest.mark.parametrize("keys", [("6",), ("3", "v", "v")], ids=["journal", "goals"])
def test_empty(keys, size, theme, coach, tmp_path, snap_compare):
    """Before anything is written down."""
    coach.setup.save_profile()
    app = CoachApp(coach, tmp_path, theme=theme)
    assert snap_compare(app, press=keys, terminal_size=SIZES[size])
