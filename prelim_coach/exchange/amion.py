"""Amion's text reports 619 and 625c, with commas or tabs: a row for each person, day and shift."""

import datetime as dt
import re

from prelim_coach.exchange.cells import Calendar, read_date
from prelim_coach.exchange.entry import Entry, Hours, Reading
from prelim_coach.text import clean_line

# Name, staff id, backup staff id, assignment, assignment id, backup assignment id, date, start, end
# and, in 625c, eight more. The lines before the first such row are a heading of changing length.
_NAME, _ASSIGNMENT, _DATE, _START, _END = 0, 3, 6, 7, 8
_DAY = re.compile(r"\d{1,2}[-/]\d{1,2}[-/](?:\d{2}|\d{4})")
_CLOCK = re.compile(r"\d{1,4}")
_ID = re.compile(r"-?\d*")


def is_report(rows: list[list[str]]) -> bool:
    """Tell whether the rows of a table are an Amion report."""
    return any(_is_row(row) for row in rows[:60])


def read_report(rows: list[list[str]], calendar: Calendar) -> Reading:
    """Give the shifts of everyone in a report; headings are passed over, broken rows listed."""
    reading = Reading(source="amion")
    begun = False
    for row in rows:
        if _is_row(row):
            begun = True
            _add(row, calendar, reading)
        elif begun and any(cell.strip() for cell in row):
            what = clean_line(", ".join(row), 60)
            reading.left_out.append((what, "not a row of the report"))
    return reading


def _is_row(row: list[str]) -> bool:
    return (
        len(row) > _END
        and bool(_DAY.fullmatch(row[_DATE].strip()))
        and all(_CLOCK.fullmatch(row[n].strip()) for n in (_START, _END))
        and all(_ID.fullmatch(row[n].strip()) for n in (1, 2, 4, 5))
    )


def _add(row: list[str], calendar: Calendar, reading: Reading) -> None:
    label, person = clean_line(row[_ASSIGNMENT], 200), clean_line(row[_NAME], 120)
    day = read_date(row[_DATE].strip(), calendar)
    start, end = _clock(row[_START]), _clock(row[_END])
    if day is None or start is None or end is None or not label:
        reading.left_out.append((label or "A row", "its date or times cannot be read"))
        return
    # 0 to 0 is Amion's way of giving no hours; other equal times are 24 h.
    none = start == end == dt.time(0)
    hours = None if none else Hours.between(start, end)
    reading.entries.append(Entry(label=label, first=day, last=day, hours=hours, person=person))


def _clock(cell: str) -> dt.time | None:
    hour, minute = divmod(int(cell.strip()), 100)
    hour = 0 if (hour, minute) == (24, 0) else hour
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
