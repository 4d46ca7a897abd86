"""The intern year as a window on a calendar."""

import datetime as dt

import msgspec


class Year(msgspec.Struct, frozen=True):
    """First and last day, both included."""

    first: dt.date
    last: dt.date

    @classmethod
    def from_start(cls, start: dt.date) -> "Year":
        """Give the twelve months that begin on ``start``."""
        leap_day = start.month == 2 and start.day == 29
        after = dt.date(start.year + 1, 3, 1) if leap_day else start.replace(year=start.year + 1)
        return cls(start, after - dt.timedelta(days=1))

    def clip(self, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date] | None:
        """Give the part of a span inside the year, None if there is none."""
        first, last = max(first, self.first), min(last, self.last)
        return (first, last) if first <= last else None

    def __str__(self) -> str:
        return f"{self.first.day} {self.first:%B %Y} to {self.last.day} {self.last:%B %Y}"
