"""Noting help that was given, or received."""

import datetime as dt

from prelim_coach.tui.dialogs.choice import Option
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.screens.base import CoachScreen

WAYS = (Option("g", "I helped someone", True), Option("r", "someone helped me", False))
"""Who helped whom."""


async def note_help(screen: CoachScreen, day: dt.date, picked: Option) -> None:
    """Ask for a line about it, which may be empty, and save it for ``day``."""
    line = await screen.app.push_screen_wait(
        LineDialog("With what, or whom", "One line; enter alone is fine.", may_be_empty=True)
    )
    if line is not None:
        given = bool(picked.value)
        screen.save(lambda: screen.coach.journal.help_noted(day, given=given, line=line), "Noted.")
