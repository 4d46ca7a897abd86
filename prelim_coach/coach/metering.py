"""The capacity meter of a week, from what was done, planned and told."""

import datetime as dt

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.leftover import LeftOver
from prelim_coach.domain.capacity import Budget, DayLoad, Meter, budget, meter
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.journal import Deed, Draw
from prelim_coach.domain.week import Week


class Metering:
    """Reads the records that a week's meter is computed from."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._left_over = LeftOver(desk)
        self._as_of: tuple[int, dt.date] | None = None
        self._kept: dict[dt.date, Meter] = {}
        self._budgets: dict[Week, tuple[object, Budget]] = {}

    def meter(self, day: dt.date) -> Meter:
        """Give the meter of the week ``day`` lies in; each of its days counts at its own tier."""
        # A screen asks for the same week many times between two saves.
        as_of = self._desk.version, self._desk.today()
        if self._as_of != as_of:
            self._as_of, self._kept = as_of, {}
        if day not in self._kept:
            self._kept[day] = self._read(day)
        return self._kept[day]

    def _read(self, day: dt.date) -> Meter:
        desk = self._desk
        week = desk.week(day)
        change = desk.tier_on(day)
        return meter(
            week,
            self._budget(day, week),
            profile=desk.profile,
            today=desk.today(),
            deeds=desk.store.between(Deed, week.first, week.last),
            commitments=desk.store.all(Commitment),
            why=change.why if change else "",
        )

    def _budget(self, day: dt.date, week: Week) -> Budget:
        """Give the week's budget, reckoned anew only when something it comes from has changed."""
        desk = self._desk
        profile = desk.profile
        loads = self._loads(day)
        tier = desk.tier(day)
        left = self._left_over.before(week, tier)
        known = loads, profile.own_minutes, tier, profile.year_start, desk.rules, left
        kept = self._budgets.get(week)
        if kept is None or kept[0] != known:
            kept = self._budgets[week] = known, budget(*known)
        return kept[1]

    def _loads(self, day: dt.date) -> list[DayLoad]:
        desk = self._desk
        week = desk.week(day)
        opened = {
            draw.day for draw in desk.store.between(Draw, week.first, week.last) if draw.opened
        }
        return [
            DayLoad(one, desk.kind_on(one), opened=one in opened, tier=desk.tier(one))
            for one in week.days
        ]
