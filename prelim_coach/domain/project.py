"""One small project: whether its scope fits the year, and dates that divide its time."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.months import months_later
from prelim_coach.domain.plan import Project, ProjectSort
from prelim_coach.domain.plan_steps import year_of
from prelim_coach.domain.profile import Profile

MONTHS = (6, 9)
"""Months a project of this year takes (P38); the first is offered, the second is the most."""
MOST_MILESTONES = 6
"""Milestones a project may have; our judgement."""
WAYS = 2
"""What to look for first, at most: more at once is read by nobody."""
TIME = "time"
"""The question that the dates answer by themselves."""
LEAD = "lead"


class Question(msgspec.Struct, frozen=True):
    """One question of the scope check."""

    asks: str
    other: str
    """What to look for first where the answer is no."""
    facts: tuple[str, ...]


SCOPE: Mapping[str, Question] = MappingProxyType(
    {
        TIME: Question(
            "Done in 6-9 months, this year?",
            "take a part of it that ends earlier",
            ("P38",),
        ),
        "light": Question(
            "One hospital, no long approvals?",
            "join work whose approval is there already",
            ("P38", "P41"),
        ),
        "aligned": Question(
            "Close or useful to your field?", "ask what your field could learn from it", ("P38",)
        ),
        LEAD: Question(
            "A named person who leads it?",
            "ask an attending first who is on it already",
            ("P22", "P41", "I39"),
        ),
        "hours": Question(
            "Possible without protected time?",
            "own one small part, a few hours a month",
            ("I39",),
        ),
    }
)
"""The scope check, by the keys that ``Project.scope`` holds (P38-P41 I39)."""

SORTS: Mapping[ProjectSort, str] = MappingProxyType(
    {
        ProjectSort.CASE: "case report",
        ProjectSort.QI: "small quality project",
        ProjectSort.REVIEW: "chart review",
        ProjectSort.OTHER: "something else",
    }
)
"""What a project is, in words (P39 P40 P41)."""

_DATES: Mapping[ProjectSort, tuple[tuple[str, int], ...]] = MappingProxyType(
    {
        ProjectSort.CASE: (
            ("consent and a lead", 15),
            ("draft to the lead", 60),
            ("sent in", 100),
        ),
        ProjectSort.QI: (
            ("question and measure agreed", 20),
            ("first change tried", 60),
            ("result shown to the team", 100),
        ),
        ProjectSort.REVIEW: (
            ("question agreed, data in hand", 20),
            ("tables and a first draft", 70),
            ("my part handed in", 100),
        ),
        ProjectSort.OTHER: (("my part agreed", 15), ("half of it done", 60), ("handed in", 100)),
    }
)
"""Milestones offered, with the percent of the time at which they fall; our judgement."""


class Scope(msgspec.Struct, frozen=True):
    """What the scope check found."""

    yes: tuple[str, ...]
    """Keys of the questions that hold, in the order of ``SCOPE``."""
    no: tuple[str, ...]

    @property
    def count(self) -> str:
        """Give how many hold, as "4 of 5 hold."."""
        return f"{len(self.yes)} of {len(self.yes) + len(self.no)} hold."

    @property
    def words(self) -> str:
        """Give the finding in a sentence; it advises and bars nothing."""
        total = len(self.yes) + len(self.no)
        if not self.no:
            return f"{total} of {total}: it fits the year."
        ways = "; ".join(SCOPE[key].other for key in self.no[:WAYS])
        return f"{self.count} Before you take it: {ways}."


def answers(plan: Project) -> frozenset[str]:
    """Give the questions that hold; time and a lead are answered by the plan itself."""
    held = plan.scope - {TIME, LEAD}
    held |= {TIME} if in_time(plan.first, plan.last) else set()
    return held | ({LEAD} if plan.person or LEAD in plan.scope else set())


def scope(plan: Project) -> Scope:
    """Give the scope check of a project."""
    held = answers(plan)
    return Scope(
        tuple(key for key in SCOPE if key in held), tuple(key for key in SCOPE if key not in held)
    )


def in_time(first: dt.date, last: dt.date) -> bool:
    """Say whether a project takes no longer than nine months (P38)."""
    return first <= last <= months_later(first, MONTHS[1])


def last_day(first: dt.date, year_start: dt.date) -> dt.date:
    """Give the last day to offer: six months on, or the end of the intern year before that."""
    return min(months_later(first, MONTHS[0]), year_of(first, year_start).last)


def milestones(sort: ProjectSort, first: dt.date, last: dt.date) -> tuple[tuple[str, dt.date], ...]:
    """Give three milestones for a stretch of time, in order, the last on its last day."""
    length = (last - first).days
    return tuple(
        (words, first + dt.timedelta(days=length * percent // 100))
        for words, percent in _DATES[sort]
    )


def late(plan: Project, done: frozenset[str], day: dt.date) -> tuple[str, ...]:
    """Give the milestones whose day has passed and that are not among ``done``, in order."""
    return tuple(words for words, date in plan.milestones if date < day and words not in done)


def fault(plan: Project, profile: Profile) -> str:
    """Say in a sentence what is wrong with a project; nothing when it is sound."""
    year = year_of(plan.made, profile.year_start)
    outside = [words for words, date in plan.milestones if not plan.first <= date <= plan.last]
    names = [words for words, _ in plan.milestones]
    faults = (
        (not plan.title, "Give the project a name, as discharge delays on 6 West."),
        (plan.last < plan.first, "It would end before it begins."),
        (
            plan.first < year.first or plan.last > year.last,
            f"Your year ends on {name(year.last)}. Take a part that is done by then.",
        ),
        (len(names) > MOST_MILESTONES, f"{MOST_MILESTONES} dates are plenty; keep the nearest."),
        (len(names) != len(set(names)), "Two dates bear the same words; change one of them."),
        (
            bool(outside),
            f"{outside[0] if outside else ''} lies outside of "
            f"{name(plan.first)} to {name(plan.last)}.",
        ),
    )
    return next((words for holds, words in faults if holds), "")
