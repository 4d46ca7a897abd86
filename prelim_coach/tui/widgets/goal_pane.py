"""The year's goals as a pane to scroll."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.goal_view import GoalView, SeasonView
from prelim_coach.tui.glyphs import OURS
from prelim_coach.tui.widgets import goal_lines
from prelim_coach.tui.widgets.pane import Pane


class GoalPane(Pane):
    """What the year is to bring, with pace and next steps."""

    def __init__(self) -> None:
        super().__init__(f"The year {OURS}", id="goals")
        self._board: Sequence[GoalView] = ()
        self._season: SeasonView | None = None

    def show(self, board: Sequence[GoalView], season: SeasonView) -> None:
        """Show another board."""
        self._board, self._season = board, season
        self.draw()

    def lines(self, width: int) -> Sequence[Content]:
        """Give the pane's lines for ``width`` columns."""
        if self._season is None:
            return []
        return goal_lines.lines(self._board, self._season, width)
