"""The meter: what a week holds, what is used and planned of it, and why."""

import datetime as dt
from collections.abc import Iterable

import msgspec

from prelim_coach.domain.capacity_budget import Budget
from prelim_coach.domain.capacity_tokens import Token, tokens
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.week import Week


class Sum(msgspec.Struct, frozen=True):
    """Minutes of extra effort, acts that take any, and new formal asks."""

    minutes: int = 0
    acts: int = 0
    asks: int = 0

    def plus(self, other: "Sum") -> "Sum":
        """Give both together."""
        return Sum(self.minutes + other.minutes, self.acts + other.acts, self.asks + other.asks)


class Meter(msgspec.Struct, frozen=True, kw_only=True):
    """One week at a glance, and all that the gate needs to judge what is new in it."""

    week: Week
    budget: Budget
    used: Sum
    planned: Sum
    tier: Tier
    why: str = ""
    """Why the tier is what it is, one sentence; empty when it never changed."""
    tokens: tuple[Token, ...] = ()
    days_left: int = 0
    """Days of the week still to live, the present one included, 0-7."""
    profile: Profile
    deeds: tuple[Deed, ...] = ()
    """What happened in the week."""
    commitments: tuple[Commitment, ...] = ()
    """All that is planned or kept, of any week: months, years and mentors are counted in it."""

    def planned_in(self, commitments: Iterable[Commitment]) -> tuple[Commitment, ...]:
        """Give those of the commitments that are still planned for this week."""
        return _planned(self.week, commitments, self.deeds)

    @property
    def total(self) -> Sum:
        """Give used and planned together."""
        return self.used.plus(self.planned)

    @property
    def minutes_left(self) -> int:
        """Give the minutes that may still be added; never below zero, none at rest."""
        return self._left(self.budget.minutes, self.total.minutes)

    @property
    def acts_left(self) -> int:
        """Give the acts that may still be added; never below zero, none at rest."""
        return self._left(self.budget.acts, self.total.acts)

    @property
    def asks_left(self) -> int:
        """Give the new asks that may still be added; never below zero, none at rest."""
        return self._left(self.budget.asks, self.total.asks)

    def _left(self, held: int, taken: int) -> int:
        # The days before a rest began held something; what they left over is not for the rest.
        return 0 if self.tier is Tier.REST else max(0, held - taken)

    @property
    def percent(self) -> int:
        """Give used and planned minutes in percent of the budget, 0-999."""
        minutes = self.total.minutes
        if not self.budget.minutes:
            return 999 if minutes else 0
        return min(999, 100 * minutes // self.budget.minutes)

    @property
    def over(self) -> bool:
        """Say whether minutes or acts are beyond what the week holds."""
        total = self.total
        return total.minutes > self.budget.minutes or total.acts > self.budget.acts

    @property
    def words(self) -> str:
        """Give the meter in words, as "52 of 40 min this week, over"."""
        total, held = self.total, self.budget
        said = f"{total.minutes} of {held.minutes} min"
        if total.acts > held.acts:
            said += f" and {total.acts} of {held.acts} acts"
        return f"{said} this week, over" if self.over else f"{said} this week"


def meter(
    week: Week,
    budget: Budget,
    *,
    profile: Profile,
    today: dt.date,
    deeds: Iterable[Deed] = (),
    commitments: Iterable[Commitment] = (),
    why: str = "",
) -> Meter:
    """Give the meter of a week from all deeds and commitments; other weeks' are left out.

    Deeds of no minutes are how the job is done and never count as minutes or acts; an ask counts
    whatever it takes. A commitment counts as planned in the week of its day until it is done.
    The tokens are those of today's month and year, or of the week's nearest day to today.
    """
    happened = tuple(deed for deed in deeds if week.contains(deed.day))
    known = tuple(commitments)
    return Meter(
        week=week,
        budget=budget,
        used=summed(map(deed_cost, happened)),
        planned=summed(map(commitment_cost, _planned(week, known, happened))),
        tier=budget.tier,
        why=why,
        tokens=tokens(min(max(today, week.first), week.last), known, profile, budget.rules),
        days_left=min(7, max(0, (week.last - today).days + 1)),
        profile=profile,
        deeds=happened,
        commitments=known,
    )


def deed_cost(deed: Deed) -> Sum:
    """Give what a deed counts for."""
    return Sum(deed.minutes, int(deed.minutes > 0), int(deed.ask))


def commitment_cost(commitment: Commitment) -> Sum:
    """Give what a commitment counts for in the week of its day."""
    return Sum(commitment.minutes, int(commitment.minutes > 0), int(commitment.what is What.ASK))


def summed(costs: Iterable[Sum]) -> Sum:
    """Give all costs together."""
    total = Sum()
    for cost in costs:
        total = total.plus(cost)
    return total


def _planned(
    week: Week, commitments: Iterable[Commitment], deeds: Iterable[Deed]
) -> tuple[Commitment, ...]:
    fulfilled = {deed.commitment for deed in deeds if deed.commitment}
    return tuple(
        each
        for each in commitments
        if each.done is None and week.contains(each.day) and each.id not in fulfilled
    )
