"""How much of the usual load the coach offers: a tier that falls by itself and never rises."""

import datetime as dt
from collections.abc import Iterable
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


class LoadAnswer(Record, frozen=True, kw_only=True):
    """One answer to the adapted single burnout item (Dolan 2015); never a diagnosis."""

    day: dt.date
    at: dt.datetime
    answer: int
    """1 to 5; 3 and above is the cut-off, 1 and 2 are never called fine."""


TIERS = (Tier.STEADY, Tier.LIGHTER, Tier.MINIMUM, Tier.REST)
"""From most to least load."""


def lower(one: Tier, other: Tier) -> Tier:
    """Give the tier with less load."""
    return max(one, other, key=TIERS.index)


def newest(changes: Iterable[TierChange]) -> TierChange | None:
    """Give the change that holds, None when there never was one; of one instant the later made."""
    return next(iter(sorted(changes, key=lambda change: change.at)[-1:]), None)


def present_tier(changes: Iterable[TierChange]) -> Tier:
    """Give the tier that holds: the newest change's, steady when there never was one."""
    change = newest(changes)
    return change.tier if change else Tier.STEADY


def last_lift(changes: Iterable[TierChange]) -> TierChange | None:
    """Give the last change by which the user raised the tier, None when there is none."""
    lift, tier = None, Tier.STEADY
    for change in sorted(changes, key=lambda change: change.at):
        if change.by_user and TIERS.index(change.tier) < TIERS.index(tier):
            lift = change
        tier = change.tier
    return lift
