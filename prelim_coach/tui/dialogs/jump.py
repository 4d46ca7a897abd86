"""Jump mode: a letter on each pane of the screen; the letter focuses it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.events import Key as KeyPress
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.tui.keys import bindings

LETTERS = "asdfghjkl"


@dataclass(frozen=True)
class Target:
    """A pane that can be gone to, and what it is called."""

    pane: Widget
    name: str


class JumpScreen(ModalScreen[Target | None]):
    """Shows the letters over the screen below; any other key leaves."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("jump")
    DEFAULT_CSS = """
    JumpScreen {
        .mark {
            position: absolute; width: 3; height: 1; content-align: center middle;
            color: $background; background: $accent; text-style: bold;
        }
        .mark:ansi, .mark:nocolor { text-style: bold reverse; }
        #names { dock: bottom; height: 1; padding: 0 1; background: $background; }
    }
    """

    def __init__(self, targets: Sequence[Target]) -> None:
        super().__init__()
        self._targets = dict(zip(LETTERS, targets, strict=False))

    def compose(self) -> ComposeResult:
        """Give a mark on every pane in sight, and the names of all below."""
        for letter, target in self._targets.items():
            if target.pane.region:
                mark = Static(Content(letter), classes="mark")
                mark.styles.offset = target.pane.region.offset
                yield mark
        names = [
            Content.assemble((letter, "$accent bold"), (f" {target.name}", "$quiet"))
            for letter, target in self._targets.items()
        ]
        yield Static(Content("  ").join(names), id="names")

    def on_key(self, event: KeyPress) -> None:
        """Go to the pane of the letter, or leave."""
        event.stop()
        self.dismiss(self._targets.get(event.character or ""))

    def action_leave(self) -> None:
        """Stay where the focus is."""
        self.dismiss(None)
