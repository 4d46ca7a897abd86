"""Things the intern means to do: what the capacity gate judges."""

import datetime as dt
from enum import StrEnum

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.record import Record


class What(StrEnum):
    """The sorts of commitment the limits count."""

    ACT = "act"
    ASK = "ask"
    MEETING = "meeting"
    EVENT = "event"
    PROJECT = "project"
    CONFERENCE = "conference"


class Commitment(Record, frozen=True, kw_only=True):
    """A planned thing; it counts in the week of ``day`` until it is done or taken off."""

    day: dt.date
    what: What
    title: str
    minutes: int
    """Planned extra effort, 0-600."""
    strand: Strand = Strand.RELATIONSHIP
    audience: Audience = Audience.FACULTY
    act: str = ""
    with_whom: str = ""
    override: str = ""
    """The reason it was taken over the limit; empty when it fitted."""
    done: dt.date | None = None

    @property
    def only_a_place(self) -> bool:
        """Say whether it holds a token alone, as a plan's does, and is nothing to do on a day."""
        return self.what in (What.PROJECT, What.CONFERENCE) and not self.minutes
