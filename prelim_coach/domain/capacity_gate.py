"""The gate: whether a new commitment fits, what would make room, and when there is room."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from prelim_coach.domain.capacity_meter import (
    Meter,
    commitment_cost,
    deed_cost,
    summed,
)
from prelim_coach.domain.capacity_rules import MOST_PROJECTS
from prelim_coach.domain.capacity_tokens import held_on, token
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Temperament
from prelim_coach.domain.season import month_of_year
from prelim_coach.domain.week import Week


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What the gate says of a commitment."""

    fits: bool
    crossed: tuple[str, ...] = ()
    """The limits it would cross, each in words with its numbers: "52 of 40 min this week"."""
    swaps: tuple[Commitment, ...] = ()
    """Planned commitments of which any one, taken off, would make room."""
    may_override: bool = False
    """Whether it may still be taken anyway, with a reason."""
    barred: str = ""
    """Why it may not be taken anyway; empty when it may or when it fits."""


def judge(commitment: Commitment, meter: Meter) -> Verdict:
    """Judge a commitment against the week of its day.

    A commitment that is already planned is judged as if it were new. What adds nothing to a count
    never crosses it, however full the week is. ValueError when its day is not in the week.
    """
    if not meter.week.contains(commitment.day):
        message = f"{commitment.day} is not in the week of {meter.week.first}"
        raise ValueError(message)
    others = [each for each in meter.commitments if not _same(each, commitment)]
    crossed = _crossed(commitment, meter, others)
    if not crossed:
        return Verdict(fits=True)
    barred = _barred(commitment, meter, others)
    return Verdict(
        fits=False,
        crossed=crossed,
        swaps=tuple(_swaps(commitment, meter, others)),
        may_override=not barred,
        barred=barred,
    )


def first_free_day(commitment: Commitment, weeks: Iterable[Meter]) -> dt.date | None:
    """Give the first day, not before its own, on which a commitment fits; None when it never does.

    The weeks are looked at in the order given; within a week its own weekday is preferred.
    """
    for meter in weeks:
        for day in _days_of(commitment, meter.week):
            if judge(msgspec.structs.replace(commitment, day=day), meter).fits:
                return day
    return None


def first_free_week(commitment: Commitment, weeks: Iterable[Meter]) -> Week | None:
    """Give the week of ``first_free_day``; None when no week has room."""
    known = list(weeks)
    day = first_free_day(commitment, known)
    if day is None:
        return None
    return next(meter.week for meter in known if meter.week.contains(day))


def _days_of(commitment: Commitment, week: Week) -> Iterator[dt.date]:
    days = [day for day in week.days if day >= commitment.day]
    yield from sorted(days, key=lambda day: day.weekday() != commitment.day.weekday())


def _same(one: Commitment, other: Commitment) -> bool:
    return bool(one.id) and one.id == other.id


def _swaps(
    commitment: Commitment, meter: Meter, others: Sequence[Commitment]
) -> Iterator[Commitment]:
    for candidate in others:
        rest = [each for each in others if each is not candidate]
        if candidate.done is None and not _crossed(commitment, meter, rest):
            yield candidate


def _barred(commitment: Commitment, meter: Meter, others: Sequence[Commitment]) -> str:
    if commitment.what is What.PROJECT and _projects(others) >= MOST_PROJECTS:
        return "Two projects are under way; a third waits until one is finished."
    taken = sum(bool(each.override) and meter.week.contains(each.day) for each in others)
    if taken >= meter.budget.rules.overrides:
        return "Something was already taken over the limit this week."
    return ""


def _crossed(commitment: Commitment, meter: Meter, others: Sequence[Commitment]) -> tuple[str, ...]:
    return (
        *_weekly(commitment, meter, others),
        *_daily(commitment, meter, others),
        *_by_token(commitment, meter, others),
    )


def _weekly(commitment: Commitment, meter: Meter, others: Sequence[Commitment]) -> Iterator[str]:
    cost, held = commitment_cost(commitment), meter.budget
    total = cost.plus(meter.used).plus(
        summed(commitment_cost(each) for each in meter.planned_in(others))
    )
    if cost.minutes and total.minutes > held.minutes:
        yield f"{total.minutes} of {held.minutes} min this week"
    if cost.acts and total.acts > held.acts:
        yield f"{total.acts} of {held.acts} acts this week"
    first = held.rules.asks_from_month
    if cost.asks and month_of_year(commitment.day, meter.profile.year_start) < first:
        yield f"no new asks before month {first} of the year"
    elif cost.asks and total.asks > held.asks:
        yield f"{total.asks} of {held.asks} new asks this week"


def _daily(commitment: Commitment, meter: Meter, others: Sequence[Commitment]) -> Iterator[str]:
    if not commitment.minutes:
        return
    day, most = commitment.day, meter.budget.act_minutes
    if meter.tier is Tier.MINIMUM and most is not None and commitment.minutes > most:
        yield f"{commitment.minutes} of {most} min for one act at the minimum load"
    planned = (commitment_cost(each) for each in meter.planned_in(others) if each.day == day)
    done = (deed_cost(deed) for deed in meter.deeds if deed.day == day)
    acts = 1 + summed(planned).acts + summed(done).acts
    if acts > meter.budget.acts_a_day:
        yield f"{acts} of {meter.budget.acts_a_day} acts on that day"


def _by_token(commitment: Commitment, meter: Meter, others: Sequence[Commitment]) -> Iterator[str]:
    if commitment.what in (What.ACT, What.ASK):
        return
    rules, profile = meter.budget.rules, meter.profile
    after = token(commitment.what, commitment.day, [*others, commitment], profile, rules)
    if after.used > after.limit:
        yield after.words
    if commitment.what is What.MEETING:
        longest = rules.quiet_meeting_minutes
        if profile.temperament is Temperament.QUIET and commitment.minutes > longest:
            yield f"{commitment.minutes} of {longest} min for one meeting"
        yield from _too_soon(commitment, others, rules.meeting_gap)


def _too_soon(commitment: Commitment, others: Sequence[Commitment], gap: int) -> Iterator[str]:
    name = commitment.with_whom.casefold().strip()
    gaps = [
        abs((held_on(each) - commitment.day).days)
        for each in others
        if each.what is What.MEETING and name and each.with_whom.casefold().strip() == name
    ]
    if gaps and min(gaps) < gap:
        yield f"{min(gaps)} of {gap} days between meetings with {commitment.with_whom.strip()}"


def _projects(others: Sequence[Commitment]) -> int:
    return sum(each.what is What.PROJECT and each.done is None for each in others)
