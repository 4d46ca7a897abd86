"""What the screens look like. Look at the SVGs before you accept them."""

import datetime as dt

import pytest

from prelim_coach.coach.coach import Coach
from prelim_coach.tui.app import CoachApp

SIZES = {"80x24": (80, 24), "40x20": (40, 20)}
THEMES = ("quiet-dark", "quiet-light")

STORIES = {
    "today": [],
    "today_ticked": ["space", "c", "3"],
    "today_day_before": ["left_square_bracket"],
    "check_in": ["c"],
    "point": ["n"],
    "help_given": ["h"],
    "plan": ["a", "n", "u", "r", "s", "e"],
    "log": ["l"],
    "gate": [*"a", *"talk", "tab", "tab", "backspace", "9", "9", "enter"],
    "words": [*"a", *"talk", "tab", "tab", "backspace", "9", "9", "enter", "w"],
    "card": ["j", "enter"],
    "why": ["j", "w"],
    "rehearse": ["j", "r"],
    "keys": ["question_mark"],
    "support": ["exclamation_mark"],
    "settings": ["comma"],
    "schedule": ["comma", "tab", "k", "enter"],
    "scripts": ["5"],
    "script_filling": ["5", "enter"],
    "own_acts": ["5", "m"],
    "hidden": ["z"],
}
PANES = {"rotation": ["tab"], "meter": ["shift+tab"]}


@pytest.fixture
def demo_app(lived, tmp_path, moment):
    """Gives the app of the demo intern, on a copy of the lived folder."""
    import shutil

    from prelim_coach.storage.store import Store

    shutil.copytree(lived, tmp_path / "demo")
    root = tmp_path / "demo"
    store = Store.open(root / "data", root / "state", now=moment)
    return lambda theme: CoachApp(Coach(store, moment), tmp_path, theme=theme)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("story", STORIES)
def test_screen(story, size, theme, demo_app, snap_compare):
    """The lived-in demo, after the story's keys."""
    assert snap_compare(demo_app(theme), press=STORIES[story], terminal_size=SIZES[size])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pane", PANES)
def test_narrow_pane(pane, theme, demo_app, snap_compare):
    """On a narrow screen tab shows the panes one at a time."""
    assert snap_compare(demo_app(theme), press=PANES[pane], terminal_size=SIZES["40x20"])


@pytest.mark.parametrize("theme", THEMES)
def test_wide(theme, demo_app, snap_compare):
    """At 120 columns the three panes stand side by side."""
    assert snap_compare(demo_app(theme), terminal_size=(120, 40))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "keys", [[], ["enter"], ["enter"] * 5, ["enter"] * 6, [*["enter"] * 5, "a"]], ids=len
)
def test_first_run(keys, size, theme, coach, tmp_path, snap_compare):
    """From the first question over an empty folder to an empty schedule."""
    app = CoachApp(coach, tmp_path, theme=theme)
    assert snap_compare(app, press=keys, terminal_size=SIZES[size])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
def test_over_and_lighter(size, theme, coach, tmp_path, snap_compare):
    """Over the budget and at a lighter tier, in words as well as colour."""
    coach.setup.save_profile()
    for day in (20, 21, 22):
        coach.journal.check_in(dt.date(2026, 11, day), energy=1)
    coach.journal.check_in(dt.date(2026, 11, 23), energy=2)
    coach.journal.log(dt.date(2026, 11, 23), "Dinner with the section", minutes=90)
    app = CoachApp(coach, tmp_path, theme=theme)
    assert snap_compare(app, terminal_size=SIZES[size])
