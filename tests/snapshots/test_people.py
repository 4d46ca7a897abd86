"""What the People screen and its dialogs look like. Look at the SVGs."""

import shutil

import pytest

from prelim_coach.coach.coach import Coach
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp

SIZES = {"80x24": (80, 24), "40x20": (40, 20)}
THEMES = ("quiet-dark", "quiet-light")
ALDER = ["3", "slash", *"alder", "enter"]

STORIES = {
    "list": ["3"],
    "by_role": ["3", "right"],
    "by_place": ["3", "left"],
    "page": [*ALDER, "enter"],
    "board": ["3", "v"],
    "open_role": ["3", "v", "G", "enter"],
    "what": [*ALDER, "t"],
    "what_asked": [*ALDER, "t", "i"],
    "touch": [*ALDER, "t", "T"],
    "add": ["3", "a", *"Ana", "enter"],
    "edit": [*ALDER, "e"],
    "role": [*ALDER, "r"],
    "promise": [*ALDER, "p"],
    "words": [*ALDER, "w"],
    "nobody": ["3", "slash", *"zzz"],
    "from_today": ["p", *"al"],
    "stranger": ["p", *"Silva"],
    "completing": ["n", *"lasix", "space", "at", *"ald"],
}
"""Over the demo intern's people."""


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
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("story", STORIES)
def test_lived(story, size, theme, app_of, snap_compare):
    """After the story's keys."""
    assert snap_compare(app_of(theme), press=STORIES[story], terminal_size=SIZES[size])


@pytest.mark.parametrize("theme", THEMES)
def test_wide(theme, app_of, snap_compare):
    """The page stands beside the list."""
    press = ["3", "j", "j", "j"]
    assert snap_compare(app_of(theme), press=press, terminal_size=(120, 40))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keys", [["3"], ["3", "v"]], ids=["list", "board"])
def test_empty(keys, size, theme, coach, tmp_path, snap_compare):
    """Nobody yet."""
    coach.setup.save_profile()
    app = CoachApp(coach, tmp_path, theme=theme)
    assert snap_compare(app, press=keys, terminal_size=SIZES[size])
