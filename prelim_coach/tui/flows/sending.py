"""The ways words go out: to the clipboard or to a file, never with a blank unseen."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from textual.app import App

from prelim_coach.coach.draft import Draft, Part
from prelim_coach.coach.text_file import place_of, write_text
from prelim_coach.domain.own import OWN
from prelim_coach.domain.script import Script
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.guard import passed

COLLEAGUES = ("me", "person", "colleague", "contact")
"""Blanks that hold the name or the address of somebody who is no patient."""
HINT = "~ is your home folder. Only you will be able to read the file."


class Speaker(Protocol):
    """A screen or dialog that words are sent from."""

    @property
    def app(self) -> App[object]:
        """The app."""

    def say(self, words: str) -> None:
        """Show one line about what happened."""


async def copy(speaker: Speaker, draft: Draft, part: Part = Part.TEXT, *, next_: str = "") -> None:
    """Copy a part to the clipboard of the terminal; asks first when a blank is open.

    ``next_`` is said after "Copied.".
    """

    def put(words: str) -> None:
        speaker.app.copy_to_clipboard(words)
        copied = "Copied" if words == draft.words(part) else "Copied, with placeholders"
        speaker.say(f"{copied}. {next_}".strip())

    def minded() -> None:
        passed(speaker.app, draft.words(part), "copy", put, also=_named(draft))

    await _sure(speaker, draft, part, "Copy", minded)


async def save(speaker: Speaker, draft: Draft) -> None:
    """Save the whole to a file that is asked for; asks when a blank is open or it exists."""

    def ask_where(words: str) -> None:
        default = f"~/prelim-coach-{file_name(draft.script)}.txt"
        dialog = LineDialog(
            "Save to which file", HINT, value=default, check=_place_fault, free=False
        )
        speaker.app.push_screen(dialog, lambda line: _write(speaker, words, line or ""))

    def minded() -> None:
        passed(speaker.app, draft.words(Part.WHOLE), "save", ask_where, also=_named(draft))

    await _sure(speaker, draft, Part.WHOLE, "Save", minded)


def file_name(script: Script) -> str:
    """Give a script's id, or for an own one its title, as a part of a file's name."""
    if not script.id.startswith(OWN):
        return script.id
    return re.sub(r"[^a-z0-9]+", "-", script.title.casefold()).strip("-") or "script"


def _named(draft: Draft) -> list[str]:
    """Give the colleagues a script names by its own blanks."""
    return [value for name in COLLEAGUES if (value := draft.value(name))]


async def _sure(
    speaker: Speaker, draft: Draft, part: Part, verb: str, then: Callable[[], None]
) -> None:
    count = len(draft.open(part))
    if not count:
        then()
        return
    hint = "1 blank is still open." if count == 1 else f"{count} blanks are still open."
    dialog = ChoiceDialog(
        f"{verb} anyway?", [Option("y", f"{verb.lower()} it with [brackets]", True)], hint
    )
    await _ask(speaker, dialog, then)


async def _ask(speaker: Speaker, dialog: Dialog[Option], then: Callable[[], None]) -> None:
    # Waited for, so that a key typed ahead reaches the question.
    await speaker.app.push_screen(dialog, lambda picked: then() if picked else None)


def _place_fault(line: str) -> str:
    try:
        place_of(line)
    except ValueError as error:
        return str(error)
    return ""


def _write(speaker: Speaker, words: str, line: str) -> None:
    if not line:
        speaker.say("Nothing was saved.")
        return
    path = place_of(line)
    try:
        _put(speaker, words, path, replace=False)
    except FileExistsError:
        options = [Option("y", "replace it", True)]
        speaker.app.push_screen(
            ChoiceDialog("Replace it?", options, f"There is a file at {path} already."),
            lambda picked: _replace(speaker, words, path, agreed=bool(picked)),
        )


def _replace(speaker: Speaker, words: str, path: Path, *, agreed: bool) -> None:
    if agreed:
        _put(speaker, words, path, replace=True)
    else:
        speaker.say("Nothing was saved.")


def _put(speaker: Speaker, words: str, path: Path, *, replace: bool) -> None:
    try:
        write_text(path, f"{words}\n", replace=replace)
    except ValueError as error:
        speaker.say(str(error))
    else:
        speaker.say(f"Saved to {path}")
