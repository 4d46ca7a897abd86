"""The app: its screens, its themes, and what every screen can do."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text
from textual import work
from textual.app import App, SystemCommand
from textual.events import Event, Key
from textual.screen import Screen

from prelim_coach.coach.coach import Coach
from prelim_coach.storage.errors import StorageError
from prelim_coach.tui import crash, help_text
from prelim_coach.tui.dialogs.jump import JumpScreen
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.in_order import KeysInOrder
from prelim_coach.tui.keys import EVERYWHERE, SCOPES, bindings
from prelim_coach.tui.modes import SCREENS, opener
from prelim_coach.tui.prose import styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.screens.blank import BlankScreen
from prelim_coach.tui.themes import DARK, THEMES

if TYPE_CHECKING:
    import datetime as dt

    from textual.driver import Driver

LOOK_EVERY = 1.0
"""Seconds between looks for another window's save and a new coach day."""


class CoachApp(App[None]):
    """The terminal app around one coach."""

    TITLE = "prelim-coach"
    CSS_PATH = Path(__file__).with_name("app.tcss")
    BINDINGS = bindings("everywhere")
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual's own annotation is no ClassVar
        (0, "-narrow"),
        (60, "-normal"),
        (110, "-wide"),
    ]

    def __init__(self, coach: Coach, state: Path, *, theme: str = DARK.name) -> None:
        super().__init__(driver_class=_driver())
        self._state = state
        self._notice = coach.desk.store.notice
        self.coach = coach
        self._keys = KeysInOrder(self, super().on_event)
        self._seen: tuple[dt.date, str] | None = None
        for one in THEMES:
            self.register_theme(one)
        self.theme = theme
        for mode in SCREENS:
            self.add_mode(mode, opener(mode, coach))

    def on_mount(self) -> None:
        """Begin with Today, or with the first questions when there is no profile yet."""
        self.switch_mode("today")
        self.set_interval(LOOK_EVERY, self.look)
        if not self.coach.desk.known and not self.coach.desk.store.read_only:
            self.welcome()
        elif self._notice:
            self.push_screen(ReadingDialog("Your file", [styled(self._notice)]))

    @work
    async def welcome(self) -> None:
        """Ask the first questions."""
        from prelim_coach.tui.flows.welcome import welcome

        then = await welcome(self, self.coach.desk.profile, self._save_profile)
        self.reload()
        if then:
            self.open_schedule(then)

    def _save_profile(self, **answers: object) -> bool:
        return self.save(lambda: self.coach.setup.save_profile(**answers))

    def look(self) -> None:
        """Show another window's save, a new coach day, and a new phase, in place."""
        now = self.coach.desk.now()
        schedule = self.coach.desk.schedule
        seen = (schedule.coach_day(now), schedule.phase_at(now).value)
        if self.coach.refresh() or seen != self._seen:
            self._seen = seen
            self.reload()

    def reload(self) -> None:
        """Show what is stored now on every screen below and above."""
        for screen in self.screen_stack:
            if isinstance(screen, CoachScreen):
                screen.reload()

    def save(self, use_case: Callable[[], object]) -> bool:
        """Run a use case outside any screen; gives whether it was saved, and says why not."""
        try:
            use_case()
        except (StorageError, ValueError) as error:
            self.push_screen(ReadingDialog("Not saved", [styled(str(error))]))
            return False
        return True

    def open_schedule(self, then: str) -> None:
        """Go to the schedule and begin to ``add`` or ``import`` there."""
        self.switch_mode("schedule")
        self.call_after_refresh(self.run_action, f"screen.{then}")

    async def on_event(self, event: Event) -> None:
        """Handle an event; keys one after the other."""
        if isinstance(event, Key) and not event.is_forwarded:
            self._keys.put(event)
        else:
            await super().on_event(event)

    def _fatal_error(self) -> None:
        """Leave after an unforeseen error; Textual's own report would print what was written."""
        report = crash.report(self._state, sys.exc_info(), self.coach.desk.now())
        self._exit_renderables.append(Text(crash.words(report)))
        self._close_messages_no_wait()

    def action_go(self, mode: str) -> None:
        """Go to one of the main screens."""
        if not self.screen.is_modal:
            self.switch_mode(mode)

    def action_undo(self) -> None:
        """Take the last save back."""
        screen = self.screen
        if not isinstance(screen, CoachScreen):
            return
        try:
            label = self.coach.undo()
        except StorageError as error:
            screen.say(str(error))
            return
        self.reload()
        screen.say(f"Undone: {label}" if label else "There is nothing left to undo.")

    def action_keys(self) -> None:
        """Show the keys of this screen."""
        if isinstance(self.screen, CoachScreen):
            scope = SCOPES[self.screen.SCOPE]
            self.push_screen(ReadingDialog("Keys", help_text.keys(scope, EVERYWHERE)))

    def action_support(self) -> None:
        """Show the support page; that it was opened is kept nowhere."""
        if not isinstance(self.screen, ReadingDialog):
            self.push_screen(
                ReadingDialog(
                    "Someone to talk to", help_text.support(self.coach.desk.profile.contacts)
                )
            )

    def action_jump(self) -> None:
        """Put a letter on each pane; the next key goes to one."""
        screen = self.screen
        if isinstance(screen, CoachScreen):
            self.push_screen(
                JumpScreen(screen.targets()),
                lambda target: screen.go_to(target.pane) if target else None,
            )

    def action_hide(self) -> None:
        """Blank the screen at once."""
        self.push_screen(BlankScreen())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Give every key's action to the palette; no screenshot, it would write the screen out."""
        scope = SCOPES[screen.SCOPE] if isinstance(screen, CoachScreen) else ()
        for key in (*scope, *EVERYWHERE):
            yield SystemCommand(
                f"{key.label} ({key.face})", key.tooltip, self._runner(screen, key.action)
            )
        yield SystemCommand(
            "schedule", "Your rotations: by hand or from a file.", self._to_schedule
        )
        for theme in THEMES:
            yield SystemCommand(
                f"theme {theme.name}", "Change the colours.", self._themer(theme.name)
            )

    def _runner(self, screen: Screen[object], action: str) -> Callable[[], None]:
        app_wide = any(key.action == action for key in EVERYWHERE)

        async def run() -> None:
            await self.run_action(action, self if app_wide else screen)

        return lambda: self.call_next(run)

    def _themer(self, name: str) -> Callable[[], None]:
        def change() -> None:
            self.theme = name

        return change

    def _to_schedule(self) -> None:
        self.switch_mode("schedule")


def _driver() -> "type[Driver] | None":
    """Give the driver that leaves at once; None leaves the choice to Textual."""
    if sys.platform == "win32":
        return None
    from prelim_coach.tui.driver import WakingDriver

    return WakingDriver
