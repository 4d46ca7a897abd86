"""Clock times of shifts: wall-clock hours as instants, and a guess where there are none."""

import datetime as dt

import msgspec

from prelim_coach.domain.rotation import Block, Kind

DAY = dt.timedelta(days=1)
SATURDAY = 5


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """The hours of one day's work, as instants in the zone they were asked for."""

    day: dt.date
    """The coach day it belongs to: the date on which it starts."""
    start: dt.datetime
    end: dt.datetime


_OFFICE = (dt.time(8), dt.time(17))
_FLOOR = (dt.time(6, 30), dt.time(18))
USUAL_HOURS: dict[Kind, tuple[dt.time, dt.time]] = {
    Kind.WARDS: _FLOOR,
    Kind.UNKNOWN: _FLOOR,
    Kind.ICU: (dt.time(6, 30), dt.time(20)),
    Kind.NIGHTS: (dt.time(18, 30), dt.time(6, 30)),
    Kind.ED: (dt.time(7), dt.time(19)),
    Kind.CLINIC: _OFFICE,
    Kind.CONSULT: _OFFICE,
    Kind.ELECTIVE: _OFFICE,
    Kind.RESEARCH: _OFFICE,
    Kind.EDUCATION: _OFFICE,
    Kind.BACKUP: _OFFICE,
}
"""Usual hours by kind where the schedule gives none; our own guess (†). No entry: no work."""

_WEEKDAYS_ONLY = frozenset({Kind.CLINIC, Kind.ELECTIVE, Kind.RESEARCH, Kind.EDUCATION})


def at_wall(day: dt.date, time: dt.time, zone: dt.tzinfo) -> dt.datetime:
    """Give the instant, in UTC, at which clocks in ``zone`` show ``time`` on ``day``.

    A time that a change to summer time skips is read as if the clocks had not yet changed; one
    that comes twice is its first.
    """
    return dt.datetime.combine(day, time, tzinfo=zone).astimezone(dt.UTC)


def span(day: dt.date, start: dt.time, end: dt.time, zone: dt.tzinfo) -> Shift:
    """Give the shift of ``day``; an ``end`` not after ``start`` is on the next day."""
    last = day if end > start else day + DAY
    return Shift(
        day=day,
        start=at_wall(day, start, zone).astimezone(zone),
        end=at_wall(last, end, zone).astimezone(zone),
    )


def known_shift(day: dt.date, blocks: tuple[Block, ...], zone: dt.tzinfo) -> Shift | None:
    """Give the hours of ``day`` from the first start to the last end of its blocks, if known."""
    spans = [span(day, b.start, b.end, zone) for b in blocks if b.start and b.end]
    if not spans:
        return None
    start = min((s.start for s in spans), key=_utc)
    return Shift(day=day, start=start, end=max((s.end for s in spans), key=_utc))


def usual_shift(day: dt.date, kind: Kind, zone: dt.tzinfo) -> Shift | None:
    """Guess the hours of ``day`` from its kind; None where the kind means no work that day †."""
    hours = USUAL_HOURS.get(kind)
    if hours is None or (kind in _WEEKDAYS_ONLY and day.weekday() >= SATURDAY):
        return None
    return span(day, *hours, zone)


def _utc(instant: dt.datetime) -> dt.datetime:
    # Two instants of one zone compare by their clocks, which is wrong in the hour that comes twice.
    return instant.astimezone(dt.UTC)
