"""Saves beside the app: in a thread, one at a time, with a line that says so when they last."""

import asyncio
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from textual.app import App

from prelim_coach.tui.in_thread import in_thread

if TYPE_CHECKING:
    from prelim_coach.tui.widgets.bars import KeyBar

T = TypeVar("T")
MOMENT = 0.3
"""Seconds of a save before a word is said."""
LONG = 5.0
"""Seconds after which it is said why."""
LEAVE = 10.0
"""Seconds after which one may leave without it, and for which leaving waits."""
SAYINGS = (
    (MOMENT, "Saving..."),
    (LONG, "Still saving: the disk is slow. Keys wait; the screen can be hidden."),
    (LEAVE, "The disk does not answer. You can leave, perhaps without this save."),
)
BEAT = 0.05
"""Seconds between two looks whether the screen is seen again."""
WAITING = "waiting for the disk to finish the last save."
UNFINISHED = (
    "the disk did not finish the last save, which may be missing; what was shown as saved is saved."
)


class Saving:
    """The save that is on, if one is.

    One thread at a time touches the Coach: while a save is ``on`` that is its thread. All else
    waits for it (keys), or asks ``busy.going_on`` and leaves the Coach alone (timers, new sizes).
    """

    def __init__(
        self, app: App[Any], lasts: Callable[[], None], hidden: Callable[[], bool]
    ) -> None:
        """``lasts`` is called when a save is said to last; ``hidden`` tells of the screen."""
        self._app, self._lasts, self._hidden = app, lasts, hidden
        self._free = asyncio.Event()
        self._free.set()
        self._ended = threading.Event()
        self._ended.set()
        self._begun = 0.0
        self._bar: KeyBar | None = None

    @property
    def on(self) -> bool:
        """Whether a thread has the Coach."""
        return not self._ended.is_set()

    @property
    def lasted(self) -> float:
        """How many seconds the save has been on; 0 when none is."""
        return time.monotonic() - self._begun if self.on else 0.0

    async def run(self, use_case: Callable[[], T]) -> T:
        """Run a use case in a thread, after the one that is on; give and raise what it does.

        Returns no sooner than the screen is seen again: what follows may open a dialog.
        """
        await self.over()
        self._free.clear()
        self._ended.clear()
        self._begun = time.monotonic()
        loop = asyncio.get_running_loop()
        sayings = [loop.call_later(after, self._say, words) for after, words in SAYINGS]
        done = in_thread(use_case, self._ended)
        try:
            await asyncio.wait([done])
            self._hush()
            while self._hidden():
                await asyncio.sleep(BEAT)
        finally:
            for one in sayings:
                one.cancel()
            self._free.set()
        return done.result()

    async def over(self) -> bool:
        """Return when no save is on; tell whether there was one."""
        waited = False
        while not self._free.is_set():
            waited = await self._free.wait()
        return waited

    def finish(self, say: Callable[[str], None]) -> None:
        """Wait for the save once the app has ended, until ``LEAVE`` seconds after it began.

        ``say`` is told that it waits, and when the save did not come to its end.
        """
        left = LEAVE - self.lasted
        if self.on and left > 0:
            say(WAITING)
        if not self._ended.wait(max(left, 0)):
            say(UNFINISHED)

    def _say(self, words: str) -> None:
        if not (self.on and self._app.is_running):
            return
        self._bar = self._bar or getattr(self._app.screen, "bar", None)
        if self._bar is not None:
            self._bar.say(words)
        self._lasts()

    def _hush(self) -> None:
        if self._bar is not None:
            self._bar.hush()
        self._bar = None


class _Saves(Protocol):
    """An app that saves."""

    saving: Saving


def saving(app: App[Any]) -> Saving:
    """Give what an app saves through."""
    return cast("_Saves", app).saving
