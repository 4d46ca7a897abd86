"""The goals of the year, as the People screen shows them: pace in the row, the rest on its page."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from prelim_coach.coach.goal_view import GoalView, SeasonView
from prelim_coach.domain.goal_pace import State
from prelim_coach.tui.flows.people_view import PeopleView
from prelim_coach.tui.glyphs import DONE, NEXT, OPEN, OURS
from prelim_coach.tui.prose import Hanging, styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets import goal_lines
from prelim_coach.tui.widgets.grouped import Row

if TYPE_CHECKING:
    import datetime as dt

SEASON = "season"
"""Key of the row that says what part of the year it is."""
NOW = frozenset({State.BEHIND, State.ON_PACE})


class GoalsView(PeopleView):
    """What the year is to bring: the intern's own priorities, then what has its time now."""

    NAME = f"The year {OURS}"
    FOOTER = ("people.open", "people.view", "people.find", "people.leave")
    NO_HIT = "No goal holds all of this. esc shows all of them."

    def __init__(self, screen: CoachScreen) -> None:
        super().__init__(screen)
        self._kept: tuple[tuple[int, dt.date], tuple[GoalView, ...]] | None = None

    def rows(self, words: str) -> tuple[list[Row], str]:
        """Give the goals that hold the words, each with where it lands and its next step.

        The season stands before them as long as nothing is looked for.
        """
        wanted = words.casefold().split()
        board = [
            goal
            for goal in self._board()
            if all(word in f"{goal.name} {goal.text}".casefold() for word in wanted)
        ]
        season = self._season()
        first = [] if wanted else [Row(key=SEASON, title=season.text)]
        narrow = self._screen.size.width < goal_lines.WIDE
        rows = [*first, *_grouped(board, narrow=narrow)] if board else []
        return rows, f"month {season.month} of the year"

    def page(self, key: str) -> Sequence[Content | Hanging]:
        """Give all that is said of a goal, or of the season."""
        goal = next((one for one in self._board() if one.id == key), None)
        if goal:
            return goal_lines.opened(goal)
        season = self._season()
        lines = [styled(season.text), styled(" ".join(season.facts), "$quiet")]
        lines += [Content(""), styled("Where the two guides differ", "$accent")]
        for one in self._coach.goals.differences():
            lines += [Content(""), styled(one.text), styled(" ".join(one.facts), "$quiet")]
        return lines

    def _board(self) -> tuple[GoalView, ...]:
        """Give the board, read once until something is saved or the day turns."""
        key = self._coach.desk.version, self._coach.desk.today()
        if self._kept is None or self._kept[0] != key:
            self._kept = key, self._coach.goals.board(key[1])
        return self._kept[1]

    def _season(self) -> SeasonView:
        return self._coach.goals.season(self._coach.desk.today())


def _grouped(board: Sequence[GoalView], *, narrow: bool) -> Iterator[Row]:
    for heading, goals in goal_lines.groups(board):
        yield Row(key="", title=heading)
        for goal in goals:
            yield Row(
                key=goal.id,
                lead=f"{DONE if goal.state is State.REACHED else OPEN} ",
                title="\n".join(_lines(goal, narrow=narrow)),
                tag="" if narrow else goal_lines.bar(goal).plain,
            )


def _lines(goal: GoalView, *, narrow: bool) -> Iterator[str]:
    """Yield name, pace and next step; on a narrow screen the step stands on the goal's page."""
    yield f"{goal.name[0].upper()}{goal.name[1:]}"
    yield goal.words
    if goal.state in NOW and not narrow:
        yield f"{NEXT} {goal.next_step}"
