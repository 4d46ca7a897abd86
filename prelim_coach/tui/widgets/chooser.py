"""One of a few words, on one line at any width; left and right go through them."""

from textual.content import Content

from prelim_coach.tui.glyphs import BEFORE, NEXT
from prelim_coach.tui.widgets.picker import Picker

LEFT, RIGHT = BEFORE, NEXT


class Chooser(Picker):
    """A picker that shows the chosen word alone, for words that would not stand side by side."""

    DEFAULT_CSS = "Chooser { height: 1; }"

    def render(self) -> Content:
        """Give the label and the chosen word between two arrows."""
        return Content.assemble(
            (f"{self._label} ", "$quiet"), (f"{LEFT} {self.value} {RIGHT}", "bold $accent")
        )
