"""How the product looks and behaves for this intern, where that is not the default."""

import datetime as dt
from enum import StrEnum

from prelim_coach.domain.record import Record


class Drawing(StrEnum):
    """Which characters bars, arrows and frames are drawn with."""

    AUTO = "auto"
    """Plain on a console or in a locale that cannot show the others."""
    FULL = "full"
    PLAIN = "plain"
    """ASCII alone."""


class Prefs(Record, frozen=True, kw_only=True):
    """What the intern set in Settings beyond the profile. There is one."""

    theme: str = ""
    """Name of the theme; empty, or one that is not known, means the default."""
    drawing: Drawing = Drawing.AUTO
    keys: tuple[tuple[str, str], ...] = ()
    """Own keys: a binding's id and its key names joined by commas."""
    numbers: tuple[tuple[str, int], ...] = ()
    """Names of ``domain.numbers`` whose value is not the default, with it."""
    words_only: bool = False
    """The meter says how full the week is in words, without numbers."""
    lock_minutes: int = 0
    """Minutes without a key after which an encrypted file is locked, 0-240; 0 is never."""
    day_turn: dt.time = dt.time(4)
    """When the day turns where no shift with known hours says otherwise."""
    nights_turn: dt.time = dt.time(12)
    """The same during night float and on the morning after it."""
