"""The week that limits are counted in: seven coach days."""

import datetime as dt

import msgspec

DAYS = 7


class Week(msgspec.Struct, frozen=True, order=True):
    """Seven days in a row, from ``first``."""

    first: dt.date

    @property
    def days(self) -> tuple[dt.date, ...]:
        """Give the seven days in order."""
        return tuple(self.first + dt.timedelta(days=n) for n in range(DAYS))

    @property
    def last(self) -> dt.date:
        """Give the seventh day."""
        return self.first + dt.timedelta(days=DAYS - 1)

    def contains(self, day: dt.date) -> bool:
        """Say whether a day lies in the week."""
        return self.first <= day <= self.last

    def shifted(self, weeks: int) -> "Week":
        """Give the week that many weeks later, or earlier when negative."""
        return Week(first=self.first + dt.timedelta(weeks=weeks))


def week_of(day: dt.date, week_start: int = 0) -> Week:
    """Give the week a day lies in; ``week_start`` is 0 for Monday to 6 for Sunday."""
    return Week(first=day - dt.timedelta(days=(day.weekday() - week_start) % DAYS))
