"""What to put down: the open plans of the week behind and the week ahead. Nothing here adds."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from prelim_coach.domain.act import Audience
from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.load import Tier
from prelim_coach.domain.week import Week


class Way(StrEnum):
    """How something can be put down."""

    DROP = "drop"
    POSTPONE = "postpone"
    RENEGOTIATE = "renegotiate"
    """Saves nothing: the words for a narrower part go out (P51)."""


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """One open plan that could be put down."""

    commitment: Commitment
    ways: tuple[Way, ...]
    why: str
    """Why it is named, one sentence."""
    suggested: bool = False
    """Whether putting it down would bring the week ahead within what it holds."""
    scripts: tuple[str, ...] = ()
    """Ids of the words that go with it."""


def candidates(
    week: Week, ahead: Meter, commitments: Iterable[Commitment]
) -> tuple[Candidate, ...]:
    """Give the open plans up to the end of the week ahead, oldest first.

    Plans from before ``week`` are left alone, projects excepted: they last. As many are suggested
    as bring the week ahead within its budget, what was taken over the limit first.
    """
    open_ = sorted(
        (
            each
            for each in commitments
            if each.done is None
            and each.day <= ahead.week.last
            and (each.day >= week.first or each.what is What.PROJECT)
        ),
        key=lambda each: (each.day, each.id),
    )
    relief = _relief(ahead, open_)
    return tuple(
        Candidate(
            commitment=each,
            ways=_ways(each),
            why=_why(each, week, ahead, suggested=each in relief),
            suggested=each in relief,
            scripts=_scripts(each),
        )
        for each in open_
    )


def without(meter: Meter, gone: Iterable[Commitment]) -> tuple[Commitment, ...]:
    """Give the meter's commitments with those in ``gone`` taken off."""
    ids = {each.id for each in gone}
    return tuple(each for each in meter.commitments if each.id not in ids)


def _relief(ahead: Meter, open_: Sequence[Commitment]) -> list[Commitment]:
    minutes = ahead.total.minutes - ahead.budget.minutes
    acts = ahead.total.acts - ahead.budget.acts
    found: list[Commitment] = []
    planned = [each for each in ahead.planned_in(open_) if each.minutes]
    for each in sorted(planned, key=lambda each: (not each.override, -each.minutes)):
        if minutes <= 0 and acts <= 0:
            break
        found.append(each)
        minutes, acts = minutes - each.minutes, acts - 1
    return found


def _ways(each: Commitment) -> tuple[Way, ...]:
    if each.what is What.PROJECT:
        return (Way.RENEGOTIATE, Way.DROP)
    return (Way.DROP, Way.POSTPONE)


def _why(each: Commitment, week: Week, ahead: Meter, *, suggested: bool) -> str:
    if each.what is What.PROJECT:
        return "A project under way; a narrower part is an honest answer."
    if week.contains(each.day):
        return f"Planned for {name(each.day)}, still open."
    if suggested:
        held, total = ahead.budget, ahead.total
        if total.minutes > held.minutes:
            return f"That week holds {held.minutes} min and has {total.minutes}."
        return f"That week holds {held.acts} acts and has {total.acts}."
    if ahead.tier is not Tier.STEADY:
        return f"Planned for {name(each.day)}; the load is {ahead.tier.value} for now."
    return f"Planned for {name(each.day)}."


def _scripts(each: Commitment) -> tuple[str, ...]:
    if each.what is What.PROJECT:
        return ("narrow-role", "project-behind", "kind-no")
    if each.what is What.ACT and not each.with_whom:
        return ()
    return ("kind-no-peer",) if each.audience is Audience.PEER else ("kind-no",)
