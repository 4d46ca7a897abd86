"""The year as a map of days: three glyphs, a column a week, and no count of days in a row."""

import datetime as dt
from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.week_view import DayMark, WeekView
from prelim_coach.domain.week import DAYS as WEEK
from prelim_coach.domain.week import week_of
from prelim_coach.tui.prose import MONTHS, hang, plural, styled

GLYPHS = {
    DayMark.FILLED: "\N{BLACK SQUARE}",
    DayMark.SKIPPED: "\N{WHITE SQUARE}",
    DayMark.UNKNOWN: "\N{MIDDLE DOT}",
    DayMark.AHEAD: " ",
}
STYLES = {
    DayMark.FILLED: "$accent",
    DayMark.SKIPPED: "$quiet",
    DayMark.UNKNOWN: "$quiet",
    DayMark.AHEAD: "",
}
LETTERS = "MTWTFSS"
LABEL = 2
LEGEND = (
    (DayMark.FILLED, "with an entry"),
    (DayMark.SKIPPED, "off, or left by choice"),
    (DayMark.UNKNOWN, "not known"),
)


def year(view: WeekView, width: int) -> list[Content]:
    """Give the map in as many bands as the width asks for, and what its glyphs mean."""
    start = view.meter.profile.week_start
    lines = [styled("The year", "$accent"), *year_map(view.year_first, view.marks, start, width)]
    for mark, words in LEGEND:
        count = sum(one is mark for one in view.marks)
        said = Content.assemble((GLYPHS[mark], STYLES[mark]), f" {plural(count, 'day')} ")
        lines += hang(said + styled(words, "$quiet"), width, Content(" " * LABEL), LABEL)
    return lines


def year_map(
    first: dt.date, marks: Sequence[DayMark], week_start: int, width: int
) -> list[Content]:
    """Give one band of seven rows, or several of equal width, one below the other."""
    begin = week_of(first, week_start).first
    weeks = -(-((first - begin).days + len(marks)) // WEEK)
    bands = -(-weeks // max(width - LABEL, 1))
    each = -(-weeks // bands)
    lines: list[Content] = []
    for band in range(bands):
        columns = range(band * each, min((band + 1) * each, weeks))
        lines.append(styled(" " * LABEL + _months(begin, columns), "$quiet"))
        for row in range(WEEK):
            letter = LETTERS[(row + week_start) % WEEK]
            cells = [_cell(begin, column, row, first, marks) for column in columns]
            lines.append(Content.assemble((f"{letter} ", "$quiet"), *cells))
    return lines


def _cell(
    begin: dt.date, column: int, row: int, first: dt.date, marks: Sequence[DayMark]
) -> tuple[str, str]:
    day = begin + dt.timedelta(days=column * WEEK + row)
    place = (day - first).days
    mark = marks[place] if 0 <= place < len(marks) else DayMark.AHEAD
    return GLYPHS[mark], STYLES[mark]


def _months(begin: dt.date, columns: range) -> str:
    """Give the months' names over the column in which each has its first day."""
    line = [" "] * len(columns)
    for place, column in enumerate(columns):
        days = [begin + dt.timedelta(days=column * WEEK + row) for row in range(WEEK)]
        firsts = [day for day in days if day.day == 1]
        name = MONTHS[firsts[0].month - 1] if firsts else ""
        if name and place + len(name) <= len(line):
            line[place : place + len(name)] = name
    return "".join(line).rstrip()
