"""The palette finds everything by name, and runs it."""

import pytest
from textual.command import CommandList

from prelim_coach.domain.act import Audience
from prelim_coach.domain.own import OwnScript
from prelim_coach.domain.person import Position
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.script_fill import FillDialog
from prelim_coach.tui.keys import EVERYWHERE, SCOPES
from prelim_coach.tui.modes import SCREENS
from prelim_coach.tui.palette import Palette, entries
from prelim_coach.tui.settings.sections import SECTIONS
from prelim_coach.tui.themes import LABELS
from tests.tui.keystrokes import Hands


@pytest.mark.parametrize("mode", SCREENS)
async def test_it_holds_every_action_of_a_screen_every_script_and_every_theme(mode, app):
    """Each key of the screen and of everywhere, each script, each theme; never a screenshot."""
    async with app.run_test():
        await app.switch_mode(mode)
        names = [entry.name for entry in entries(app, app.screen)]
    for key in (*SCOPES[mode], *EVERYWHERE):
        assert any(name.startswith(f"{key.label} (") for name in names)
    for script in app.coach.scripts.find(""):
        assert f"Script: {script.title}" in names
    assert sum(name.startswith("Theme: ") for name in names) == len(LABELS)
    assert not any("screenshot" in name.lower() for name in names)


async def find(hands, words):
    """Open the palette and type ``words``; gives what the list shows, the cursor's row first."""
    await hands.press("ctrl+p")
    await hands.type(words)
    await hands.settle()
    rows = hands._pilot.app.screen.query_one(CommandList)
    return [str(option.prompt).splitlines()[0] for option in rows.options]


async def test_it_runs_an_action_of_the_screen(app):
    """Two words of its sentence are enough."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        found = await find(hands, "point")
        assert found[0] == "point (n)"
        await hands.press("enter")
        assert isinstance(app.screen, LineDialog)


async def test_it_goes_to_a_screen_from_another(app):
    """Settings are found from Scripts, in any case."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("5")
        await find(hands, "SETT")
        await hands.press("enter")
        assert app.current_mode == "settings"


async def test_it_opens_a_script(app):
    """A script is filled from wherever one is."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        found = await find(hands, "thanks last day")
        assert found[0].startswith("Script: Thanks")
        await hands.press("enter")
        await hands.settle()
        assert isinstance(app.screen, FillDialog)


async def test_it_shows_a_person(app, settled):
    """Their page is open on People, wherever one was."""
    settled.people.add("Dr Ada Rowan", Position.FACULTY)
    settled.people.add("Ben Oak", Position.PEER)
    async with app.run_test(size=(120, 40)) as pilot:
        hands = Hands(pilot)
        found = await find(hands, "rowan")
        assert found == ["Person: Dr Ada Rowan"]
        await hands.press("enter")
        await hands.settle()
        assert app.current_mode == "people"
        assert app.screen.person.name == "Dr Ada Rowan"


async def test_it_keeps_a_theme(app, settled):
    """The colours change at once and are kept, in a save that undo takes back."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "theme call")
        await hands.press("enter")
        await hands.settle()
        assert (app.theme, settled.desk.prefs.theme) == ("call-room", "call-room")
        await hands.press("u")
        assert (app.theme, settled.desk.prefs.theme) == ("quiet-dark", "")


async def test_what_the_intern_wrote_is_no_markup(app, settled):
    """A title and a moment with brackets stand as they are, and act on nothing."""
    evil = "[@click=app.quit]go[/] [b"
    settled.own.save_script(
        OwnScript(title=f"Evil {evil}", moment=evil, text="Hello.", to=Audience.PEER)
    )
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await find(hands, "evil")
        rows = app.screen.query_one(CommandList)
        prompt = rows.options[0].prompt
        assert str(prompt) == f"Script: Evil {evil}\n{evil}"
        assert not any("@click" in str(span.style) for span in prompt.spans)


async def test_escape_leaves_it_and_it_opens_over_no_dialog(app):
    """It is left by a key, and ctrl+p in a dialog opens nothing."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("ctrl+p")
        assert isinstance(app.screen, Palette)
        await hands.press("escape")
        assert app.screen is app.screen_stack[0]
        await hands.press("n", "ctrl+p")
        assert isinstance(app.screen, LineDialog)


async def test_typed_ahead_it_runs_what_was_typed(app):
    """Keys that come in one piece find the same as keys that come one by one."""
    async with app.run_test() as pilot:
        await pilot.press("ctrl+p", *"settings", "enter")
        await Hands(pilot).settle()
        await Hands(pilot).settle()
        assert app.current_mode == "settings"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("limit", "kind.wards"),
        ("wards", "kind.wards"),
        ("load", "steady_acts"),
        ("hours", "own_minutes"),
        ("minutes", "own_minutes"),
    ],
)
async def test_a_setting_is_found_by_plain_words_and_opened_at_its_line(app, words, key):
    """Where a limit is changed is found without knowing what the line is called."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        lines = {one.key: one for section in SECTIONS.values() for one in section(app.coach)}
        found = await find(hands, f"setting {words}")
        assert f"Setting: {lines[key].label}" in found
        await hands.press("escape")
        (entry,) = [
            one for one in entries(app, app.screen) if one.name == f"Setting: {lines[key].label}"
        ]
        await entry.run()
        await hands.settle()
        assert app.current_mode == "settings"
        assert app.screen.setting.key == key
