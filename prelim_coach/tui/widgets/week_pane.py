"""The Week screen's one pane: every part of the week as text, in one column or two."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from prelim_coach.coach.week_view import WeekView
from prelim_coach.tui.prose import hang, styled
from prelim_coach.tui.widgets.pane import Pane
from prelim_coach.tui.widgets.side_by_side import Part, beside, stacked
from prelim_coach.tui.widgets.week_acts import acts
from prelim_coach.tui.widgets.week_capacity import capacity
from prelim_coach.tui.widgets.week_hours import hours
from prelim_coach.tui.widgets.week_lines import how_you_are, load
from prelim_coach.tui.widgets.year_map import year

TWO_COLUMNS = 112
"""Columns from which the parts stand in two columns."""
GAP = 3


@dataclass(frozen=True)
class Shown:
    """What the pane shows: a week, as it is seen from today."""

    view: WeekView
    today: dt.date
    priorities: Sequence[str] = ()
    left_on: int | None = None
    """The page an unfinished review was left on, from 1; None when there is none."""


class WeekPane(Pane):
    """Shows one week; ``starts`` are the rows its parts begin on."""

    DEFAULT_CSS = """
    WeekPane { border: none; height: 1fr; &:focus { border: none; } }
    """

    def __init__(self) -> None:
        super().__init__("", id="week")
        self._shown: Shown | None = None
        self.starts: list[int] = []

    def show(self, shown: Shown) -> None:
        """Show another week or state."""
        self._shown = shown
        self.draw()

    def lines(self, width: int) -> list[Content]:
        """Give the pane's lines for ``width`` columns."""
        if self._shown is None:
            return []
        said, what, load_, on_duty, how, did, map_ = _parts(self._shown)
        if width < TWO_COLUMNS:
            lines, self.starts = stacked([said, what, load_, on_duty, how, did, map_], width)
            return lines
        half = (width - GAP) // 2
        left, self.starts = stacked([said, what, on_duty, did], half)
        right, _ = stacked([load_, how, map_], half)
        return beside(left, right, half + GAP)


def _parts(shown: Shown) -> list[Part]:
    view, today = shown.view, shown.today
    return [
        lambda width: _priorities(shown, width),
        lambda width: capacity(view, today, width),
        lambda width: load(view, today, width),
        lambda width: hours(view, today, width),
        lambda width: how_you_are(view, width),
        lambda width: acts(view, today, width),
        lambda width: year(view, width),
    ]


def _priorities(shown: Shown, width: int) -> list[Content]:
    lines: list[Content] = []
    if shown.left_on is not None:
        words = f"A review is open on page {shown.left_on} of 6. v goes on."
        lines += hang(styled(words, "$accent"), width, Content(""), 0)
    if shown.priorities:
        lines.append(styled("Priorities", "$accent"))
    for number, words in enumerate(shown.priorities, 1):
        lines += hang(styled(words), width, styled(f"{number}  ", "$quiet"), 3)
    return lines
