"""Finding what was written down."""

import datetime as dt
from collections.abc import Callable

from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.tui.dialogs.pick import PickDialog
from prelim_coach.tui.prose import day_name
from prelim_coach.tui.screens.base import CoachScreen


async def a_point(screen: CoachScreen, go: Callable[[dt.date], None]) -> None:
    """Ask for a teaching point by a few letters, and ``go`` to the day it was noted on."""
    found = {_line(point): point.day for point in screen.coach.teaching.find("")}
    if found:
        dialog = PickDialog("Find a teaching point", tuple(found))
        await screen.ask(dialog, lambda line: go(found[line]))
    else:
        screen.say("No teaching points yet. n notes one.")


def _line(point: TeachingPoint) -> str:
    teacher = f"  @{point.teacher}" if point.teacher else ""
    return f"{point.text}{teacher}  {day_name(point.day)}"
