"""The weeks ahead of a review: what each holds, and the first of them with room for a plan."""

import datetime as dt
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.metering import Metering
from prelim_coach.domain.capacity import Budget, DayLoad, Meter, budget, first_free_day, meter
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.load import Tier
from prelim_coach.domain.week import DAYS, Week

WEEKS = 26
"""How far a plan may be put off: half a year."""
NEAR = 4
"""Weeks that are judged by the present load; further on at least the lighter one is taken †."""


class WeeksAhead:
    """The weeks from one on, by a load; what each holds is worked out once, when asked for."""

    def __init__(self, desk: Desk, metering: Metering, week: Week, tier: Tier) -> None:
        self._metering = metering
        self._week = week
        self._tier = tier
        self._today = desk.today()
        self._held: dict[int, tuple[Meter, Budget]] = {}

    def meter(self, number: int, commitments: Iterable[Commitment]) -> Meter:
        """Give the meter of the week that many weeks on, with these commitments."""
        found, held = self._holds(number)
        return meter(
            found.week,
            held,
            profile=found.profile,
            today=self._today,
            deeds=found.deeds,
            commitments=commitments,
            why=found.why,
        )

    def later(self, one: Commitment, commitments: Iterable[Commitment]) -> dt.date | None:
        """Give the first day after the next week with room for a plan, None without one.

        Its own weekday is preferred. ``commitments`` are all as they will be; the plan itself may
        be among them.
        """
        first = self._week.shifted(2).first
        weekday = first + dt.timedelta(days=(one.day - first).days % DAYS)
        moved = replace(one, day=weekday, override="")
        return first_free_day(moved, self._with_room(moved, tuple(commitments)))

    def _with_room(self, one: Commitment, commitments: tuple[Commitment, ...]) -> Iterator[Meter]:
        for number in range(2, WEEKS):
            if one.minutes <= self._holds(number)[1].minutes:
                yield self.meter(number, commitments)

    def _holds(self, number: int) -> tuple[Meter, Budget]:
        if number not in self._held:
            found = self._metering.meter(self._week.shifted(number).first)
            far = number > NEAR and self._tier in (Tier.MINIMUM, Tier.REST)
            held = budget(
                [DayLoad(share.day, share.kind) for share in found.budget.shares],
                found.profile.own_minutes,
                Tier.LIGHTER if far else self._tier,
                found.profile.year_start,
                found.budget.rules,
            )
            self._held[number] = found, held
        return self._held[number]
