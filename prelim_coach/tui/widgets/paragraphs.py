"""Paragraphs laid out for the width they have, with hanging indents."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from prelim_coach.tui.prose import Hanging, laid

UNSEEN = 76
"""Columns to lay out for before the widget has been given a width."""


class Paragraphs(Static):
    """Shows lines that wrap with their indent kept."""

    def __init__(self, lines: Sequence[Content | Hanging] = (), *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._lines = tuple(lines)

    def show(self, lines: Sequence[Content | Hanging]) -> None:
        """Show other lines."""
        self._lines = tuple(lines)
        self.on_resize()

    def on_resize(self) -> None:
        """Lay the lines out for the new width."""
        self.update(laid(self._lines, self.size.width or UNSEEN))
