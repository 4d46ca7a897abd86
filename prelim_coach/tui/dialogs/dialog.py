"""The frame of every dialog: a titled panel with its keys below."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from prelim_coach.tui.breakpoints import fit
from prelim_coach.tui.keys import Key, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.unseen import Unseen
from prelim_coach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from prelim_coach.tui.guard import Guard

T = TypeVar("T")


class Dialog(Unseen[T | None], ModalScreen[T | None], Generic[T]):
    """A modal panel; ``None`` is the answer when the intern walks away from it."""

    KEYS: tuple[Key, ...] = ()
    BINDINGS = bindings("over_dialogs")

    def __init__(self, title: str) -> None:
        super().__init__(classes="dialog")
        fit(self)
        self._heading = title
        self.bar = KeyBar([key for key in self.KEYS if key.footer])

    def content(self) -> Iterable[Widget]:
        """Give the widgets between title and keys."""
        return ()

    def compose(self) -> ComposeResult:
        """Give the panel."""
        panel = Vertical(*self.content(), classes="panel")
        panel.border_title = styled(self._heading)  # a plain string would be read as markup
        with panel:
            yield Static(classes="reason", markup=False)
            yield self.bar

    @cached_property
    def guard(self) -> "Guard":
        """Minds the inputs of class ``free``: no patient is named unseen."""
        from prelim_coach.tui.guard import Guard

        return Guard(self, self.minded)

    def minded(self) -> None:
        """Make room for the line of reason where a dialog counts its rows."""

    @on(Input.Changed)
    @on(TextArea.Changed)
    def look_at_free_text(self) -> None:
        """Mark what may name a patient while it is typed."""
        self.guard.typed()

    def action_leave(self) -> None:
        """Close without an answer."""
        self.dismiss(None)
