"""Hours on duty against 80, as the estimate they are."""

import datetime as dt

from textual.content import Content

from prelim_coach.coach.week_view import WeekView
from prelim_coach.domain.duty import MOST_HOURS, NOTICE, DutyEstimate, Weight
from prelim_coach.tui.glyphs import DOT, EDGE, OURS, ROOM, USED
from prelim_coach.tui.prose import hang, plural, styled

HOURS_A_CELL = 4
"""Where 80 hours are; what is drawn beyond it is over them."""
WIDEST = 30
FINDINGS = 4


def hours(view: WeekView, today: dt.date, width: int) -> list[Content]:
    """Give the block's average with its bar, the week's hours, and what is worth knowing."""
    when = "This week" if view.week.contains(today) else "That week"
    lines = [styled("Hours on duty", "$accent")]
    found = view.duty
    if found is None:
        return [*lines, *_wrapped("Cannot tell: no rotation with hours is entered here.", width)]
    lines += _wrapped(found.words, width, "bold")
    if found.average is not None:
        lines.append(_bar(found.average))
    if view.hours is not None:
        lines += _wrapped(f"{when} {view.hours:.0f} h, by the schedule and what you said.", width)
    for one in found.findings[:FINDINGS]:
        style = "$warm" if one.weight is Weight.OVER else ""
        lines += hang(styled(one.words, style), width, styled(f"{DOT} ", "$accent"), 2)
    return lines + _wrapped(_caveat(found), width, "$quiet")


def _bar(average: float) -> Content:
    most = MOST_HOURS // HOURS_A_CELL
    filled = round(average / HOURS_A_CELL)
    within = min(filled, most)
    return Content.assemble(
        (USED * within, "$accent"),
        (ROOM * (most - within), "$line"),
        (EDGE, "$quiet"),
        (USED * min(max(filled - most, 0), WIDEST - most), "$warm"),
        (f" {MOST_HOURS} h" if filled <= most else f" over {MOST_HOURS} h", "$quiet"),
    )


def _caveat(found: DutyEstimate) -> str:
    if not found.assumed:
        return NOTICE
    days = plural(found.assumed, "day")
    return f"{NOTICE} {days} taken as off, which the schedule does not name {OURS}."


def _wrapped(words: str, width: int, style: str = "") -> list[Content]:
    return hang(styled(words, style), width, Content(""), 0)
