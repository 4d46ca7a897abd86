"""What lowers the tier: sleep, energy, duty and the burnout item. Nothing here ever raises it."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from math import ceil, floor, fsum

import msgspec

from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.load import (
    TIERS,
    LoadAnswer,
    Tier,
    TierChange,
    last_lift,
    lower,
    present_tier,
)

SLEEP_DAYS = 7
SLEEP_ENTRIES = 4
SHORT_SLEEP = 6.0
"""Hours a night, on average over seven days (this project's own threshold)."""
VERY_SHORT_SLEEP = 5.0
"""Hours a night, two nights running (this project's own threshold)."""
LOW_ENERGY = 2
ENERGY_DAYS = 5
LOW_ENERGY_DAYS = 3
DUTY_HOURS = 80.0
"""Hours a week averaged over the block: ACGME Common Program Requirements 6.20."""
CUT_OFF = 3
"""The item's cut-off (Dolan 2015)."""

ENDINGS = {
    Tier.STEADY: "the load stays as it is",
    Tier.LIGHTER: "the load is lighter",
    Tier.MINIMUM: "there is at most one two-minute act a day",
    Tier.REST: "nothing is asked of you for now",
}
"""How the sentence about a new tier ends."""


class Ceiling(msgspec.Struct, frozen=True, kw_only=True):
    """The most load the evidence allows, and the sentence that says why."""

    tier: Tier = Tier.STEADY
    why: str = ""


def assess(
    at: dt.datetime,
    day: dt.date,
    *,
    changes: Sequence[TierChange] = (),
    checkins: Iterable[CheckIn] = (),
    answers: Iterable[LoadAnswer] = (),
    duty_average: float | None = None,
) -> TierChange | None:
    """Give the fall of tier the evidence calls for on a coach day, or None when it holds.

    Only what was recorded after the user's last lift, for its day or later, is evidence; what is
    missing counts neither way. ``duty_average`` is in hours a week. Never gives a higher tier.
    """
    lift = last_lift(changes)
    allowed = ceiling(
        day,
        checkins=[each for each in checkins if _counts(each, lift, day)],
        answers=[each for each in answers if _counts(each, lift, day)],
        duty_average=duty_average,
    )
    tier = present_tier(changes)
    if lower(tier, allowed.tier) is tier:
        return None
    return TierChange(day=day, at=at, tier=allowed.tier, why=allowed.why)


def ceiling(
    day: dt.date,
    *,
    checkins: Sequence[CheckIn] = (),
    answers: Sequence[LoadAnswer] = (),
    duty_average: float | None = None,
) -> Ceiling:
    """Give the most load that the evidence up to a coach day allows.

    Sleep, energy and duty each take one tier from steady, together as many as they are; an answer
    to the burnout item sets its tier outright; the lower of the two holds.
    """
    soft = [*_sleep(day, checkins), *_energy(checkins), *_duty(duty_average)]
    by_signs = TIERS[min(len(soft), len(TIERS) - 1)]
    by_item = _item(answers)
    tier = lower(by_signs, by_item)
    if tier is Tier.STEADY:
        return Ceiling()
    reasons = soft if by_signs is tier else []
    if by_item is tier:
        reasons = ["your last answer speaks of a heavy stretch", *reasons]
    said = " and ".join(reasons)
    return Ceiling(tier=tier, why=f"{said[0].upper()}{said[1:]}, so {ENDINGS[tier]}.")


def _counts(each: CheckIn | LoadAnswer, lift: TierChange | None, day: dt.date) -> bool:
    return each.day <= day and (lift is None or (each.at > lift.at and each.day >= lift.day))


def _sleep(day: dt.date, checkins: Iterable[CheckIn]) -> Iterator[str]:
    nights: dict[dt.date, float] = {}
    for each in sorted(checkins, key=lambda each: each.at):
        if each.sleep is not None and 0 <= (day - each.day).days < SLEEP_DAYS:
            nights[each.day] = each.sleep
    hours = fsum(nights.values())
    if len(nights) >= SLEEP_ENTRIES and hours < SHORT_SLEEP * len(nights):
        # Rounded down, so that 5.97 h is not shown as the 6.0 h that would be enough.
        mean = floor(hours / len(nights) * 10) / 10
        yield f"sleep has averaged {mean:.1f} h over the last week"
        return
    short = {night for night, slept in nights.items() if slept < VERY_SHORT_SLEEP}
    if any(night + dt.timedelta(days=1) in short for night in short):
        yield f"sleep was under {VERY_SHORT_SLEEP:.0f} h two nights running"


def _energy(checkins: Iterable[CheckIn]) -> Iterator[str]:
    lowest: dict[dt.date, int] = {}
    for each in checkins:
        if each.energy is not None:
            lowest[each.day] = min(each.energy, lowest.get(each.day, each.energy))
    recent = [lowest[day] for day in sorted(lowest)[-ENERGY_DAYS:]]
    low = sum(energy <= LOW_ENERGY for energy in recent)
    if low >= LOW_ENERGY_DAYS:
        yield f"energy was low on {low} of your last {len(recent)} check-in days"


def _duty(average: float | None) -> Iterator[str]:
    if average is not None and average > DUTY_HOURS:
        # Rounded up, so that 80.04 h is not shown as the 80.0 h that are allowed.
        yield f"duty is estimated at {ceil(average * 10) / 10:.1f} h a week"


def _item(answers: Iterable[LoadAnswer]) -> Tier:
    last = [each.answer for each in sorted(answers, key=lambda each: each.at)][-2:]
    if not last or last[-1] < CUT_OFF:
        return Tier.STEADY
    if last[-1] >= 5:
        return Tier.REST
    twice = len(last) == 2 and last[0] >= CUT_OFF
    return Tier.MINIMUM if last[-1] >= 4 or twice else Tier.LIGHTER
