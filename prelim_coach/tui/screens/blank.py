"""The blank screen: nothing to see over a shoulder."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.screen import ModalScreen


class BlankScreen(ModalScreen[None]):
    """Hides everything until ``z`` is pressed again."""

    DEFAULT_CSS = "BlankScreen { background: $background; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "z", "leave", "show", show=False, id="blank.show", tooltip="Show the screen again."
        ),
    ]

    def action_leave(self) -> None:
        """Show what was there."""
        self.dismiss(None)
