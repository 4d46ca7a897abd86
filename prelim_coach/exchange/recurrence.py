"""The days a rule falls on, with bounded work whatever the rule says."""

import calendar
import datetime as dt
from collections.abc import Iterator

import msgspec

from prelim_coach.exchange.rule import Rule, RuleRefusedError
from prelim_coach.exchange.year import Year

DAY = dt.timedelta(days=1)


class Effort(msgspec.Struct):
    """How many days may still be looked at in this file."""

    days: int = 200_000

    def spend(self, days: int) -> None:
        """Take days off.

        Raises:
            RuleRefusedError: None are left.
        """
        self.days -= days
        if self.days < 0:
            raise RuleRefusedError("the file's repeat rules take too much work")


def occurrences(rule: Rule, start: dt.datetime, year: Year, effort: Effort) -> list[dt.datetime]:
    """Give the rule's occurrences inside ``year`` as wall-clock times, in order.

    A rule with a count is followed from its start, others from the year's first day.

    Raises:
        RuleRefusedError: It matches no day at all, or needs too much work.
    """
    found: list[dt.datetime] = []
    seen = 0
    for day in _days(rule, start, year, effort):
        moment = dt.datetime.combine(day, start.time())
        if moment < start:
            continue
        if (rule.until and moment > rule.until) or (rule.count and seen >= rule.count):
            break
        seen += 1
        if year.first <= day <= year.last:
            found.append(moment)
    ended = rule.until is not None and rule.until.date() < year.first
    if not seen and not ended and start.date() <= year.last:
        raise RuleRefusedError("its repeat rule matches no day of the year")
    return found


def _days(rule: Rule, start: dt.datetime, year: Year, effort: Effort) -> Iterator[dt.date]:
    # All days of the rule from the start's period on, up to the year's end.
    for first, last in _periods(rule, start.date(), year):
        effort.spend((last - first).days + 1)
        span = (first + n * DAY for n in range((last - first).days + 1))
        days = [day for day in span if _fits(day, rule, start)]
        if rule.by_place:
            size = len(days)
            places = {p - 1 if p > 0 else size + p for p in rule.by_place}
            days = [day for place, day in enumerate(days) if place in places]
        yield from days


def _periods(rule: Rule, start: dt.date, year: Year) -> Iterator[tuple[dt.date, dt.date]]:
    # The periods the rule looks at: each day, week, month or year, every `interval`-th.
    begin = _period_at(rule, start, 0)[0]
    step = 0
    if rule.count is None and begin < year.first:
        longest = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}[rule.freq]
        step = max((year.first - begin).days // (longest * rule.interval) - 1, 0)
    while True:
        first, last = _period_at(rule, start, step)
        if first > year.last:
            return
        yield first, last
        step += 1


def _period_at(rule: Rule, start: dt.date, step: int) -> tuple[dt.date, dt.date]:
    try:
        if rule.freq == "DAILY":
            day = start + step * rule.interval * DAY
            return day, day
        if rule.freq == "WEEKLY":
            monday = start - ((start.weekday() - rule.week_start) % 7) * DAY
            first = monday + step * rule.interval * 7 * DAY
            return first, first + 6 * DAY
        if rule.freq == "MONTHLY":
            years, month = divmod(start.month - 1 + step * rule.interval, 12)
            first = dt.date(start.year + years, month + 1, 1)
            return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])
        first = dt.date(start.year + step * rule.interval, 1, 1)
        return first, first.replace(month=12, day=31)
    except (OverflowError, ValueError):
        return dt.date.max, dt.date.max


def _fits(day: dt.date, rule: Rule, start: dt.datetime) -> bool:
    if rule.by_month and day.month not in rule.by_month:
        return False
    if rule.by_month_day and not _counted(day.day, _month_days(day), rule.by_month_day):
        return False
    if rule.by_year_day and not _counted(_day_of_year(day), _year_days(day), rule.by_year_day):
        return False
    if rule.by_week and not _week_fits(day, rule):
        return False
    if rule.by_day:
        return any(_weekday_fits(day, which, weekday, rule) for which, weekday in rule.by_day)
    return _unsaid_fits(day, rule, start)


def _unsaid_fits(day: dt.date, rule: Rule, start: dt.datetime) -> bool:
    # What a rule does not say it takes from the start.
    if rule.freq == "WEEKLY" or rule.by_week:
        return day.weekday() == start.weekday()
    if rule.freq == "DAILY" or rule.by_month_day or rule.by_year_day:
        return True
    same_day = day.day == start.day
    return same_day and (rule.freq == "MONTHLY" or bool(rule.by_month) or day.month == start.month)


def _weekday_fits(day: dt.date, which: int, weekday: int, rule: Rule) -> bool:
    if day.weekday() != weekday:
        return False
    if which == 0 or rule.freq in {"DAILY", "WEEKLY"}:
        return True
    if rule.freq == "MONTHLY" or rule.by_month:
        place, length = day.day, _month_days(day)
    else:
        place, length = _day_of_year(day), _year_days(day)
    return which in {(place - 1) // 7 + 1, -((length - place) // 7 + 1)}


def _week_fits(day: dt.date, rule: Rule) -> bool:
    year, week, _ = day.isocalendar()
    weeks = dt.date(year, 12, 28).isocalendar().week
    return rule.freq == "YEARLY" and _counted(week, weeks, rule.by_week)


def _counted(place: int, length: int, wanted: frozenset[int]) -> bool:
    return place in wanted or place - length - 1 in wanted


def _month_days(day: dt.date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


def _year_days(day: dt.date) -> int:
    return 366 if calendar.isleap(day.year) else 365


def _day_of_year(day: dt.date) -> int:
    return day.timetuple().tm_yday
