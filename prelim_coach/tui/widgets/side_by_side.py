"""Parts of a screen drawn as text: one below the other, or in two columns where there is room."""

from collections.abc import Callable, Sequence

from textual.content import Content

Part = Callable[[int], Sequence[Content]]
"""Gives the lines of one part of a screen for a width in columns."""


def stacked(parts: Sequence[Part], width: int) -> tuple[list[Content], list[int]]:
    """Give the parts' lines with a blank line between them, and the row each part begins on.

    A part without lines is left out.
    """
    lines: list[Content] = []
    starts: list[int] = []
    for drawn in (part(width) for part in parts):
        if not drawn:
            continue
        if lines:
            lines.append(Content(""))
        starts.append(len(lines))
        lines += drawn
    return lines, starts


def beside(left: Sequence[Content], right: Sequence[Content], width: int) -> list[Content]:
    """Give two columns, the right one beginning at column ``width``."""
    rows = max(len(left), len(right))
    blank = Content("")
    lefts = [*left, *[blank] * (rows - len(left))]
    rights = [*right, *[blank] * (rows - len(right))]
    return [
        one.pad_right(max(width - one.cell_length, 0)) + other if other else one
        for one, other in zip(lefts, rights, strict=True)
    ]
