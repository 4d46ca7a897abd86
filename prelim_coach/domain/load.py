"""How much of the usual load the coach offers: a tier that falls by itself and never rises."""

import datetime as dt
from enum import StrEnum

from prelim_coach.domain.record import Record


class Tier(StrEnum):
    """The four levels of load, from most to least."""

    STEADY = "steady"
    LIGHTER = "lighter"
    MINIMUM = "minimum"
    REST = "rest"


class TierChange(Record, frozen=True, kw_only=True):
    """One change of tier. The newest holds; only the user's own hand makes one that rises."""

    day: dt.date
    at: dt.datetime
    tier: Tier
    why: str
    """One sentence in the coach's voice."""
    by_user: bool = False
