"""The week a day lies in, put together for showing."""

import datetime as dt
from collections.abc import Iterable, Sequence

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.duty import Duty
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.week_view import Entered, WeekDay, WeekView, YearDay
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.duty import DayHours, hours_of
from prelim_coach.domain.journal import CheckIn, Deed, Draw, TeachingPoint
from prelim_coach.domain.load import TierChange
from prelim_coach.domain.review_trend import Measure, Point, daily
from prelim_coach.domain.rotation import Kind
from prelim_coach.domain.shift_hours import DAY
from prelim_coach.domain.week import Week

SERIES = 28
"""Days a line of sleep or energy shows."""
AWAY = frozenset({Kind.OFF, Kind.VACATION})


class Weeks:
    """Reads a week, and the year around it, from the records."""

    def __init__(self, desk: Desk, metering: Metering, duty: Duty) -> None:
        self._desk = desk
        self._metering = metering
        self._duty = duty

    def view(self, day: dt.date) -> WeekView:
        """Give everything the Week screen shows of the week ``day`` lies in."""
        desk = self._desk
        week = desk.week(day)
        last = max(week.first, min(week.last, desk.today()))
        since = last - (SERIES - 1) * DAY
        check_ins = desk.store.between(CheckIn, since, week.last)
        deeds = desk.store.between(Deed, since, week.last)
        meter = self._metering.meter(day)
        hours = self._duty.days(week.first, week.last)
        year = self._year(day)
        return WeekView(
            week=week,
            days=self._days(week, meter, check_ins, hours, year),
            meter=meter,
            tiers=self._tiers(week),
            sleep=_series(Measure.SLEEP, since, check_ins),
            energy=_series(Measure.ENERGY, since, check_ins),
            strands=tuple((each, *_counts(week, deeds, "strand", each)) for each in Strand),
            audiences=tuple((each, *_counts(week, deeds, "audience", each)) for each in Audience),
            hours=hours_of(hours),
            duty=self._duty.estimate(day),
            year=year,
        )

    def _days(
        self,
        week: Week,
        meter: Meter,
        check_ins: Iterable[CheckIn],
        hours: Sequence[DayHours],
        year: Iterable[YearDay],
    ) -> tuple[WeekDay, ...]:
        entered = {each.day: each.entered for each in year}
        planned = meter.planned_in(meter.commitments)
        shares = {share.day: share for share in meter.budget.shares}
        return tuple(
            WeekDay(
                day=one.day,
                kind=self._desk.kind_on(one.day),
                block=self._desk.schedule.block_on(one.day),
                share=float(shares[one.day].minutes),
                used=sum(deed.minutes for deed in meter.deeds if deed.day == one.day),
                planned=sum(each.minutes for each in planned if each.day == one.day),
                check_ins=tuple(each for each in check_ins if each.day == one.day),
                hours=one,
                entered=entered.get(one.day, Entered.UNKNOWN),
            )
            for one in hours
            if week.contains(one.day)
        )

    def _tiers(self, week: Week) -> tuple[TierChange, ...]:
        changes = [each for each in self._desk.store.all(TierChange) if each.day <= week.last]
        return tuple(sorted(changes, key=lambda each: each.at, reverse=True))

    def _year(self, day: dt.date) -> tuple[YearDay, ...]:
        desk = self._desk
        start = desk.profile.year_start
        first = _on(start, day.year)
        first = first if first <= day else _on(start, day.year - 1)
        last = _on(start, first.year + 1) - DAY
        filled = {
            *desk.store.days(CheckIn, first, last),
            *desk.store.days(Deed, first, last),
            *desk.store.days(TeachingPoint, first, last),
        }
        put_off = {each.day for each in desk.store.between(Draw, first, last) if _put_off(each)}
        today = desk.today()
        return tuple(
            YearDay(one, self._entered(one, today, filled, put_off))
            for one in (first + n * DAY for n in range((last - first).days + 1))
        )

    def _entered(
        self, day: dt.date, today: dt.date, filled: set[dt.date], put_off: set[dt.date]
    ) -> Entered:
        if day in filled:
            return Entered.FILLED
        if day > today:
            return Entered.AHEAD
        asked = day not in put_off and self._desk.kind_on(day) not in AWAY
        return Entered.UNKNOWN if asked else Entered.SKIPPED


def _series(measure: Measure, since: dt.date, check_ins: Iterable[CheckIn]) -> tuple[Point, ...]:
    values = daily(measure, check_ins)
    days = (since + n * DAY for n in range(SERIES))
    return tuple(Point(day, values.get(day)) for day in days)


def _counts(week: Week, deeds: Iterable[Deed], field: str, value: object) -> tuple[int, int]:
    same = [each for each in deeds if getattr(each, field) is value]
    return sum(week.contains(each.day) for each in same), len(same)


def _on(start: dt.date, year: int) -> dt.date:
    # A year that starts on 29 February is counted from the 28th.
    leap = (start.month, start.day) == (2, 29)
    return dt.date(year, 2, 28) if leap else start.replace(year=year)


def _put_off(draw: Draw) -> bool:
    return bool(draw.cards) and {card.key for card in draw.cards} <= set(draw.put_off)
