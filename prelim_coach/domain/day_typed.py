"""A day as a tired person types it: ``fri``, ``+3``, ``3 dec``, ``2026-12-03``."""

import datetime as dt
import re

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NEAR = {"today": 0, "tomorrow": 1, "tom": 1, "yesterday": -1}
AHEAD, BACK = "fri, +3, 3 dec", "yesterday, fri, 3 nov"
"""Examples to show beside a field."""
_AWAY = re.compile(r"([+-])\s?(\d{1,3})\s?([dw]?)")
_DATED = re.compile(r"(\d{1,2}) ?([a-z]{3})[a-z]*|([a-z]{3})[a-z]* ?(\d{1,2})")
_CYCLE = 8
"""Years in which every date comes up, the 29th of February too."""


def day_of(typed: str, today: dt.date, *, past: bool = False) -> dt.date:
    """Give the day meant, seen from ``today``: the next one, or with ``past`` the last one.

    A weekday alone is never today; a date without a year may be. ValueError with a sentence for
    anything else, and for a day on the wrong side of today.
    """
    text = " ".join(typed.casefold().replace(",", " ").replace(".", " ").split())
    day = _near(text, today, past=past) or _dated(text, today, past=past)
    if day is None:
        example = BACK if past else AHEAD
        raise ValueError(f"{typed.strip()!r} is no day the coach knows; write {example}.")
    if past and day > today:
        raise ValueError("That day is still to come; this is for what has happened.")
    if not past and day < today:
        raise ValueError("That day is over; name one to come.")
    return day


def _near(text: str, today: dt.date, *, past: bool) -> dt.date | None:
    if text in NEAR:
        return today + dt.timedelta(days=NEAR[text])
    if text[:3] in WEEKDAYS and text.isalpha():
        ahead = (WEEKDAYS.index(text[:3]) - today.weekday() - 1) % 7 + 1
        return today + dt.timedelta(days=(ahead - 7 or -7) if past else ahead)
    found = _AWAY.fullmatch(text)
    if not found:
        return None
    days = int(found[2]) * (7 if found[3] == "w" else 1)
    return today + dt.timedelta(days=days if found[1] == "+" else -days)


def _dated(text: str, today: dt.date, *, past: bool) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        found = _DATED.fullmatch(text)
    month = (found[2] or found[3]) if found else ""
    if not found or month not in MONTHS:
        return None
    number, step = int(found[1] or found[4]), -1 if past else 1
    for year in range(today.year, today.year + step * _CYCLE, step):
        try:
            day = dt.date(year, MONTHS.index(month) + 1, number)
        except ValueError:
            continue
        if (day <= today) if past else (day >= today):
            return day
    return None
