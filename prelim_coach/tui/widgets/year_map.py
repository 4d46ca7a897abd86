"""The year as a map of days: three glyphs, a column a week, and no count of days in a row."""

import datetime as dt
from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.week_view import Entered, WeekView, YearDay
from prelim_coach.domain.week import DAYS as WEEK
from prelim_coach.domain.week import week_of
from prelim_coach.tui.glyphs import DOT, FILLED, SKIPPED
from prelim_coach.tui.prose import MONTHS, hang, plural, styled

GLYPHS = {
    Entered.FILLED: FILLED,
    Entered.SKIPPED: SKIPPED,
    Entered.UNKNOWN: DOT,
    Entered.AHEAD: " ",
}
STYLES = {
    Entered.FILLED: "$accent",
    Entered.SKIPPED: "$quiet",
    Entered.UNKNOWN: "$quiet",
    Entered.AHEAD: "",
}
LETTERS = "MTWTFSS"
LABEL = 2
LEGEND = (
    (Entered.FILLED, "with an entry"),
    (Entered.SKIPPED, "off, or left by choice"),
    (Entered.UNKNOWN, "not known"),
)


def year(view: WeekView, width: int) -> list[Content]:
    """Give the map in as many bands as the width asks for, and what its glyphs mean."""
    start = view.meter.profile.week_start
    lines = [styled("The year", "$accent"), *year_map(view.year, start, width)]
    for mark, words in LEGEND:
        count = sum(one.entered is mark for one in view.year)
        said = Content.assemble((GLYPHS[mark], STYLES[mark]), f" {plural(count, 'day')} ")
        lines += hang(said + styled(words, "$quiet"), width, Content(" " * LABEL), LABEL)
    return lines


def year_map(days: Sequence[YearDay], week_start: int, width: int) -> list[Content]:
    """Give one band of seven rows, or several of equal width, one below the other.

    A further band that lies wholly ahead is left out.
    """
    first = days[0].day
    begin = week_of(first, week_start).first
    weeks = -(-((first - begin).days + len(days)) // WEEK)
    bands = -(-weeks // max(width - LABEL, 1))
    each = -(-weeks // bands)
    lines: list[Content] = []
    for band in range(bands):
        columns = range(band * each, min((band + 1) * each, weeks))
        if band and _is_ahead(days[columns[0] * WEEK - (first - begin).days :]):
            break
        lines.append(styled(" " * LABEL + _months(begin, columns), "$quiet"))
        for row in range(WEEK):
            letter = LETTERS[(row + week_start) % WEEK]
            cells = [_cell(days, column * WEEK + row - (first - begin).days) for column in columns]
            lines.append(Content.assemble((f"{letter} ", "$quiet"), *cells))
    return lines


def _is_ahead(days: Sequence[YearDay]) -> bool:
    return all(one.entered is Entered.AHEAD for one in days)


def _cell(days: Sequence[YearDay], place: int) -> tuple[str, str]:
    mark = days[place].entered if 0 <= place < len(days) else Entered.AHEAD
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
