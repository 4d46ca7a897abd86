"""Whatever opens over a screen: the focus is in sight, letters are text, and escape leaves."""

import importlib
import pkgutil

import pytest
from textual.screen import Screen
from textual.widgets import Input, TextArea

import prelim_coach.tui
from prelim_coach.tui import help_text
from prelim_coach.tui.app import CoachApp
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import SCOPES
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.settings.sections import SECTIONS
from tests.screenshots import opener
from tests.tui.keystrokes import Hands
from tests.tui.test_settings import to

OPENERS = {
    "today": "c n h p l a m enter w r slash question_mark exclamation_mark f",
    "week": "v question_mark f",
    "people": "a t enter e r p w question_mark f",
    "plans": "a m w o e x slash question_mark f",
    "scripts": "a e enter w slash question_mark f",
    "journal": "a e enter x p slash question_mark f",
    "schedule": "a i e c question_mark f",
    "settings": "enter question_mark f",
}
"""The keys of each screen that open something, on the demo intern's months."""
CASES = [(mode, key) for mode, keys in OPENERS.items() for key in keys.split()]
TYPED = "abcdefghijklmnopqrstuvwxyz1234567890!?/"
NAMES = {"!": "exclamation_mark", "?": "question_mark", "/": "slash"}


@pytest.fixture(scope="module")
def opened(lived, tmp_path_factory):
    """Gives a coach over the demo intern's months."""
    return opener(lived, tmp_path_factory.mktemp("copies"))


@pytest.fixture
def demo(opened, tmp_path):
    """The demo intern's app."""
    return CoachApp(opened(), tmp_path / "state")


def classes():
    """Give every screen and dialog of the app."""
    found = {}
    for module in pkgutil.walk_packages(prelim_coach.tui.__path__, "prelim_coach.tui."):
        for thing in vars(importlib.import_module(module.name)).values():
            ours = getattr(thing, "__module__", "").startswith("prelim_coach")
            if ours and isinstance(thing, type) and issubclass(thing, Screen):
                found[f"{thing.__module__}.{thing.__qualname__}"] = thing
    return found


def in_sight(app):
    """Tell whether what takes the keys is shown, wholly or in part, inside the terminal."""
    focused = app.focused
    if focused is None:
        return not [one for one in app.screen.focus_chain if one.display]
    region = focused.region.intersection(app.screen.region)
    return region.area > 0 or not getattr(focused, "option_count", 1)


def test_every_screen_and_dialog_takes_its_keys_from_the_table():
    """Also those in no package of dialogs; but for the blank screen, README has every key."""
    known = {key.id for scope in SCOPES.values() for key in scope} | {"blank.show"}
    for name, thing in classes().items():
        for binding in vars(thing).get("BINDINGS", ()):
            assert binding.id in known, name
            assert binding.description, name
            assert binding.tooltip.endswith("."), name


def test_every_scope_of_the_table_is_some_screens():
    """No key stands in help and README that nothing takes."""
    taken = {
        binding.id for thing in classes().values() for binding in vars(thing).get("BINDINGS", ())
    }
    app = {binding.id for binding in CoachApp.BINDINGS}
    for name, keys in SCOPES.items():
        assert {key.id for key in keys} <= taken | app, name


def test_every_screen_has_its_why():
    """The help of each screen ends with the guides' reason for it."""
    for mode in OPENERS:
        assert help_text.WHY[mode]


def test_every_dialog_is_left_by_escape():
    """But the locked one, whose way out is ctrl+q."""
    for name, thing in classes().items():
        if not issubclass(thing, Dialog) or thing.__subclasses__():
            continue
        bound = [one for base in thing.__mro__ for one in vars(base).get("BINDINGS", ())]
        keys = [one for binding in bound for one in getattr(binding, "key", "").split(",")]
        assert ("ctrl+q" if "Locked" in name else "escape") in keys, name


@pytest.mark.parametrize(("mode", "key"), CASES)
async def test_focus_is_seen_letters_are_text_and_escape_leaves(mode, key, demo):
    """On the smallest terminal; nothing is saved by typing and leaving."""
    async with demo.run_test(size=(40, 20)) as pilot:
        hands = Hands(pilot)
        await demo.switch_mode(mode)
        await hands.settle()
        await hands.press(key)
        await hands.settle()
        assert in_sight(demo)
        dialog, field = demo.screen, demo.focused
        before = demo.coach.desk.store.documents()
        if isinstance(field, Input | TextArea):
            await pilot.press(*(NAMES.get(one, one) for one in TYPED))
            assert demo.screen is dialog
            assert demo.focused is field
            text = field.value if isinstance(field, Input) else field.text
            assert TYPED[-20:] in text or (field.max_length and len(text) == field.max_length)
        for _ in range(6):
            if demo.screen is demo.screen_stack[0] and not isinstance(demo.focused, Input):
                break
            await hands.press("escape")
        assert isinstance(demo.screen, CoachScreen)
        assert in_sight(demo)
        assert demo.coach.desk.store.documents() == before


@pytest.mark.parametrize(
    "key", ["track", "specialty", "week_start", "theme", "drawing", "keys", "backup", "folder"]
)
async def test_a_line_of_settings_is_opened_seen_and_left(key, demo):
    """Each way a line asks: a choice, a typed line, a list, a page."""
    assert key in {one.key for lines in SECTIONS.values() for one in lines(demo.coach)}
    async with demo.run_test(size=(40, 20)) as pilot:
        hands = Hands(pilot)
        await to(hands, key)
        await hands.press("enter")
        assert isinstance(demo.screen, Dialog)
        assert in_sight(demo)
        await hands.press("escape")
        await hands.settle()
        assert demo.current_mode == "settings"
        assert not isinstance(demo.screen, Dialog)
        assert in_sight(demo)
