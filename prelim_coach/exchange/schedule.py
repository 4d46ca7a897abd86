"""Import of a schedule file: bytes in, a plan out; nothing is read from or written to disk."""

import datetime as dt
from collections.abc import Callable, Mapping
from types import MappingProxyType

import msgspec

from prelim_coach.domain.rotation import Kind
from prelim_coach.domain.rotation import kind_of as kind_by_words
from prelim_coach.exchange.entry import MOST_ENTRIES, Reading
from prelim_coach.exchange.ics import read_calendar
from prelim_coach.exchange.people import people_in, rows_of
from prelim_coach.exchange.plan import Plan, UnreadableSchedule
from prelim_coach.exchange.planning import make_plan
from prelim_coach.exchange.sniff import Shape, look_at
from prelim_coach.exchange.table import read_table
from prelim_coach.exchange.year import Year
from prelim_coach.exchange.zones import zone_named
from prelim_coach.text import clean_line

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
    zone of the hospital's clocks where the file does not say, ``person`` whose rows to keep when
    it lists many (without it, the plan holds only the names), and ``kinds`` the kinds the intern
    corrected, by label.

    Raises:
        UnreadableSchedule: Not a schedule, cut off, or too large; the text says what to do.
    """
    filename = clean_line(filename, 120)
    found = look_at(data, filename)
    year = Year.from_start(year_start)
    local = zone_named(tz) or dt.UTC
    kind_of = _kinds(kinds)
    if found.shape is Shape.CALENDAR:
        reading = read_calendar(found.text, filename, year, local, kind_of)
    else:
        reading = read_table(found.text, filename, year)
    names = people_in(reading.entries)
    if person is not None and names:
        reading = msgspec.structs.replace(
            reading, entries=rows_of(person, reading.entries, filename)
        )
        reading.source += f"|{reading.entries[0].person}"
    elif len(names) > 1:
        return Plan(people=names)
    _refuse(reading, filename, year)
    return make_plan(reading, year, reading.zone or local, kind_of)


def _kinds(kinds: Mapping[str, Kind]) -> Callable[[str], Kind]:
    corrected = {label.casefold(): kind for label, kind in kinds.items()}

    def kind_of(label: str) -> Kind:
        return corrected.get(label.casefold()) or kind_by_words(label)

    return kind_of


def _refuse(reading: Reading, filename: str, year: Year) -> None:
    if len(reading.entries) > MOST_ENTRIES:
        message = (
            f"{filename} holds over {MOST_ENTRIES:,} entries for {year}, more than one person's "
            "schedule can; export your own alone."
        )
        raise UnreadableSchedule(message)
    if reading.refused and not reading.entries:
        message = (
            f"{filename} holds nothing that can be used ({reading.refused}); "
            "export the schedule as single events."
        )
        raise UnreadableSchedule(message)
