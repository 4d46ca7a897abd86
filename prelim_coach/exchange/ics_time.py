"""Dates, times and durations as iCalendar writes them."""

import datetime as dt
import re

import msgspec

from prelim_coach.exchange.ics_lines import Calendar, Property
from prelim_coach.exchange.zones import zone_named, zone_of

_STAMP = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z)?)?"
)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?"
)
_MOST_ZONES = 40
"""Looked up in one file; further names are read as floating."""


class ValueUnreadableError(ValueError):
    """A value that cannot be read; the text says which."""


class Stamp(msgspec.Struct, frozen=True):
    """A date, or a wall-clock time in a zone; zone None is the reader's own ("floating")."""

    wall: dt.datetime
    """Without a zone of its own; midnight for a date."""
    is_date: bool
    zone: dt.tzinfo | None = None

    def at(self, zone: dt.tzinfo) -> dt.datetime:
        """Give the wall clock in ``zone``, without zone; dates and floating times stay."""
        if self.zone is None or self.zone is zone:
            return self.wall
        try:
            there = self.wall.replace(tzinfo=self.zone).astimezone(dt.UTC).astimezone(zone)
        except OverflowError:
            raise ValueUnreadableError(f"{self.wall} is out of range") from None
        return there.replace(tzinfo=None, fold=0)


class Zones:
    """The zones a calendar's times refer to, each resolved once."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._known: dict[str, dt.tzinfo | None] = {}
        self.used: dict[str, int] = {}
        self.unknown: list[str] = []

    def find(self, tzid: str) -> dt.tzinfo | None:
        """Give the zone of a TZID; unknown names are listed and read as floating."""
        if tzid not in self._known:
            if len(self._known) >= _MOST_ZONES:
                return None
            zone = zone_of(tzid, self._calendar.zones.get(tzid, []))
            self._known[tzid] = zone
            if zone is None:
                self.unknown.append(tzid)
        if self._known[tzid] is not None:
            self.used[tzid] = self.used.get(tzid, 0) + 1
        return self._known[tzid]

    def main(self, fallback: dt.tzinfo) -> dt.tzinfo:
        """Give the zone of the hospital's clocks: most events', the calendar's, else yours."""
        if self.used:
            found = self._known[max(self.used, key=lambda tzid: self.used[tzid])]
            if found is not None:
                return found
        stated = zone_named(self._calendar.head.get("X-WR-TIMEZONE", ""))
        if stated is not None and str(stated) not in {"UTC", "Etc/UTC", "GMT", "Etc/GMT"}:
            return stated
        defined = [zone_of(tzid, lines) for tzid, lines in self._calendar.zones.items()]
        return defined[0] if len(defined) == 1 and defined[0] is not None else fallback


def read_stamp(prop: Property, zones: Zones) -> Stamp:
    """Give the date or time of a property.

    Raises:
        ValueUnreadableError: It is neither.
    """
    return read_value(prop.value.strip(), prop.parameters, zones)


def read_value(value: str, parameters: dict[str, str], zones: Zones) -> Stamp:
    """Give the date or time of one value, with the parameters of its property.

    Raises:
        ValueUnreadableError: It is neither.
    """
    match = _STAMP.fullmatch(value)
    if match is None:
        raise ValueUnreadableError(f"{value[:40]!r} is no date")
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
        clock = dt.time(hour % 24, minute, min(second, 59))
        wall = dt.datetime.combine(dt.date(year, month, day), clock)
    except ValueError:
        raise ValueUnreadableError(f"{value[:40]!r} is no date") from None
    if match[4] is None or parameters.get("VALUE", "").upper() == "DATE":
        return Stamp(wall.replace(hour=0, minute=0, second=0), is_date=True)
    if match[7]:
        return Stamp(wall, is_date=False, zone=dt.UTC)
    tzid = parameters.get("TZID", "")
    return Stamp(wall, is_date=False, zone=zones.find(tzid) if tzid else None)


def read_duration(value: str) -> dt.timedelta:
    """Give a duration; weeks and days are wall-clock days.

    Raises:
        ValueUnreadableError: It is none, or it is negative.
    """
    match = _DURATION.fullmatch(value.strip().upper())
    if match is None or not any(match.groups()[1:]) or match[1] == "-":
        raise ValueUnreadableError(f"{value[:40]!r} is no duration")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    return dt.timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
