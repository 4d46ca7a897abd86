"""Lines of text of which only the part that changed is painted again."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from textual.content import Content
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from prelim_coach.tui.prose import stack

APART = 12
"""Cells between two stretches that cost as much as going past them does."""


class Lines(Widget):
    """Shows lines already laid out for its width.

    With ``min-height: 100%`` it fills its container, and lines that come and go within that need no
    new layout.
    """

    DEFAULT_CSS = """
    Lines { width: 1fr; height: auto; }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._lines: tuple[Content, ...] = ()

    @property
    def content(self) -> Content:
        """What it shows, as one text."""
        return stack(self._lines)

    def render(self) -> Content:
        """Give the lines as one text, for what reads it whole; painting goes by line."""
        return self.content

    def render_line(self, y: int) -> Strip:
        """Give one line, so that those out of sight and those that stay cost nothing."""
        if y >= len(self._lines):
            return Strip.blank(self.size.width, self.visual_style.rich_style)
        if self.text_selection is not None:
            return super().render_line(y)
        return Visual.to_strips(self, self._lines[y], self.size.width, 1, self.visual_style)[0]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Give a row for each line: they were laid out for the width. None at all take one row."""
        del container, viewport, width
        return len(self._lines) or 1

    def on_resize(self) -> None:
        """Take the room the lines need now, if that is another."""
        if not self._fits():
            self.refresh(layout=True)

    def put(self, lines: Iterable[Content]) -> None:
        """Show other lines; as long as they take the same room, only what differs is painted."""
        before, self._lines = self._lines, tuple(lines)
        if not self._fits():
            # Of several changes before it is laid out, Textual may know the height of the first.
            self._layout_updates += 1
            self.refresh(layout=True)
            return
        pairs = enumerate(zip_longest(before, self._lines, fillvalue=Content("")))
        changed = [region for y, pair in pairs for region in _changed(*pair, y)]
        if changed:
            self.refresh(*changed)

    def _fits(self) -> bool:
        """Tell whether the lines take just the room there is."""
        rows, around = len(self._lines) or 1, self.parent
        if self.styles.min_height is not None and isinstance(around, Widget):
            rows = max(rows, around.scrollable_content_region.height)
        return rows == self.size.height


def _changed(before: Content, after: Content, y: int) -> Iterator[Region]:
    """Give the stretches of line ``y`` in which two lines differ."""
    if before.is_same(after):
        return
    pairs = [*zip_longest(_cells(before), _cells(after))]
    differing = [x for x, (one, two) in enumerate(pairs) if one != two]
    while differing:
        first, end = differing[0], differing[0]
        while differing and differing[0] - end < APART:
            end = differing.pop(0) + 1
        yield Region(first, y, end - first, 1)


def _cells(line: Content) -> Sequence[tuple[str, tuple[str, ...]]]:
    """Give what stands in each cell of a line, with the styles that lie over it."""
    styles: list[tuple[str, ...]] = [()] * len(line.plain)
    for span in line.spans:
        for place in range(span.start, min(span.end, len(styles))):
            styles[place] = (*styles[place], str(span.style))
    cells = []
    for place, character in enumerate(line.plain):
        width = Content(character).cell_length
        cells += [(character, styles[place])] * width
    return cells
