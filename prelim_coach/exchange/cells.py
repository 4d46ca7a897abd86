"""Dates and times as people type them into tables."""

import datetime as dt
import re
from collections.abc import Iterable

import msgspec

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<{0}>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = re.compile(
    r"(?<![\d:])(?:"
    r"(?P<y1>\d{4})[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y2>\d{4}|\d{2})"
    r"|(?P<a2>\d{1,2})/(?P<b2>\d{1,2})"
    r"|(?P<y3>20\d{2})(?P<m3>\d{2})(?P<d3>\d{2})"
    rf"|{_MONTH.format('n1')}\s*(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<y4>\d{{4}}))?(?![\d:])"
    rf"|(?P<d5>\d{{1,2}})(?:st|nd|rd|th)?[-\s]+{_MONTH.format('n2')}"
    r"(?:-(?P<y5>\d{4}|\d{2})|,?\s+(?P<y6>\d{4}))?"
    r")(?![\d/])",
    re.IGNORECASE,
)
_TO = re.compile(r"\s*(?:-|\u2013|\u2014|to|thru|through|until)\s*", re.IGNORECASE)
_LAST_DAY = re.compile(r"\s*(?:-|\u2013|\u2014|to|thru|through)\s*(\d{1,2})(?!\d)", re.IGNORECASE)
_TIME = re.compile(
    r"(?P<h>\d{1,2})(?::?(?P<m>\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?:(?P<half>[ap])\.?(?:m\.?)?)?",
    re.IGNORECASE,
)
_NAMED = {"noon": dt.time(12), "midnight": dt.time(0)}
_CELL = 200


class Calendar(msgspec.Struct, frozen=True, kw_only=True):
    """How the dates of a file are to be read."""

    year_start: dt.date
    """Dates without a year fall into the intern year that begins here."""
    day_first: bool = False
    """Whether 4/7 is 4 July."""


def day_comes_first(cells: Iterable[str]) -> bool:
    """Tell whether the file writes the day before the month: some first number is over 12."""
    firsts, seconds = 0, 0
    for cell in cells:
        for match in _DATE.finditer(cell[:_CELL]):
            a, b = match["a"] or match["a2"], match["b"] or match["b2"]
            firsts = max(firsts, int(a or 0))
            seconds = max(seconds, int(b or 0))
    return firsts > 12 >= seconds


def read_date(cell: str, calendar: Calendar) -> dt.date | None:
    """Give the date a cell holds, a time or a weekday beside it ignored; None if it is not one."""
    found = read_dates(cell, calendar)
    return found[0] if len(found) == 1 else None


def read_range(cell: str, calendar: Calendar) -> tuple[dt.date, dt.date] | None:
    """Give first and last day of "7/1 - 7/28", "Jul 1-28" and the like; None if it is not one."""
    text = cell[:_CELL]
    matches = list(_DATE.finditer(text))
    found = read_dates(text, calendar)
    if len(found) == 2 and len(matches) == 2:
        if _TO.fullmatch(text[matches[0].end() : matches[1].start()]) is None:
            return None
        first, last = found
        if last < first and not _year(matches[0]):
            first = _date(last.year - (first.month > last.month), first.month, first.day) or first
        return (first, last) if first <= last else None
    if len(found) == 1 and (tail := _LAST_DAY.match(text, matches[0].end())):
        last_day = _date(found[0].year, found[0].month, int(tail[1]))
        return (found[0], last_day) if last_day and last_day >= found[0] else None
    return None


def read_dates(cell: str, calendar: Calendar) -> list[dt.date]:
    """Give every date in a cell, in order."""
    found = (_resolve(match, calendar) for match in _DATE.finditer(cell[:_CELL]))
    return [date for date in found if date is not None]


def read_time(cell: str) -> dt.time | None:
    """Give the time of day of "7:00 PM", "19:00", "1900", "7p", "noon"; None if it is not one."""
    text = cell.strip()
    if text.lower() in _NAMED:
        return _NAMED[text.lower()]
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute, half = int(match["h"]), int(match["m"] or 0), (match["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if (hour, minute) == (24, 0):
        hour = 0
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def time_in(cell: str, calendar: Calendar) -> dt.time | None:
    """Give the time of day beside a date ("7/1/2026 19:00"), or of a cell that is only a time."""
    text = cell[:_CELL].strip()
    match = _DATE.search(text)
    if match is None or read_date(text, calendar) is None:
        return read_time(text)
    rest = text[match.end() :].strip(" ,T")
    return read_time(rest) if rest else None


def read_hours(cell: str) -> tuple[dt.time, dt.time] | None:
    """Give start and end of "7a-7p", "19:00 - 07:00", "0700-1900"; None if it is not a span."""
    parts = _TO.split(cell.strip())
    if len(parts) != 2:
        return None
    start, end = read_time(parts[0]), read_time(parts[1])
    return (start, end) if start and end else None


def _resolve(match: re.Match[str], calendar: Calendar) -> dt.date | None:
    year, month, day = _parts(match, calendar.day_first)
    if year is not None:
        return _date(year, month, day)
    start = calendar.year_start
    candidate = _date(start.year, month, day)
    if candidate is not None and candidate >= start:
        return candidate
    return _date(start.year + 1, month, day)


def _parts(match: re.Match[str], day_first: bool) -> tuple[int | None, int, int]:
    if match["y1"] or match["y3"]:
        n = "1" if match["y1"] else "3"
        return int(match[f"y{n}"]), int(match[f"m{n}"]), int(match[f"d{n}"])
    if match["n1"] or match["n2"]:
        month = _MONTHS.index((match["n1"] or match["n2"]).lower()) + 1
        return _year(match), month, int(match["d4"] or match["d5"])
    a, b = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
    return (_year(match), b, a) if day_first else (_year(match), a, b)


def _year(match: re.Match[str]) -> int | None:
    text = match["y1"] or match["y2"] or match["y3"] or match["y4"] or match["y5"] or match["y6"]
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _date(year: int, month: int, day: int) -> dt.date | None:
    if not 1990 <= year <= 2100:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
