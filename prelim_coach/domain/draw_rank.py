"""Which of the fitting acts comes first: signature claims, goals, neglect, freshness, lot."""

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from prelim_coach.domain.act import Act, Audience, Signature, Strand
from prelim_coach.domain.draw_fit import last_days
from prelim_coach.domain.draw_situation import Situation, Want
from prelim_coach.domain.journal import Card

LOOK_BACK = 28
"""Days within which a strand or an audience counts as tended."""
FRESH = 400
"""Days since an act came up that never came up."""
CLAIM = 6
"""Days without a signature family after which it claims a place."""
EARLY = 5
"""Days after which it comes early, if no other family came up yesterday."""
APART = 2
"""Days between two families, where there is a choice."""
LAST_CALL = (7, 8)
"""Days with cards, without the family, at which it goes before everything else.

Longer than that was a stretch away from patients, and the families come back one a day.
"""
STAGGER = {Signature.QUESTION: 6, Signature.POINT: 4, Signature.HELP: 2}
"""Days the families are taken to have waited at the very start, so that they do not all come
on one day."""


class Since(msgspec.Struct, frozen=True):
    """Days since strands and audiences were tended, at most ``LOOK_BACK``."""

    strands: dict[Strand, int]
    audiences: dict[Audience, int]
    known: int
    """Days since the first deed on record, at most ``LOOK_BACK``; 0 when there is none."""

    def neglect(self, act: Act) -> int:
        """Give how long an act's strand and audience have gone without, in days together."""
        strand = self.strands.get(act.strand, LOOK_BACK)
        return strand + self.audiences.get(act.audience, LOOK_BACK)


class Ranked(msgspec.Struct, frozen=True):
    """A fitting act with its place in the order; lower ``order`` comes first."""

    act: Act
    wants: tuple[int, ...]
    """Indices of the goals behind that it would move."""
    order: tuple[int, int, int]


def since(situation: Situation) -> Since:
    """Give how long each strand and audience has gone without a deed."""
    strands: dict[Strand, int] = {}
    audiences: dict[Audience, int] = {}
    known = 0
    for day, _, strand, audience in situation.done:
        ago = (situation.day - day).days
        if ago < 0:
            continue
        known = max(known, min(ago, LOOK_BACK))
        if ago < LOOK_BACK:
            strands[strand] = min(ago, strands.get(strand, LOOK_BACK))
            audiences[audience] = min(ago, audiences.get(audience, LOOK_BACK))
    return Since(strands, audiences, known)


def ranked(acts: Iterable[Act], situation: Situation, tended: Since, seed: str) -> list[Ranked]:
    """Give the acts with their order: the longest neglected, then the freshest, then by lot."""
    last = last_days(situation)
    return [
        Ranked(
            act,
            tuple(n for n, want in enumerate(situation.goals) if moves(act, want)),
            (
                -tended.neglect(act),
                -min(FRESH, days_since(last.get(act.id), situation.day)),
                lot(seed, act.id),
            ),
        )
        for act in acts
    ]


def days_since(before: dt.date | None, day: dt.date) -> int:
    """Give the days since a day; ``FRESH`` for never."""
    return FRESH if before is None else (day - before).days


def lot(seed: str, key: str) -> int:
    """Give the same arbitrary number for the same seed and key, on every platform."""
    return int.from_bytes(hashlib.blake2b(f"{seed}\n{key}".encode(), digest_size=8).digest())


def moves(act: Act | Card, want: Want) -> bool:
    """Say whether an act or card moves a goal: same strand and audience, or a fact in common."""
    same = act.strand is want.strand and act.audience is want.audience
    return same or any(fact in want.facts for fact in act.facts)


def first_of(
    choices: Iterable[Ranked], covered: frozenset[int] = frozenset()
) -> tuple[Ranked | None, int | None]:
    """Give the first in order, and the index of the goal it is for; goals covered do not count."""
    best: tuple[tuple[int, tuple[int, int, int]], Ranked] | None = None
    none = 10**6
    for each in choices:
        goal = next((n for n in each.wants if n not in covered), none)
        if best is None or (goal, each.order) < best[0]:
            best = ((goal, each.order), each)
    if best is None:
        return None, None
    return best[1], None if best[0][0] == none else best[0][0]


class Claims(msgspec.Struct, frozen=True):
    """Signature families whose turn it is."""

    now: tuple[Signature, ...] = ()
    """Go before everything else today, so that each comes up in every seven days."""
    next: Signature | None = None
    """Takes a place before the other acts do."""
    firm: bool = False
    """Whether ``next`` takes the last place rather than a due step."""


def claims(deck: Sequence[Act], situation: Situation, here: Iterable[str]) -> Claims:
    """Give the claims of the signature families on a clinical day (P13-P15 P17 I05-I07).

    ``here`` are keys of cards that the day already has. A family that was swapped or put off has
    had its turn. One claims early when otherwise two would be due on the same day, and comes early
    without displacing anything due when that spreads the families over the week.
    """
    if not situation.clinical:
        return Claims()
    keys = {act.id: act.signature for act in deck if act.signature}
    had = {keys.get(key) for key in (*here, *situation.swapped, *situation.put_off)}
    waits = _waits(keys, situation)
    waiting = sorted(
        (family for family in Signature if family not in had),
        key=lambda family: (-waits[family][0], list(Signature).index(family)),
    )
    now = tuple(family for family in waiting if waits[family][1] in LAST_CALL)
    if not waiting:
        return Claims()
    firm = any(waits[family][0] >= CLAIM - turn for turn, family in enumerate(waiting))
    apart = len(waiting) == len(Signature) and min(days for days, _ in waits.values()) >= APART
    early = apart and waits[waiting[0]][0] >= EARLY
    return Claims(now, waiting[0] if firm or early else None, firm)


def _waits(keys: Mapping[str, Signature], s: Situation) -> dict[Signature, tuple[int, int]]:
    """Give, for each family, the days and the days with cards since it came up, today included."""
    past = [(day, keys.get(key)) for day, key in s.shown if day < s.day]
    days = {day for day, _ in past}
    waits = {}
    for family in Signature:
        last = max((day for day, shown in past if shown is family), default=None)
        if last is not None:
            waits[family] = ((s.day - last).days, 1 + sum(day > last for day in days))
        else:
            start = min(days, default=s.day)
            waits[family] = (STAGGER[family] + (s.day - start).days, 1 + len(days))
    return waits
