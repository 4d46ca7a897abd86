"""Small steps that fall due on a day, whatever they come from: drawn, ticked and put away."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Protocol

import msgspec

from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw_situation import STEP, DueStep
from prelim_coach.domain.person import Touch
from prelim_coach.domain.plan import Plan
from prelim_coach.domain.record import Record


class Taken(msgspec.Struct, frozen=True):
    """What is saved beside the tick of a step, in the same save."""

    put: tuple[Record, ...] = ()
    touch: Touch | None = None
    """The contact the step was, saved with its id in the tick's deed; None for none."""
    fulfils: Commitment | None = None
    """The commitment that is kept by it: its minutes count in the deed, and it is done."""
    begins: tuple[tuple[Commitment, Plan], ...] = ()
    """Plans that the step begins, each with what holds its place."""
    gone: tuple[Record, ...] = ()
    """What is removed when the step is taken back."""


class StepSource(Protocol):
    """What small steps come from. Keys are without ``step:``; another's key gives None."""

    def due(self, day: dt.date) -> Sequence[DueStep]:
        """Give the steps due on ``day``, the most pressing first."""

    def take_step(self, day: dt.date, key: str, *, back: bool = False) -> Taken | None:
        """Give what is saved when the step ``key`` was done on ``day``.

        ``back`` takes the step back; a touch made by it is removed by the caller.
        """

    def let_go(self, day: dt.date, key: str) -> Sequence[Record] | None:
        """Give what is saved when the intern never wants to see the step ``key`` again."""


class Keeper(Protocol):
    """What wants to know of commitments that were kept."""

    def kept(self, day: dt.date, commitment: Commitment, *, back: bool = False) -> Taken:
        """Give what is saved when ``commitment`` was ticked on ``day``; ``back`` unticks it."""


class Knower(Protocol):
    """What knows some of the blanks of the scripts that go with a step."""

    def values(self, key: str) -> Mapping[str, str]:
        """Give values by the blanks' names for the step ``key``; nothing for another's."""


class Parties(msgspec.Struct, frozen=True):
    """Who has to do with steps."""

    sources: tuple[StepSource, ...]
    keepers: tuple[Keeper, ...]
    """Asked when a commitment is ticked."""
    knowers: tuple[Knower, ...]
    """Asked what fills the scripts of a step."""


class Steps:
    """All sources as one. Saves nothing."""

    def __init__(self, parties: Callable[[], Parties]) -> None:
        """``parties`` is called when a step is first asked for: plans and people cost a start."""
        self._gathered = parties

    @cached_property
    def _parties(self) -> Parties:
        return self._gathered()

    def kept(self, day: dt.date, commitment: Commitment, *, back: bool = False) -> list[Taken]:
        """Give what is saved beside the tick of a commitment, or of taking the tick off."""
        return [keeper.kept(day, commitment, back=back) for keeper in self._parties.keepers]

    def values(self, card: str) -> dict[str, str]:
        """Give what is known of the scripts of the card ``card``, by the blanks' names."""
        known: dict[str, str] = {}
        for knower in self._parties.knowers:
            known |= knower.values(card.removeprefix(STEP))
        return known

    def due(self, day: dt.date) -> list[DueStep]:
        """Give the steps due on ``day``: by rank, then in the order of the sources."""
        found = [step for source in self._parties.sources for step in source.due(day)]
        return sorted(found, key=lambda step: step.rank)

    def take(self, day: dt.date, card: str, *, back: bool = False) -> Taken:
        """Give what is saved beside the tick of the card ``card``, or of taking the tick off."""
        if card.startswith(STEP):
            for source in self._parties.sources:
                taken = source.take_step(day, card.removeprefix(STEP), back=back)
                if taken is not None:
                    return taken
        return Taken()

    def let_go(self, day: dt.date, card: str) -> Sequence[Record]:
        """Give what is saved when the intern never wants to see the card ``card`` again."""
        for source in self._parties.sources:
            records = source.let_go(day, card.removeprefix(STEP))
            if records is not None:
                return records
        return ()
