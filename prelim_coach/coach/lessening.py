"""Putting plans down at the review: dropped, or put off to a later week with room."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.review_view import LessPage, Proposal
from prelim_coach.domain.capacity import DayLoad, Meter, budget, first_free_day, meter
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.load import Tier
from prelim_coach.domain.review import ReviewDraft
from prelim_coach.domain.review_less import Candidate, Way, candidates
from prelim_coach.domain.week import DAYS, Week

WEEKS = 52
"""How far a plan may be put off."""
NEAR = 4
"""Weeks that are judged by the present load; further on at least the lighter one is taken †."""


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
        ahead = week.shifted(1)
        as_planned = self._meter(ahead, tier, self._desk.store.all(Commitment))
        lessened = self.lessened(draft, week, tier)
        return LessPage(
            proposals=tuple(
                self._proposal(one, week, tier, lessened)
                for one in candidates(week, as_planned, as_planned.commitments)
            ),
            before=as_planned,
            after=self._meter(ahead, tier, lessened.all),
        )

    def lessened(self, draft: ReviewDraft, week: Week, tier: Tier) -> Lessened:
        """Give what the draft puts down; a plan without a later week with room stays.

        Only open plans up to the end of the week ahead are touched, whatever the draft names.
        """
        every = self._desk.store.all(Commitment)
        ahead = self._meter(week.shifted(1), tier, every)
        ways = {one.commitment.id: one.ways for one in candidates(week, ahead, every)}
        gone = [one for one in every if one.id in draft.drop and one.id in ways]
        kept = [one for one in every if one not in gone]
        moved: list[Commitment] = []
        for one in [one for one in kept if one.id in draft.postpone]:
            if Way.POSTPONE in ways.get(one.id, ()):
                later = self._later(one, week, tier, [*kept, *moved])
                if later is not None:
                    kept.remove(one)
                    moved.append(replace(one, day=later, override=""))
        return Lessened(gone=tuple(gone), moved=tuple(moved), kept=tuple(kept))

    def _proposal(self, one: Candidate, week: Week, tier: Tier, lessened: Lessened) -> Proposal:
        id_ = one.commitment.id
        moved = {each.id: each.day for each in lessened.moved}
        later = moved.get(id_)
        if later is None and Way.POSTPONE in one.ways:
            later = self._later(one.commitment, week, tier, lessened.all)
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

    def _later(
        self, one: Commitment, week: Week, tier: Tier, commitments: Sequence[Commitment]
    ) -> dt.date | None:
        first = week.shifted(2).first
        weekday = first + dt.timedelta(days=(one.day - first).days % DAYS)
        moved = replace(one, day=weekday, override="")
        return first_free_day(moved, self._later_meters(week, tier, commitments))

    def _later_meters(
        self, week: Week, tier: Tier, commitments: Iterable[Commitment]
    ) -> Iterator[Meter]:
        known = tuple(commitments)
        for number in range(2, WEEKS):
            far = number > NEAR and tier in (Tier.MINIMUM, Tier.REST)
            yield self._meter(week.shifted(number), Tier.LIGHTER if far else tier, known)

    def _meter(self, week: Week, tier: Tier, commitments: Iterable[Commitment]) -> Meter:
        desk = self._desk
        found = self._metering.meter(week.first)
        held = budget(
            [DayLoad(share.day, share.kind) for share in found.budget.shares],
            desk.profile.own_minutes,
            tier,
            desk.profile.year_start,
            found.budget.rules,
        )
        return meter(
            week,
            held,
            profile=desk.profile,
            today=desk.today(),
            deeds=found.deeds,
            commitments=commitments,
            why=found.why,
        )
