"""A disk that a test holds, and an app that saves on it."""

import threading

from textual.events import MouseDown, MouseUp

from prelim_coach.coach.coach import Coach
from prelim_coach.storage.filesystem import REAL
from prelim_coach.storage.store import Store
from tests.tui.test_at_work import LIMIT, until
from tests.tui.test_settings import drawn


class SlowDisk:
    """The machine's file system, on which a file reaches the disk when it is let through."""

    def __init__(self):
        self.asked, self._open = threading.Event(), threading.Event()
        self.error = None
        self._open.set()

    def hold(self):
        """Let nothing through from now on."""
        self.asked.clear()
        self._open.clear()

    def release(self, error=None):
        """Let everything through, or refuse it."""
        self.error = error
        self._open.set()

    def sync(self, handle):
        """Wait until it is let through."""
        self.asked.set()
        assert self._open.wait(LIMIT)
        if self.error:
            raise self.error
        REAL.sync(handle)

    def __getattr__(self, name):
        return getattr(REAL, name)

    def coach(self, folder, now):
        """Give a coach over an empty folder on this disk."""
        return Coach(Store.open(folder / "data", folder / "state", now=now, fs=self), now)


def click(app):
    """Click into the acts, as a terminal reports it."""
    for kind in (MouseDown, MouseUp):
        app.post_message(kind(None, 5, 8, 0, 0, 1, False, False, False, 5, 8))


async def held(pilot, disk, *keys):
    """Press keys of which the last one saves, and come back when the disk is asked."""
    disk.hold()
    await pilot.press(*keys)
    await until(pilot, disk.asked.is_set)


async def slow(pilot, disk, *keys):
    """Do the same, and come back when the save takes longer than a moment."""
    await held(pilot, disk, *keys)
    await until(pilot, lambda: "Saving..." in drawn(pilot.app))
