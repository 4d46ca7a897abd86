"""Deletion that really deletes: how the intern is, or everything about one person."""

from typing import TYPE_CHECKING

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.person import Person

if TYPE_CHECKING:
    from pathlib import Path

    from prelim_coach.storage.erasing import Erasure


class Erasing:
    """The use cases that cannot be undone, and take every step of undo along."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.elsewhere: tuple[Path, ...] = ()
        """After an erasure: files of other devices that may still hold it. It is not shown any
        more, and goes for good when it is erased on those devices too."""
        self.removed: tuple[Path, ...] = ()
        """After an erasure: damaged copies that were removed, for nobody can tell what is in
        them."""
        self.left: tuple[Path, ...] = ()
        """After an erasure: copies of a newer program or another passphrase, left untouched."""

    def wellness(self) -> int:
        """Erase energy, sleep, answers and what was said about them; give how many records.

        ``storage.erase.wellness`` lists the fields. ``StorageError`` when the system refuses: then
        the entries are as they were, and repeating goes on.
        """
        from prelim_coach.storage.erase import wellness

        return self._erase(wellness)

    def person(self, person_id: str, name: str) -> int:
        """Erase a person, what happened with them and their name; give how many records.

        The records about them go: touches, promises, plans. Their name becomes "[someone]" in
        every text; ``storage.erase.person`` has the rules. Errors as ``wellness``.
        """
        from prelim_coach.storage.erase import person

        store = self._desk.store
        theirs = {
            doc["id"]
            for docs in store.documents().values()
            for doc in docs
            if doc.get("person") == person_id
        }
        others = [one.name for one in store.all(Person) if one.id != person_id]
        others.append(self._desk.profile.name)
        return self._erase(person({person_id, *theirs}, [name], others))

    def _erase(self, erasure: "Erasure") -> int:
        done = self._desk.store.erase(erasure)
        self._desk.forget()
        self.elsewhere, self.removed, self.left = done.elsewhere, done.removed, done.left
        return done.records
