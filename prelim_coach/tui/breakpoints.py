"""The classes of the terminal's size, for a screen before it is first drawn.

Textual adds them when a new screen hears of its size, and then applies every style once more.
"""

from typing import Any

from textual.screen import Screen
from textual.types import NoActiveAppError


def fit(screen: Screen[Any]) -> None:
    """Give a screen the classes of the terminal it is about to be shown in; none without an app."""
    try:
        app = screen.app
    except NoActiveAppError:
        return
    width, height = app.size
    for size, breakpoints in (
        (width, app.HORIZONTAL_BREAKPOINTS),
        (height, app.VERTICAL_BREAKPOINTS),
    ):
        fitting = [name for least, name in sorted(breakpoints or ()) if size >= least]
        screen.add_class(*fitting[-1:], update=False)
