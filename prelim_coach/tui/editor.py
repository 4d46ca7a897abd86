"""A text rewritten in the editor of the intern's choice."""

import os
import shlex
import signal
import subprocess
import tempfile
from pathlib import Path

from textual.app import App, SuspendNotSupported

from prelim_coach.text import clean

NONE = "No editor is set. Name one in $EDITOR, then start prelim-coach again."
NO_TERMINAL = "An editor cannot be opened from here; s saves to a file instead."


def rewritten(app: App[None], text: str) -> str:
    """Open ``text`` in $VISUAL or $EDITOR and give it as it was left there, cleaned.

    The file it stands in meanwhile is readable by its owner only, and goes with its folder,
    where an editor may have left copies.

    Raises:
        ValueError: There is no editor, or it failed; the message is a sentence.
    """
    command = _command()
    with tempfile.TemporaryDirectory(prefix="prelim-coach-") as folder:
        file = Path(folder) / "script.txt"
        file.touch(mode=0o600)
        file.write_text(f"{text}\n", encoding="utf-8")
        try:
            with app.suspend():
                fault = _run([*command, str(file)])
        except SuspendNotSupported:
            raise ValueError(NO_TERMINAL) from None
        if fault:
            raise ValueError(f"{fault} Nothing was changed.")
        try:
            return clean(file.read_text(encoding="utf-8", errors="replace")).strip()
        except OSError:
            raise ValueError("The editor left no text. Nothing was changed.") from None


def _command() -> list[str]:
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(named)
    except ValueError:
        raise ValueError("$EDITOR has a quote that is not closed.") from None
    if not command:
        raise ValueError(NONE)
    return command


def _run(command: list[str]) -> str:
    """Run the editor to its end; gives what went wrong as a sentence, else nothing.

    Nothing may be raised in here: the terminal would stay with the editor.
    """
    try:
        with subprocess.Popen(command) as editor:
            # ctrl+c in the editor reaches this process too, and is not meant for it.
            before = signal.signal(signal.SIGINT, signal.SIG_IGN)
            try:
                code = editor.wait()
            finally:
                signal.signal(signal.SIGINT, before)
    except OSError as error:
        return f"{command[0]} could not be started: {error.strerror}."
    return "The editor ended with an error." if code else ""
