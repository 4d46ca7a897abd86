"""Tables with a row for each block or each day."""

import bisect
import datetime as dt
import itertools

import msgspec

from prelim_coach.exchange.cells import Calendar, read_date, read_hours, read_range, time_in
from prelim_coach.exchange.columns import Columns, find_columns
from prelim_coach.exchange.entry import Entry, Hours, Reading
from prelim_coach.text import clean_line

DAY = dt.timedelta(days=1)
NOTHING = frozenset({"", "-", "--", "---", "\u2013", "\u2014", ".", "n/a", "na", "none", "null"})
"""What people type where there is no assignment."""
_MIDNIGHT = dt.time(0)

Days = tuple[dt.date, dt.date | None]


def read_rows(rows: list[list[str]], calendar: Calendar) -> Reading | None:
    """Give the entries of a table of rows; None if its columns are not those of one."""
    columns = find_columns(rows, calendar)
    if columns is None:
        return None
    heading = rows[columns.below - 1] if columns.below else []
    reading = Reading(source=f"table|{'|'.join(heading)}")
    open_ended: list[int] = []
    for row in rows[columns.below :]:
        _add(row, columns, calendar, (reading, open_ended))
    _close(reading, open_ended)
    _trim_shared_days(reading)
    return reading


def _add(
    row: list[str], columns: Columns, calendar: Calendar, into: tuple[Reading, list[int]]
) -> None:
    reading, open_ended = into
    cells = _Cells(row, columns.parts)
    labels = _labels(row, columns, cells)
    if not labels:
        return
    days = _days(cells, calendar)
    if days is None:
        what = " / ".join(labels.values())
        reading.left_out.append((what, "its dates cannot be read"))
        return
    first, last = days
    hours = _hours(cells, calendar)
    if hours and last == first + DAY and hours.start.replace(second=0) >= hours.end:
        last = first  # A night shift whose end is given with its own date.
    if last is not None and last < first:
        reading.left_out.append((" / ".join(labels.values()), "it ends before it begins"))
        return
    for person, label in labels.items():
        if last is None:
            open_ended.append(len(reading.entries))
        entry = Entry(label=label, first=first, last=last or first, hours=hours, person=person)
        reading.entries.append(entry)


class _Cells:
    """The cells of a row by the part they play."""

    def __init__(self, row: list[str], parts: dict[str, int]) -> None:
        self._row, self._parts = row, parts

    def get(self, part: str) -> str:
        place = self._parts.get(part)
        return self._row[place].strip() if place is not None and place < len(self._row) else ""

    def has(self, part: str) -> bool:
        return part in self._parts


def _labels(row: list[str], columns: Columns, cells: _Cells) -> dict[str, str]:
    if columns.people:
        named = {name: row[n] for n, name in columns.people.items() if n < len(row)}
        cleaned = {clean_line(name, 120): clean_line(label, 200) for name, label in named.items()}
    else:
        person = cells.get("person") or f"{cells.get('given')} {cells.get('family')}"
        cleaned = {clean_line(person, 120): clean_line(cells.get("label"), 200)}
    return {name: label for name, label in cleaned.items() if label.lower() not in NOTHING}


def _days(cells: _Cells, calendar: Calendar) -> Days | None:
    if cells.get("dates"):
        span = read_range(cells.get("dates"), calendar)
        only = read_date(cells.get("dates"), calendar)
        return span or ((only, only) if only else None)
    if (day := read_date(cells.get("day"), calendar)) is not None:
        return day, day
    if (week := read_date(cells.get("week"), calendar)) is not None:
        return week, week + 6 * DAY
    first = read_date(cells.get("first"), calendar)
    if first is None:
        return read_range(cells.get("day") or cells.get("first"), calendar)
    last = read_date(cells.get("last"), calendar)
    if last is None and cells.get("last") and time_in(cells.get("last"), calendar) is None:
        return None
    one_day = bool(cells.get("last")) or cells.has("end_time")
    return first, last or (first if one_day else None)


def _hours(cells: _Cells, calendar: Calendar) -> Hours | None:
    span = read_hours(cells.get("hours"))
    if span is None:
        start = time_in(cells.get("start_time") or cells.get("first"), calendar)
        end = time_in(cells.get("end_time") or cells.get("last"), calendar)
        span = (start, end) if start is not None and end is not None else None
    return Hours.between(*span) if span and span != (_MIDNIGHT, _MIDNIGHT) else None


def _close(reading: Reading, open_ended: list[int]) -> None:
    # A block without an end lasts until the same person's next one begins.
    begins: dict[str, list[dt.date]] = {}
    for entry in reading.entries:
        begins.setdefault(entry.person, []).append(entry.first)
    for days in begins.values():
        days.sort()
    for place in open_ended:
        entry = reading.entries[place]
        days = begins[entry.person]
        after = bisect.bisect_right(days, entry.first)
        last = days[after] - DAY if after < len(days) else entry.first
        reading.entries[place] = msgspec.structs.replace(entry, last=last)


def _trim_shared_days(reading: Reading) -> None:
    # Ends are inclusive, unless every block of a person ends on the day the next begins.
    owned: dict[str, list[int]] = {}
    for place, entry in enumerate(reading.entries):
        owned.setdefault(entry.person, []).append(place)
    for mine in owned.values():
        mine.sort(key=lambda place: reading.entries[place].first)
        pairs = [(reading.entries[a], reading.entries[b]) for a, b in itertools.pairwise(mine)]
        if pairs and all(a.first < a.last == b.first for a, b in pairs):
            for place in mine[:-1]:
                entry = reading.entries[place]
                reading.entries[place] = msgspec.structs.replace(entry, last=entry.last - DAY)
