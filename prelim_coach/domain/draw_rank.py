"""Which of the fitting acts comes first: goals behind, neglect, freshness, lot."""

import datetime as dt
import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping

import msgspec

from prelim_coach.domain.act import Act, Audience, Strand
from prelim_coach.domain.draw_history import LOOK_BACK, Since
from prelim_coach.domain.draw_situation import Want
from prelim_coach.domain.journal import Card

NO_GOAL = 10_000
"""Comes after every goal."""
FRESH = 10_000
"""Days since an act came up that never came up, 27 years."""


class Ranked(msgspec.Struct, frozen=True):
    """A fitting act with what does not change while the day is drawn."""

    act: Act
    goals: int
    """The goals behind that it would move, as the bits of a number, the first goal the lowest."""
    freshness: int
    """Days since it came up; ``FRESH`` when it never did."""
    new: bool = False
    """Whether a fact behind it was on no card of the year yet."""


class Goals:
    """Which of the goals behind a thing would move: same strand and audience, or a fact."""

    def __init__(self, wants: Iterable[Want]) -> None:
        self._by_pair: dict[tuple[Strand, Audience], int] = {}
        self._by_fact: dict[str, int] = {}
        for n, want in enumerate(wants):
            if not want.moved_by:
                pair = (want.strand, want.audience)
                self._by_pair[pair] = self._by_pair.get(pair, 0) | 1 << n
            for fact in want.moved_by or want.facts:
                self._by_fact[fact] = self._by_fact.get(fact, 0) | 1 << n

    def moved_by(self, thing: Act | Card) -> int:
        """Give the goals that an act or a card moves, as the bits of a number."""
        moved = self._by_pair.get((thing.strand, thing.audience), 0)
        for fact in thing.facts if self._by_fact else ():
            moved |= self._by_fact.get(fact, 0)
        return moved


def ranked(
    acts: Iterable[Act],
    last: Mapping[str, dt.date],
    day: dt.date,
    goals: Goals,
    told: Collection[str] = frozenset(),
) -> list[Ranked]:
    """Give the acts with the goals they move and their freshness.

    ``last`` holds the day on which each key last came up, ``told`` the facts that were on a card
    of the year.
    """
    return [
        Ranked(
            act,
            goals.moved_by(act),
            days_since(last.get(act.id), day),
            any(fact not in told for fact in act.facts),
        )
        for act in acts
    ]


def days_since(before: dt.date | None, day: dt.date) -> int:
    """Give the days since a day; ``FRESH`` for never."""
    return FRESH if before is None else (day - before).days


def lot(seed: str, key: str) -> int:
    """Give the same arbitrary number for the same seed and key, on every platform."""
    return int.from_bytes(hashlib.blake2b(f"{seed}\n{key}".encode(), digest_size=8).digest())


def first_of(
    choices: Iterable[Ranked], covered: int, tended: Since, lots: Callable[[str], int]
) -> tuple[Act | None, int | None]:
    """Give the first in order, and the index of the goal it is for.

    In order: the goals not yet covered, what the year has not spoken of yet, the longest neglected,
    the freshest, the intern's own (which cites no fact) before the deck's, the lowest of ``lots``
    by id.
    """
    strands, audiences = tended.strands, tended.audiences
    best: tuple[int, bool, int, int] | None = None
    equal: list[Act] = []
    for each in choices:
        act, goals = each.act, each.goals & ~covered
        order = (
            (goals & -goals).bit_length() or NO_GOAL,
            not each.new,
            -strands.get(act.strand, LOOK_BACK) - audiences.get(act.audience, LOOK_BACK),
            -each.freshness,
        )
        if best is None or order < best:
            best, equal = order, [act]
        elif order == best:
            equal.append(act)
    if best is None:
        return None, None
    first = min(equal, key=lambda act: (bool(act.facts), lots(act.id)))
    return first, None if best[0] == NO_GOAL else best[0] - 1
