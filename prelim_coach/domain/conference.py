"""One conference: what speaks for it, what a day there holds, and whether its dates are sound."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec

from prelim_coach.domain.capacity_rules import DEFAULT_RULES, Rules
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.plan import Conference
from prelim_coach.domain.plan_steps import year_of
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.week import DAYS

MOST_PRIORITIES = 3
"""Aims on paper; two or three (P30)."""
MOST_PEOPLE = 5
"""People to write to ahead; three to five (P31)."""
FEW_PEOPLE = 3
LONGEST = 10
"""Days a conference may last; our judgement, to catch a mistyped date."""
PRESENTING = "presenting"
"""The best reason of all; it is a field of its own."""

REASONS: Mapping[str, str] = MappingProxyType(
    {
        PRESENTING: "I show something of mine there",
        "main": "my field's main meeting, or ACP or SGIM",
        "trainees": "a session or workshop made for trainees",
        "near": "close to home: a local, QI or research day",
    }
)
"""What speaks for going, by key (P28 P29 I21)."""


class Stage(StrEnum):
    """Where a day lies, seen from a conference."""

    BEFORE = "before"
    THERE = "there"
    AFTER = "after"


class Talks(msgspec.Struct, frozen=True):
    """The conversations of one day there. What happened is always counted, however many."""

    had: int
    enough: int
    """Three, or two for a quiet temperament (P35 I46)."""

    @property
    def done(self) -> bool:
        """Say whether that is enough for the day."""
        return self.had >= self.enough

    @property
    def words(self) -> str:
        """Give the count in words, as "2 of 3 conversations"."""
        if self.had > self.enough:
            return f"{self.had} conversations; {self.enough} were enough"
        said = f"{self.had} of {self.enough} conversation{'' if self.enough == 1 else 's'}"
        return f"{said}, and that is enough" if self.done else said


def stage(plan: Conference, day: dt.date) -> Stage:
    """Give where ``day`` lies; the days of the conference itself are ``there``."""
    if day < plan.first:
        return Stage.BEFORE
    return Stage.THERE if day <= plan.last else Stage.AFTER


def days(plan: Conference) -> tuple[dt.date, ...]:
    """Give the days of the conference in order."""
    length = (plan.last - plan.first).days + 1
    return tuple(plan.first + dt.timedelta(days=n) for n in range(length))


def ahead(plan: Conference, day: dt.date) -> str:
    """Say how far away a conference is, as "in 5 weeks, Thu 4 Mar"."""
    left = (plan.first - day).days
    near = {1: "tomorrow", 0: "today"}
    far = f"in {left} days" if left < 2 * DAYS else f"in {left // DAYS} weeks"
    return f"{near.get(left, far)}, {name(plan.first)}"


def after(met: int, waiting: int) -> str:
    """Say how it went in the one number that counts: people to write to (P36)."""
    if not met:
        return "over; nobody to write to, and that is fine"
    people = "one person" if met == 1 else f"{met} people"
    written = "all written to" if not waiting else f"{waiting} still to write to"
    return f"{people} to stay in touch with, {written}"


def talks(had: int, profile: Profile, rules: Rules = DEFAULT_RULES) -> Talks:
    """Give how a day's number of conversations stands to what is enough (P35 I46)."""
    return Talks(had, rules.conversations_of(profile.temperament))


def speaks_for(plan: Conference) -> tuple[str, ...]:
    """Give the reasons that hold for going, in words, the best first (P29 I21)."""
    keys = {*plan.reasons, PRESENTING} if plan.presenting else plan.reasons - {PRESENTING}
    return tuple(words for key, words in REASONS.items() if key in keys)


def fault(plan: Conference, profile: Profile) -> str:
    """Say in a sentence what is wrong with a conference; nothing when it is sound."""
    year = year_of(plan.made, profile.year_start)
    out = plan.first < year.first or plan.last > year.last
    faults = (
        (not plan.title, "Give the conference a name, as ACP chapter meeting."),
        (plan.last < plan.first, "It would end before it begins."),
        (
            (plan.last - plan.first).days >= LONGEST,
            f"A conference has at most {LONGEST} days here; give its own days.",
        ),
        (out, f"Your year runs from {name(year.first)} to {name(year.last)}; give days in it."),
        (
            len(plan.priorities) > MOST_PRIORITIES,
            "Two or three aims are enough; a fourth takes from the others.",
        ),
        (
            len(plan.people) > MOST_PEOPLE,
            "Three to five people are enough; the rest you meet there.",
        ),
    )
    return next((words for holds, words in faults if holds), "")
