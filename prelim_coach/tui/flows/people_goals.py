"""The goals of the year, as the People screen shows them: pace in the row, the rest on its page."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from prelim_coach.coach.goal_view import GoalView
from prelim_coach.domain.goal_pace import State
from prelim_coach.tui.flows.people_view import PeopleView
from prelim_coach.tui.glyphs import OURS
from prelim_coach.tui.prose import Hanging, plural
from prelim_coach.tui.widgets import goal_lines
from prelim_coach.tui.widgets.grouped import Row


class GoalsView(PeopleView):
    """What the year is to bring: the intern's own priorities, then what has its time now."""

    NAME = f"The year {OURS}"
    FOOTER = ("people.open", "people.view", "people.find", "people.leave")
    NO_HIT = "No goal holds all of this. esc shows all of them."

    def rows(self, words: str) -> tuple[list[Row], str]:
        """Give the goals that hold the words, each with where it lands, and how many are there."""
        wanted = words.casefold().split()
        board = [
            goal
            for goal in self._board()
            if all(word in f"{goal.name} {goal.text}".casefold() for word in wanted)
        ]
        there = sum(goal.state is State.REACHED for goal in board)
        return list(_grouped(board)), f"{there} of {plural(len(board), 'goal')} there"

    def page(self, key: str) -> Sequence[Content | Hanging]:
        """Give all that is said of a goal; without one, what part of the year it is."""
        goal = next((one for one in self._board() if one.id == key), None)
        season = self._coach.goals.season(self._coach.desk.today())
        return goal_lines.opened(goal) if goal else [Content(season.text)]

    def _board(self) -> tuple[GoalView, ...]:
        return self._coach.goals.board(self._coach.desk.today())


def _grouped(board: Sequence[GoalView]) -> Iterator[Row]:
    for heading, goals in goal_lines.groups(board):
        yield Row(key="", title=heading)
        for goal in goals:
            name = f"{goal.name[0].upper()}{goal.name[1:]}"
            yield Row(key=goal.id, title=f"{name}\n{goal.words}", tag=goal_lines.bar(goal).plain)
