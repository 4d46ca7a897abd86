"""When the app is locked: at the start of an encrypted file, and after idle minutes."""

import datetime as dt
from collections.abc import Callable

from textual.app import App

from prelim_coach.coach.coach import Coach


class Locking:
    """Watches for idle minutes; while it is locked nobody may read."""

    def __init__(self, app: App[None], coach: Coach) -> None:
        self._app, self._coach = app, coach
        self._touched = coach.desk.now()
        self._asking = False

    def touched(self) -> None:
        """Note that a key was pressed."""
        self._touched = self._coach.desk.now()

    def begin(self, then: Callable[[], None]) -> None:
        """Run ``then`` once the entries can be read."""
        if self._coach.sealing.locked:
            self._ask(then)
        else:
            then()

    def look(self, then: Callable[[], None]) -> bool:
        """Lock when it is time to; True while locked. ``then`` runs once it is open again."""
        if self._asking:
            return True
        sealing = self._coach.sealing
        if not sealing.on:
            return False
        minutes = self._coach.desk.prefs.lock_minutes
        idle = self._coach.desk.now() - self._touched
        if minutes and idle >= dt.timedelta(minutes=minutes):
            sealing.lock()
            self._ask(then)
        return self._asking

    def _ask(self, then: Callable[[], None]) -> None:
        from prelim_coach.tui.screens.locked import LockedScreen

        def opened(_: bool | None) -> None:
            self._asking = False
            self.touched()
            then()

        self._asking = True
        self._app.push_screen(LockedScreen(self._coach.sealing), opened)
