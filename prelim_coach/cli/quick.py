"""What is started most, the app and a prompt's line, without the command line's parser."""

import sys

from prelim_coach.cli.opening import open_coach, refusals, run_app
from prelim_coach.paths import Places, places

PARSED = ("_PRELIM_COACH_COMPLETE",)
"""Variables that ask for something only the parser gives: a shell's completion."""


def app() -> None:
    """Run the app."""
    with refusals():
        run_app(places())


def short(where: Places | None = None) -> None:
    """Print today in one line; asked anew at every prompt, it saves nothing and takes no lock."""
    from prelim_coach.coach import report

    with refusals():
        coach = open_coach(where or places(), quiet=True)
        sys.stdout.write(f"{report.short(coach.cards.view(coach.desk.today()))}\n")


ASKED = {(): app, ("today", "--short"): short}
"""What to run, by the arguments; anything else goes through the parser."""
