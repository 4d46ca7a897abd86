"""What the draw of a day goes by."""

import datetime as dt

import msgspec

from prelim_coach.domain.act import Audience, Need, Phase, Strand
from prelim_coach.domain.capacity_rules import DEFAULT_RULES, Rules
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.rotation import WORKING, Kind
from prelim_coach.domain.season import Season

STEP = "step:"
"""What the key of a due step's card begins with."""


class DueStep(msgspec.Struct, frozen=True, kw_only=True):
    """Something due today that is not in the deck: a follow-up, a teaching point's next step."""

    key: str
    """Its own key, without ``step:``."""
    title: str
    move: str
    when: str
    will: str
    minutes: int
    strand: Strand
    audience: Audience
    rank: int = 1
    """Its place among what is due, 0-2: follow-ups 0, what has no day of its own 2, others 1."""
    pressing: bool = False
    """A follow-up whose aim is reached: it does not wait for another of its strand and audience."""
    reason: str = ""
    """Why it is due, as "two days after you noted it"."""
    facts: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    ask: bool = False
    closes: dt.date = dt.date.max
    """The day after which an ask comes too late, as when a letter's time to ask ends."""

    @property
    def card_key(self) -> str:
        """Give the key of its card."""
        return STEP + self.key


class Want(msgspec.Struct, frozen=True, kw_only=True):
    """One of the guides' goals that is behind, and what would move it."""

    name: str
    """As it reads after "toward": "two peers you trust"."""
    strand: Strand
    audience: Audience
    facts: tuple[str, ...] = ()
    moved_by: tuple[str, ...] = ()
    """Only acts behind these facts move it; empty: any of its strand and audience, or its facts."""
    acts: frozenset[str] | None = None
    """Ids of the only acts that move it; None where ``moved_by`` says so."""
    by_ask: bool = False
    """Nothing but an ask moves it, and this week still holds one."""


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """A day with everything the draw may look at."""

    day: dt.date
    profile: Profile
    kind: Kind
    """The kind of rotation; post-call days are ``Kind.OFF``."""
    clinical: bool
    """Whether patients are seen, so that the signature acts have their days."""
    phase: Phase
    season: Season
    tier: Tier = Tier.STEADY
    minutes_left: int
    acts_left: int
    asks_left: int
    over: bool = False
    """The week already holds more than its budget."""
    energy: int | None = None
    """The latest entry of the day, 1-5; None when there is none."""
    shown: tuple[tuple[dt.date, str], ...] = ()
    """Day and key of every card shown on past days."""
    clinical_days: frozenset[dt.date] | None = None
    """The past days with cards on which patients were seen; None counts every one of them."""
    done: tuple[tuple[dt.date, str, Strand, Audience], ...] = ()
    """Day, key, strand and audience of every deed, today's too."""
    told: frozenset[str] = frozenset()
    """Ids of the guide facts that were on a card of the year already."""
    hidden: frozenset[str] = frozenset()
    swapped: frozenset[str] = frozenset()
    """Keys put back for another card this week."""
    put_off: frozenset[str] = frozenset()
    """Keys left for another day, today."""
    due: tuple[DueStep, ...] = ()
    """The most pressing first."""
    has: frozenset[Need] = frozenset()
    """What acts may take for granted on this day."""
    goals: tuple[Want, ...] = ()
    """The guides' goals that are behind, the furthest behind first."""
    quiet: str = ""
    """Why this day prompts nothing by itself, as "First night."; empty on other days."""
    opened: bool = False
    """The intern asked for cards on a day that would have had none."""
    rules: Rules = DEFAULT_RULES

    @property
    def places(self) -> int:
        """Give how many cards the day may have, 0-3."""
        if not self.opened and (self.quiet or self.kind not in WORKING):
            return 0
        most = self.rules.acts_a_day(self.tier)
        return min(1, most) if self.over else most

    @property
    def kinds(self) -> frozenset[Kind]:
        """Give the kinds an act may be for: a free day opened by choice is ``unknown`` too."""
        if self.opened and self.kind not in WORKING:
            return frozenset({self.kind, Kind.UNKNOWN})
        return frozenset({self.kind})

    @property
    def longest(self) -> int:
        """Give the minutes one card may take: none over the budget, few at the minimum tier."""
        if self.over:
            return 0
        most = self.rules.act_minutes(self.tier)
        return self.minutes_left if most is None else min(most, self.minutes_left)
