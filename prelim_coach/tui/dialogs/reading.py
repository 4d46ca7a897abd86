"""A dialog that is only read: help, support, why a card was drawn."""

from collections.abc import Iterable, Sequence

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import READ, bindings
from prelim_coach.tui.prose import Hanging
from prelim_coach.tui.widgets.paragraphs import Paragraphs


class ReadingDialog(Dialog[None]):
    """Shows lines of text; escape, enter, space or q closes it."""

    KEYS = READ
    BINDINGS = bindings("read")

    def __init__(self, title: str, lines: Sequence[Content | Hanging]) -> None:
        super().__init__(title)
        self._lines = tuple(lines)

    def content(self) -> Iterable[Widget]:
        """Give the text, scrolled when it is longer than the screen."""
        yield VerticalScroll(Paragraphs(self._lines), classes="scroll", can_focus=False)

    def action_scroll(self, step: int) -> None:
        """Scroll by ``step`` lines."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)
