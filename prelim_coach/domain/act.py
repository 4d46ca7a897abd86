"""A micro-action: the card definitions of the deck."""

from enum import StrEnum

import msgspec

from prelim_coach.domain.profile import Size, Temperament, Track
from prelim_coach.domain.rotation import WORKING, Kind
from prelim_coach.domain.season import Season


class Strand(StrEnum):
    """The four strands of a network (I02)."""

    RELATIONSHIP = "relationship"
    REPUTATION = "reputation"
    INFORMATION = "information"
    SUPPORT = "support"


class Audience(StrEnum):
    """Whom an act is with."""

    FACULTY = "faculty"
    SPECIALTY = "specialty"
    PEER = "peer"
    NURSE_ALLIED = "nurse_allied"
    LEADERSHIP = "leadership"
    SELF = "self"


class Phase(StrEnum):
    """Where in the shift a moment lies."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    OFF = "off"


class Signature(StrEnum):
    """The three acts that stay in the pool every clinical day."""

    QUESTION = "question"
    """Ask one focused question (P13 P14 I06)."""
    POINT = "point"
    """Note one teaching point (P15 I05)."""
    HELP = "help"
    """Help a co-intern (P17 I07)."""


class Need(StrEnum):
    """What an act takes for granted; without it the card would make no sense."""

    BLOCK_MIDDLE = "block_middle"
    """The block is about half over."""
    BLOCK_END = "block_end"
    """The block is in its last days (P03)."""
    BLOCK_BEHIND = "block_behind"
    """Another block ended within the last week (P16)."""
    PROJECT = "project"
    """A project is under way."""
    MEETING = "meeting"
    """A mentor meeting is close ahead (P26)."""
    MENTOR = "mentor"
    """There has been a mentor meeting this year."""


class Act(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One tiny thing to do, with the days, people and moments it fits."""

    id: str
    """Lower-case words joined by hyphens; never reused for another act."""
    title: str
    """At most 48 characters."""
    move: str
    """What to do, one or two sentences that open with the if-then anchor."""
    when: str
    """The cue, as rehearsed: "When {when}, ..."."""
    will: str
    """The response, as rehearsed: "... I will {will}."."""
    minutes: int
    """Extra effort in minutes, 0-60; 0 for acts that are simply how the job is done."""
    strand: Strand
    audience: Audience
    facts: tuple[str, ...]
    """Ids of the guide facts behind it."""
    energy: int = 1
    """What it takes: 1 little, 2 some, 3 a good day."""
    ask: bool = False
    """Whether it is a new formal ask, which the weekly count of asks limits."""
    signature: Signature | None = None
    scripts: tuple[str, ...] = ()
    """Ids of the scripts that go with it."""
    kinds: frozenset[Kind] = WORKING
    phases: frozenset[Phase] = frozenset({Phase.BEFORE, Phase.DURING, Phase.AFTER})
    seasons: frozenset[Season] = frozenset(Season)
    tracks: frozenset[Track] = frozenset(Track)
    temperaments: frozenset[Temperament] = frozenset(Temperament)
    sizes: frozenset[Size] = frozenset(Size)
    img: bool | None = None
    """True: only for IMGs; False: only for others; None: for everyone."""
    needs: frozenset[Need] = frozenset()
    """What must be so on the day; all of it."""
    cooldown: int = 14
    """Days before the act may come up again after it was shown."""
