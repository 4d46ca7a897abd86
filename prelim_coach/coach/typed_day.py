"""A day as it is typed: "15 feb", "2027-02-15", "in 2 weeks", "fri", "tomorrow"."""

import datetime as dt
import re

from prelim_coach.domain.months import months_later
from prelim_coach.exchange.cells import Calendar, read_date
from prelim_coach.text import clean_line

EXAMPLES = "15 feb, 2027-02-15, fri, in 2 weeks"
"""What may be typed, for a hint."""
PAST_EXAMPLES = "yesterday, fri, 3 days ago, 3 nov"
"""The same for what has happened."""
FARTHEST = dt.timedelta(days=5 * 366)
"""How far ahead a day may lie."""

_IN = re.compile(r"(?:in\s+|\+)(\d{1,3})\s*(d|w|m)?[a-z]*")
_AGO = re.compile(r"-\s*(\d{1,3})|(\d{1,3})\s*(d|w)[a-z]*\s+ago")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NEAR = {"today": 0, "tonight": 0, "tomorrow": 1, "tmr": 1, "yesterday": -1}


def read_day(typed: str, today: dt.date) -> dt.date:
    """Give the day that was typed; one without a year is the next such day from ``today`` on.

    A weekday is the next one after today.

    Raises:
        ValueError: It is no day, or lies more than five years ahead; the message says what to
            type.
    """
    words = clean_line(typed, 60).casefold()
    try:
        day = _relative(words, today) or read_date(words, Calendar(year_start=today))
        far = day is not None and day - today > FARTHEST
    except OverflowError:
        day, far = None, False
    if day is None or far:
        raise ValueError(f"{typed.strip()[:40]!r} is no day I can read; type {EXAMPLES}.")
    return day


def read_past_day(typed: str, today: dt.date) -> dt.date:
    """Give the day that was typed of what has happened; one without a year is the last such day.

    A weekday is the last one before today.

    Raises:
        ValueError: It is no day, or still to come; the message says what to type.
    """
    words = clean_line(typed, 60).casefold()
    try:
        year = Calendar(year_start=today - dt.timedelta(days=364))
        day = _back(words, today) or read_date(words, year)
    except OverflowError:
        day = None
    if day is None:
        raise ValueError(f"{typed.strip()[:40]!r} is no day I can read; type {PAST_EXAMPLES}.")
    if day > today:
        raise ValueError("That day is still to come; this is for what has happened.")
    return day


def _back(words: str, today: dt.date) -> dt.date | None:
    found = _AGO.fullmatch(words)
    if found:
        return today - dt.timedelta(days=int(found[1] or found[2]) * (7 if found[3] == "w" else 1))
    named = words.removeprefix("last ")
    day = _relative(named, today)
    if day is None or not any(one.startswith(named) for one in _DAYS):
        return day
    return day - dt.timedelta(days=14 if (day - today).days == 7 else 7)


def _relative(words: str, today: dt.date) -> dt.date | None:
    if words in _NEAR:
        return today + dt.timedelta(days=_NEAR[words])
    named = words.removeprefix("next ")
    weekday = [at for at, day in enumerate(_DAYS) if len(named) > 2 and day.startswith(named)]
    if weekday:
        return today + dt.timedelta(days=(weekday[0] - today.weekday() - 1) % 7 + 1)
    if words in ("next week", "next month"):
        return today + dt.timedelta(days=7) if words == "next week" else months_later(today, 1)
    found = _IN.fullmatch(words)
    if found is None:
        return None
    count, unit = int(found[1]), found[2] or "d"
    if unit == "m":
        return months_later(today, count)
    return today + dt.timedelta(days=count * (7 if unit == "w" else 1))
