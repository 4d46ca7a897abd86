"""Patterns worth a kind word at the review (design section 7). Never an alarm, never a score."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from prelim_coach.domain import detect_people
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.detect_people import NOBODY, Contacts
from prelim_coach.domain.detect_sign import ENOUGH, LOOK_BACK, Sign
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.week import Week

__all__ = ["LOOK_BACK", "NOBODY", "Contacts", "Sign", "detect"]

UPWARD = frozenset({Audience.FACULTY, Audience.SPECIALTY, Audience.LEADERSHIP})
BESIDE = frozenset({Audience.PEER, Audience.NURSE_ALLIED})


def detect(
    day: dt.date,
    week: Week,
    *,
    deeds: Sequence[Deed],
    commitments: Sequence[Commitment],
    ahead: Meter,
    contacts: Contacts = NOBODY,
) -> tuple[Sign, ...]:
    """Give the patterns on ``day``, the one to act on first in front; each at most once.

    ``deeds`` are those of at least the last 28 days; ``week`` is the one looked back on and
    ``ahead`` the meter of the next.
    """
    promised = (
        *_help_not_given(day, commitments),
        *detect_people.promise_not_kept(day, contacts),
    )
    return (
        *_over_promised(week, commitments, ahead),
        *promised[:1],
        *detect_people.job_at_first_meeting(day, contacts),
        *detect_people.letter_too_early(day, contacts),
        *detect_people.pressing_follow_ups(day, contacts),
        *detect_people.unsure_of_etiquette(day, contacts),
        *detect_people.only_asks(day, commitments, contacts),
        *_unseen(day, deeds),
        *_specialty_only(day, deeds),
    )


def _over_promised(week: Week, commitments: Iterable[Commitment], ahead: Meter) -> Iterator[Sign]:
    """More promised than fits (P51 I41): taken over the limit, or planned over the budget."""
    if ahead.over:
        yield Sign("over-promised", _over(ahead))
        return
    taken = [each for each in commitments if each.override and week.contains(each.day)]
    if taken:
        evidence = f"Taken over the limit: {taken[0].title}. Your reason: {taken[0].override}"
        yield Sign("over-promised", evidence if evidence.endswith(".") else f"{evidence}.")


def _over(ahead: Meter) -> str:
    total, held = ahead.total, ahead.budget
    sums = [f"{total.minutes} of {held.minutes} min"] if total.minutes > held.minutes else []
    sums += [f"{total.acts} of {held.acts} acts"] if total.acts > held.acts else []
    return f"The week of {name(ahead.week.first)} has {' and '.join(sums)}."


def _help_not_given(day: dt.date, commitments: Iterable[Commitment]) -> Iterator[Sign]:
    """Help offered and still open after its day (I41)."""
    for each in commitments:
        offered = each.strand is Strand.SUPPORT and each.audience is Audience.PEER
        if offered and each.done is None and 0 < (day - each.day).days < LOOK_BACK:
            yield Sign("help-not-given", f"{each.title}, planned for {name(each.day)}.")
            return


def _unseen(day: dt.date, deeds: Iterable[Deed]) -> Iterator[Sign]:
    """Peers and nurses unseen while others were seen (I42)."""
    audiences = [each.audience for each in _recent(day, deeds)]
    upward = sum(each in UPWARD for each in audiences)
    if upward >= ENOUGH and not BESIDE & set(audiences):
        yield Sign(
            "peers-and-nurses-unseen",
            f"In {LOOK_BACK} days, {upward} acts were with attendings or leadership and none "
            "with a nurse or a co-resident.",
        )


def _specialty_only(day: dt.date, deeds: Iterable[Deed]) -> Iterator[Sign]:
    """Nobody but the next field (P52)."""
    outward = [each for each in _recent(day, deeds) if each.audience is not Audience.SELF]
    if len(outward) >= ENOUGH and {each.audience for each in outward} == {Audience.SPECIALTY}:
        yield Sign(
            "specialty-only",
            f"In {LOOK_BACK} days, all {len(outward)} acts with others were in your next field.",
        )


def _recent(day: dt.date, deeds: Iterable[Deed]) -> Iterator[Deed]:
    return (each for each in deeds if 0 <= (day - each.day).days < LOOK_BACK)
