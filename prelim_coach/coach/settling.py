"""The load a review ends with: as it is, lower by what was said, or as the intern chooses."""

import datetime as dt

import msgspec

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.duty import Duty
from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.load import TIERS, LoadAnswer, Tier, TierChange, newest
from prelim_coach.domain.load_rules import assess
from prelim_coach.domain.review import ReviewDraft

LOOK_BACK = dt.timedelta(days=28)
"""How far back the load rules read check-ins."""
CHOSEN = {True: "You lifted the load at the review.", False: "You chose less at the review."}
"""The reasons of the intern's own changes, by whether it rises."""


class Settled(msgspec.Struct, frozen=True, kw_only=True):
    """The load at the end of a review."""

    held: Tier
    """What holds without the intern's own choice."""
    reason: str
    """Why, one sentence; empty while it never changed."""
    changes: tuple[TierChange, ...]
    """What is to be saved, in order; the intern's own change last."""

    @property
    def tier(self) -> Tier:
        """Give the load that holds afterwards."""
        return self.changes[-1].tier if self.changes else self.held

    @property
    def why(self) -> str:
        """Give why that load holds, one sentence; empty while it never changed."""
        return self.changes[-1].why if self.changes else self.reason

    @property
    def chosen(self) -> bool:
        """Say whether the intern chose it in this review."""
        return any(each.by_user for each in self.changes)


class Settling:
    """Judges a draft by the load rules; saves nothing."""

    def __init__(self, desk: Desk, duty: Duty) -> None:
        self._desk = desk
        self._duty = duty

    def settled(self, draft: ReviewDraft, answer: LoadAnswer | None) -> Settled:
        """Give the load as a draft would leave it today, with the ``answer`` given in it.

        It rises only by the draft's own ``tier``, which is the intern's choice, and by one step.
        """
        desk = self._desk
        today, now = desk.today(), desk.now()
        kept = desk.store.all(TierChange)
        present = newest(kept)
        answers = desk.store.all(LoadAnswer)
        fall = assess(
            now,
            today,
            changes=kept,
            checkins=desk.store.between(CheckIn, today - LOOK_BACK, today),
            answers=[*answers, answer] if answer else answers,
            duty_average=self._duty.evidence(today),
        )
        holding = fall or present
        held = holding.tier if holding else Tier.STEADY
        changes = [fall] if fall else []
        chosen = _chosen(draft.tier, held)
        if chosen is not held:
            rises = TIERS.index(chosen) < TIERS.index(held)
            later = now + dt.timedelta(microseconds=1)  # after the fall that it answers
            changes.append(
                TierChange(day=today, at=later, tier=chosen, why=CHOSEN[rises], by_user=True)
            )
        return Settled(held=held, reason=holding.why if holding else "", changes=tuple(changes))


def _chosen(choice: Tier | None, held: Tier) -> Tier:
    if choice is None:
        return held
    highest = max(TIERS.index(held) - 1, 0)
    return TIERS[max(TIERS.index(choice), highest)]
