"""Old notes looked through for patients: what was written before the check, or kept as it was."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from itertools import takewhile
from types import MappingProxyType
from typing import TYPE_CHECKING

import msgspec

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.free_text import Place, texts, with_text
from prelim_coach.domain.record import Record
from prelim_coach.domain.rotation import Block
from prelim_coach.storage.kinds import KINDS
from prelim_coach.text import clean

if TYPE_CHECKING:
    from prelim_coach.coach.guarding import Guarding
    from prelim_coach.domain.identifiers import Finding

_DAYS = ("day", "made", "first", "added")
"""The fields that say which day a record is of, the one that counts first."""
_WORDS = MappingProxyType(
    {
        "block": "rotation",
        "commitment": "planned thing",
        "deed": "act",
        "draw": "card of a day",
        "ownact": "own act",
        "ownscript": "own script",
        "point": "teaching point",
        "reviewdraft": "review under way",
        "sponsorask": "sponsor ask",
        "touch": "contact",
    }
)
_REPEATS = frozenset({"draw"})
"""Kinds that say again what stands elsewhere."""


class Old(msgspec.Struct, frozen=True, kw_only=True):
    """A stored text that may name a patient."""

    record: Record
    kind: str
    """What sort of record it is, in words."""
    place: Place
    text: str
    found: "tuple[Finding, ...]"
    repeats: bool = False
    """Whether it repeats what stands elsewhere, and is not for editing."""

    @property
    def day(self) -> dt.date | None:
        """The day of the record; None for one that has none."""
        days = (getattr(self.record, name, None) for name in _DAYS)
        return next((day for day in days if day is not None), None)


class LookingOver:
    """Goes through every free text; remembers none of them."""

    def __init__(self, desk: Desk, guarding: "Guarding") -> None:
        self._desk, self._guarding = desk, guarding
        self.looked_at = 0
        """Texts that ``find`` looked at the last time."""

    def find(self, stopped: Callable[[], bool] = lambda: False) -> list[Old]:
        """Give the stored texts that may name a patient, kind by kind, each in order of entry.

        ``stopped`` is asked before each record; what was found by then is given.
        """
        self.looked_at = 0
        found: list[Old] = []
        for kind in KINDS:
            records = takewhile(lambda _: not stopped(), self._desk.store.all(kind.type))
            found += self._of(kind.name, records)
        return found

    def count(self, records: Iterable[Record | None]) -> int:
        """Give how many texts of some records may name a patient."""
        given = [record for record in records if record is not None]
        return sum(1 for _ in self._of("", given))

    def redact(self, old: Old) -> str:
        """Put placeholders in the text, as one save; give what it became."""
        from prelim_coach.domain.identifiers import redact

        return self._put(old, redact(old.text, old.found))

    def edit(self, old: Old, typed: str) -> str:
        """Save another text in its place, and give it. ValueError when there is nothing in it."""
        text = clean(typed).strip()
        if not text:
            raise ValueError("An empty text says nothing; delete the entry on its own screen.")
        return self._put(old, text)

    def _put(self, old: Old, text: str) -> str:
        now = self._desk.store.get(type(old.record), old.record.id)
        if now is None or dict(texts(now)).get(old.place) != old.text:
            raise ValueError("It was changed meanwhile; nothing was saved.")
        self._desk.save(f"look over: {old.kind}", with_text(now, old.place, text))
        return text

    def _of(self, kind: str, records: Iterable[Record]) -> Iterator[Old]:
        from prelim_coach.domain.identifiers import find
        from prelim_coach.domain.label_findings import find_in_label

        allow = self._guarding.allow
        seen: dict[str, tuple[Finding, ...]] = {}
        for record in records:
            look = find_in_label if isinstance(record, Block) else find
            for place, text in texts(record):
                self.looked_at += 1
                if text not in seen:
                    seen[text] = look(text, allow)
                if seen[text]:
                    yield Old(
                        record=record,
                        kind=_WORDS.get(kind, kind),
                        place=place,
                        text=text,
                        found=seen[text],
                        repeats=kind in _REPEATS,
                    )
