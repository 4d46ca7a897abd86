"""Putting plans down at the review: dropped, or put off to a later week with room."""

import datetime as dt
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.plans import Plans
from prelim_coach.coach.review_view import LessPage, Proposal
from prelim_coach.coach.weeks_ahead import WeeksAhead
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.load import Tier
from prelim_coach.domain.plan import Plan
from prelim_coach.domain.record import Record
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
    beside: tuple[Record, ...]
    """The plans whose places those were, put down or moved with them, and the steps that move."""

    @property
    def all(self) -> tuple[Commitment, ...]:
        """Give the commitments as they are once the draft holds."""
        return (*self.kept, *self.moved)


class Lessening:
    """Reads the plans a review could put down; saves nothing."""

    def __init__(self, desk: Desk, metering: Metering, plans: Plans) -> None:
        self._desk = desk
        self._metering = metering
        self._plans = plans

    def page(self, draft: ReviewDraft, week: Week, tier: Tier) -> LessPage:
        """Give page 3, with the meter of the week ahead before and after the draft."""
        weeks = WeeksAhead(self._desk, self._metering, week, tier)
        every = self._desk.store.all(Commitment)
        before = weeks.meter(1, every)
        named = candidates(week, before, every)
        lessened = self._lessened(draft, every, named, weeks)
        return LessPage(
            proposals=tuple(self._proposal(one, lessened, weeks) for one in named),
            before=before,
            after=weeks.meter(1, lessened.all),
            plans=tuple(one.id for one in lessened.beside if isinstance(one, Plan) and one.dropped),
        )

    def lessened(self, draft: ReviewDraft, week: Week, tier: Tier) -> Lessened:
        """Give what the draft puts down; a plan without a later week with room stays.

        Only open plans up to the end of the week ahead are touched, whatever the draft names.
        """
        weeks = WeeksAhead(self._desk, self._metering, week, tier)
        every = self._desk.store.all(Commitment)
        return self._lessened(draft, every, candidates(week, weeks.meter(1, every), every), weeks)

    def _lessened(
        self,
        draft: ReviewDraft,
        every: Sequence[Commitment],
        named: Sequence[Candidate],
        weeks: WeeksAhead,
    ) -> Lessened:
        ways = {one.commitment.id: one.ways for one in named}
        gone = [one for one in every if one.id in draft.drop and one.id in ways]
        kept = [one for one in every if one not in gone]
        moved: list[Commitment] = []
        beside: list[Record] = []
        for one in gone:
            plan = self._plans.put_down(one, self._desk.today())
            beside += [plan] if plan else []
        for one in [one for one in kept if one.id in draft.postpone]:
            if Way.POSTPONE in ways.get(one.id, ()):
                later = self._later(one, [*kept, *moved], weeks)
                if later is not None:
                    kept.remove(one)
                    moved.append(replace(one, day=later, override=""))
                    beside += self._plans.moved(one, later)
        return Lessened(
            gone=tuple(gone), moved=tuple(moved), kept=tuple(kept), beside=tuple(beside)
        )

    def _later(
        self, one: Commitment, commitments: Sequence[Commitment], weeks: WeeksAhead
    ) -> dt.date | None:
        """Give where it would be put off to; None without room, or where its plan cannot follow."""
        later = weeks.later(one, commitments)
        if later is None:
            return None
        try:
            self._plans.moved(one, later)
        except ValueError:
            return None
        return later

    def _proposal(self, one: Candidate, lessened: Lessened, weeks: WeeksAhead) -> Proposal:
        id_ = one.commitment.id
        moved = {each.id: each.day for each in lessened.moved}
        later = moved.get(id_)
        if later is None and Way.POSTPONE in one.ways:
            later = self._later(one.commitment, lessened.all, weeks)
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
