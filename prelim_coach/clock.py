"""The one place that asks what time it is.

Everything else takes the instant or the day as an argument, so a test can live on any day.
"""

import datetime as dt
from collections.abc import Callable

import pendulum

Clock = Callable[[], pendulum.DateTime]
"""Gives the present instant, with the UTC offset of where the user is."""


def now() -> pendulum.DateTime:
    """Give the present instant in the local time zone."""
    return pendulum.now()


class Moment:
    """A clock that stands where it was set, for a life lived faster than time."""

    def __init__(self, instant: pendulum.DateTime) -> None:
        self._instant = instant

    def __call__(self) -> pendulum.DateTime:
        """Give the instant it stands at."""
        return self._instant

    def set(self, instant: dt.datetime) -> None:
        """Move it to ``instant``."""
        self._instant = pendulum.instance(instant)
