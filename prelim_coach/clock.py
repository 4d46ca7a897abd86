"""The one place that asks what time it is.

Everything else takes the instant or the day as an argument, so a test can live on any day.
"""

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

Clock = Callable[[], dt.datetime]
"""Gives the present instant, with the UTC offset of where the user is."""

LOCALTIME = Path("/etc/localtime")


def now() -> dt.datetime:
    """Give the present instant in the local time zone."""
    return dt.datetime.now(local_zone())


def local_zone(localtime: Path = LOCALTIME) -> dt.tzinfo:
    """Give the zone of ``TZ`` or of the system, by its name in the zone database.

    Asked anew each time: a laptop moves. Where the system names its zone in another way, pendulum
    finds it; it is not asked first because it doubles what a command takes to start.
    """
    name = os.environ.get("TZ", "").removeprefix(":")
    if not name and localtime.is_symlink():
        name = _zone_at(str(localtime.readlink())) or _zone_at(os.path.realpath(localtime))
    try:
        return ZoneInfo(name)
    except (ValueError, KeyError, OSError):
        import pendulum

        return pendulum.now().tzinfo or dt.UTC


def _zone_at(path: str) -> str:
    return path.partition("/zoneinfo/")[2]


class Moment:
    """A clock that stands where it was set, for a life lived faster than time."""

    def __init__(self, instant: dt.datetime) -> None:
        self._instant = instant

    def __call__(self) -> dt.datetime:
        """Give the instant it stands at."""
        return self._instant

    def set(self, instant: dt.datetime) -> None:
        """Move it to ``instant``."""
        self._instant = instant
