"""A list of rows with a cursor, drawn as one text, quick at any length that fits a year."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region
from textual.reactive import reactive
from textual.widgets import OptionList
from textual.widgets.option_list import Option
from typing_extensions import override


class Rows(OptionList):
    """Rows of which a move of the cursor paints two.

    A page is turned only when there is room: without any, Textual knows no lines.
    """

    highlighted: reactive[int | None] = reactive(None, repaint=False)

    def _watch_highlighted(self, before: int | None, now: int | None) -> None:
        """Paint the rows the cursor left and came to."""
        for row in (before, now):
            if row is not None and row in self._index_to_line:
                top = self._index_to_line[row] - self.scroll_offset.y
                self.refresh(Region(0, top, self.size.width, self._heights[row]))

    @override
    def action_page_up(self) -> None:
        """Move up a page."""
        if self.scrollable_content_region:
            super().action_page_up()  # type: ignore[no-untyped-call]

    @override
    def action_page_down(self) -> None:
        """Move down a page."""
        if self.scrollable_content_region:
            super().action_page_down()  # type: ignore[no-untyped-call]


class Listing(Rows):
    """Rows by key; the cursor stays on its key when the rows change."""

    BINDINGS: ClassVar[list[BindingType]] = []
    DEFAULT_CSS = """
    Listing { border: none; padding: 0 1; background: $background; height: 1fr;
        scrollbar-size-vertical: 1; &:focus { border: none; background-tint: $background 0%; } }
    """

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id, markup=False)

    def show(self, rows: Sequence[tuple[str, Content]]) -> None:
        """Show ``rows`` of key and text."""
        at = self.key
        place = self.highlighted or 0
        self.clear_options()
        self.add_options([Option(text, id=key) for key, text in rows])
        keys = [key for key, _ in rows]
        if rows:
            self.highlighted = keys.index(at) if at in keys else min(place, len(rows) - 1)

    @property
    def key(self) -> str:
        """The key of the row the cursor is on; empty when there are no rows."""
        if self.highlighted is None or not self.option_count:
            return ""
        return self.get_option_at_index(self.highlighted).id or ""

    def move(self, step: int) -> None:
        """Move the cursor, stopping at the ends."""
        if self.option_count:
            self.highlighted = min(max((self.highlighted or 0) + step, 0), self.option_count - 1)
