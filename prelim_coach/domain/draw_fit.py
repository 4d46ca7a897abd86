"""Which acts a day, a person and what is left of the week allow."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from prelim_coach.domain.act import Act, Audience, Phase, Strand
from prelim_coach.domain.draw_situation import DueStep, Situation
from prelim_coach.domain.journal import Card
from prelim_coach.domain.profile import Profile

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


def fitting(deck: Iterable[Act], situation: Situation, last: Mapping[str, dt.date]) -> list[Act]:
    """Give the acts that fit the person, the day and the energy, rested and not put away.

    ``last`` holds the day on which each key last came up or was done.
    """
    away = situation.hidden | situation.swapped | situation.put_off
    ahead, kinds, season = AHEAD[situation.phase], situation.kinds, situation.season
    most, profile, day = energy_left(situation.energy), situation.profile, situation.day
    return [
        act
        for act in deck
        if not act.kinds.isdisjoint(kinds)
        and season in act.seasons
        and not act.phases.isdisjoint(ahead)
        and act.needs <= situation.has
        and act.energy <= most
        and act.id not in away
        and suits(act, profile)
        and rested(act, last, day)
    ]


def suits(act: Act, profile: Profile) -> bool:
    """Say whether an act is for this person: track, IMG, temperament, size of the program."""
    return (
        profile.track in act.tracks
        and (act.img is None or act.img is profile.img)
        and profile.temperament in act.temperaments
        and profile.size in act.sizes
    )


def energy_left(energy: int | None) -> int:
    """Give the most an act may take, 1-3: little at an energy of 2 or less, some at 3."""
    if energy is None or energy >= 4:
        return 3
    return 2 if energy == 3 else 1


def rested(act: Act, last: Mapping[str, dt.date], day: dt.date) -> bool:
    """Say whether an act's cooldown is over."""
    before = last.get(act.id)
    return before is None or (day - before).days >= act.cooldown


class Hand:
    """The cards of a day as they are picked, within the places, minutes, acts and asks left."""

    def __init__(self, situation: Situation, kept: Sequence[Card]) -> None:
        self.cards: list[Card] = []
        self._keys = {card.key for card in kept}
        self._pairs = {(card.strand, card.audience) for card in kept}
        self.room = max(0, situation.places - len(kept))
        # What was ticked today is already in the week's used minutes.
        ticked = {each[1] for each in situation.done if each[0] == situation.day}
        open_cards = [card for card in kept if card.key not in ticked]
        self._minutes = situation.minutes_left - sum(card.minutes for card in open_cards)
        self._longest = situation.longest
        self._acts = situation.acts_left - sum(card.minutes > 0 for card in open_cards)
        self._asks = situation.asks_left - sum(card.ask for card in open_cards)
        self._held: DueStep | None = None

    def hold(self, step: DueStep) -> None:
        """Keep an ask, an act and the minutes of the week for a step that asks, today or later.

        Nothing is kept for what would not fit by itself. What is pressing has them nevertheless.
        """
        if self.takes(step.card_key, step, pressing=True):
            self._held = step

    def takes(self, key: str, effort: Effort, *, pressing: bool = False) -> bool:
        """Say whether there is room for something: its key and pair are new, its cost is left.

        What is ``pressing`` may share its strand and audience with another card.
        """
        held = self._held
        if held is None or pressing or key == held.card_key:
            kept, minutes = 0, self._minutes
        else:
            kept, minutes = 1, self._minutes - held.minutes
        if effort.minutes and (effort.minutes > min(self._longest, minutes) or self._acts <= kept):
            return False
        if effort.ask and self._asks <= kept:
            return False
        apart = pressing or (effort.strand, effort.audience) not in self._pairs
        return apart and key not in self._keys and self.room > 0

    def add(self, card: Card) -> None:
        """Take a card."""
        self.cards.append(card)
        self._keys.add(card.key)
        self._pairs.add((card.strand, card.audience))
        self.room -= 1
        self._minutes -= card.minutes
        self._acts -= card.minutes > 0
        self._asks -= card.ask
        if self._held and self._held.card_key == card.key:
            self._held = None
