"""Run the app with ``python -m prelim_coach``; the ``prelim-coach`` command begins here too."""

import os
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Run the command line, and end the process with its exit code.

    It ends without taking the interpreter apart, which would cost a tenth of a second after the
    app and more than the work of a command: whatever was saved is on the disk by then.
    """
    from prelim_coach.cli import main

    code = 0
    try:
        main()
    except SystemExit as end:
        if isinstance(end.code, str):
            raise
        code = end.code or 0
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = 1
    os._exit(code)


if __name__ == "__main__":
    run()
