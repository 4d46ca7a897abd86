"""Loads what is opened next while nobody types, so that the first opening is as quick as a later.

A piece at a time, each some milliseconds long, and only after a moment without a key: what is typed
never waits for more than one piece.
"""

import gc
from collections import deque
from importlib import import_module
from pathlib import Path
from typing import Any

from textual.app import App

from prelim_coach.tui.modes import SCREENS
from prelim_coach.tui.sheet import Sheet

BEAT = 0.02
"""Seconds between two pieces."""
QUIET = 10
"""Beats without a key after which it goes on."""
UP = 0.5
"""Seconds after which a start, which looks for no garbage, is over."""
NUMBERED = 6
"""Screens that a number opens; the others come later."""
COACH = ("week", "review", "goal_steps", "plans")
RULES = ("vocabulary", "colleagues", "chart", "address", "places", "alone", "dates", "relatives")
"""Parts of the check for patient identifiers, each some milliseconds long."""
DIALOGS = ("line", "choice", "reading", "entry", "pick", "words")
FLOWS = ("planning", "helping", "people", "script_shelf", "scripting", "conferring", "day")


class Ahead:
    """Works through what there is to load in an app."""

    def __init__(self, app: App[Any], sheet: Sheet) -> None:
        self._app, self._sheet = app, sheet
        self._still = 0
        screens = [f"tui.screens.{mode}" for mode in SCREENS]
        names = ["tui.dialogs.check_in", *screens[:NUMBERED]]
        names += [f"coach.{name}" for name in COACH] + screens[NUMBERED:]
        names += [f"tui.dialogs.{name}" for name in DIALOGS]
        names += [f"tui.flows.{name}" for name in FLOWS]
        names += [f"domain.identifiers_{name}" for name in RULES]
        names += ["domain.identifiers", "coach.guarding", "tui.guard"]
        self.left = deque(f"prelim_coach.{name}" for name in names)
        """Modules still to load."""

    def start(self) -> None:
        """Begin to wait for quiet; without a terminal nobody waits for anything."""
        if not self._app.is_headless:
            self._timer = self._app.set_interval(BEAT, self.beat)
            self._app.set_timer(UP, keep)

    def touched(self) -> None:
        """Note that a key was pressed."""
        self._still = 0

    def beat(self) -> None:
        """Load one piece when it has been quiet."""
        self._still += 1
        if self._still <= QUIET:
            return
        if self.left:
            self._load(self.left.popleft())
            return
        self._timer.stop()
        keep()

    def _load(self, name: str) -> None:
        module = import_module(name)
        styles = Path(str(module.__file__)).with_suffix(".tcss")
        if styles.is_file() and not self._sheet.has_source(str(styles)):
            self._sheet.read(styles)
            self._sheet.parse()


def keep() -> None:
    """Look for garbage from now on, but never again through what is loaded: that stays."""
    gc.freeze()
    gc.enable()
