"""Trend lines of the review: at most six points, against one's own usual, never a score."""

import datetime as dt
from collections.abc import Iterable, Sequence
from enum import StrEnum
from math import fsum

import msgspec

from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.load import LoadAnswer
from prelim_coach.domain.week import Week

POINTS = 6


class Measure(StrEnum):
    """What a trend line shows."""

    SLEEP = "sleep"
    ENERGY = "energy"
    ITEM = "item"


class Point(msgspec.Struct, frozen=True):
    """One point: a week's mean from its first day, or an answer on its day."""

    day: dt.date
    value: float | None
    """None for a week without entries, which says nothing either way."""


class Trend(msgspec.Struct, frozen=True, kw_only=True):
    """One line of at most six points, oldest first."""

    measure: Measure
    points: tuple[Point, ...]

    @property
    def usual(self) -> float | None:
        """Give the mean of the points before the last; None with fewer than two of them."""
        before = [each.value for each in self.points[:-1] if each.value is not None]
        return fsum(before) / len(before) if len(before) > 1 else None


def by_week(measure: Measure, week: Week, checkins: Sequence[CheckIn]) -> Trend:
    """Give the weekly means of sleep or energy over the six weeks up to ``week``."""
    weeks = [week.shifted(-ago) for ago in range(POINTS - 1, -1, -1)]
    values = daily(measure, checkins)
    return Trend(
        measure=measure,
        points=tuple(
            Point(one.first, mean(value for day, value in values.items() if one.contains(day)))
            for one in weeks
        ),
    )


def by_answer(answers: Iterable[LoadAnswer]) -> Trend:
    """Give the last six answers to the item."""
    kept = sorted(answers, key=lambda each: each.at)[-POINTS:]
    return Trend(
        measure=Measure.ITEM, points=tuple(Point(each.day, float(each.answer)) for each in kept)
    )


def daily(measure: Measure, checkins: Iterable[CheckIn]) -> dict[dt.date, float]:
    """Give a day's value by day: its last sleep entered, its lowest energy."""
    found: dict[dt.date, float] = {}
    for each in sorted(checkins, key=lambda each: each.at):
        if measure is Measure.SLEEP and each.sleep is not None:
            found[each.day] = each.sleep
        elif measure is Measure.ENERGY and each.energy is not None:
            found[each.day] = min(float(each.energy), found.get(each.day, 5.0))
    return found


def mean(values: Iterable[float]) -> float | None:
    """Give the mean; None of nothing."""
    known = list(values)
    return fsum(known) / len(known) if known else None
