"""Several lines of free text in which stretches can be marked."""

from collections.abc import Sequence
from typing import Any

from rich.style import Style
from rich.text import Text
from textual.widgets import TextArea

MARK = Style(bold=True, underline=True)
"""How a stretch is marked: seen without colour too."""


class FreeText(TextArea):
    """A text area that underlines the stretches it is given."""

    def __init__(self, text: str = "", **options: Any) -> None:  # noqa: ANN401 - Textual's own
        super().__init__(text, tab_behavior="focus", **options)
        self._marks: tuple[tuple[int, int], ...] = ()

    def mark(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Underline these stretches of the text, as (start, end) in characters."""
        if self._marks != tuple(stretches):
            self._marks = tuple(stretches)
            self._line_cache.clear()
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        """Give a line with its marks."""
        line = super().get_line(line_index)
        before = sum(len(self.document.get_line(above)) + 1 for above in range(line_index))
        for start, end in self._marks:
            if end > before and start < before + len(line):
                line.stylize(MARK, max(start - before, 0), end - before)
        return line
