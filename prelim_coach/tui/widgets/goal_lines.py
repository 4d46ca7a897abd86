"""The year's goals as lines: how far each one is, where it lands, and its next step."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from prelim_coach.coach.goal_view import GoalView, SeasonView
from prelim_coach.domain.goal_pace import State
from prelim_coach.tui.glyphs import NEXT, OURS, ROOM, USED
from prelim_coach.tui.prose import hang, styled, two_ends

CELLS = 10
"""Cells of a goal's bar."""
WIDE = 60
"""Columns from which name and bar share a line."""
INDENT = 2
HEADINGS = (
    (frozenset({State.BEHIND, State.ON_PACE}), "Now"),
    (frozenset({State.LATER}), "Later in the year"),
    (frozenset({State.REACHED}), "There"),
)


def lines(board: Sequence[GoalView], season: SeasonView, width: int) -> list[Content]:
    """Give the season's words and the goals in groups, for ``width`` columns."""
    drawn = [*_hung(season.text, width)]
    for heading, goals in groups(board):
        drawn += [Content(""), styled(heading, "$accent")]
        drawn += [line for goal in goals for line in _goal(goal, width)]
    return [*drawn, Content(""), *_hung(f"{OURS} pace and dates are our estimate.", width)]


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


def _goal(goal: GoalView, width: int) -> list[Content]:
    name = styled(goal.name[0].upper() + goal.name[1:], "bold" if goal.priority else "")
    if goal.state is State.REACHED:
        if width >= WIDE:
            return [two_ends(name, styled(goal.words, "$quiet"), width)]
        return [*_wrapped(name, width), *_hung(f"{' ' * INDENT}{goal.words}", width)]
    head = [two_ends(name, bar(goal), width)] if width >= WIDE else [*_wrapped(name, width)]
    if width < WIDE:
        head.append(Content(" " * INDENT) + bar(goal))
    head += _hung(goal.words, width)
    if goal.state is not State.LATER and goal.next_step:
        mark = Content(" " * INDENT) + styled(f"{NEXT} ", "$accent")
        head += hang(styled(goal.next_step), width, mark, INDENT + 2)
    return head


def _wrapped(text: Content, width: int) -> list[Content]:
    return hang(text, width, Content(""), 0)


def _hung(text: str, width: int) -> list[Content]:
    return hang(styled(text, "$quiet"), width, Content(""), 0)
