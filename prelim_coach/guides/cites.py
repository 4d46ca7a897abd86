"""The sentences of cites.toml by what they are for; read apart from deck, facts and scripts."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, TypeVar

from prelim_coach.guides.checks import sentence_faults
from prelim_coach.guides.reading import entries
from prelim_coach.guides.sentence import (
    Difference,
    Goal,
    PaceLine,
    Pitfall,
    PlanRule,
    Question,
    Sentence,
)

S = TypeVar("S", bound=Sentence)

FILE: Final = "cites.toml"


@cache
def goals() -> Mapping[str, Goal]:
    """Give the targets of the network board by id.

    Raises:
        GuideError: an entry is not sound, as for every function here.
    """
    return _all("goal", Goal)


@cache
def limits() -> Mapping[str, Sentence]:
    """Give what the meter says about each limit, by id."""
    return _all("limit", Sentence)


@cache
def seasons() -> Mapping[str, Sentence]:
    """Give the sentence of each season, by the season's value."""
    return _all("season", Sentence)


@cache
def paces() -> Mapping[str, PaceLine]:
    """Give what a season is for some people, by id."""
    return _all("pace", PaceLine)


@cache
def differences() -> Mapping[str, Difference]:
    """Give where the two guides differ, by id."""
    return _all("differ", Difference)


@cache
def pitfalls() -> Mapping[str, Pitfall]:
    """Give the nine patterns the review may name, by id."""
    return _all("pitfall", Pitfall)


@cache
def plan_rules() -> Mapping[str, PlanRule]:
    """Give what the plans go by, by id."""
    return _all("plan", PlanRule)


@cache
def questions() -> Mapping[str, Question]:
    """Give the questions about the intern, by profile field."""
    return _all("question", Question)


@cache
def tone() -> Mapping[str, Sentence]:
    """Give the sentences that set the coach's tone, by id."""
    return _all("tone", Sentence)


def _all(name: str, kind: type[S]) -> Mapping[str, S]:
    return MappingProxyType(entries(FILE, name, kind, sentence_faults))
