"""The week's capacity day by day: used, planned and the day's share as three glyphs and numbers."""

import datetime as dt
from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.week_view import WeekDay, WeekView
from prelim_coach.domain.capacity import Meter
from prelim_coach.tui.glyphs import CURSOR, OURS, PLANNED, ROOM, SEPARATOR, USED
from prelim_coach.tui.prose import DAYS, hang, plural, styled
from prelim_coach.tui.widgets.rotation_pane import KIND_WORDS

LEAD = 9
"""Columns of the cursor, the weekday and the day of the month."""
KIND = 11
"""Columns of the kind of work, left out where it would cost the bars too much."""
NUMBERS = 14
"""Columns of "12 of 5.7 min" and the space before it."""
BARS = 28
"""Columns a bar takes at most; more would say nothing more."""
ROOM_FOR_KIND = 48


def capacity(view: WeekView, today: dt.date, width: int) -> list[Content]:
    """Give the week's sum, a row a day, and what the glyphs mean."""
    meter = view.meter
    words = styled(
        _sum(meter, running=view.week.contains(today)), "bold $warm" if meter.over else "bold"
    )
    kinds = width >= ROOM_FOR_KIND
    cells = min(width - LEAD - NUMBERS - (KIND if kinds else 0), BARS)
    legend = f"{USED} used  {PLANNED} planned  {ROOM} room left in the day's share {OURS}"
    return [
        styled("Capacity", "$accent"),
        *hang(words, width, Content(""), 0),
        *rows(view.days, today, cells, kinds=kinds),
        *hang(styled(legend, "$quiet"), width, Content(" " * 2), 2),
    ]


def rows(days: Sequence[WeekDay], today: dt.date, cells: int, *, kinds: bool) -> list[Content]:
    """Give a row a day; the bars share one scale, on which the longest is ``cells`` long."""
    most = max([max(day.share, day.used + day.planned) for day in days], default=0) or 1
    return [_row(day, day.day == today, cells / most, cells, kinds=kinds) for day in days]


def _row(day: WeekDay, here: bool, scale: float, cells: int, *, kinds: bool) -> Content:
    used = _cells(day.used, scale, cells)
    planned = min(_cells(day.planned, scale, cells), cells - used)
    room = max(round(day.share * scale) - used - planned, 0)
    name = f"{DAYS[day.day.weekday()]} {day.day.day}"
    kind = KIND_WORDS[day.kind].replace("no rotation entered", "no entry")
    return Content.assemble(
        (f"{CURSOR} " if here else "  ", "bold $accent"),
        (name.ljust(LEAD - 2), "bold" if here else ""),
        (kind.ljust(KIND) if kinds else "", "$quiet"),
        (USED * used, "$accent"),
        (PLANNED * planned, "$accent"),
        (ROOM * room, "$line"),
        " " * (cells - used - planned - room),
        (_numbers(day).rjust(NUMBERS), "" if day.used or day.planned else "$quiet"),
    )


def _cells(minutes: int, scale: float, cells: int) -> int:
    return min(max(round(minutes * scale), 1), cells) if minutes else 0


def _numbers(day: WeekDay) -> str:
    share = f"{day.share:.1f}".removesuffix(".0")
    return f"{day.used + day.planned} of {share} min"


def _sum(meter: Meter, *, running: bool) -> str:
    words = meter.words if running else meter.words.replace("this week", "that week")
    parts = [words]
    if meter.total.acts <= meter.budget.acts:  # else the words have them
        parts.append(f"{meter.total.acts} of {plural(meter.budget.acts, 'act')}")
    if running:
        parts.append(f"{plural(meter.days_left, 'day')} left")
    return SEPARATOR.join(parts)
