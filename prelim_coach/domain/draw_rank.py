"""Which of the fitting acts comes first: goals behind, neglect, freshness, lot."""

import datetime as dt
import random
from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType

import msgspec

from prelim_coach.domain.act import Act, Audience, Strand
from prelim_coach.domain.draw_fit import suits
from prelim_coach.domain.draw_history import LOOK_BACK, Since
from prelim_coach.domain.draw_situation import Want
from prelim_coach.domain.journal import Card
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.season import Season

NO_GOAL = 10_000
"""Comes after every goal."""
FRESH = 10_000
"""Days since an act came up that never came up, 27 years."""
FEW = 3
"""From so many acts on a fact will have its chance some day †."""
TOLD = 10_000
"""In the place of a count of acts, where no fact behind an act is left unspoken."""


SEASONS = tuple(Season)
NOTHING_LEFT: Mapping[str, int] = MappingProxyType({})


class Ranked(msgspec.Struct, frozen=True):
    """A fitting act with what does not change while the day is drawn."""

    act: Act
    goals: int
    """The goals behind that it would move, as the bits of a number, the first goal the lowest."""
    freshness: int
    """Days since it came up; ``FRESH`` when it never did."""
    rare: int = TOLD
    """Acts that can still speak of what it says for the first time, up to ``FEW``; ``TOLD`` when
    all of it was said."""


class Goals:
    """Which of the goals behind a thing would move: same strand and audience, or a fact."""

    def __init__(self, wants: Iterable[Want]) -> None:
        self._by_pair: dict[tuple[Strand, Audience], int] = {}
        self._by_fact: dict[str, int] = {}
        self._by_act: dict[str, int] = {}
        for n, want in enumerate(wants):
            for act in want.acts or ():
                self._by_act[act] = self._by_act.get(act, 0) | 1 << n
            if want.acts is not None:
                continue
            if not want.moved_by:
                pair = (want.strand, want.audience)
                self._by_pair[pair] = self._by_pair.get(pair, 0) | 1 << n
            for fact in want.moved_by or want.facts:
                self._by_fact[fact] = self._by_fact.get(fact, 0) | 1 << n

    def moved_by(self, thing: Act | Card) -> int:
        """Give the goals that an act or a card moves, as the bits of a number."""
        moved = self._by_pair.get((thing.strand, thing.audience), 0)
        if self._by_act:
            moved |= self._by_act.get(thing.id if isinstance(thing, Act) else thing.key, 0)
        for fact in thing.facts if self._by_fact else ():
            moved |= self._by_fact.get(fact, 0)
        return moved


def ranked(
    acts: Iterable[Act],
    last: Mapping[str, dt.date],
    day: dt.date,
    goals: Goals,
    left: Mapping[str, int] = NOTHING_LEFT,
) -> list[Ranked]:
    """Give the acts with the goals they move and their freshness.

    ``last`` holds the day on which each key last came up, ``left`` what ``unspoken`` gives.
    """
    return [
        Ranked(
            act,
            goals.moved_by(act),
            days_since(last.get(act.id), day),
            min((min(left[fact], FEW) for fact in act.facts if fact in left), default=TOLD),
        )
        for act in acts
    ]


def unspoken(
    deck: Iterable[Act], profile: Profile, season: Season, told: Collection[str]
) -> dict[str, int]:
    """Give the facts that were on no card of the year, and by how many acts they still may be.

    Acts for this person whose season is here or to come; ``told`` are the facts of the year's
    cards. What few acts speak of has its chance seldom, and goes before what many do.
    """
    ahead = frozenset(SEASONS[SEASONS.index(season) :])
    found: dict[str, int] = {}
    for act in deck:
        if suits(act, profile) and not act.seasons.isdisjoint(ahead):
            for fact in act.facts:
                if fact not in told:
                    found[fact] = found.get(fact, 0) + 1
    return found


def days_since(before: dt.date | None, day: dt.date) -> int:
    """Give the days since a day; ``FRESH`` for never."""
    return FRESH if before is None else (day - before).days


def lot(seed: str, key: str) -> int:
    """Give the same arbitrary number for the same seed and key, on every platform."""
    # A generator seeded with text is the same everywhere, and hashlib would bring OpenSSL along.
    return random.Random(f"{seed}\n{key}").getrandbits(64)


def first_of(
    choices: Iterable[Ranked], covered: int, tended: Since, lots: Callable[[str], int]
) -> tuple[Act | None, int | None]:
    """Give the first in order, and the index of the goal it is for.

    In order: the goals not yet covered, what the year has not spoken of yet and few acts speak of,
    the longest neglected, the freshest, the intern's own (which cites no fact) before the deck's,
    the lowest of ``lots`` by id.
    """
    strands, audiences = tended.strands, tended.audiences
    best: tuple[int, int, int, int] | None = None
    equal: list[Act] = []
    for each in choices:
        act, goals = each.act, each.goals & ~covered
        order = (
            (goals & -goals).bit_length() or NO_GOAL,
            each.rare,
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
