"""Which acts a day, a person and what is left of the week allow."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Protocol

from prelim_coach.domain.act import Act, Audience, Phase, Strand
from prelim_coach.domain.draw_situation import Situation
from prelim_coach.domain.journal import Card

AHEAD = {
    Phase.BEFORE: frozenset({Phase.BEFORE, Phase.DURING, Phase.AFTER}),
    Phase.DURING: frozenset({Phase.DURING, Phase.AFTER}),
    Phase.AFTER: frozenset({Phase.AFTER}),
    Phase.OFF: frozenset({Phase.OFF}),
}
"""The phases of a shift that are now or still to come; a day off has only its own."""


class Effort(Protocol):
    """What acts, due steps and cards cost and touch."""

    @property
    def minutes(self) -> int: ...  # noqa: D102
    @property
    def ask(self) -> bool: ...  # noqa: D102
    @property
    def strand(self) -> Strand: ...  # noqa: D102
    @property
    def audience(self) -> Audience: ...  # noqa: D102


def fitting(deck: Iterable[Act], situation: Situation) -> list[Act]:
    """Give the acts that fit the person, the day and the energy, rested and not put away."""
    away = situation.hidden | situation.swapped | situation.put_off
    last = last_days(situation)
    ahead, kinds = AHEAD[situation.phase], situation.kinds
    most = energy_left(situation.energy)
    return [
        act
        for act in deck
        if act.id not in away
        and act.energy <= most
        and not act.kinds.isdisjoint(kinds)
        and not act.phases.isdisjoint(ahead)
        and situation.season in act.seasons
        and suits(act, situation)
        and rested(act, last, situation.day)
    ]


def suits(act: Act, situation: Situation) -> bool:
    """Say whether an act is for this person: track, IMG, temperament, size of the program."""
    profile = situation.profile
    return (
        profile.track in act.tracks
        and act.img in (None, profile.img)
        and profile.temperament in act.temperaments
        and profile.size in act.sizes
    )


def energy_left(energy: int | None) -> int:
    """Give the most an act may take, 1-3: little at an energy of 2 or less, some at 3."""
    if energy is None or energy >= 4:
        return 3
    return 2 if energy == 3 else 1


def last_days(situation: Situation) -> dict[str, dt.date]:
    """Give the day each key last came up or was done, up to today."""
    last: dict[str, dt.date] = {}
    for day, key in (*situation.shown, *((each[0], each[1]) for each in situation.done)):
        if day <= situation.day and (key not in last or day > last[key]):
            last[key] = day
    return last


def rested(act: Act, last: dict[str, dt.date], day: dt.date) -> bool:
    """Say whether an act's cooldown is over."""
    before = last.get(act.id)
    return before is None or (day - before).days >= act.cooldown


class Hand:
    """The cards of a day as they are picked, within the places, minutes, acts and asks left."""

    def __init__(self, situation: Situation, kept: Sequence[Card]) -> None:
        self.cards: list[Card] = []
        self._keys = {card.key for card in kept}
        self._pairs = {(card.strand, card.audience) for card in kept}
        self._longest = situation.longest
        self.room = max(0, situation.places - len(kept))
        # What was ticked today is already in the week's used minutes.
        ticked = {key for day, key, *_ in situation.done if day == situation.day}
        open_cards = [card for card in kept if card.key not in ticked]
        self._minutes = situation.minutes_left - sum(card.minutes for card in open_cards)
        self._acts = situation.acts_left - sum(card.minutes > 0 for card in open_cards)
        self._asks = situation.asks_left - sum(card.ask for card in open_cards)

    def takes(self, key: str, effort: Effort) -> bool:
        """Say whether there is room for something: its key and pair are new, its cost is left."""
        minutes = effort.minutes
        return (
            self.room > 0
            and (effort.strand, effort.audience) not in self._pairs
            and key not in self._keys
            and (not minutes or (minutes <= min(self._longest, self._minutes) and self._acts > 0))
            and (not effort.ask or self._asks > 0)
        )

    def add(self, card: Card) -> None:
        """Take a card."""
        self.cards.append(card)
        self._keys.add(card.key)
        self._pairs.add((card.strand, card.audience))
        self.room -= 1
        self._minutes -= card.minutes
        self._acts -= card.minutes > 0
        self._asks -= card.ask
