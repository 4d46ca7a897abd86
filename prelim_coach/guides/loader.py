"""The guides' content as records: each file is read once, when it is first asked for."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from prelim_coach.domain.act import Act
from prelim_coach.domain.rotation import CLINICAL, WORKING, Kind
from prelim_coach.domain.script import Script
from prelim_coach.guides.checks import act_faults, fact_record_faults, line_faults, script_faults
from prelim_coach.guides.fact import Fact
from prelim_coach.guides.reading import GuideError, convert, entries, read
from prelim_coach.guides.support import SupportPage

__all__ = [
    "Fact",
    "GuideError",
    "SupportPage",
    "acknowledgements",
    "acts",
    "facts",
    "meeting_questions",
    "quiet_days",
    "scripts",
    "support",
]

KIND_GROUPS: Final[dict[str, frozenset[Kind]]] = {
    "working": WORKING,
    "clinical": CLINICAL,
    "roomy": WORKING - {Kind.ICU, Kind.NIGHTS, Kind.WARDS, Kind.ED, Kind.UNKNOWN},
    "away": frozenset({Kind.VACATION, Kind.OFF}),
}
"""Names that stand for several kinds in the files; roomy blocks have time beside the patients."""


@cache
def acts() -> tuple[Act, ...]:
    """Give the deck in the file's order.

    Raises:
        GuideError: an entry is not a sound act.
    """
    return tuple(entries("deck.toml", "act", Act, act_faults, _with_kinds).values())


@cache
def scripts() -> Mapping[str, Script]:
    """Give the scripts by id, in the file's order.

    Raises:
        GuideError: an entry is not a sound script.
    """
    found = entries("scripts.toml", "script", Script, script_faults, _trimmed)
    return MappingProxyType(found)


@cache
def facts() -> Mapping[str, Fact]:
    """Give the guides' facts by id, the P ones first.

    Raises:
        GuideError: an entry is not a sound fact.
    """
    return MappingProxyType(entries("facts.toml", "fact", Fact, fact_record_faults))


@cache
def support() -> SupportPage:
    """Give the support page.

    Raises:
        GuideError: the file is not a sound page.
    """
    return convert("support.toml", "the page", read("support.toml"), SupportPage)


def acknowledgements() -> tuple[str, ...]:
    """Give the lines for a ticked card.

    Raises:
        GuideError: the file has none, or one is not a sentence.
    """
    return _lines("acknowledgements")


def quiet_days() -> tuple[str, ...]:
    """Give the lines for a day without cards.

    Raises:
        GuideError: the file has none, or one is not a sentence.
    """
    return _lines("quiet_days")


def meeting_questions() -> tuple[str, ...]:
    """Give the bank of questions to choose from before a meeting (P26 I16).

    Raises:
        GuideError: the file has none, or one is not a sentence.
    """
    return _lines("meeting_questions")


@cache
def _lines(name: str) -> tuple[str, ...]:
    file = "lines.toml"
    lines = convert(file, name, read(file).get(name, ()), tuple[str, ...])
    for fault in line_faults(lines):
        raise GuideError(f"{file}, {name}: {fault}")
    return lines


def _with_kinds(raw: dict[str, Any]) -> dict[str, Any]:
    """Give a raw act with the names of kind groups written out; what is no group stays."""
    kinds = raw.get("kinds")
    if not isinstance(kinds, list):
        return raw
    spelled = {kind for name in kinds for kind in KIND_GROUPS.get(str(name), (name,))}
    return {**raw, "kinds": sorted(str(kind) for kind in spelled)}


def _trimmed(raw: dict[str, Any]) -> dict[str, Any]:
    """Give a raw script without the line breaks that a text block begins and ends with."""
    text = raw.get("text")
    return {**raw, "text": text.strip("\n")} if isinstance(text, str) else raw
