"""What takes more than one day: plans, and how far their steps have come.

Steps are computed from a plan and never stored, so that nothing is made twice and a moved date
moves every open step. Only what the intern did to a step is kept, as a ``Mark``.
"""

import datetime as dt
from enum import StrEnum

import msgspec

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.record import Record


class Plan(Record, frozen=True, kw_only=True):
    """What every plan has."""

    made: dt.date
    """The day it was made."""
    title: str
    person: str = ""
    """Id of the person it is with."""
    commitment: str = ""
    """Id of the commitment that holds its place in the week and its token."""
    note: str = ""
    closed: dt.date | None = None
    """The day it came to its end."""
    dropped: dt.date | None = None
    """The day the intern put it down."""

    @property
    def live(self) -> bool:
        """Say whether it still has steps to come."""
        return self.closed is None and self.dropped is None


class Meeting(Plan, frozen=True, kw_only=True):
    """A meeting with a mentor: ask, prepare, meet, name the next step, thank (P24-P27 I15 I16)."""

    minutes: int
    """20-30; 15 when it is cold or the intern is shy."""
    cold: bool = False
    """The two have not worked together."""
    day: dt.date | None = None
    """When it is; None while it has only been asked for."""
    asked: dt.date | None = None
    held: dt.date | None = None
    questions: tuple[str, ...] = ()
    """What to ask, at most four."""
    next_step: str = ""
    """Without one it cannot be closed (P27)."""


class Answer(StrEnum):
    """What came back to an ask."""

    OPEN = "open"
    YES = "yes"
    LUKEWARM = "lukewarm"
    NO = "no"


class Letter(Plan, frozen=True, kw_only=True):
    """A letter of recommendation, from the writer's choice to the thanks (P62-P64 I18 I45)."""

    needed: dt.date
    """The day it is due."""
    asked: dt.date | None = None
    answer: Answer = Answer.OPEN
    packet: frozenset[str] = frozenset()
    """What of the packet is ready, by the checklist's keys."""
    sent: dt.date | None = None
    """The day the packet went out."""
    arrived: dt.date | None = None
    weeks: int | None = None
    """Weeks worked together as the intern says, 0-60; None leaves them to the estimate."""


class SponsorAsk(Plan, frozen=True, kw_only=True):
    """Asking a writer who said yes to share the application (I19)."""

    letter: str
    """Id of the letter they said yes to."""
    day: dt.date
    asked: dt.date | None = None
    answer: Answer = Answer.OPEN


class Conference(Plan, frozen=True, kw_only=True):
    """One meeting away or at home: before, there, after (P28-P37 I20-I26)."""

    first: dt.date
    last: dt.date
    place: str = ""
    presenting: bool = False
    reasons: frozenset[str] = frozenset()
    """What else speaks for it, by the keys of ``conference.REASONS`` (P29 I21)."""
    priorities: tuple[str, ...] = ()
    """Two or three, on paper (P30)."""
    people: tuple[str, ...] = ()
    """Ids of the people to write to ahead, three to five (P31)."""
    story: str = ""
    """The story in 30 s."""
    short_story: str = ""
    """The story in 15-20 s."""
    small_ask: str = ""


class ProjectSort(StrEnum):
    """What a project is (P39-P41)."""

    CASE = "case"
    QI = "qi"
    REVIEW = "review"
    OTHER = "other"


class Project(Plan, frozen=True, kw_only=True):
    """One small project: its scope, one narrow role, its milestones (P38-P43 I39)."""

    sort: ProjectSort
    first: dt.date
    last: dt.date
    """When it is to be done; by the end of the year."""
    role: str = ""
    """The one part the intern owns."""
    scope: frozenset[str] = frozenset()
    """The questions of the scope check answered with yes, by their keys."""
    milestones: tuple[tuple[str, dt.date], ...] = ()
    behind: dt.date | None = None
    """The day the intern said it was behind; None when it is not."""


class Mark(Record, frozen=True, kw_only=True):
    """What the intern did to one step of a plan."""

    plan: str
    """Id of the plan; of the block for a rotation's end; ``presence`` for the profile checklist."""
    step: str
    """The step's key within the plan."""
    done: dt.date | None = None
    skipped: dt.date | None = None
    moved: dt.date | None = None
    """The day the intern moved it to."""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One dated thing to do for a plan."""

    plan: str
    key: str
    title: str
    """At most 48 characters."""
    move: str
    """One or two sentences, opening with the if-then anchor."""
    when: str
    will: str
    first: dt.date
    """From this day on it shows on Today."""
    aim: dt.date
    """The day to have it done."""
    overdue: dt.date | None = None
    """After this day it is late; None when it is never called so."""
    last: dt.date | None = None
    """After this day it makes no sense any more; None: until it is done."""
    closes: dt.date | None = None
    """After this day it comes late, and no later day makes up for it; None: any day will do."""
    after: str = ""
    """Key of the step of the same plan that comes first; empty for none."""
    says: str = ""
    """What is asked for when it is ticked, as "The next step"; empty for a mere tick."""
    reason: str = ""
    """Why it is due, as "for the meeting on Wed 25 Nov"."""
    minutes: int
    strand: Strand
    audience: Audience
    facts: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    ask: bool = False
    done: dt.date | None = None
    skipped: dt.date | None = None

    @property
    def open(self) -> bool:
        """Say whether it is still to be done."""
        return self.done is None and self.skipped is None
