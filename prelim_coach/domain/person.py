"""The people of the year, what happened with them, and what was promised to them."""

import datetime as dt
from enum import StrEnum

from prelim_coach.domain.act import Audience
from prelim_coach.domain.record import Record


class Position(StrEnum):
    """What a person is at work."""

    FACULTY = "faculty"
    FELLOW = "fellow"
    CHIEF = "chief"
    RESIDENT = "resident"
    LEADERSHIP = "leadership"
    """The program director, an associate director, the department's leadership."""
    PEER = "peer"
    NURSE = "nurse"
    ALLIED = "allied"
    STAFF = "staff"


class MentorRole(StrEnum):
    """What somebody may be to the intern; one person may hold several (P20-P23 I12)."""

    CLINICAL = "clinical"
    CAREER = "career"
    PROJECT = "project"
    SPONSOR = "sponsor"


class GoodSign(StrEnum):
    """What makes a mentor likely; noticed or not, and never counted to a score (I13)."""

    TEACHES = "teaches"
    APPROACHABLE = "approachable"
    RESPECTS = "respects"
    """Treats IMGs and every background with respect."""
    CONNECTED = "connected"
    """Knows the field the intern is headed for."""


class Person(Record, frozen=True, kw_only=True):
    """Somebody the intern wants to keep in mind."""

    name: str
    position: Position
    added: dt.date
    next_field: bool = False
    """Whether they work in the specialty the intern is headed for."""
    field: str = ""
    """Their field, as the intern writes it."""
    roles: frozenset[MentorRole] = frozenset()
    met: str = ""
    """Where they met, as a rotation or a conference."""
    yes: frozenset[GoodSign] = frozenset()
    """Signs the intern has seen."""
    no: frozenset[GoodSign] = frozenset()
    """Signs the intern has looked for and not seen; the others are open."""
    every: int | None = None
    """Weeks between touches, 1-52; 0 for never due; None takes the default of what they are."""
    contact: str = ""
    note: str = ""
    strong: bool | None = None
    """What the intern says of the relationship; None leaves it to the rule."""
    trusted: bool = False
    """Somebody the intern would call on a bad day (P08)."""
    resting: bool = False
    """The intern lets it rest: never due, still found."""

    @property
    def audience(self) -> Audience:
        """Give whom an act with them is with."""
        match self.position:
            case Position.NURSE | Position.ALLIED | Position.STAFF:
                return Audience.NURSE_ALLIED
            case Position.PEER | Position.RESIDENT:
                return Audience.PEER
            case Position.LEADERSHIP | Position.CHIEF:
                return Audience.LEADERSHIP
        return Audience.SPECIALTY if self.next_field else Audience.FACULTY


class How(StrEnum):
    """What a touch was."""

    TALK = "talk"
    FEEDBACK = "feedback"
    THANKS = "thanks"
    UPDATE = "update"
    ARTICLE = "article"
    HELP_GIVEN = "help_given"
    HELP_RECEIVED = "help_received"
    ASK_MEETING = "ask_meeting"
    ASK_ADVICE = "ask_advice"
    ASK_PROJECT = "ask_project"
    ASK_LETTER = "ask_letter"
    ASK_LEAD = "ask_lead"
    """Told to listen for openings (I34)."""
    ASK_JOB = "ask_job"
    """A position asked for (I40)."""
    ASK_SPONSOR = "ask_sponsor"
    ASK_OTHER = "ask_other"

    @property
    def is_ask(self) -> bool:
        """Say whether something was asked for."""
        return self.value.startswith("ask_")


class Touch(Record, frozen=True, kw_only=True):
    """One contact with one person. It resets the clock of when they are due."""

    day: dt.date
    at: dt.datetime
    person: str
    """The person's id."""
    how: How
    line: str = ""
    next_step: str = ""
    next_by: dt.date | None = None
    """When the next step is to be done; None without a day."""
    next_done: dt.date | None = None
    follow_up: bool = False
    """Worth following up: starts the fuse, 72 h to aim for, overdue after 7 days (P37 I26)."""
    followed: dt.date | None = None
    """The day the follow-up went out, or was let go."""
    unanswered: bool = False
    """Written, and no reply came so far."""
    unsure: bool = False
    """The intern was not sure how this is done here (I43)."""
    plan: str = ""
    """Id of the plan it belongs to, as a conference."""


class Promise(Record, frozen=True, kw_only=True):
    """Help the intern promised somebody, kept in mind until it is given (I41)."""

    day: dt.date
    """The day it was promised."""
    what: str
    person: str = ""
    """The person's id; empty for somebody who is not in the list."""
    by: dt.date | None = None
    kept: dt.date | None = None
    let_go: dt.date | None = None
    """The day the intern said it would not happen."""
