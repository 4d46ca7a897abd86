"""What the draw remembers: what came up, what was done, and how long ago."""

import datetime as dt
from bisect import bisect_left

import msgspec

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.draw_situation import Situation
from prelim_coach.domain.journal import Card

LOOK_BACK = 28
"""Days within which a strand or an audience counts as tended."""


class Since(msgspec.Struct, frozen=True):
    """Days since strands and audiences were tended, at most ``LOOK_BACK``."""

    strands: dict[Strand, int]
    audiences: dict[Audience, int]
    known: int
    """Days since the first deed on record, at most ``LOOK_BACK``; 0 when there is none."""

    def with_cards(self, cards: list[Card]) -> "Since":
        """Give what will have been tended with these cards, so that one day does not repeat."""
        strands = self.strands | {card.strand: 0 for card in cards}
        audiences = self.audiences | {card.audience: 0 for card in cards}
        return Since(strands, audiences, self.known)


class History:
    """The past of a situation in order of day: cards before the day, deeds up to it."""

    def __init__(self, situation: Situation) -> None:
        self.day = situation.day
        shown, done = sorted(situation.shown), sorted(situation.done)
        self.shown = shown[: bisect_left(shown, (self.day,))]
        self.done = done[: bisect_left(done, (self.day + dt.timedelta(days=1),))]

    def last_days(self) -> dict[str, dt.date]:
        """Give the day on which each key last came up or was done."""
        # In order of day the later one replaces the earlier one.
        last = {key: day for day, key in self.shown}
        for each in self.done:
            key, day = each[1], each[0]
            if key not in last or day > last[key]:
                last[key] = day
        return last

    def since(self) -> Since:
        """Give how long each strand and audience has gone without a deed."""
        strands = {each[2]: each[0] for each in self.done}
        audiences = {each[3]: each[0] for each in self.done}
        return Since(
            {strand: self._ago(day) for strand, day in strands.items()},
            {audience: self._ago(day) for audience, day in audiences.items()},
            self._ago(self.done[0][0]) if self.done else 0,
        )

    def _ago(self, day: dt.date) -> int:
        return min(LOOK_BACK, (self.day - day).days)
