"""The wiring: the user's file and its coach, the app, and refusals as sentences with exit codes.

Nothing here needs the command line's parser, so the app and a shell's prompt start without it.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from prelim_coach import clock
from prelim_coach.paths import Places
from prelim_coach.storage.errors import BusyError, LockedError, StorageError
from prelim_coach.storage.store import Store
from prelim_coach.text import clean

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach

PROGRAM = "prelim-coach"
BUSY = 75
"""The exit code when another process is saving (EX_TEMPFAIL)."""


def say(words: str) -> None:
    """Say a sentence on stderr, after the program's name; a file's name in it steers nothing."""
    sys.stderr.write(f"{PROGRAM}: {clean(words)}\n")


@contextmanager
def refusals() -> Iterator[None]:
    """Turn a refusal into one sentence on stderr and its exit code."""
    try:
        yield
    except BusyError as error:
        say(str(error))
        sys.exit(BUSY)
    except (StorageError, ValueError) as error:
        say(str(error))
        sys.exit(1)


def open_coach(
    where: Places,
    now: clock.Clock = clock.now,
    *,
    quiet: bool = False,
    locked: bool = False,
    ask: bool = True,
) -> "Coach":
    """Build the coach over the user's file; what was restored is said on stderr.

    That the file can only be read is said by what refuses to save. The passphrase of an encrypted
    file is read from the file ``secrets`` knows, or asked for on the terminal, unless ``ask`` is
    false, ``quiet`` is said, or nobody can answer: then it is a LockedError. ``locked`` opens the
    file without; the app asks later.
    """
    from prelim_coach.coach.coach import Coach

    try:
        store = Store.open(where.data, where.state, now=now, locked=locked)
    except LockedError:
        from prelim_coach.cli import secrets

        given = secrets.filed()
        if given is None and (quiet or not ask or not secrets.can_ask()):
            raise
        store = Store.open(where.data, where.state, now=now, secret=given or secrets.secret())
    if store.notice and not (quiet or store.read_only):
        say(store.notice)
    return Coach(store, now)


def run_app(where: Places) -> None:
    """Run the app until the intern leaves it; the app itself shows a notice about the file."""
    gc.disable()  # a start makes none; the app enables it when it is up
    from prelim_coach.tui.app import CoachApp

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise ValueError("the app needs a terminal; `prelim-coach today` prints plain text.")
    app = CoachApp(open_coach(where, quiet=True, locked=True), where.state)
    app.run()
    app.saving.finish(say)
    sys.exit(app.return_code or 0)
