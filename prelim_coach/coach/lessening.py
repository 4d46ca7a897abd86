"""Putting plans down at the review: dropped, or put off to a later week with room."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.review_view import LessPage, Proposal
from prelim_coach.coach.weeks_ahead import WeeksAhead
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.load import Tier
from prelim_coach.domain.review import ReviewDraft
from prelim_coach.domain.review_less import Candidate, Way, candidates
from prelim_coach.domain.week import Week


class Lessened(msgspec.Struct, frozen=True, kw_only=True):
    """What a draft puts down."""

    gone: tuple[Commitment, ...]
    """Taken off."""
    moved: tuple[Commitment, ...]
    """Put off, with their new days."""
    kept: tuple[Commitment, ...]
    """Every other commitment, done ones too."""

    @property
    def all(self) -> tuple[Commitment, ...]:
        """Give the commitments as they are once the draft holds."""
        return (*self.kept, *self.moved)


class Lessening:
    """Reads the plans a review could put down; saves nothing."""

    def __init__(self, desk: Desk, metering: Metering) -> None:
        self._desk = desk
        self._metering = metering

    def page(self, draft: ReviewDraft, week: Week, tier: Tier) -> LessPage:
        """Give page 3, with the meter of the week ahead before and after the draft."""
        weeks = WeeksAhead(self._desk, self._metering, week, tier)
        every = self._desk.store.all(Commitment)
        before = weeks.meter(1, every)
        named = candidates(week, before, every)
        lessened = _lessened(draft, every, named, weeks)
        return LessPage(
            proposals=tuple(_proposal(one, lessened, weeks) for one in named),
            before=before,
            after=weeks.meter(1, lessened.all),
        )

    def lessened(self, draft: ReviewDraft, week: Week, tier: Tier) -> Lessened:
        """Give what the draft puts down; a plan without a later week with room stays.

        Only open plans up to the end of the week ahead are touched, whatever the draft names.
        """
        weeks = WeeksAhead(self._desk, self._metering, week, tier)
        every = self._desk.store.all(Commitment)
        return _lessened(draft, every, candidates(week, weeks.meter(1, every), every), weeks)


def _lessened(
    draft: ReviewDraft,
    every: Sequence[Commitment],
    named: Sequence[Candidate],
    weeks: WeeksAhead,
) -> Lessened:
    ways = {one.commitment.id: one.ways for one in named}
    gone = [one for one in every if one.id in draft.drop and one.id in ways]
    kept = [one for one in every if one not in gone]
    moved: list[Commitment] = []
    for one in [one for one in kept if one.id in draft.postpone]:
        if Way.POSTPONE in ways.get(one.id, ()):
            later = weeks.later(one, [*kept, *moved])
            if later is not None:
                kept.remove(one)
                moved.append(replace(one, day=later, override=""))
    return Lessened(gone=tuple(gone), moved=tuple(moved), kept=tuple(kept))


def _proposal(one: Candidate, lessened: Lessened, weeks: WeeksAhead) -> Proposal:
    id_ = one.commitment.id
    moved = {each.id: each.day for each in lessened.moved}
    later = moved.get(id_)
    if later is None and Way.POSTPONE in one.ways:
        later = weeks.later(one.commitment, lessened.all)
    dropped = any(each.id == id_ for each in lessened.gone)
    return Proposal(
        commitment=one.commitment,
        ways=tuple(way for way in one.ways if way is not Way.POSTPONE or later),
        why=one.why,
        suggested=one.suggested,
        later=later,
        scripts=one.scripts,
        chosen=Way.DROP if dropped else Way.POSTPONE if id_ in moved else None,
    )
