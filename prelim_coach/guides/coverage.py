"""What the content covers: acts for every sort of day and person, a carrier for every fact."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

from prelim_coach.domain.act import Act, Phase
from prelim_coach.domain.profile import Size, Temperament, Track
from prelim_coach.domain.rotation import Kind
from prelim_coach.domain.season import Season
from prelim_coach.guides import cites, loader
from prelim_coach.guides.fact import Living
from prelim_coach.guides.sentence import Sentence

DIMENSIONS: Mapping[str, tuple[type[StrEnum], Callable[[Act], frozenset[StrEnum]]]] = {
    "kind": (Kind, lambda act: frozenset(act.kinds)),
    "phase": (Phase, lambda act: frozenset(act.phases)),
    "season": (Season, lambda act: frozenset(act.seasons)),
    "track": (Track, lambda act: frozenset(act.tracks)),
    "temperament": (Temperament, lambda act: frozenset(act.temperaments)),
    "size": (Size, lambda act: frozenset(act.sizes)),
}
"""What an act may be narrowed by, with its values."""


def count(acts: Iterable[Act], name: str) -> dict[str, int]:
    """Give how many acts fit each value of a dimension."""
    values, of = DIMENSIONS[name]
    deck = tuple(acts)
    return {value.value: sum(value in of(act) for act in deck) for value in values}


def count_img(acts: Iterable[Act]) -> dict[str, int]:
    """Give how many acts fit an IMG, another graduate, and how many are for IMGs alone."""
    deck = tuple(acts)
    return {
        "IMG": sum(act.img is not False for act in deck),
        "others": sum(act.img is not True for act in deck),
        "IMG alone": sum(act.img is True for act in deck),
    }


def fitting(
    acts: Iterable[Act], kind: Kind, phase: Phase | None = None, minutes: int = 60
) -> list[Act]:
    """Give the acts for a kind of rotation, a phase if named, and no more than some minutes."""
    return [
        act
        for act in acts
        if kind in act.kinds and (phase is None or phase in act.phases) and act.minutes <= minutes
    ]


def carriers() -> Iterator[tuple[Living, str, tuple[str, ...]]]:
    """Yield everything that cites a fact: what it is, its id, the facts it cites."""
    for act in loader.acts():
        yield Living.ACTION, act.id, act.facts
    for script in loader.scripts().values():
        yield Living.SCRIPT, script.id, script.facts
    for living, sentences in _sentences().items():
        for sentence in sentences.values():
            yield living, sentence.id, sentence.facts


def _sentences() -> dict[Living, Mapping[str, Sentence]]:
    return {
        Living.GOAL: cites.goals(),
        Living.LIMIT: cites.limits(),
        Living.SEASON: cites.seasons(),
        Living.PITFALL: cites.pitfalls(),
        Living.PLAN: cites.plan_rules(),
        Living.PROFILE: cites.questions(),
        Living.TONE: cites.tone(),
    }


def citations() -> dict[str, dict[Living, list[str]]]:
    """Give for each fact what cites it, by kind; facts nothing cites have an empty table."""
    found: dict[str, dict[Living, list[str]]] = {fact: {} for fact in loader.facts()}
    for living, name, cited in carriers():
        for fact in cited:
            found.setdefault(fact, {}).setdefault(living, []).append(name)
    return found


def uncited() -> list[tuple[str, Living, int]]:
    """Give each fact that lacks a carrier of a kind it lives as, with how many it has.

    An action needs two acts, everything else one of its kind.
    """
    cited = citations()
    return [
        (fact.id, living, have)
        for fact in loader.facts().values()
        for living in fact.lives_as
        if (have := len(cited[fact.id].get(living, ()))) < (2 if living is Living.ACTION else 1)
    ]
