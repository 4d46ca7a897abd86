"""What the duty-hour estimate has to say, each with the requirement it comes from."""

import datetime as dt
from enum import StrEnum

import msgspec


class Weight(StrEnum):
    """How much a finding weighs, from least to most."""

    NOTE = "note"
    """Worth knowing; within the requirements."""
    ADVICE = "advice"
    """A "should" of the requirements, or good sense; no violation."""
    BOUNDARY = "boundary"
    """As much as the requirement holds, to the day."""
    OVER = "over"
    """Beyond a requirement, as far as an estimate can tell."""


class Rule(StrEnum):
    """What a finding is about."""

    HOURS = "hours"
    WEEK = "week"
    FREE = "free"
    STRETCH = "stretch"
    AFTER_CALL = "after_call"
    BETWEEN = "between"
    CALLS = "calls"
    NIGHTS = "nights"


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing found, in one sentence."""

    rule: Rule
    weight: Weight
    words: str
    section: str = ""
    """The ACGME Common Program Requirement, as "6.20"; empty when it is none."""
    day: dt.date | None = None
    """The coach day it is about; None when it is about the whole window."""
