"""The one table of keys holds what bindings, footer, help, palette and README need."""

import importlib
import pkgutil

import pytest
from textual.widgets import Input

import prelim_coach.tui.dialogs
import prelim_coach.tui.screens
from prelim_coach.tui.keys import SCOPES, footer
from tests.readme_keys import README, table

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
    dialogs_only = name in {"everywhere", "over_dialogs"} or name not in {
        "today",
        "week",
        "scripts",
        "schedule",
        "settings",
        "journal",
        "plans",
    }
    keys = [*SCOPES[name], *(() if dialogs_only else SCOPES["everywhere"])]
    pressed = [one for key in keys for one in key.keys.split(",")]
    assert len(pressed) == len(set(pressed))


@pytest.mark.parametrize(
    "name", ["today", "week", "scripts", "schedule", "settings", "journal", "plans"]
)
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
    """The README's keys are the keys; ``python -m tests.readme_keys`` writes them anew."""
    assert table() in README.read_text(encoding="utf-8")


@pytest.mark.parametrize("opener", ["n", "a", "l"])
async def test_no_letter_fires_while_typing(app, settled, opener):
    """Every printable key typed into a line lands in the line, and nothing else happens."""
    typed = "abcdefghijklmnopqrstuvwxyz123456789!?/"
    async with app.run_test() as pilot:
        await pilot.press(opener)
        await pilot.pause()
        dialog = app.screen
        before = settled.desk.store.documents()
        for character in typed:
            names = {"!": "exclamation_mark", "?": "question_mark", "/": "slash"}
            await pilot.press(names.get(character, character))
        assert app.screen is dialog
        assert dialog.query(Input).first().value == typed
        assert settled.desk.store.documents() == before


async def test_a_click_on_the_footer_is_the_key(app):
    """The mouse is never needed, and works."""
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click("KeyBar", offset=(1, 0))
        await pilot.pause()
        assert app.screen.acts.items[0].done
