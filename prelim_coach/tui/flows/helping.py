"""Noting help that was given, received, or promised."""

import datetime as dt

from prelim_coach.coach.teaching import split_teacher
from prelim_coach.domain.person import How
from prelim_coach.tui.dialogs.choice import Option
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.screens.base import CoachScreen

PROMISED = "promised"
WAYS = (
    Option("g", "I helped someone", How.HELP_GIVEN),
    Option("r", "someone helped me", How.HELP_RECEIVED),
    Option("p", "I promised someone help", PROMISED),
)
"""Who helped whom."""
HINT = "One line; @name at its end says who. Enter alone is fine."
PROMISE_HINT = "One line; @name at its end says to whom. It stays until it is kept."


async def note_help(screen: CoachScreen, day: dt.date, picked: Option) -> None:
    """Ask for a line about it, and save it for ``day``; with somebody on the list it is a touch."""
    promised = picked.value == PROMISED
    dialog = LineDialog(
        "What you promised" if promised else "With what, or whom",
        PROMISE_HINT if promised else HINT,
        may_be_empty=not promised,
        names=screen.coach.people.names(),
    )
    line = await screen.app.push_screen_wait(dialog)
    if line is None:
        return
    if promised:
        await screen.save(lambda: _promise(screen, line), "Kept in mind. u takes it back.")
    else:
        how = How(str(picked.value))
        await screen.save(lambda: _help(screen, day, how, line), "Noted.")


def _help(screen: CoachScreen, day: dt.date, how: How, line: str) -> object:
    coach = screen.coach
    text, name = _split(line)
    known = coach.people.named(name) if name else []
    if len(known) == 1:
        return coach.touches.touch(known[0], how, text, day=day)
    return coach.journal.help_noted(day, given=how is How.HELP_GIVEN, line=line)


def _promise(screen: CoachScreen, line: str) -> object:
    coach = screen.coach
    text, name = _split(line)
    known = coach.people.named(name) if name else []
    if len(known) == 1:
        return coach.touches.promise(text, known[0])
    return coach.touches.promise(line)


def _split(line: str) -> tuple[str, str]:
    """Give what and who; a line of a name alone says who."""
    if line.startswith("@"):
        return "", line[1:].strip()
    return split_teacher(line)
