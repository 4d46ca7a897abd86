"""Who the intern is, as far as the coach asks: at most five questions, all skippable."""

import datetime as dt
from enum import StrEnum

from prelim_coach.domain.record import Record


class Track(StrEnum):
    """Where the year leads (P04 I31 I35)."""

    ADVANCED = "advanced"
    """On to another specialty after this year."""
    CATEGORICAL = "categorical"
    """Hoping to stay in internal medicine."""
    UNDECIDED = "undecided"


class Temperament(StrEnum):
    """How the intern likes to meet people (P54 P55 I46)."""

    QUIET = "quiet"
    EITHER = "either"
    OUTGOING = "outgoing"


class Size(StrEnum):
    """The size of the programme (P66)."""

    SMALL = "small"
    """A community or otherwise small programme."""
    LARGE = "large"


class Profile(Record, frozen=True, kw_only=True):
    """What the intern told the coach. There is one; the defaults are what a skip means."""

    name: str = ""
    """How the intern signs a message; empty leaves a blank to fill."""
    track: Track = Track.UNDECIDED
    specialty: str = ""
    """The specialty ahead, as the intern writes it; empty when open."""
    img: bool = False
    """An international medical graduate (I01)."""
    temperament: Temperament = Temperament.EITHER
    size: Size = Size.LARGE
    own_minutes: int = 120
    """Minutes a week the intern can give beyond clinical work (P44); default is ours, 0-1200."""
    year_start: dt.date = dt.date(2026, 7, 1)
    """First day of the intern year."""
    week_start: int = 0
    """First day of the week: 0 is Monday, 6 is Sunday."""
    contacts: str = ""
    """The programme's own people to call, as the intern wrote them; shown on the support page."""
    priorities: tuple[str, ...] = ()
    """Ids of the goals of the year that come first, at most three, the first one first (P45)."""
