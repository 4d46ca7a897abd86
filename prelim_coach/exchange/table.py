"""Tables: comma, tab, semicolon or bar separated text, whatever its columns mean."""

import csv
import io
import re
from typing import Literal

from prelim_coach.exchange import amion
from prelim_coach.exchange.cells import Calendar, day_comes_first
from prelim_coach.exchange.entry import Reading
from prelim_coach.exchange.grid import read_grid
from prelim_coach.exchange.plan import UnreadableSchedule
from prelim_coach.exchange.rows import read_rows
from prelim_coach.exchange.year import Year

_DELIMITERS = "\t,;|"
_MOST_ROWS = 200_000
_RUN_ON = 20


def read_table(text: str, filename: str, year: Year) -> Reading:
    """Give what a table holds: an Amion report, rows of blocks or days, or a grid of people.

    Raises:
        UnreadableSchedule: It is cut off, or no column of it can be a date.
    """
    rows = _rows(text, filename)
    if amion.is_report(rows):
        _refuse_cut_off(rows, text, filename)
        return amion.read_report(rows, Calendar(year_start=year.first))
    cells = (cell for row in rows[:2000] for cell in row)
    calendar = Calendar(year_start=year.first, day_first=day_comes_first(cells))
    reading = read_rows(rows, calendar) or read_grid(rows, calendar)
    if reading is None or not (reading.entries or reading.left_out):
        message = (
            f"{filename} is neither a calendar nor a schedule table; choose a .ics file, an Amion "
            "report, or a table with a column of dates and a column of rotations."
        )
        raise UnreadableSchedule(message)
    _refuse_cut_off(rows, text, filename)
    return reading


def _rows(text: str, filename: str) -> list[list[str]]:
    text = re.sub(r"\r\n?", "\n", text.replace("\x00", ""))
    delimiter = _delimiter(text[:20_000])
    rows = _parse(text, delimiter, quoted=True)
    if rows is None or any(cell.count("\n") > _RUN_ON for row in rows for cell in row):
        # A stray quote swallowed half the file.
        rows = _parse(text, delimiter, quoted=False)
    if rows is None or len(rows) > _MOST_ROWS:
        message = f"{filename} is not a table that can be read; export it again as CSV."
        raise UnreadableSchedule(message)
    return [row for row in rows if any(cell.strip() for cell in row)]


def _parse(text: str, delimiter: str, *, quoted: bool) -> list[list[str]] | None:
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    try:
        return list(csv.reader(io.StringIO(text), delimiter=delimiter, quoting=quoting))
    except csv.Error:
        return None


def _delimiter(sample: str) -> str:
    lines = [line for line in re.split(r"[\r\n]+", sample) if line.strip()][:60]
    return max(_DELIMITERS, key=lambda mark: sum(mark in line for line in lines))


def _refuse_cut_off(rows: list[list[str]], text: str, filename: str) -> None:
    if len(rows) < 3 or text.endswith(("\n", "\r")):
        return
    width = len(rows[-2])
    if len(rows[-1]) < width and all(len(row) >= width for row in rows[-4:-1]):
        message = f"{filename} is cut off: its last row stops in the middle; download it again."
        raise UnreadableSchedule(message)
