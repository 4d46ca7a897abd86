"""A line of days in block characters, readable without colour; what is unknown is a gap."""

from collections.abc import Sequence

from prelim_coach.tui.glyphs import DOT, LEVELS

GAP = DOT
"""What stands for a day nothing was said of."""


def sparkline(values: Sequence[float | None], low: float, high: float) -> str:
    """Give one character a value; ``low`` and below is the least, ``high`` and above the most.

    None is a gap and never a low value. ``low`` is below ``high``.
    """
    return "".join(GAP if value is None else _level(value, low, high) for value in values)


def _level(value: float, low: float, high: float) -> str:
    top = len(LEVELS) - 1
    place = round((value - low) / (high - low) * top)
    return LEVELS[min(max(place, 0), top)]
