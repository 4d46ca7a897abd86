"""A listing in groups that lays its rows out for the width it has."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual.content import Content
from textual.widgets.option_list import Option

from prelim_coach.tui.prose import hang, stack, styled, two_ends
from prelim_coach.tui.widgets.listing import Listing

GAP = 2
SCROLLBAR = 2
"""The bar's cell and one of air, also while there is none: that it comes is no new size."""


@dataclass(frozen=True)
class Row:
    """A line of the list; without a key it is a heading, which takes no cursor."""

    key: str
    title: str
    tag: str = ""
    """A word at the end of the line."""
    lead: str = ""
    """What stands before the title; a title that wraps is indented as far."""


class GroupedListing(Listing):
    """Rows under headings; the cursor steps over headings."""

    DEFAULT_CSS = """
    GroupedListing {
        scrollbar-background: $background;
        scrollbar-color: $line;
        &:focus { background-tint: $background 0%; }
        & > .option-list--option-disabled { color: $accent; }
    }
    """

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._rows: tuple[Row, ...] = ()

    def fill(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; the cursor stays on its key, or on its place where the key is gone."""
        at, place = self.key, self.highlighted or 0
        if self._rows == tuple(rows) and self.option_count:
            return
        self._rows = tuple(rows)
        self._lay_out()
        cursors = [n for n, row in enumerate(rows) if row.key]
        same = [n for n in cursors if rows[n].key == at]
        behind = [n for n in cursors if n >= place]
        if cursors:
            self.highlighted = (same or behind or cursors[-1:])[0]

    def on_resize(self) -> None:
        """Lay the rows out for the new width."""
        first = next((n for n, row in enumerate(self._rows) if row.key), None)
        at = first if self.highlighted is None else self.highlighted
        self._lay_out()
        self.highlighted = at

    def move(self, step: int) -> None:
        """Move the cursor over headings, stopping at the ends."""
        cursors = [n for n, row in enumerate(self._rows) if row.key]
        if self.highlighted in cursors:
            at = min(max(cursors.index(self.highlighted) + step, 0), len(cursors) - 1)
            self.highlighted = cursors[at]
            if not at:
                self.scroll_home(animate=False)

    def go_to(self, key: str) -> bool:
        """Put the cursor on the row of ``key``; False when it is not shown."""
        places = [n for n, row in enumerate(self._rows) if row.key == key]
        if places:
            self.highlighted = places[0]
        return bool(places)

    def to_top(self) -> None:
        """Put the cursor on the first row."""
        self.highlighted = None
        self.action_first()
        self.scroll_home(animate=False)

    def _lay_out(self) -> None:
        width = self.outer_size.width - self.styles.gutter.width - SCROLLBAR
        self.clear_options()
        if width > 0:
            self.add_options([_option(n, row, width) for n, row in enumerate(self._rows)])


def _option(place: int, row: Row, width: int) -> Option:
    if row.key:
        return Option(_two_part(row, width), id=row.key)
    return Option(styled(f"\n{row.title}" if place else row.title, "$accent"), disabled=True)


def _two_part(row: Row, width: int) -> Content:
    """Give a row with its tag at the end; a title too long for one line goes on in the next.

    A tag of more than half the line that does not fit beside the title stands below it.
    """
    plain = f"{row.lead}{row.title}"
    gap = width - cell_len(plain) - cell_len(row.tag)
    if gap >= GAP and "\n" not in plain:
        # Most rows are short, and laying words out costs more than all the rest.
        return Content.assemble(plain, " " * gap, (row.tag, "$quiet"))
    right = styled(row.tag, "$quiet")
    long = right.cell_length > (width - GAP) // 2
    if long and len(row.title) + GAP + right.cell_length > width:
        return stack([*hang(styled(row.title), width, Content(""), 0), *_below(right, width)])
    first, *rest = hang(
        styled(row.title), width - GAP - right.cell_length, styled(row.lead), len(row.lead)
    )
    return stack([two_ends(first, right, width), *rest])


def _below(tag: Content, width: int) -> list[Content]:
    return hang(tag, width, Content(" " * GAP), GAP)
