"""What the keys that work on every screen do."""

import asyncio
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from typing import Any

from rich.console import RenderableType
from textual._compositor import ChopsUpdate
from textual.app import App
from textual.screen import Screen
from typing_extensions import override

from prelim_coach.coach.coach import Coach
from prelim_coach.storage.errors import StorageError
from prelim_coach.tui.in_order import idle
from prelim_coach.tui.keys import EVERYWHERE, SCOPES
from prelim_coach.tui.saving import Saving
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.thrift import Stretches

ROUNDS = 3
"""A screen makes its parts, they hear of their size, and what they say may change the layout."""
PATIENCE = 0.25
"""Seconds a screen has to become whole before it is drawn as it is."""


class Everywhere(App[None]):
    """The actions of the app; the pages they open are loaded when they are opened."""

    coach: Coach
    saving: Saving
    contacts = ""
    """Whom the intern named to call, as last read; a save may have the file."""

    @property
    def own_keys(self) -> Mapping[str, str]:
        """Give the intern's own keys in force, by the binding's id."""
        raise NotImplementedError

    def reload(self) -> None:
        """Show what is stored now on every screen."""
        raise NotImplementedError

    @override
    def delay_update(self, delay: float = 0.05) -> None:
        """Draw a screen that is switched to when it is whole, at most ``PATIENCE`` later.

        ``delay`` is what Textual waits, whole or not.
        """
        held = ExitStack()
        held.enter_context(self.batch_update())

        async def draw() -> None:
            with held, suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    while not self.screen.is_mounted:
                        await asyncio.sleep(0)
                    for _ in range(ROUNDS):
                        for node in self.screen.walk_children(with_self=True):
                            await idle(node)
            self._draw_now()

        self.call_next(draw)

    def _draw_now(self) -> None:
        """Draw, not at the next sixtieth of a second, and then show what waited for that."""
        if self._batch_count:  # the app is still starting
            self.call_later(self._draw_now)
            return
        self.screen.refresh()
        self.screen._on_timer_update()
        for screen in self.coach_screens:
            screen.catch_up()

    @property
    def coach_screens(self) -> list[CoachScreen]:
        """The full screens that are open, also those under a dialog."""
        return [screen for screen in self.screen_stack if isinstance(screen, CoachScreen)]

    @override
    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Send what changed, and nothing beside it."""
        if isinstance(renderable, ChopsUpdate):
            renderable = Stretches.of(renderable)
        super()._display(screen, renderable)

    def action_go(self, mode: str) -> None:
        """Go to one of the main screens."""
        if not self.screen.is_modal:
            self.switch_mode(mode)

    async def action_undo(self) -> None:
        """Take the last save back."""
        screen = self.screen
        if not isinstance(screen, CoachScreen):
            return
        try:
            label = await self.saving.run(self.coach.undo)
        except StorageError as error:
            screen.say(str(error))
            return
        self.reload()
        screen.say(f"Undone: {label}" if label else "There is nothing left to undo.")

    def action_keys(self) -> None:
        """Show the keys of this screen."""
        if isinstance(self.screen, CoachScreen):
            from prelim_coach.tui import help_text
            from prelim_coach.tui.dialogs.reading import ReadingDialog

            scope = self.screen.SCOPE
            why = self.coach.facts.get(help_text.WHY.get(scope, ""))
            lines = help_text.keys(SCOPES[scope], EVERYWHERE, own=self.own_keys, why=why)
            self.push_screen(ReadingDialog("Keys", lines))

    def action_support(self) -> None:
        """Show the support page; that it was opened is kept nowhere."""
        from prelim_coach.tui import help_text
        from prelim_coach.tui.dialogs.reading import ReadingDialog

        if not isinstance(self.screen, ReadingDialog):
            self.push_screen(ReadingDialog("Someone to talk to", help_text.support(self.contacts)))

    def action_jump(self) -> None:
        """Put a letter on each pane; the next key goes to one."""
        screen = self.screen
        if isinstance(screen, CoachScreen):
            from prelim_coach.tui.dialogs.jump import JumpScreen

            self.push_screen(
                JumpScreen(screen.targets()),
                lambda target: screen.go_to(target.pane) if target else None,
            )

    def action_hide(self) -> None:
        """Blank the screen at once."""
        from prelim_coach.tui.screens.blank import BlankScreen

        self.push_screen(BlankScreen())

    def action_command_palette(self) -> None:
        """Find anything by name."""
        if not self.screen.is_modal:
            from prelim_coach.tui.palette import Palette

            self.push_screen(Palette())
