"""Run the app with ``python -m prelim_coach``; the ``prelim-coach`` command begins here too."""

import os
import sys
from collections.abc import Callable
from typing import NoReturn


def run() -> NoReturn:
    """Run the command line, and end the process with its exit code.

    It ends without taking the interpreter apart, which would cost a tenth of a second after the
    app and more than the work of a command: whatever was saved is on the disk by then.
    """
    code = 0
    try:
        _program()()
    except SystemExit as end:
        if isinstance(end.code, str):
            raise
        code = end.code or 0
    except BrokenPipeError:
        code = 1
    except Exception:  # noqa: BLE001 - Python's own report would print a record it quotes
        code = _left()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = 1
    os._exit(code)


def _left() -> int:
    """Say that an unforeseen error ended it, and where the report lies; give the exit code."""
    from prelim_coach import clock
    from prelim_coach.paths import places
    from prelim_coach.tui import crash

    report = crash.report(places().state, sys.exc_info(), clock.now())
    sys.stderr.write(f"{crash.words(report)}\n")
    return 1


def _program() -> Callable[[], object]:
    """Give what to run: the two that are started most go without the command line's parser."""
    from prelim_coach.cli import quick

    asked = quick.ASKED.get(tuple(sys.argv[1:]))
    if asked is not None and not any(name in os.environ for name in quick.PARSED):
        return asked
    from prelim_coach.cli.root import main

    return main


if __name__ == "__main__":
    run()
