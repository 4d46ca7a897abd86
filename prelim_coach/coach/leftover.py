"""What the weeks so far leave over of an ask: half an ask a week is one in two weeks."""

import datetime as dt
from fractions import Fraction

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.capacity import DayLoad, asks_left_over
from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.domain.week import DAYS, Week

NOTHING = Fraction(0)
DAY, WEEK = dt.timedelta(days=1), dt.timedelta(days=DAYS)


class LeftOver:
    """Reads the weeks of the intern year, and keeps each week's until a tier or a block changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: object = None
        self._tiers: list[TierChange] = []
        self._kept: dict[dt.date, Fraction] = {}

    def before(self, week: Week, tier: Tier) -> Fraction:
        """Give what the weeks of the year before ``week`` leave it, 0 to less than 1.

        Nothing at the minimum load and at rest: these hold no ask, and none comes out of the past.
        A day off that was opened by choice leaves nothing over.
        """
        if tier in (Tier.MINIMUM, Tier.REST):
            return NOTHING
        self._refresh()
        return self._of(week.first)

    def _of(self, first: dt.date) -> Fraction:
        if first <= self._desk.profile.year_start:
            return NOTHING
        if first not in self._kept:
            desk, before = self._desk, first - WEEK
            days = (before + number * DAY for number in range(DAYS))
            loads = [DayLoad(one, desk.kind_on(one), tier=desk.tier(one)) for one in days]
            left = self._of(before)
            year_start = desk.profile.year_start
            self._kept[first] = asks_left_over([loads], year_start, desk.rules, left)
        return self._kept[first]

    def _refresh(self) -> None:
        """Forget what may differ: all after another schedule, the later weeks after a new load."""
        desk = self._desk
        known = desk.schedule, desk.profile, desk.rules
        tiers = desk.store.all(TierChange)
        old, self._tiers = self._tiers, tiers
        if self._known != known or tiers[: len(old)] != old:
            self._known, self._kept = known, {}
        elif len(tiers) > len(old):
            since = min(one.day for one in tiers[len(old) :])
            self._kept = {first: left for first, left in self._kept.items() if first <= since}
