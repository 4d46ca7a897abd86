"""The Week screen's one pane: every part of the week as text, in one column or two."""

from collections.abc import Callable

from textual.content import Content

from prelim_coach.coach.week_view import WeekView
from prelim_coach.tui.widgets.pane import Pane
from prelim_coach.tui.widgets.side_by_side import Part, beside, stacked
from prelim_coach.tui.widgets.week_acts import acts
from prelim_coach.tui.widgets.week_capacity import capacity
from prelim_coach.tui.widgets.week_lines import how_you_are, load
from prelim_coach.tui.widgets.year_map import year

Drawer = Callable[[WeekView, int], list[Content]]
"""Draws one part of a week for a width in columns."""
TWO_COLUMNS = 112
"""Columns from which the parts stand in two columns."""
GAP = 3


class WeekPane(Pane):
    """Shows one week; ``starts`` are the rows its parts begin on."""

    DEFAULT_CSS = """
    WeekPane { border: none; height: 1fr; &:focus { border: none; } }
    """

    def __init__(self) -> None:
        super().__init__("", id="week")
        self._view: WeekView | None = None
        self.starts: list[int] = []

    def show(self, view: WeekView) -> None:
        """Show another week or state."""
        self._view = view
        self.draw()

    def lines(self, width: int) -> list[Content]:
        """Give the pane's lines for ``width`` columns."""
        if self._view is None:
            return []
        left, right = self._parts(self._view)
        if width < TWO_COLUMNS:
            lines, self.starts = stacked([*left, *right], width)
            return lines
        half = (width - GAP) // 2
        lefts, self.starts = stacked(left, half)
        rights, _ = stacked(right, half)
        return beside(lefts, rights, half + GAP)

    def _parts(self, view: WeekView) -> tuple[list[Part], list[Part]]:
        def of(draw: Drawer) -> Part:
            return lambda width: draw(view, width)

        return [of(one) for one in (capacity, load)], [of(one) for one in (how_you_are, acts, year)]
