"""A page of Markdown, or another text, written to a file of the intern's choice."""

from pathlib import Path

from prelim_coach.coach.text_file import place_of, write_text
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.flows.sending import HINT, Speaker


async def save(speaker: Speaker, text: str, name: str, ending: str = ".md") -> None:
    """Ask where to, and write ``text`` there; asks again when a file is there already."""
    value = f"~/prelim-coach-{name}{ending}"
    dialog = LineDialog("Save to which file", HINT, value=value, check=_fault, free=False)
    await speaker.app.push_screen(dialog, lambda line: _write(speaker, text, line or ""))


def _fault(line: str) -> str:
    try:
        place_of(line)
    except ValueError as error:
        return str(error)
    return ""


def _write(speaker: Speaker, text: str, line: str) -> None:
    if not line:
        speaker.say("Nothing was saved to a file.")
        return
    path = place_of(line)
    try:
        _put(speaker, text, path, replace=False)
    except FileExistsError:
        dialog = ChoiceDialog(
            "Replace it?", [Option("y", "replace it", True)], f"There is a file at {path} already."
        )
        speaker.app.push_screen(
            dialog,
            lambda picked: (
                _put(speaker, text, path, replace=True)
                if picked
                else speaker.say("Nothing was saved to a file.")
            ),
        )


def _put(speaker: Speaker, text: str, path: Path, *, replace: bool) -> None:
    try:
        write_text(path, f"{text}\n", replace=replace)
    except ValueError as error:
        speaker.say(str(error))
    else:
        speaker.say(f"Saved to {path}")
