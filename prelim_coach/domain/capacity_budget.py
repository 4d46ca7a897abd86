"""The week's budget: how much extra effort its days hold."""

import datetime as dt
from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import floor

import msgspec
from msgspec.structs import replace

from prelim_coach.domain.capacity_rules import DEFAULT_RULES, Rules
from prelim_coach.domain.load import Tier
from prelim_coach.domain.rotation import WORKING, Kind
from prelim_coach.domain.season import month_of_year
from prelim_coach.domain.week import DAYS

USUAL_DAYS_OFF = 2
"""Days off that a week of any rotation may have †."""
NOTHING = Fraction(0)


class DayLoad(msgspec.Struct, frozen=True):
    """One day as the schedule has it; post-call days arrive as ``Kind.OFF``."""

    day: dt.date
    kind: Kind
    opened: bool = False
    """The intern asked for cards on a day that would have had none."""
    tier: Tier | None = None
    """The tier in force on the day; None where the week's holds."""

    @property
    def counts_as(self) -> Kind:
        """Give the kind whose limits hold: a free day opened by choice is ``unknown``."""
        return Kind.UNKNOWN if self.opened and self.kind not in WORKING else self.kind


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """One day's exact part of the week's budget."""

    day: dt.date
    kind: Kind
    minutes: Fraction
    acts: Fraction
    asks: Fraction


class Budget(msgspec.Struct, frozen=True, kw_only=True):
    """What a week holds: minutes of extra effort, acts that take minutes, new formal asks."""

    minutes: int
    acts: int
    asks: int
    tier: Tier = Tier.STEADY
    shares: tuple[Share, ...] = ()
    """One a day, in order; their sums, rounded down, are the numbers above, but for the part of an
    ask that earlier weeks left over."""
    rules: Rules = DEFAULT_RULES

    @property
    def acts_a_day(self) -> int:
        """Give how many acts a day the tier offers, 0-3."""
        return self.rules.acts_a_day(self.tier)

    @property
    def act_minutes(self) -> int | None:
        """Give the longest act the tier offers, in minutes; None for no limit of its own."""
        return self.rules.act_minutes(self.tier)


def budget(
    days: Sequence[DayLoad],
    own_minutes: int,
    tier: Tier,
    year_start: dt.date,
    rules: Rules = DEFAULT_RULES,
    left_over: Fraction = NOTHING,
) -> Budget:
    """Give the budget of a week's days: their shares within the own minutes, season and tier.

    Each day gives a seventh of its kind's weekly numbers, at the tier of that day: a load that is
    lowered on Thursday does not make Monday too much. The own minutes (P44) cap the minutes,
    the first months halve minutes and acts day by day (P57), a lighter tier halves all three, and
    no new ask is held before the end of month 1 (I44). Rounded down once, at the end.

    Up to two days off take nothing from the asks: every week has its days off, and six sevenths of
    one ask would be none all year. ``left_over``, 0 to less than 1, is the part of an ask that the
    weeks before were rounded down by (``asks_left_over``): half an ask a week is one in two weeks.
    """
    asked = sum((_seventh(rules.limits_of(d.counts_as).minutes) for d in days), Fraction(0))
    cap = min(Fraction(1), own_minutes / asked) if asked else Fraction(1)
    spread = _spread(days)
    shares = tuple(
        replace(share, asks=share.asks * spread)
        for share in (_share(day, cap, tier, year_start, rules) for day in days)
    )
    return Budget(
        minutes=floor(sum(share.minutes for share in shares)),
        acts=floor(sum(share.acts for share in shares)),
        asks=_whole(sum((share.asks for share in shares), NOTHING), left_over),
        tier=tier,
        shares=shares,
        rules=rules,
    )


def asks_left_over(
    weeks: Iterable[Sequence[DayLoad]],
    year_start: dt.date,
    rules: Rules = DEFAULT_RULES,
    held: Fraction = NOTHING,
) -> Fraction:
    """Give the part of an ask, 0 to less than 1, that weeks in a row leave to the one after them.

    Their days must have their tiers; ``held`` is what they were left themselves. A whole ask that
    was not used is gone: nothing is owed.
    """
    for days in weeks:
        held += _spread(days) * sum((_asks(d, d.tier, year_start, rules) for d in days), NOTHING)
        held -= floor(held)
    return held


def _whole(asks: Fraction, left_over: Fraction) -> int:
    """Give the asks of a week in whole ones; a week without any share of its own holds none."""
    return floor(asks + left_over) if asks else 0


def _spread(days: Sequence[DayLoad]) -> Fraction:
    off = min(USUAL_DAYS_OFF, sum(day.kind is Kind.OFF for day in days))
    return Fraction(DAYS, DAYS - off)


def _share(day: DayLoad, cap: Fraction, tier: Tier, year_start: dt.date, rules: Rules) -> Share:
    limits = rules.limits_of(day.counts_as)
    month = month_of_year(day.day, year_start)
    tier = tier if day.tier is None else day.tier
    season = _percent(rules.early_percent) if month <= rules.early_months else Fraction(1)
    minutes = _seventh(limits.minutes) * cap * season
    acts = _seventh(limits.acts) * season
    asks = _asks(day, tier, year_start, rules)
    if tier is not Tier.STEADY:
        lighter = _percent(rules.lighter_percent)
        minutes, acts = minutes * lighter, acts * lighter
    if tier in (Tier.MINIMUM, Tier.REST):
        # The minimum is never more than the lighter tier would hold on the same day.
        minutes = min(minutes, Fraction((rules.act_minutes(tier) or 0) * rules.acts_a_day(tier)))
        acts = min(acts, Fraction(rules.acts_a_day(tier)))
    return Share(day=day.day, kind=day.counts_as, minutes=minutes, acts=acts, asks=asks)


def _asks(day: DayLoad, tier: Tier | None, year_start: dt.date, rules: Rules) -> Fraction:
    if tier in (Tier.MINIMUM, Tier.REST):
        return NOTHING
    if month_of_year(day.day, year_start) < rules.asks_from_month:
        return NOTHING
    asks = _seventh(rules.limits_of(day.counts_as).asks)
    return asks * _percent(rules.lighter_percent) if tier is Tier.LIGHTER else asks


def _seventh(amount: int) -> Fraction:
    return Fraction(amount, DAYS)


def _percent(amount: int) -> Fraction:
    return Fraction(amount, 100)
