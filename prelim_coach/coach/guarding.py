"""Patient identifiers in what the intern writes: looked for before it is kept or sent."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.person import Person

if TYPE_CHECKING:
    from prelim_coach.domain.identifiers import Finding


class Guarding:
    """Knows whose names are the intern's own people; keeps nothing of a text."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def allow(self) -> tuple[str, ...]:
        """What is no finding: the intern, their people, and the program's contacts."""
        profile = self._desk.profile
        people = (each for one in self._desk.store.all(Person) for each in (one.name, one.contact))
        return tuple(filter(None, (profile.name, profile.contacts, *people)))

    def find(self, text: str, also: Iterable[str] = ()) -> "tuple[Finding, ...]":
        """Give what may name a patient in ``text``; ``also`` are further names that may stand."""
        from prelim_coach.domain.identifiers import find

        return find(text, (*self.allow, *also))

    def find_in_label(self, label: str) -> "tuple[Finding, ...]":
        """Give what may name a patient in a rotation's name; a word of a rota is no name."""
        from prelim_coach.domain.label_findings import find_in_label

        return find_in_label(label, self.allow)

    def redact(self, text: str, also: Iterable[str] = ()) -> str:
        """Give ``text`` with a placeholder such as ``[room]`` for each finding."""
        from prelim_coach.domain.identifiers import redact

        return redact(text, self.find(text, also))

    @property
    def limits(self) -> tuple[str, ...]:
        """What the check cannot catch, in sentences."""
        from prelim_coach.domain.identifiers import LIMITS

        return tuple(LIMITS)
