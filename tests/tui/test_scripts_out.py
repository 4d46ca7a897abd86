"""Scripts on their way to a file and through an editor: what is on the disk, and what is said."""

import stat
from contextlib import nullcontext
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from prelim_coach.domain.own import OwnScript
from tests.tui.keystrokes import Hands

pytestmark = pytest.mark.usefixtures("signed")


@pytest.fixture
def signed(settled):
    """An intern with a name, and one short script of their own."""
    settled.setup.save_profile(name="Sam Rivera")
    settled.own.save_script(OwnScript(title="Night hello", text="Good evening, {me} here"))
    return settled


def said(app):
    """Give the line under the words of the fill view."""
    return str(app.screen.query_one("#blank", Static).content)


async def open_script(pilot):
    """Open the one script of their own, which is the first."""
    hands = Hands(pilot)
    await hands.press("5", "enter")
    return hands


async def test_saving_writes_a_private_file_and_asks_before_it_replaces(app, tmp_path, monkeypatch):
    """The default place is the home folder; a second save is refused until y."""
    monkeypatch.setenv("HOME", str(tmp_path))
    path = tmp_path / "prelim-coach-night-hello.txt"
    async with app.run_test() as pilot:
        hands = await open_script(pilot)
        await hands.press("s", "enter")
        assert path.read_text(encoding="utf-8") == "Good evening, Sam Rivera here\n"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert said(app) == f"Saved to {path}"
        path.write_text("mine", encoding="utf-8")
        await hands.press("s", "enter", "escape")
        assert path.read_text(encoding="utf-8") == "mine"
        assert said(app) == "Nothing was saved."
        await hands.press("s", "enter", "y")
        assert path.read_text(encoding="utf-8") == "Good evening, Sam Rivera here\n"


async def test_a_file_that_cannot_be_written_is_said(app, tmp_path):
    """A folder is refused in the line; a missing one after it."""
    async with app.run_test() as pilot:
        hands = await open_script(pilot)
        await hands.press("s")
        app.screen.query_one(Input).value = str(tmp_path)
        await hands.press("enter")
        assert "is a folder" in str(app.screen.query_one(".error", Static).content)
        app.screen.query_one(Input).value = str(tmp_path / "no" / "a.txt")
        await hands.press("enter")
        assert "cannot be written: No such file or directory" in said(app)


async def test_the_editor_gives_back_what_goes_out(app, tmp_path, monkeypatch):
    """The rewritten text is copied; the file it stood in was private and is gone."""
    seen = tmp_path / "seen"
    script = tmp_path / "editor.sh"
    script.write_text(
        f'#!/bin/sh\nstat -c %a "$1" > {seen}\necho "$1" >> {seen}\nsed -i s/Good/Fine/ "$1"\n',
        encoding="utf-8",
    )
    script.chmod(0o700)
    monkeypatch.setenv("VISUAL", str(script))
    monkeypatch.setattr(app, "suspend", nullcontext)
    async with app.run_test() as pilot:
        hands = await open_script(pilot)
        await hands.press("e", "c")
        assert app.clipboard == "Fine evening, Sam Rivera here"
        await hands.press("r", "c")
        assert app.clipboard == "Good evening, Sam Rivera here"
    mode, where = seen.read_text(encoding="utf-8").split()
    assert mode == "600"
    assert not Path(where).exists()


@pytest.mark.parametrize(
    ("editor", "says"),
    [
        ("", "No editor is set"),
        ("/nowhere/vi", "could not be started"),
        ("false", "ended with an error"),
        ("vi 'x", "a quote that is not closed"),
    ],
)
async def test_an_editor_that_fails_is_said(app, monkeypatch, editor, says):
    """One sentence, and the text stays as it was."""
    monkeypatch.setenv("EDITOR", editor)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setattr(app, "suspend", nullcontext)
    async with app.run_test() as pilot:
        hands = await open_script(pilot)
        await hands.press("e")
        assert says in said(app)
        await hands.press("c")
    assert app.clipboard == "Good evening, Sam Rivera here"


async def test_a_terminal_that_cannot_be_left_is_said(app, monkeypatch):
    """Where the app cannot step aside, a file is offered instead."""
    monkeypatch.setenv("VISUAL", "true")
    async with app.run_test() as pilot:
        hands = await open_script(pilot)
        await hands.press("e")
        assert "s saves to a file instead" in said(app)
