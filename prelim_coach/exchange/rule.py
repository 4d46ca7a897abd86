"""Recurrence rules, read strictly: by the day to by the year, nothing finer."""

import datetime as dt
import re

import msgspec

from prelim_coach.exchange.ics_time import ValueUnreadableError, Zones, read_value

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_RANGES = {"BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYMONTH": 12, "BYSETPOS": 366}
_CLOCK = {"BYHOUR": "hour", "BYMINUTE": "minute", "BYSECOND": "second"}


class RuleRefusedError(ValueError):
    """A rule that is not followed; the text says why."""


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A rule of one event. Empty parts say nothing."""

    freq: str
    """DAILY, WEEKLY, MONTHLY or YEARLY."""
    interval: int = 1
    count: int | None = None
    until: dt.datetime | None = None
    """The last wall-clock time, in the event's own zone, that may be an occurrence."""
    week_start: int = 0
    by_day: tuple[tuple[int, int], ...] = ()
    """Which one (0: every, -1: the last) and the weekday, Monday 0."""
    by_month: frozenset[int] = frozenset()
    by_month_day: frozenset[int] = frozenset()
    by_year_day: frozenset[int] = frozenset()
    by_week: frozenset[int] = frozenset()
    by_place: frozenset[int] = frozenset()


def read_rule(text: str, start: dt.datetime, zone: dt.tzinfo | None, zones: Zones) -> Rule:
    """Give the rule of an RRULE value for an event that starts at ``start`` in ``zone``.

    Raises:
        RuleRefusedError: Finer than a day, or not a rule.
    """
    parts = _parts(text)
    freq = parts.pop("FREQ", "")
    if freq in {"SECONDLY", "MINUTELY", "HOURLY"}:
        raise RuleRefusedError(f"it repeats {freq.lower()}, finer than a day")
    if freq not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}:
        raise RuleRefusedError("its repeat rule cannot be read")
    for name, field in _CLOCK.items():
        if parts.get(name, str(getattr(start, field))).lstrip("0") not in {
            str(getattr(start, field)).lstrip("0")
        }:
            raise RuleRefusedError("it repeats at several times of the day")
    numbers = {name: _numbers(name, parts.get(name, "")) for name in _RANGES}
    return Rule(
        freq=freq,
        interval=_count(parts.get("INTERVAL", "1")),
        count=_count(parts["COUNT"]) if "COUNT" in parts else None,
        until=_until(parts["UNTIL"], zone, zones) if "UNTIL" in parts else None,
        week_start=_WEEKDAYS.index(parts["WKST"]) if parts.get("WKST") in _WEEKDAYS else 0,
        by_day=_by_day(parts.get("BYDAY", "")),
        by_month=numbers["BYMONTH"],
        by_month_day=numbers["BYMONTHDAY"],
        by_year_day=numbers["BYYEARDAY"],
        by_week=numbers["BYWEEKNO"],
        by_place=numbers["BYSETPOS"],
    )


def _parts(text: str) -> dict[str, str]:
    pairs = [part.partition("=") for part in text.strip().upper().split(";") if part.strip()]
    return {name.strip(): value.strip() for name, _, value in pairs}


def _count(text: str) -> int:
    if not re.fullmatch(r"\d{1,6}", text) or int(text) == 0:
        raise RuleRefusedError("its repeat rule cannot be read")
    return int(text)


def _numbers(name: str, text: str) -> frozenset[int]:
    if not text:
        return frozenset()
    words = text.split(",")
    if not all(re.fullmatch(r"[+-]?\d{1,3}", word) for word in words):
        raise RuleRefusedError("its repeat rule cannot be read")
    numbers = frozenset(map(int, words))
    if any(not 1 <= abs(number) <= _RANGES[name] for number in numbers):
        raise RuleRefusedError("its repeat rule cannot be read")
    return numbers


def _by_day(text: str) -> tuple[tuple[int, int], ...]:
    found = [_BY_DAY.fullmatch(word.strip()) for word in text.split(",")] if text else []
    if not all(found):
        raise RuleRefusedError("its repeat rule cannot be read")
    return tuple((int(m[1] or 0), _WEEKDAYS.index(m[2])) for m in found if m)


def _until(text: str, zone: dt.tzinfo | None, zones: Zones) -> dt.datetime:
    try:
        stamp = read_value(text, {}, zones)
        if stamp.is_date:
            return stamp.wall.replace(hour=23, minute=59, second=59)
        return stamp.at(zone) if zone is not None else stamp.wall
    except ValueUnreadableError:
        raise RuleRefusedError("its repeat rule cannot be read") from None
