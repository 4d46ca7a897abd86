"""The numbers of the capacity rules: the coach's defaults, which the intern can change."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

import msgspec

from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Temperament
from prelim_coach.domain.rotation import Kind

Amount = Annotated[int, msgspec.Meta(ge=0, le=1200)]
Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What seven days of one kind of rotation hold."""

    minutes: Amount
    """Minutes of extra effort."""
    acts: Amount
    """Acts that take any extra minutes."""
    asks: Amount
    """New formal asks."""


LIMITS: Mapping[Kind, Limits] = MappingProxyType(
    {
        Kind.ICU: Limits(20, 2, 0),
        Kind.NIGHTS: Limits(15, 2, 0),
        Kind.WARDS: Limits(40, 4, 1),
        Kind.UNKNOWN: Limits(40, 4, 1),
        Kind.ED: Limits(50, 4, 1),
        Kind.CLINIC: Limits(90, 6, 2),
        Kind.EDUCATION: Limits(90, 6, 2),
        Kind.CONSULT: Limits(120, 8, 2),
        Kind.ELECTIVE: Limits(120, 8, 2),
        Kind.BACKUP: Limits(120, 8, 2),
        Kind.RESEARCH: Limits(180, 8, 2),
        Kind.VACATION: Limits(0, 0, 0),
        Kind.OFF: Limits(0, 0, 0),
    }
)
"""Weekly limits by kind of rotation. This project's own judgement, not the guides'."""

MOST_PROJECTS = 2
"""Active projects at once; never more, whatever the settings or the reason (P47 I41)."""


class Rules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every number of the capacity rules that the intern may change."""

    limits: dict[Kind, Limits] = msgspec.field(default_factory=dict)
    """Weekly limits where they differ from ``LIMITS``."""
    early_months: Annotated[int, msgspec.Meta(ge=0, le=12)] = 3
    """Months at the start of the year with a smaller budget (P57)."""
    early_percent: Percent = 50
    """What is left of minutes and acts in those months."""
    asks_from_month: Annotated[int, msgspec.Meta(ge=1, le=12)] = 2
    """The first month of the year with new formal asks (P57 I44)."""
    lighter_percent: Percent = 50
    """What is left of minutes, acts and asks at the lighter tier."""
    steady_acts: Annotated[int, msgspec.Meta(ge=0, le=3)] = 3
    """Acts a day at the steady tier."""
    lighter_acts: Annotated[int, msgspec.Meta(ge=0, le=3)] = 2
    """Acts a day at the lighter tier."""
    minimum_acts: Annotated[int, msgspec.Meta(ge=0, le=1)] = 1
    """Acts a day at the minimum tier."""
    minimum_minutes: Annotated[int, msgspec.Meta(ge=0, le=10)] = 2
    """The longest act at the minimum tier, in minutes."""
    meetings: Amount = 2
    """Mentor meetings a month (P46)."""
    quiet_meetings: Amount = 1
    """Mentor meetings a month for a quiet temperament (I46)."""
    quiet_meeting_minutes: Amount = 15
    """The longest mentor meeting for a quiet temperament, in minutes (I46)."""
    meeting_gap: Annotated[int, msgspec.Meta(ge=0, le=366)] = 28
    """Days between two meetings with the same mentor (P58)."""
    projects: Annotated[int, msgspec.Meta(ge=0, le=MOST_PROJECTS)] = 1
    """Active projects (P47 I41)."""
    conferences: Amount = 1
    """Conferences an intern year (P28 P48)."""
    events: Amount = 2
    """Social and local events a month (P49 I30)."""
    conversations: Amount = 3
    """Conversations a day at a conference that are enough (P35)."""
    quiet_conversations: Amount = 2
    """The same for a quiet temperament (I46)."""
    overrides: Amount = 1
    """Times a week something may be taken over the limit, with a reason."""

    def limits_of(self, kind: Kind) -> Limits:
        """Give the weekly limits of a kind of rotation."""
        return self.limits.get(kind, LIMITS[kind])

    def acts_a_day(self, tier: Tier) -> int:
        """Give how many acts a day a tier offers, 0-3."""
        match tier:
            case Tier.STEADY:
                return self.steady_acts
            case Tier.LIGHTER:
                return self.lighter_acts
            case Tier.MINIMUM:
                return self.minimum_acts
            case Tier.REST:
                return 0

    def act_minutes(self, tier: Tier) -> int | None:
        """Give the longest act a tier offers, in minutes; None for no limit of its own."""
        if tier is Tier.REST:
            return 0
        return self.minimum_minutes if tier is Tier.MINIMUM else None

    def meetings_of(self, temperament: Temperament) -> int:
        """Give the mentor meetings a month for a temperament (P46 I46)."""
        return self.quiet_meetings if temperament is Temperament.QUIET else self.meetings

    def conversations_of(self, temperament: Temperament) -> int:
        """Give the conversations a conference day that are enough for a temperament (P35 I46)."""
        quiet = temperament is Temperament.QUIET
        return self.quiet_conversations if quiet else self.conversations


DEFAULT_RULES = Rules()
"""The coach's own numbers."""
