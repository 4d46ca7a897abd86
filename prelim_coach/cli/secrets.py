"""Where a passphrase comes from: the terminal, unseen, or a file that only its owner can read."""

import os
import stat
import sys
from pathlib import Path

FILE = "PRELIM_COACH_PASSPHRASE_FILE"
"""The variable that names the file; the passphrase itself is never an argument or a variable, for
others on the machine can see those."""
LONGEST = 4096
"""Bytes of the file that are read."""


def can_ask() -> bool:
    """Say whether somebody can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def filed() -> str | None:
    """Give the passphrase of the file that is named; None when none is.

    ValueError with a sentence when it cannot be read, is empty, or others can get at it.
    """
    named = os.environ.get(FILE)
    if not named:
        return None
    path = Path(named).expanduser()
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(LONGEST)
    except OSError as error:
        raise ValueError(f"{FILE}: {path} cannot be read: {error.strerror}.") from None
    # A pipe, as bash's <(...) gives, is seen by nobody else.
    if sys.platform != "win32" and stat.S_ISREG(mode) and mode & 0o077:
        raise ValueError(f"{FILE}: others can read {path}; chmod 600 it first.")
    try:
        line = data.decode().splitlines()[:1]
    except UnicodeDecodeError:
        raise ValueError(f"{FILE}: {path} is no text.") from None
    if not line or not line[0].strip():
        raise ValueError(f"{FILE}: {path} begins with an empty line.")
    return line[0]


def secret(words: str = "Passphrase or recovery key") -> str:
    """Give the passphrase in the file, or as it is typed unseen.

    ValueError when there is neither a file nor anybody to ask; KeyboardInterrupt at ctrl+c.
    """
    return filed() or _asked(words, twice=False)


def new_secret(*, from_file: bool = True) -> str:
    """Give a passphrase to be set, typed twice; errors as ``secret``."""
    return (filed() if from_file else None) or _asked("A passphrase of your own", twice=True)


def _asked(words: str, *, twice: bool) -> str:
    import click

    if not can_ask():
        raise ValueError(f"the passphrase is asked for on a terminal, or read from {FILE}.")
    again = "The same again" if twice else False
    try:
        typed: str = click.prompt(words, hide_input=True, err=True, confirmation_prompt=again)
    except click.Abort:
        raise KeyboardInterrupt from None
    return typed
