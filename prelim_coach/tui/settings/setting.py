"""One line of Settings, and the ways a line is asked for."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.screens.base import CoachScreen

SAVED = "Saved. u takes it back."


@dataclass(frozen=True)
class Setting:
    """A line: what it is called, what it says now, and what changing it does."""

    key: str
    label: str
    said: str
    about: str
    """One or two sentences: what it does, its default, and who chose that."""
    change: Callable[[CoachScreen], Awaitable[None]]
    reset: Callable[[], object] | None = None
    """Brings the default back; None where there is none to bring back."""


async def line(
    screen: CoachScreen,
    title: str,
    hint: str,
    value: str,
    save: Callable[[str], object],
    check: Callable[[str], str] | None = None,
) -> None:
    """Ask for a line, ``check`` it while it stands there, and save it; empty lines count."""
    dialog = LineDialog(title, hint, value=value, may_be_empty=True, check=check, free=False)
    typed = await screen.app.push_screen_wait(dialog)
    if typed is not None:
        await screen.save(lambda: save(typed), SAVED)


async def sure(screen: CoachScreen, title: str, words: str, *, yes: str) -> bool:
    """Ask before what is not done lightly; only ``y`` is yes."""
    dialog = ChoiceDialog(title, [Option("y", yes, True)], words)
    return await screen.app.push_screen_wait(dialog) is not None


def refusal(try_: Callable[[], object]) -> str:
    """Give what a ValueError says, empty when there is none."""
    try:
        try_()
    except ValueError as error:
        return str(error)
    return ""
