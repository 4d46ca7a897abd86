"""What of a line of the journal is changed, as one line to type, and how it is read back."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from prelim_coach.coach.chronicle_entry import Entry
from prelim_coach.domain.duty import HoursWorked
from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.person import Promise, Touch
from prelim_coach.domain.record import Record

NOT_SAID = "-"
_TIMES = re.compile(r"(\d{1,2}):?(\d{2})\s*(?:-|\N{EN DASH}|to)\s*(\d{1,2}):?(\d{2})\Z")


class Line(msgspec.Struct, frozen=True):
    """One line to be changed: what is asked, and what it says now."""

    title: str
    value: str
    hint: str = ""
    free: bool = True
    """Whether it is free text, which may name a patient; False for numbers."""


def line_of(entry: Entry) -> Line | None:
    """Give what of an entry can be changed in one line; None when it is changed elsewhere."""
    maker = _LINES.get(type(entry.record))
    return maker(entry, entry.record) if maker else None


def energy_and_sleep(line: str) -> tuple[int | None, float | None]:
    """Read "3 6.5" as energy and hours slept, ``-`` for what is not said.

    Raises:
        ValueError: It is neither; the message says how to write it.
    """
    words = line.replace(",", " ").split()
    values = [_number(word) for word in words]
    energy = values[0] if values else None
    if not 1 <= len(values) <= 2 or (energy is not None and energy != int(energy)):
        raise ValueError(HINT_CHECK_IN)
    return None if energy is None else int(energy), values[1] if len(values) > 1 else None


def hours_in(line: str) -> tuple[dt.time, dt.time] | None:
    """Read "06:30-18:00" as start and end, and "off" as None.

    Raises:
        ValueError: It is neither; the message says how to write it.
    """
    if line.casefold() == "off":
        return None
    found = _TIMES.match(line)
    if found is None:
        raise ValueError(HINT_HOURS)
    try:
        return dt.time(int(found[1]), int(found[2])), dt.time(int(found[3]), int(found[4]))
    except ValueError:
        raise ValueError("A clock goes from 00:00 to 23:59.") from None


HINT_CHECK_IN = "Write energy 1-5, then hours slept, as 3 6.5."
HINT_HOURS = "Write the hours as 06:30-18:00, or off."


def _number(word: str) -> float | None:
    if word == NOT_SAID:
        return None
    try:
        return float(word)
    except ValueError:
        raise ValueError(HINT_CHECK_IN) from None


def _point(_entry: Entry, one: TeachingPoint) -> Line:
    value = f"{one.text} @{one.teacher}" if one.teacher else one.text
    return Line("Teaching point", value, "@name at the end is who taught it.")


def _deed(_entry: Entry, one: Deed) -> Line:
    return Line("What happened", one.title)


def _touch(entry: Entry, one: Touch) -> Line:
    words = entry.title.removesuffix(f": {one.line}") if one.line else entry.title
    return Line(words, one.line, "What it was about.")


def _promise(_entry: Entry, one: Promise) -> Line:
    return Line("Promised", one.what)


def _check_in(entry: Entry, one: CheckIn) -> Line:
    said = (NOT_SAID if value is None else f"{value:g}" for value in (one.energy, one.sleep))
    return Line(entry.title.split(":")[0], " ".join(said), HINT_CHECK_IN, free=False)


def _hours(_entry: Entry, one: HoursWorked) -> Line:
    value = f"{one.start:%H:%M}-{one.end:%H:%M}" if one.start and one.end else "off"
    return Line("On duty", value, HINT_HOURS, free=False)


_LINES: Mapping[type[Record], Callable[[Entry, Any], Line]] = MappingProxyType(
    {
        TeachingPoint: _point,
        Deed: _deed,
        Touch: _touch,
        Promise: _promise,
        CheckIn: _check_in,
        HoursWorked: _hours,
    }
)
