"""One text written to a file of the intern's choice."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from prelim_coach.text import clean_line


def place_of(typed: str) -> Path:
    """Give the path of a typed line, ``~`` written out.

    Raises:
        ValueError: It names no file; the message says so.
    """
    line = clean_line(typed)
    if not line:
        raise ValueError("Name a file. Nothing was saved.")
    try:
        path = Path(line).expanduser()
    except RuntimeError:
        raise ValueError("There is no home folder here; write the path in full.") from None
    try:
        is_folder = path.is_dir() or line.endswith("/")
    except OSError as error:
        raise ValueError(f"That is no file name ({error.strerror}). Nothing was saved.") from None
    if is_folder:
        raise ValueError(f"{path} is a folder; add a file name. Nothing was saved.")
    return path


def write_text(path: Path, text: str, *, replace: bool = False) -> None:
    """Write ``text`` to ``path``, readable by its owner only; whole or not at all.

    Raises:
        FileExistsError: There is a file already, and ``replace`` was not said.
        ValueError: The system refuses; the message is a sentence. Nothing was changed.
    """
    temp = made = None
    try:
        path = path.resolve()
        # Beside the target, so that a full disk leaves what was there.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".prelim-coach-")
        temp = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        if not replace:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            made = path
        temp.replace(path)
    except BaseException as error:
        _discard(temp)
        _discard(made)
        if isinstance(error, FileExistsError) or not isinstance(error, OSError | ValueError):
            raise
        why = getattr(error, "strerror", None) or "that is no file name"
        raise ValueError(f"{path} cannot be written: {why}. Nothing was saved.") from None


def _discard(temp: Path | None) -> None:
    with suppress(OSError):
        if temp is not None:
            temp.unlink()
