"""One line of a schedule, whatever file it came from."""

import datetime as dt

import msgspec

MOST_ENTRIES = 4_000
"""Of one person in one year; beyond it is no intern's schedule."""


class Hours(msgspec.Struct, frozen=True, kw_only=True):
    """When a shift begins on the wall clock, and how long it lasts by that clock."""

    start: dt.time
    lasts: dt.timedelta
    """More than nothing; at most 36 hours."""

    @classmethod
    def between(cls, start: dt.time, end: dt.time) -> "Hours":
        """Give the hours from start to end; an end not after the start is on the next day."""
        day = dt.date(2000, 1, 1)
        lasts = dt.datetime.combine(day, end) - dt.datetime.combine(day, start)
        return cls(start=start, lasts=lasts if lasts > dt.timedelta() else lasts + dt.timedelta(1))

    @property
    def end(self) -> dt.time:
        """The wall clock's time at the end of the shift, the next day's if it runs over."""
        return (dt.datetime.combine(dt.date(2000, 1, 1), self.start) + self.lasts).time()


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A label on some days, both ends included, with the hours of each day if they are known."""

    label: str
    first: dt.date
    last: dt.date
    hours: Hours | None = None
    uid: str = ""
    """The calendar's own id; empty where the file has none."""
    person: str = ""
    """Whose it is, in files that list several people."""


class Reading(msgspec.Struct, kw_only=True):
    """What was read from a file: entries in the file's order, and what was left out and why."""

    source: str
    """What distinguishes this calendar from others of the same intern."""
    entries: list[Entry] = msgspec.field(default_factory=list)
    left_out: list[tuple[str, str]] = msgspec.field(default_factory=list)
    """What, and why."""
    refused: str = ""
    """Why the first refused rule was refused, if any was."""
    outside: list[dt.date] = msgspec.field(default_factory=list)
    """First days of entries outside the intern year."""
    zone: dt.tzinfo | None = None
    """The zone of the file's clocks, when it says so."""
