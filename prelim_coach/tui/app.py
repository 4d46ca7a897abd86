"""The app: its screens, its themes, and what every screen can do."""

import os
import sys
from collections.abc import Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text
from textual import work
from textual.events import Event, Key, MouseDown, MouseEvent, Paste
from textual.filter import LineFilter

from prelim_coach.coach.coach import Coach
from prelim_coach.storage.errors import StorageError
from prelim_coach.tui.ahead import Ahead
from prelim_coach.tui.busy import going_on
from prelim_coach.tui.everywhere import Everywhere
from prelim_coach.tui.in_order import KeysInOrder
from prelim_coach.tui.keys import bindings
from prelim_coach.tui.locking import Locking
from prelim_coach.tui.looks import Looks
from prelim_coach.tui.meanwhile import Meanwhile
from prelim_coach.tui.modes import SCREENS, opener
from prelim_coach.tui.saving import Saving
from prelim_coach.tui.screens.base import Hour, hour
from prelim_coach.tui.sheet import Sheet
from prelim_coach.tui.themes import DARK

if TYPE_CHECKING:
    from textual.driver import Driver

LOOK_EVERY = 1.0
"""Seconds between looks for another window's save and a new coach day."""


class CoachApp(Everywhere):
    """The terminal app around one coach."""

    TITLE = "prelim-coach"
    CSS_PATH = Path(__file__).with_name("app.tcss")
    BINDINGS = bindings("everywhere")
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual's own annotation is no ClassVar
        (0, "-narrow"),
        (60, "-normal"),
        (110, "-wide"),
    ]

    VERTICAL_BREAKPOINTS = [(0, "-short"), (22, "-tall")]  # noqa: RUF012 - as above

    def __init__(self, coach: Coach, state: Path, *, theme: str = DARK.name) -> None:
        # Without colour nothing but the terminal's own is written, no greys either.
        super().__init__(
            driver_class=_driver(), ansi_color=True if "NO_COLOR" in os.environ else None
        )
        self._state = state
        self._notice = coach.desk.store.notice
        self.coach = coach
        self._keys = KeysInOrder(self, super().on_event, self._held)
        self._there = KeysInOrder(self, super().on_event, _not_held)
        self._meanwhile = Meanwhile(self, self._keys, self._there)
        self.saving = Saving(self, self._meanwhile.look, self._meanwhile.hides)
        self._hour: Hour | None = None
        self.looks = Looks(self, theme)
        self.locking = Locking(self, coach)
        self.theme = theme
        self.stylesheet = sheet = Sheet(variables=self.get_css_variables())
        self._ahead = Ahead(self, sheet)
        self._styled = self._style
        for mode in SCREENS:
            self.add_mode(mode, opener(mode, coach))

    def on_mount(self) -> None:
        """Begin, once the entries can be read."""
        self.set_interval(LOOK_EVERY, self.look)
        self.locking.begin(self.begin)

    def begin(self) -> None:
        """Begin with Today, or with the first questions when there is no profile yet."""
        self._take()
        self._hour = hour(self.coach)
        self.switch_mode("today")
        self._ahead.start()
        if not self.coach.desk.known and not self.coach.desk.store.read_only:
            self.welcome()
        elif self._notice:
            self._tell("Your file", self._notice)

    @work
    async def welcome(self) -> None:
        """Ask the first questions."""
        from prelim_coach.tui.flows.welcome import welcome

        then = await welcome(self, self.coach.desk.profile, self._save_profile)
        self.reload()
        if then:
            self.open_schedule(then)

    async def _save_profile(self, **answers: object) -> bool:
        return await self.save(lambda: self.coach.setup.save_profile(**answers))

    def look(self) -> None:
        """Show another window's save, a new coach day, and a new phase, in place."""
        if going_on(self) or self.locking.look(self.reload):
            return
        now = hour(self.coach)
        if self.coach.refresh() or now != self._hour:
            self._hour = now
            self.reload()
        for screen in self.coach_screens:
            screen.catch_up()

    @property
    def _style(self) -> tuple[str, bool]:
        return self.theme, self.has_class("-plain")

    def refresh_css(self, animate: bool = True) -> None:
        """Style all anew, unless nothing changed: Textual asks three times at the start."""
        if self._style != self._styled:
            self._styled = self._style
            super().refresh_css(animate=animate)

    def reload(self) -> None:
        """Show what is stored now on every screen below and above."""
        if not going_on(self):
            self._take()
        for screen in self.coach_screens:
            screen.reload()

    def _take(self) -> None:
        self.looks.take(self.coach.desk.prefs)
        self.contacts = self.coach.desk.profile.contacts

    @property
    def own_keys(self) -> Mapping[str, str]:
        """Give the intern's own keys in force, by the binding's id."""
        return self.looks.keys

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Give what all that is drawn passes through: at the end, glyphs to ASCII if need be."""
        return [*super().get_line_filters(), *self.looks.filters]

    def on_settings_screen_changed(self) -> None:
        """Show what was set on every screen."""
        self.reload()

    async def prefer(self, use_case: Callable[[], object]) -> None:
        """Keep a preference, and show it everywhere at once."""
        if await self.save(use_case):
            self.reload()

    async def save(self, use_case: Callable[[], object]) -> bool:
        """Run a use case outside any screen; gives whether it was saved, and says why not."""
        try:
            await self.saving.run(use_case)
        except (StorageError, ValueError) as error:
            self._tell("Not saved", str(error))
            return False
        return True

    def _tell(self, title: str, words: str) -> None:
        from prelim_coach.tui.dialogs.reading import ReadingDialog
        from prelim_coach.tui.prose import styled

        self.push_screen(ReadingDialog(title, [styled(words)]))

    def open_schedule(self, then: str) -> None:
        """Go to the schedule and begin to ``add`` or ``import`` there."""
        self.switch_mode("schedule")
        self.call_after_refresh(self.run_action, f"screen.{then}")

    async def on_event(self, event: Event) -> None:
        """Handle an event; keys one after the other."""
        if isinstance(event, Key | MouseDown):
            self.locking.touched()
            self._ahead.touched()
        if isinstance(event, Key | Paste) and not event.is_forwarded:
            self._put(self._fitting(event) if isinstance(event, Paste) else event)
        elif isinstance(event, MouseEvent) and self.saving.on:
            return  # a click would read, or save
        elif passing := next(
            (one for one in (self._keys, self._there) if one.passing(event)), None
        ):
            passing.beside(super().on_event(event))
        else:
            await super().on_event(event)

    def _put(self, key: Key | Paste) -> None:
        if not self._meanwhile.takes(key):
            self._keys.put(key)

    async def _held(self) -> bool:
        return await self.saving.over()

    def beside(self, work: Coroutine[None, None, None]) -> None:
        """Do what may save beside the app's own messages; the next key waits for it."""
        self._keys.beside(work)

    def _fitting(self, paste: Paste) -> Paste:
        from prelim_coach.tui import pasting

        return pasting.fitting(paste, self)

    def _fatal_error(self) -> None:
        """Leave after an unforeseen error; Textual's own report would print what was written."""
        from prelim_coach.tui import crash

        report = crash.report(self._state, sys.exc_info(), self.coach.desk.now())
        self._exit_renderables.append(Text(crash.words(report)))
        self._close_messages_no_wait()


async def _not_held() -> bool:
    return False


def _driver() -> "type[Driver] | None":
    """Give the driver that leaves at once; None leaves the choice to Textual."""
    if sys.platform == "win32":
        return None
    from prelim_coach.tui.driver import WakingDriver

    return WakingDriver
