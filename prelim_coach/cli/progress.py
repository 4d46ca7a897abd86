"""A line that says a command is still at work."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE = 0.5
"""Seconds of work before a word is said."""
_CLEAR = "\r\x1b[K"


@contextmanager
def at_work(what: str) -> Iterator[None]:
    """Show ``what`` with the seconds on stderr while the block takes over half a second.

    Nothing is shown where stderr is no terminal, and the line is gone when the block ends.
    """
    if not sys.stderr.isatty() or (os.environ.get("TERM") or "dumb") == "dumb":
        yield
        return
    import threading

    done = threading.Event()
    line = threading.Thread(target=_tell, args=(what, done.wait), daemon=True)
    line.start()
    try:
        yield
    finally:
        done.set()
        line.join()


def _tell(what: str, wait: Callable[[float], bool]) -> None:
    if wait(PATIENCE):
        return
    from shutil import get_terminal_size

    seconds = 0
    while True:
        line = f"{what} ({seconds} s; ctrl+c stops it)"
        # A line that wraps would not be taken off whole.
        sys.stderr.write(_CLEAR + line[: get_terminal_size().columns - 1])
        sys.stderr.flush()
        if wait(1):
            break
        seconds += 1
    sys.stderr.write(_CLEAR)
    sys.stderr.flush()
