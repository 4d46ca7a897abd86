"""The one table of keys holds what bindings, footer, help, palette and README need."""

import importlib
import pkgutil

import pytest
from textual.widgets import Input

import prelim_coach.tui.dialogs
import prelim_coach.tui.screens
from prelim_coach.tui import help_text
from prelim_coach.tui.dialogs.jump import LETTERS
from prelim_coach.tui.keys import SCOPES, footer
from prelim_coach.tui.modes import SCREENS
from prelim_coach.tui.widgets.paragraphs import Paragraphs
from tests.readme_keys import README, table
from tests.tui.keystrokes import Hands

KEYS = [key for scope in SCOPES.values() for key in scope]


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.id)
def test_every_key_says_what_it_does(key):
    """Each has an id with its scope, a label for the footer and a sentence for the help."""
    assert "." in key.id
    assert 0 < len(key.label) <= 24
    assert key.tooltip.endswith(".")
    assert len(key.face) <= 9


def test_ids_are_unique():
    """A keymap names one binding by its id."""
    ids = [key.id for name, scope in SCOPES.items() if name != "over_dialogs" for key in scope]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", SCOPES)
def test_no_key_does_two_things_in_one_place(name):
    """Within a screen, and against what works everywhere, each key is bound once."""
    keys = [*SCOPES[name], *(SCOPES["everywhere"] if name in SCREENS else ())]
    pressed = [one for key in keys for one in key.keys.split(",")]
    assert len(pressed) == len(set(pressed))


@pytest.mark.parametrize("name", SCREENS)
def test_a_footer_has_at_most_six_keys_and_ends_with_help(name):
    """What does not fit is in the help, and the way there is always shown."""
    shown = footer(name, "everywhere")
    assert len(shown) <= 6
    assert shown[-1].id == "app.help"


@pytest.mark.parametrize("package", [prelim_coach.tui.screens, prelim_coach.tui.dialogs])
def test_every_binding_comes_from_the_table_or_says_the_same(package):
    """No screen or dialog binds a key without id, description and tooltip."""
    for module in pkgutil.iter_modules(package.__path__):
        loaded = importlib.import_module(f"{package.__name__}.{module.name}")
        for thing in vars(loaded).values():
            if not isinstance(thing, type) or not thing.__module__.startswith("prelim_coach"):
                continue
            for binding in vars(thing).get("BINDINGS", ()):
                assert binding.id, thing
                assert binding.description, thing
                assert binding.tooltip, thing


def test_the_readme_shows_the_table():
    """The README's keys are the keys, all; ``python -m tests.readme_keys`` writes them anew."""
    text = table()
    assert text in README.read_text(encoding="utf-8")
    assert all(f"| {key.tooltip} |" in text for key in KEYS)


@pytest.mark.parametrize("mode", SCREENS)
async def test_the_help_has_every_key_of_the_screen_and_the_guides_why(mode, app):
    """Each key with its sentence, those of everywhere, and the fact that goes with the screen."""
    async with app.run_test(size=(120, 60)) as pilot:
        await app.switch_mode(mode)
        await pilot.press("question_mark")
        await pilot.pause()
        shown = str(app.screen.query_one(Paragraphs).content)
        for key in (*SCOPES[mode], *SCOPES["everywhere"]):
            assert key.face in shown
            assert key.tooltip.split()[0] in shown
        assert app.coach.facts[help_text.WHY[mode]].says.split(".")[0][:40] in shown


@pytest.mark.parametrize("mode", SCREENS)
async def test_each_screen_is_reached_and_left_by_keys_alone(mode, app):
    """By its own key, or through the palette; left by escape or by another's key."""
    own = {key.action: key.keys.split(",")[0] for key in SCOPES["everywhere"]}
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        if key := own.get(f"go('{mode}')"):
            await hands.press("2" if mode == "today" else "1", key)
        else:
            await hands.press("ctrl+p")
            await hands.type(mode)
            await hands.settle()
            await hands.press("enter")
            await hands.settle()
        assert app.current_mode == mode
        await hands.press("escape")
        assert app.current_mode == "today"
        await hands.press("5", "1")
        assert app.current_mode == "today"


@pytest.mark.parametrize("mode", SCREENS)
@pytest.mark.parametrize("size", [(40, 20), (120, 40)], ids=str)
async def test_jump_mode_goes_to_every_pane(size, mode, app):
    """A letter for each pane, named below, also for what a narrow screen hides; 0 stays."""
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await app.switch_mode(mode)
        await hands.settle()
        for letter, target in zip(LETTERS, app.screen.targets(), strict=False):
            await hands.press("f")
            assert target.name in str(app.screen.query_one("#names").content)
            await hands.press(letter)
            assert target.pane.has_focus or not target.pane.display
            if isinstance(app.focused, Input):
                await hands.press("enter")
        before = app.focused
        await hands.press("f", "0")
        assert app.focused is before


def test_vim_and_arrow_habits_both_move():
    """Wherever a line can be moved to, j and the arrow do the same."""
    for keys in SCOPES.values():
        for key in keys:
            pressed = key.keys.split(",")
            assert ("j" in pressed) <= ("down" in pressed)
            assert ("k" in pressed) <= ("up" in pressed)
    for mode in ("today", "people", "plans", "scripts", "journal", "schedule", "settings"):
        assert any({"j", "down"} <= set(key.keys.split(",")) for key in SCOPES[mode]), mode


@pytest.mark.parametrize(
    "opener", ["n", "a", "l", "5 slash", "3 slash", "4 slash", "6 slash", "comma j enter"]
)
async def test_no_letter_fires_while_typing(app, settled, opener):
    """Every printable key typed into a line lands in the line, and nothing else happens."""
    typed = "abcdefghijklmnopqrstuvwxyz123456789!?/"
    async with app.run_test() as pilot:
        await pilot.press(*opener.split())
        await pilot.pause()
        dialog = app.screen
        before = settled.desk.store.documents()
        for character in typed:
            names = {"!": "exclamation_mark", "?": "question_mark", "/": "slash"}
            await pilot.press(names.get(character, character))
        assert app.screen is dialog
        assert dialog.query(Input).first().value.endswith(typed)
        assert settled.desk.store.documents() == before


async def test_a_click_on_the_footer_is_the_key(app):
    """The mouse is never needed, and works."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click("KeyBar", offset=(1, 0))
        await pilot.pause()
        assert app.screen.acts.items[0].done
