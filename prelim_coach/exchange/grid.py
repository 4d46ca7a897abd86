"""Wide grids: a row for each person, a column for each block or day."""

import datetime as dt
import itertools
import re

import msgspec

from prelim_coach.exchange.cells import Calendar, read_date, read_range
from prelim_coach.exchange.entry import Entry, Reading
from prelim_coach.exchange.rows import NOTHING
from prelim_coach.text import clean_line

DAY = dt.timedelta(days=1)
_LONGEST_LAST = 41
"""Days at most of a last column whose end nobody gives."""

_NO_PERSON = re.compile(r"|blocks?|dates?|start|end|weeks?|total|pgy.{0,3}", re.IGNORECASE)


class _Heading(msgspec.Struct, frozen=True):
    columns: dict[int, tuple[dt.date, dt.date]]
    below: int


def read_grid(rows: list[list[str]], calendar: Calendar) -> Reading | None:
    """Give the entries of a grid of people by blocks; None if no row of dates heads one."""
    heading = _heading(rows, calendar)
    if heading is None:
        return None
    reading = Reading(source="grid")
    names = _name_columns(rows[: heading.below], min(heading.columns))
    for row in rows[heading.below :]:
        person = clean_line(" ".join(row[n].strip() for n in names if n < len(row)), 120)
        if names and _NO_PERSON.fullmatch(person):
            continue
        for column, (first, last) in heading.columns.items():
            label = clean_line(row[column], 200) if column < len(row) else ""
            if label.lower() not in NOTHING:
                entry = Entry(label=label, first=first, last=last, person=person)
                reading.entries.append(entry)
    return reading


def _heading(rows: list[list[str]], calendar: Calendar) -> _Heading | None:
    for place, row in enumerate(rows[:12]):
        ranges = {n: span for n, cell in enumerate(row) if (span := read_range(cell, calendar))}
        if len(ranges) >= 2:
            return _Heading(ranges, place + 1)
        starts = {n: day for n, cell in enumerate(row) if (day := read_date(cell, calendar))}
        if len(starts) < 2:
            continue
        below = rows[place + 1] if place + 1 < len(rows) else []
        ends = {n: day for n, cell in enumerate(below) if (day := read_date(cell, calendar))}
        if set(ends) == set(starts) and all(starts[n] <= ends[n] for n in starts):
            return _Heading({n: (starts[n], ends[n]) for n in starts}, place + 2)
        if len(starts) >= 3:
            return _Heading(_until_the_next(starts), place + 1)
    return None


def _until_the_next(starts: dict[int, dt.date]) -> dict[int, tuple[dt.date, dt.date]]:
    # Each column lasts until the next begins, the last as long as the one before it.
    order = sorted(starts, key=lambda column: starts[column])
    days = [starts[column] for column in order]
    lasts = [max(after - DAY, day) for day, after in itertools.pairwise(days)]
    length = min((lasts[-1] - days[-2]).days, _LONGEST_LAST)
    return dict(zip(order, zip(days, [*lasts, days[-1] + length * DAY], strict=True), strict=True))


def _name_columns(above: list[list[str]], before: int) -> list[int]:
    # "Last", "First" headings: given name first; else a "name" column, else the first one.
    for row in reversed(above):
        plain = {n: re.sub(r"[^a-z]", "", cell.lower()) for n, cell in enumerate(row[:before])}
        given = [n for n, heading in plain.items() if heading in {"first", "firstname", "given"}]
        family = [n for n, heading in plain.items() if heading in {"last", "lastname", "surname"}]
        if given and family:
            return [given[0], family[0]]
        named = [n for n, heading in plain.items() if re.search("name|resident|intern$", heading)]
        if named:
            return named[:1]
    return [0] if before else []
