"""From when to when an event lasts, on the wall clock of the hospital."""

import datetime as dt

import msgspec

from prelim_coach.exchange.ics_lines import Event
from prelim_coach.exchange.ics_time import (
    Stamp,
    ValueUnreadableError,
    Zones,
    read_duration,
    read_stamp,
)

DAY = dt.timedelta(days=1)
LONGEST_SHIFT = dt.timedelta(hours=36)
"""A timed event beyond this is a stretch of days, not one shift †."""
_LAST_MINUTE = dt.time(23, 59)
_NOON = dt.time(12)

Clock = tuple[dt.time, dt.timedelta]


class Span(msgspec.Struct, frozen=True):
    """Start and end of an event."""

    start: Stamp
    end: Stamp

    @property
    def timed(self) -> dt.timedelta | None:
        """How long a timed event lasts; None for whole days and for events without an end."""
        lasts = self.end.wall - self.start.wall if self.end.zone is self.start.zone else None
        return lasts if lasts and not self.start.is_date and lasts < LONGEST_SHIFT else None

    @property
    def days(self) -> int:
        """How many days, at most, an occurrence reaches past its first."""
        return min(max((self.end.wall - self.start.wall).days, 0) + 1, 400)

    def moved_to(self, start: dt.datetime) -> "Span":
        """Give the span as long as this by the clock, from another start in the same zone."""
        by = start - self.start.wall
        return Span(
            msgspec.structs.replace(self.start, wall=start),
            msgspec.structs.replace(self.end, wall=self.end.wall + by),
        )

    def in_zone(self, zone: dt.tzinfo) -> "Span":
        """Give the span by the clocks of ``zone``."""
        return Span(
            msgspec.structs.replace(self.start, wall=self.start.at(zone), zone=None),
            msgspec.structs.replace(self.end, wall=self.end.at(zone), zone=None),
        )

    def days_and_hours(self) -> tuple[dt.date, dt.date, Clock | None]:
        """Give first day, last day (included) and, for a shift, its hours."""
        start, end = self.start.wall, self.end.wall
        first = start.date()
        if self.start.is_date or _whole_days(start, end):
            last = (end - dt.timedelta(seconds=1)).date()
            return first, max(first, last), None
        if start < end <= start + LONGEST_SHIFT:
            return first, first, (start.time(), end - start)
        early = end.time() < _NOON
        return first, max(first, end.date() - DAY if early else end.date()), None


def span_of(event: Event, zones: Zones) -> Span:
    """Give the span of an event; without an end it has no length, or is one whole day.

    Raises:
        ValueUnreadableError: A date cannot be read, or the end is before the start.
    """
    begin = event.get("DTSTART")
    if begin is None:
        message = "it has no start"
        raise ValueUnreadableError(message)
    start = read_stamp(begin, zones)
    finish, duration = event.get("DTEND"), event.get("DURATION")
    if finish is not None and finish.value.strip():
        end = read_stamp(finish, zones)
    elif duration is not None:
        lasts = read_duration(duration.value)
        end = msgspec.structs.replace(start, wall=start.wall + lasts)
    else:
        end = start
    if start.is_date and not end.is_date:
        end = msgspec.structs.replace(end, is_date=True, zone=None)
    return Span(start, _later(start, end))


def _later(start: Stamp, end: Stamp) -> Stamp:
    zone = start.zone or end.zone
    behind = (end.at(zone) < start.at(zone)) if zone else end.wall < start.wall
    if not behind:
        return end
    # A night shift typed with one date: its end is on the next day.
    if end.wall.date() == start.wall.date() and not start.is_date and end.zone is start.zone:
        return msgspec.structs.replace(end, wall=end.wall + DAY)
    message = "it ends before it begins"
    raise ValueUnreadableError(message)


def _whole_days(start: dt.datetime, end: dt.datetime) -> bool:
    midnight = start.time() == dt.time(0) and end > start
    at_midnight = end.time() == dt.time(0)
    last_minute = end.time().replace(second=0) == _LAST_MINUTE
    return (
        midnight and (at_midnight or last_minute) and end - start >= DAY - dt.timedelta(minutes=1)
    )
