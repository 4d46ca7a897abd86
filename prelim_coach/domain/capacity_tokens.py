"""Tokens: what a month or a year holds of meetings, events, projects and conferences."""

import datetime as dt
from collections.abc import Iterable, Sequence

import msgspec

from prelim_coach.domain.capacity_rules import Rules
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.profile import Profile

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Month names, the same under every locale."""


class Token(msgspec.Struct, frozen=True, kw_only=True):
    """How much of one thing a month or a year has held, out of what it should."""

    name: What
    used: int
    limit: int
    words: str
    """As "1 of 2 mentor meetings in November"."""

    @property
    def left(self) -> int:
        """Give how many may still come; never below zero."""
        return max(0, self.limit - self.used)


def tokens(
    day: dt.date, commitments: Sequence[Commitment], profile: Profile, rules: Rules
) -> tuple[Token, ...]:
    """Give the four tokens as they stand for a day's month and intern year."""
    return tuple(
        token(what, day, commitments, profile, rules)
        for what in (What.MEETING, What.EVENT, What.PROJECT, What.CONFERENCE)
    )


def token(
    what: What, day: dt.date, commitments: Iterable[Commitment], profile: Profile, rules: Rules
) -> Token:
    """Give one token for a day; acts and asks have none (ValueError).

    A commitment counts on the day it was done, or else on the day it is planned for; a project
    counts as long as it is not done.
    """
    kept = [each for each in commitments if each.what is what]
    month = MONTHS[day.month - 1]
    match what:
        case What.MEETING:
            limit, used = rules.meetings_of(profile.temperament), _in_month(kept, day)
            words = f"mentor {_plural('meeting', limit)} in {month}"
        case What.EVENT:
            limit, used = rules.events, _in_month(kept, day)
            words = f"{_plural('event', limit)} in {month}"
        case What.PROJECT:
            limit, used = rules.projects, sum(each.done is None for each in kept)
            words = f"active {_plural('project', limit)}"
        case What.CONFERENCE:
            limit, used = rules.conferences, _in_year(kept, day, profile.year_start)
            words = f"{_plural('conference', limit)} this year"
        case _:
            message = f"no token counts {what.value}s"
            raise ValueError(message)
    return Token(name=what, used=used, limit=limit, words=f"{used} of {limit} {words}")


def held_on(commitment: Commitment) -> dt.date:
    """Give the day a commitment was done, or else is planned for."""
    return commitment.done or commitment.day


def _in_month(kept: Iterable[Commitment], day: dt.date) -> int:
    days = [held_on(each) for each in kept]
    return sum((each.year, each.month) == (day.year, day.month) for each in days)


def _in_year(kept: Iterable[Commitment], day: dt.date, year_start: dt.date) -> int:
    year = _intern_year(day, year_start)
    return sum(_intern_year(held_on(each), year_start) == year for each in kept)


def _intern_year(day: dt.date, year_start: dt.date) -> int:
    before = (day.month, day.day) < (year_start.month, year_start.day)
    return day.year - before


def _plural(word: str, amount: int) -> str:
    return word if amount == 1 else f"{word}s"
