"""The goals of the year: when each is to stand, counted from the intern year's first day.

The guides count from July; months here are months of the intern year, so that a year may begin in
any. What marks the guides' own timing is cited; the rest is this project's judgement (†).
"""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from msgspec.structs import replace

from prelim_coach.domain.months import months_later
from prelim_coach.domain.profile import Profile, Size

MOST_PRIORITIES = 3
"""Goals the intern puts first in a year, at most (P45)."""


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """How much of a goal is wanted, and when; months are 1-12 of the intern year."""

    wanted: int
    opens: int
    """From this month on it is worth a card."""
    first: int
    """The first month in which it is to stand."""
    last: int
    """The last."""
    thing: str
    """One of what is counted, as it reads after "second"."""
    running: bool = False
    """Never done with: it is kept up all year."""


TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        # By the end of month 1 (I44).
        "first-feedback": Target(wanted=1, opens=1, first=1, last=1, thing="feedback"),
        # Observe and list in July-September (P57); three of them †.
        "possible-mentors": Target(wanted=3, opens=2, first=3, last=3, thing="possible mentor"),
        # March-April (P60); at least two (P06). Meetings begin in October (P58).
        "strong-faculty": Target(wanted=2, opens=4, first=9, last=10, thing="faculty relationship"),
        # One or two (P07); when is †.
        "specialty-mentors": Target(wanted=1, opens=4, first=8, last=10, thing="mentor"),
        # A few (P08): two, by the middle of the year †.
        "peers": Target(wanted=2, opens=2, first=5, last=6, thing="peer"),
        # Once in the year (P09); when is †.
        "wider-community": Target(wanted=1, opens=4, first=9, last=11, thing="look beyond"),
        # No role without somebody (P23); when is †.
        "craft-mentor": Target(wanted=1, opens=4, first=5, last=7, thing="mentor"),
        "project-mentor": Target(wanted=1, opens=4, first=5, last=6, thing="mentor"),
        # Committed to by mid-year (P59).
        "one-project": Target(wanted=1, opens=4, first=5, last=6, thing="project"),
        # Out of steady work and news, at the right time (I17); when is †.
        "sponsor": Target(wanted=1, opens=6, first=9, last=10, thing="sponsor"),
        # Early (I31); when is †.
        "leadership-told": Target(wanted=1, opens=1, first=1, last=3, thing="word to leadership"),
        # During the year (I34); when is †.
        "leads-asked": Target(wanted=2, opens=5, first=6, last=8, thing="person listening"),
        # All four, all year (I02).
        "four-strands": Target(wanted=4, opens=3, first=1, last=12, thing="strand", running=True),
    }
)
"""By the goal's id in the guides' sentences."""


def target(goal: str, profile: Profile) -> Target:
    """Give a goal's target for this person; ``KeyError`` for an id that is none.

    The guide for international graduates begins at once (I44) where the other observes first
    (P57), so theirs open in month 1. In a small program the wider community is a society or a
    virtual event that needs no travel (P66), so it opens earlier †.
    """
    found = TARGETS[goal]
    if profile.img and found.opens == 2:
        found = replace(found, opens=1)
    if profile.size is Size.SMALL and goal == "wider-community":
        found = replace(found, opens=2)
    return found


def begins(month: int, year_start: dt.date) -> dt.date:
    """Give the first day of month 1-13 of the intern year; 13 is the day after its end."""
    return months_later(year_start, month - 1)


def ends(month: int, year_start: dt.date) -> dt.date:
    """Give the last day of month 1-12 of the intern year."""
    return begins(month + 1, year_start) - dt.timedelta(days=1)


def is_open(found: Target, day: dt.date, year_start: dt.date) -> bool:
    """Say whether a goal is worth a card on ``day``; none is before the year begins."""
    return day >= begins(found.opens, year_start)
