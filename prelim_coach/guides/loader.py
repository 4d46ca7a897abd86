"""The guides' content as records: each file is read once, when it is first asked for."""

from functools import cache
from typing import Any, Final

from prelim_coach.domain.act import Act
from prelim_coach.domain.rotation import CLINICAL, WORKING, Kind
from prelim_coach.guides.checks import act_faults
from prelim_coach.guides.reading import entries

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


def _with_kinds(raw: dict[str, Any]) -> dict[str, Any]:
    """Give a raw act with the names of kind groups written out; what is no group stays."""
    kinds = raw.get("kinds")
    if not isinstance(kinds, list):
        return raw
    spelled = {kind for name in kinds for kind in KIND_GROUPS.get(str(name), (name,))}
    return {**raw, "kinds": sorted(str(kind) for kind in spelled)}
