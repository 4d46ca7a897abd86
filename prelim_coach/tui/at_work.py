"""Work that may take longer than a key: in a thread, with a line that says so.

While it runs nothing else reads or saves: its dialog takes the keys, from the first moment on,
though it is drawn only for what takes longer than a blink.
"""

import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from textual.app import App
from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.tui.busy import HoldsFile
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.in_thread import in_thread
from prelim_coach.tui.keys import AT_WORK, bindings
from prelim_coach.tui.prose import plural, styled

if TYPE_CHECKING:
    from prelim_coach.tui.screens.base import CoachScreen

T = TypeVar("T")
PATIENCE = 0.3
"""Seconds of work before a word is said."""
WHOLE = "It is done in one piece and cannot be stopped halfway."


class StoppedError(Exception):
    """The intern did not want to wait; the work gave nothing and changed nothing."""


class AtWork(HoldsFile, Dialog[None]):
    """Says what is going on and since when."""

    BINDINGS = bindings("at_work")

    def __init__(self, what: str, stop: threading.Event | None) -> None:
        """Say ``what``; esc sets ``stop``, where there is one."""
        super().__init__(what)
        self._stop, self._seconds, self._over = stop, 0, False
        self.bar.show(AT_WORK if stop else ())

    def content(self) -> Iterable[Widget]:
        """Give the line about the time."""
        yield Static("", id="since", markup=False)

    def on_mount(self) -> None:
        """Show the line only when it takes a while."""
        self._say()
        self.set_timer(PATIENCE, lambda: self.add_class("-slow"))
        self.set_interval(1, self._later)

    def on_screen_resume(self) -> None:
        """Close, when the work ended before this was there or under another page."""
        # The word of its coming may arrive when it has closed; then another page would be closed.
        if self._over and self.is_active:
            self.dismiss(None)

    def over(self) -> None:
        """Close, now or when what lies over it is closed."""
        self._over = True
        if self.is_active and self.is_mounted:
            self.dismiss(None)

    def action_leave(self) -> None:
        """Stop, where that can be done."""
        if self._stop is not None:
            self._stop.set()
            self.dismiss(None)

    def _later(self) -> None:
        self._seconds += 1
        self._say()

    def _say(self) -> None:
        since = f"{plural(self._seconds, 'second')} so far."
        words = since if self._stop else f"{since} {WHOLE}"
        self.query_one("#since", Static).update(styled(words, "$quiet"))


async def at_work(
    app: App[Any], what: str, work: Callable[[], T], stop: threading.Event | None = None
) -> T:
    """Run ``work`` in a thread and give what it gives; to be awaited in a worker.

    With ``stop`` esc sets it and raises StoppedError at once; such work saves nothing and looks at
    ``stop`` now and then. Whatever ``work`` raises is raised here.
    """
    dialog = AtWork(what, stop)
    done = in_thread(work)
    done.add_done_callback(lambda _: dialog.over())
    await app.push_screen_wait(dialog)
    if not done.done():
        done.cancel()
        raise StoppedError
    return done.result()


async def save_at_work(
    screen: "CoachScreen", what: str, use_case: Callable[[], T], words: str = ""
) -> T | None:
    """Run a use case that saves and may take long, then go on as ``screen.save`` does."""
    return await screen.saved(at_work(screen.app, what, use_case), words)
