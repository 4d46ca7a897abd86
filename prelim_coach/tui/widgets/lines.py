"""Lines of text of which only the part that changed is painted again."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget

from prelim_coach.tui.prose import stack


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
        """Give the lines as one text."""
        return self.content

    def on_resize(self) -> None:
        """Take the room the lines need now; it was measured on those of the old width."""
        self.refresh(layout=True)

    def put(self, lines: Iterable[Content]) -> None:
        """Show other lines; as long as they take the same room, only what differs is painted."""
        before, self._lines = self._lines, tuple(lines)
        # Lines laid out for another width were wrapped, so that each stood elsewhere.
        wrapped = any(line.cell_length > self.size.width for line in before)
        if wrapped or not self._takes_as_much(len(before), len(self._lines)):
            self.refresh(layout=True)
            return
        pairs = enumerate(zip_longest(before, self._lines, fillvalue=Content("")))
        changed = [region for y, pair in pairs if (region := _changed(*pair, y))]
        if changed:
            self.refresh(*changed)

    def _takes_as_much(self, before: int, now: int) -> bool:
        if before == now:
            return True
        around = self.parent
        if self.styles.min_height is None or not isinstance(around, Widget):
            return False
        return max(now, around.scrollable_content_region.height) == self.size.height


def _changed(before: Content, after: Content, y: int) -> Region | None:
    """Give the stretch of line ``y`` in which two lines differ; None when they are the same."""
    if before.is_same(after):
        return None
    one, two = _cells(before), _cells(after)
    shorter, longer = sorted((len(one), len(two)))
    differing = [x for x in range(shorter) if one[x] != two[x]]
    first = differing[0] if differing else shorter
    end = longer if longer > shorter else differing[-1] + 1 if differing else first
    return Region(first, y, end - first, 1) if end > first else None


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
