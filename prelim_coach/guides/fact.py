"""What the two guides say, one fact an entry, and what each becomes in the product."""

from enum import StrEnum

import msgspec


class Living(StrEnum):
    """What a fact becomes."""

    ACTION = "action"
    SCRIPT = "script"
    GOAL = "goal"
    LIMIT = "limit"
    SEASON = "season"
    PITFALL = "pitfall"
    PLAN = "plan"
    PROFILE = "profile"
    TONE = "tone"


class Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One fact of a guide, in this product's words."""

    id: str
    """P01-P66 from the guide for every prelim intern, I01-I48 from the one for IMGs."""
    guide: str
    section: str
    """The part of the guide it stands in."""
    lives_as: tuple[Living, ...]
    says: str
    """The fact, shown as "where this comes from"."""
