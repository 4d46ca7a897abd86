"""A bordered, focusable pane that draws itself as lines of text for the width it has."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from prelim_coach.tui.widgets.lines import Lines

SCROLLBAR = 1


class Pane(VerticalScroll, can_focus=True):
    """A titled pane; subclasses give its lines."""

    DEFAULT_CSS = """
    Pane {
        border: round $line;
        border-title-color: $quiet;
        padding: 0 1;
        scrollbar-size-vertical: 1;
        &:focus { border: round $accent; border-title-color: $accent; }
    }
    """

    def __init__(self, title: str, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.border_title = title
        self.body = Lines()

    def compose(self) -> ComposeResult:
        """Give the one text widget the pane holds."""
        yield self.body

    def lines(self, width: int) -> Sequence[Content]:
        """Give the pane's lines for ``width`` columns."""
        raise NotImplementedError

    def draw(self) -> None:
        """Draw the lines anew."""
        # One column is left for the scrollbar, so that lines stay as they are when it comes.
        width = self.outer_size.width - self.styles.gutter.width - SCROLLBAR
        if width > 0:
            self.body.put(self.lines(width))

    def on_resize(self) -> None:
        """Draw for the new width."""
        self.draw()
