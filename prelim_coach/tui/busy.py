"""Whether a thread has the file; told without loading what is shown meanwhile."""

from typing import Any

from textual.app import App

from prelim_coach.tui.saving import saving


class HoldsFile:
    """Marks the page that is shown while a thread has the file."""


def going_on(app: App[Any]) -> bool:
    """Tell whether a thread has the file, so that nobody else may read or save."""
    return saving(app).on or any(isinstance(screen, HoldsFile) for screen in app.screen_stack)
