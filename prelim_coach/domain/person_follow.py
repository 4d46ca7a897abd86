"""The follow-up fuse: 72 hours to aim for, a week at the latest, still fine to send after it."""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from prelim_coach.domain.person import How, Touch
from prelim_coach.domain.person_due import offered
from prelim_coach.domain.person_rules import DEFAULT_PEOPLE, PeopleRules

ENDS = frozenset({How.THANKS, How.UPDATE, How.ARTICLE})
"""The touches that are a follow-up themselves."""
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Stage(StrEnum):
    """How far a fuse has burnt down."""

    AIM = "aim"
    """Inside the 72 hours (I26)."""
    WEEK = "week"
    """Inside the week (P37)."""
    LATE = "late"


class FollowUp(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation that waits for a line from the intern."""

    touch: Touch
    aim: dt.date
    """The last day of the 72 hours (I26)."""
    last: dt.date
    """The last day of the week (P37)."""
    stage: Stage
    offered: bool
    """Whether it makes a card on the day it was asked for."""

    @property
    def words(self) -> str:
        """Say how it stands, with the number behind it."""
        match self.stage:
            case Stage.AIM:
                return f"by {WEEKDAYS[self.aim.weekday()]}: the aim is 72 h"
            case Stage.WEEK:
                return f"by {WEEKDAYS[self.last.weekday()]}: inside 7 days is good too"
        return "past 7 days, and still fine to send"


def follow_up(touch: Touch, day: dt.date, rules: PeopleRules = DEFAULT_PEOPLE) -> FollowUp | None:
    """Give the follow-up a touch waits for on ``day``; None when it waits for none.

    It makes a card from the day after the conversation (I26: two to three days later) and on
    every day of the first week, then on three days a week, and after three weeks † no more.
    """
    if not touch.follow_up or touch.followed is not None or day < touch.day:
        return None
    passed = (day - touch.day).days
    aim = touch.day + dt.timedelta(days=rules.aim_days)
    last = touch.day + dt.timedelta(days=max(rules.late_days, rules.aim_days))
    stage = Stage.AIM if day <= aim else Stage.WEEK if day <= last else Stage.LATE
    fresh = passed > 0 and day <= last
    again = day > last and passed <= rules.rest_days and offered(last, day)
    return FollowUp(touch=touch, aim=aim, last=last, stage=stage, offered=fresh or again)


def follow_ups(
    touches: Iterable[Touch], day: dt.date, rules: PeopleRules = DEFAULT_PEOPLE
) -> list[FollowUp]:
    """Give what waits on ``day``, one for a person: inside the week by its aim, then the late."""
    newest: dict[str, FollowUp] = {}
    for touch in sorted(touches, key=lambda each: (each.day, each.at)):
        waits = follow_up(touch, day, rules)
        if waits:
            newest[touch.person] = waits
    return sorted(
        newest.values(), key=lambda each: (each.stage is Stage.LATE, each.aim, each.touch.at)
    )
