"""What every full screen has: the coach, a title line, a key line, and careful saving."""

import datetime as dt
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from textual.events import ScreenResume
from textual.geometry import Size
from textual.widget import Widget

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Phase
from prelim_coach.storage.errors import StorageError
from prelim_coach.tui.busy import going_on
from prelim_coach.tui.keys import footer
from prelim_coach.tui.saving import saving
from prelim_coach.tui.unseen import Unseen
from prelim_coach.tui.widgets.bars import KeyBar, TitleBar

if TYPE_CHECKING:
    from prelim_coach.tui.dialogs.dialog import Dialog
    from prelim_coach.tui.dialogs.jump import Target

T = TypeVar("T")
Looks = tuple[str, frozenset[str], Size]
"""What styles depend on: theme, the app's classes, and the terminal's size."""
SAID_FOR = 6.0
"""Seconds a line about what happened stays before the keys come back."""


Hour = tuple[dt.date, Phase]


def hour(coach: Coach) -> Hour:
    """Give what of the clock decides what a screen shows: the coach day and its phase."""
    schedule, now = coach.desk.schedule, coach.desk.now()
    return schedule.coach_day(now), schedule.phase_at(now)


class CoachScreen(Unseen[None]):
    """A full screen with its scope of keys."""

    SCOPE = ""
    PANES: Mapping[str, str] = MappingProxyType({})
    """What jump mode goes to: names by selector; empty for whatever takes the focus."""

    def __init__(self, coach: Coach) -> None:
        super().__init__()
        self.coach = coach
        self.title_bar = TitleBar()
        self.bar = KeyBar(footer(self.SCOPE, "everywhere"))
        self._shown: tuple[int, Hour] | None = None
        self._looks: Looks | None = None

    def reload(self) -> None:
        """Show what is stored now; called after every save, also another window's.

        While a thread has the file it is put off until ``catch_up``.
        """
        if self.is_mounted and not self.coach.sealing.locked:
            self._show()
            self.bar.draw()

    def catch_up(self) -> None:
        """Show what is stored, if that waited: for a save, or for a dialog to be drawn."""
        if self._shown is None:
            self.reload()

    def _show(self) -> None:
        if going_on(self.app):
            self._shown = None
            return
        self.show_stored()
        self._shown = self._now()

    def _now(self) -> tuple[int, Hour]:
        return self.coach.desk.version, hour(self.coach)

    def show_stored(self) -> None:
        """Show what is stored now, on widgets that are there; each screen its own."""

    def on_mount(self) -> None:
        """Show what is stored from the first frame on; under a dialog, once that is drawn."""
        self._looks = (self.app.theme, self.app.classes, self.app.size)
        if self.is_active:
            self._show()

    def on_screen_resume(self, event: ScreenResume) -> None:
        """Show what is stored now when the screen comes back and anything was saved since.

        Its styles, which are the greater part of the time, are applied anew only when the looks
        changed meanwhile.
        """
        looks = (self.app.theme, self.app.classes, self.app.size)
        event.refresh_styles = self._looks != looks
        self._looks = looks
        if going_on(self.app):
            self._shown = None
            return
        ready = self.is_active and not self.coach.sealing.locked
        if ready and self._shown != self._now():
            self.reload()

    async def ask(
        self, dialog: "Dialog[T]", then: Callable[[T], Coroutine[None, None, None] | None]
    ) -> None:
        """Open a dialog and pass its answer on; walking away from it passes nothing.

        Returns when the dialog takes keys, so that what is typed ahead is not lost.
        """

        def answered(answer: T | None) -> None:
            if answer is None:
                return
            rest = then(answer)
            if rest is not None:
                self.run_worker(rest)

        await self.app.push_screen(dialog, answered)

    def targets(self) -> "list[Target]":
        """Give what jump mode can go to, in reading order."""
        from prelim_coach.tui.dialogs.jump import Target

        if self.PANES:
            return [Target(self.query_one(one), name) for one, name in self.PANES.items()]
        return [Target(one, _name(one)) for one in self.focus_chain]

    def go_to(self, pane: Widget) -> None:
        """Focus a pane of ``targets``, also one that a narrow screen hides until then."""
        pane.add_class("-shown")
        pane.focus()

    def say(self, words: str) -> None:
        """Show one line about what happened."""
        self.bar.say(words)
        self.set_timer(SAID_FOR, lambda: self.bar.hush(words))

    async def save(self, use_case: Callable[[], T], words: str = "") -> T | None:
        """Run a use case that saves, then show the new state; a refusal is said, not thrown.

        It runs in a thread, and what is shown is on the disk. Until then that thread alone touches
        the Coach: keys wait, and what else would read it asks ``busy.going_on`` first.
        """
        return await self.saved(saving(self.app).run(use_case), words)

    async def saved(self, result: Awaitable[T], words: str = "") -> T | None:
        """Give what a save that is on gives, as ``save`` does."""
        try:
            given = await result
        except (StorageError, ValueError) as error:
            self.reload()
            self.say(str(error))
            return None
        self.reload()
        if words:
            self.say(words)
        return given


def _name(pane: Widget) -> str:
    return str(pane.border_title or pane.name or pane.id or "here").replace("-", " ")
