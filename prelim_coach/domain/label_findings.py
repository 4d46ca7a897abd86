"""Labels of a schedule that may name a patient: read with the eyes of a rota, not of a note."""

from collections.abc import Iterable

from prelim_coach.domain.identifiers import Finding, Kind, find, redact
from prelim_coach.domain.rotation_kinds import Kind as Rotation
from prelim_coach.domain.rotation_labels import kind_of

_NAMES = frozenset({Kind.NAME, Kind.INITIALS, Kind.RELATIVE})


def find_in_label(label: str, allow: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Give what may identify a patient in a label; ``allow`` as ``identifiers.find`` has it.

    A word that tells what the rotation is, as in "Med A" or "Emergency Dept", is no name, whatever
    it would be in a note.
    """
    found = find(label, allow)
    kind = kind_of(label) if found else Rotation.UNKNOWN
    if kind is Rotation.UNKNOWN:
        return found
    return tuple(
        one for one in found if one.kind not in _NAMES or kind_of(redact(label, [one])) is kind
    )
