"""A goal of the year as it is shown, as plain data."""

import datetime as dt

import msgspec

from prelim_coach.domain.goal_pace import State


class Cited(msgspec.Struct, frozen=True):
    """A sentence with the guide facts behind it."""

    text: str
    facts: tuple[str, ...]


class GoalView(msgspec.Struct, frozen=True, kw_only=True):
    """One goal with how far it has come."""

    id: str
    name: str
    text: str
    """What reaching it means, months named."""
    state: State
    reached: int
    wanted: int
    come: float
    """How far, 0-1, halves counted."""
    words: str
    """How it stands and where it lands: "1 of 2. The second lands in May; aim March or April."."""
    aim: str
    """When it is to stand, as "March or April" or "all year"."""
    lands: dt.date | None
    """When all of it stands at today's pace; None when reached, or when nothing tells yet."""
    first: dt.date
    last: dt.date
    """The days the aim spans."""
    next_step: str
    """The smallest next step, a sentence; empty when it is reached."""
    facts: tuple[str, ...]
    differ: str
    """Where the two guides say different things about it; empty where they do not."""
    differ_facts: tuple[str, ...]
    priority: int
    """Its place among the intern's own priorities, 1-3; 0 for the others."""


class SeasonView(msgspec.Struct, frozen=True, kw_only=True):
    """What part of the year it is, in words."""

    month: int
    """Month of the intern year, 1-12."""
    text: str
    facts: tuple[str, ...]
