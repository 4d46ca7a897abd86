"""The six pages of the weekly review as plain data: what the screen and the Markdown show."""

import datetime as dt

import msgspec

from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.duty import DutyEstimate
from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.load import Tier
from prelim_coach.domain.review import Review, ReviewDraft
from prelim_coach.domain.review_less import Way
from prelim_coach.domain.review_trend import Trend
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.week import Week
from prelim_coach.guides.item import Item


class WeekPage(msgspec.Struct, frozen=True, kw_only=True):
    """Page 1: the week as it was."""

    deeds: tuple[Deed, ...]
    """What was done, by day."""
    points: tuple[TeachingPoint, ...]
    people: tuple[str, ...]
    """Names that stand in the week's plans and teaching points, each once."""
    hours: float | None
    """Hours on duty in the week, estimated; None when a day of it has no clock times."""
    duty: DutyEstimate | None
    """The estimate of the block the week ends in; None outside every block."""
    sleep: float | None
    """Mean hours of sleep of the nights entered; None without any."""
    nights: int
    """How many nights were entered."""
    energy: float | None
    """Mean energy of the days entered, 1-5; None without any."""
    check_ins: tuple[CheckIn, ...]
    overrides: tuple[Commitment, ...]
    """Plans taken over the limit; ``override`` is the reason given."""
    meter: Meter
    """The week's, by the load it began with."""


class LoadPage(msgspec.Struct, frozen=True, kw_only=True):
    """Page 2: the load, and the item when it is due."""

    trends: tuple[Trend, ...]
    """Sleep and energy by week and the item's answers, at most six points each."""
    item: Item | None
    """The item to offer; None when it is not due. It may always be skipped."""
    why_due: str
    """Why the item is offered or not, one sentence."""
    tier: Tier
    """The tier that will hold unless the intern chooses: as it is, or lower by the answer."""
    why: str
    """Why, one sentence; empty while it never changed."""
    may_lift: Tier | None
    """One step up from what holds without a choice; only the intern takes it. None at steady."""
    reply: str
    """What is said to the draft's answer; empty without one."""


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """One open plan with the ways to make it less. None of them adds."""

    commitment: Commitment
    ways: tuple[Way, ...]
    why: str
    """Why it is named here, a short sentence."""
    suggested: bool
    """Whether the week ahead is too full without putting something like it down."""
    later: dt.date | None
    """Where putting it off would move it: the first day with room after next week."""
    scripts: tuple[str, ...]
    """Ids of the words that go with it (P51)."""
    chosen: Way | None
    """What the draft says of it."""


class LessPage(msgspec.Struct, frozen=True, kw_only=True):
    """Page 3: what to put down."""

    proposals: tuple[Proposal, ...]
    before: Meter
    """The week ahead as planned."""
    after: Meter
    """The week ahead with what the draft puts down taken off."""
    plans: tuple[str, ...]
    """Ids of the plans that go with what the draft puts down; their steps go too."""


class Pattern(msgspec.Struct, frozen=True, kw_only=True):
    """One pattern of page 4, named kindly."""

    id: str
    """The pitfall's id in the guides."""
    name: str
    text: str
    evidence: str
    """What the records show, one sentence."""
    way_out: str
    facts: tuple[str, ...]
    scripts: tuple[str, ...]


class AheadPage(msgspec.Struct, frozen=True, kw_only=True):
    """Page 5: next week."""

    week: Week
    kinds: tuple[Kind, ...]
    """The kind of each of its days; a post-call day is off."""
    blocks: tuple[Block, ...]
    """The entries of its days in order, each once."""
    meter: Meter
    """Its budget, and what is planned once the draft holds."""
    planned: tuple[Commitment, ...]
    due: tuple[DueStep, ...]
    """Steps that come due by its first day."""
    priorities: tuple[str, ...]
    """The draft's; as long as it has none, those of the review before, to keep or let go."""


class ReviewView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the review shows, with the draft laid over it."""

    week: Week
    """The week it looks back on."""
    draft: ReviewDraft
    resumed: bool
    """Whether it goes on where it was left."""
    finished: Review | None
    """The review of this week if there is one already; finishing again replaces it."""
    support_first: bool
    """Whether the support page comes before anything else: the draft's answer is 5."""
    was: WeekPage
    load: LoadPage
    less: LessPage
    patterns: tuple[Pattern, ...]
    ahead: AheadPage
