"""What the weeks so far leave over of an ask: half an ask a week is one in two weeks."""

import datetime as dt
from fractions import Fraction

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.capacity import DayLoad, asks_left_over
from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.domain.week import DAYS, Week

NOTHING = Fraction(0)


class LeftOver:
    """Reads the weeks of the intern year, and keeps each week's until a tier or a block changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: object = None
        self._kept: dict[dt.date, Fraction] = {}

    def before(self, week: Week, tier: Tier) -> Fraction:
        """Give what the weeks of the year before ``week`` leave it, 0 to less than 1.

        Nothing at the minimum load and at rest: these hold no ask, and none comes out of the past.
        A day off that was opened by choice leaves nothing over.
        """
        if tier in (Tier.MINIMUM, Tier.REST):
            return NOTHING
        desk = self._desk
        known = (desk.schedule, tuple(desk.store.all(TierChange)), desk.profile, desk.rules)
        if self._known != known:
            self._known, self._kept = known, {}
        if week.first not in self._kept:
            self._kept[week.first] = self._reckon(week.first)
        return self._kept[week.first]

    def _reckon(self, end: dt.date) -> Fraction:
        desk, start = self._desk, self._desk.profile.year_start
        number = (end - start).days // DAYS
        firsts = [end - dt.timedelta(days=DAYS * ago) for ago in range(number + 1, 0, -1)]
        weeks = [
            [DayLoad(one, desk.kind_on(one), tier=desk.tier(one)) for one in desk.week(first).days]
            for first in firsts
        ]
        return asks_left_over(weeks, start, desk.rules)
