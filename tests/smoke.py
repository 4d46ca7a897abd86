"""A smoke start: the installed app in a pseudo-terminal, from an empty home to Today and out again.

Run with ``python -m tests.smoke``; exits 1 with the last screen when Today never comes.
"""

import sys
import tempfile
from pathlib import Path

from tests.terminal import Terminal


def main() -> None:
    """Answer nothing, see Today, check in with two keys, quit."""
    with tempfile.TemporaryDirectory() as home:
        app = Terminal([sys.executable, "-m", "prelim_coach"], Path(home))
        try:
            for question in ("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5", "Your rotations"):
                app.wait_for(question)
                app.press("\r")
            app.wait_for("Capacity this week")
            app.press("c3")
            app.wait_for("energy 3 of 5")
        except AssertionError as error:
            sys.exit(f"smoke: {error}")
        app.press("q")
        code = app.leave()
    if code:
        sys.exit(f"smoke: left with exit code {code}")
    print("smoke: Today came, a check-in was saved, the app left with 0")


if __name__ == "__main__":
    main()
