"""The year's goals as words and bars: how far each one is, where it lands, and its next step."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from prelim_coach.coach.goal_view import GoalView
from prelim_coach.domain.goal_pace import State
from prelim_coach.tui.glyphs import ROOM, USED
from prelim_coach.tui.prose import styled

CELLS = 6
"""Cells of a goal's bar."""
WIDE = 60
"""Columns from which a goal's name and its bar share a line."""
HEADINGS = (
    (frozenset({State.BEHIND, State.ON_PACE}), "Now"),
    (frozenset({State.LATER}), "Later in the year"),
    (frozenset({State.REACHED}), "There"),
)


def groups(board: Sequence[GoalView]) -> Iterator[tuple[str, list[GoalView]]]:
    """Yield the goals under their headings: the intern's own, now, later, there."""
    first = [goal for goal in board if goal.priority]
    if first:
        yield "Yours first", first
    for states, heading in HEADINGS:
        rest = [goal for goal in board if goal.state in states and not goal.priority]
        if rest:
            yield heading, rest


def opened(goal: GoalView) -> list[Content]:
    """Give all that is said of one goal: its meaning, pace, next step, facts, and both guides."""
    said = [
        styled(goal.name[0].upper() + goal.name[1:], "bold"),
        Content(""),
        styled(goal.text),
        Content(""),
        bar(goal) + Content("  ") + styled(goal.words),
    ]
    if goal.next_step:
        said += [Content(""), Content.assemble(("Next: ", "$quiet"), goal.next_step)]
    said += [Content(""), styled(" ".join(goal.facts), "$quiet")]
    if goal.differ:
        said += [Content(""), styled(goal.differ), styled(" ".join(goal.differ_facts), "$quiet")]
    return said


def bar(goal: GoalView) -> Content:
    """Draw how far a goal is; what is begun shows at least one cell, what is not whole leaves one.

    The words beside it say the same.
    """
    used = round(goal.come * CELLS)
    if 0 < goal.come < 1:
        used = min(max(used, 1), CELLS - 1)
    return Content.assemble((USED * used, "$accent"), (ROOM * (CELLS - used), "$line"))
