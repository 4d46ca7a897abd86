"""What is read: the newest of every record over all the files in the folder."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar, cast

import msgspec

from prelim_coach.domain.record import Record
from prelim_coach.storage.codec import record_of
from prelim_coach.storage.kinds import Doc, Kind, Table, Tables, kind_of
from prelim_coach.storage.merge import ById, merge_kind

R = TypeVar("R", bound=Record)
Staged = Mapping[Kind, ById]
"""Documents of a save that is still being made, removed ones included."""


class View:
    """Live documents and records by kind, joined and decoded when first asked for."""

    def __init__(self) -> None:
        self._copies: list[Tables] = []
        self._indexes: dict[Kind, dict[int, tuple[Table, ById]]] = {}
        self._live: dict[Kind, dict[str, ById]] = {}
        self._records: dict[Kind, dict[str, list[Record]]] = {}
        self.unreadable: dict[str, str] = {}
        """Ids of documents that do not fit their kind, with what is wrong; they are left out."""

    def show(self, copies: list[Tables]) -> None:
        """Read from these files' tables from now on; the first is this device's own."""
        self._copies = copies
        self._live.clear()
        self._records.clear()
        self.unreadable = {}

    def own_changed(self, own: Tables, names: Iterable[str]) -> None:
        """Take this device's tables after a save that changed those in ``names``."""
        self._copies = [own, *self._copies[1:]]
        names = set(names)
        for kind in [kind for kind in self._live if any(map(kind.owns, names))]:
            del self._live[kind]
            decoded = self._records.get(kind, {})
            stale = names if len(self._copies) == 1 else set(decoded)
            for name in stale & decoded.keys():
                del decoded[name]

    def versions(self, kind: Kind) -> list[dict[str, ById]]:
        """Give every file's documents of a kind by table and id, removed ones included."""
        known = self._indexes.get(kind, {})
        fresh: dict[int, tuple[Table, ById]] = {}
        found = []
        for tables in self._copies:
            mine = {name: table for name, table in tables.items() if kind.owns(name)}
            for table in mine.values():
                fresh[id(table)] = known.get(id(table)) or (
                    table,
                    {doc["id"]: doc for doc in table.values()},
                )
            found.append({name: fresh[id(table)][1] for name, table in mine.items()})
        self._indexes[kind] = fresh
        return found

    def live(self, kind: Kind) -> dict[str, ById]:
        """Give the live documents of a kind by table and id."""
        if kind not in self._live:
            self._live[kind] = merge_kind(kind, self.versions(kind))
        return self._live[kind]

    def find(self, kind: Kind, id_: str) -> Doc | None:
        """Give a live document by its id."""
        return next((by_id[id_] for by_id in self.live(kind).values() if id_ in by_id), None)

    def all_versions(self, kind: Kind, id_: str) -> list[Doc]:
        """Give every file's version of one record, removals included."""
        return [
            by_id[id_]
            for tables in self.versions(kind)
            for by_id in tables.values()
            if id_ in by_id
        ]

    def records(self, kind: Kind, tables: Iterable[str]) -> list[Record]:
        """Give the records of some tables of a kind, each decoded once."""
        decoded = self._records.setdefault(kind, {})
        live = self.live(kind)
        found: list[Record] = []
        for name in tables:
            if name not in decoded:
                decoded[name] = list(self.decode(kind, live[name].values()))
            found += decoded[name]
        return found

    def decode(self, kind: Kind, docs: Iterable[Doc]) -> Iterator[Record]:
        """Give records of live documents, leaving out and noting the ones that do not fit."""
        for doc in docs:
            try:
                yield record_of(kind, doc)
            except msgspec.ValidationError as error:
                self.unreadable[doc["id"]] = f"{kind.name}: {error}"


class Reading:
    """The reads that the store and a save being made have in common."""

    def __init__(self, view: View, staged: Staged) -> None:
        self._view = view
        self._staged = staged

    def all(self, type_: type[R]) -> list[R]:
        """Give the live records of a kind in the order they were made."""
        kind = kind_of(type_)
        return cast("list[R]", self._patched(kind, self._view.live(kind)))

    def between(self, type_: type[R], first: dt.date, last: dt.date) -> list[R]:
        """Give the records of the days from ``first`` to ``last``, both included."""
        kind = kind_of(type_)
        if not kind.dated:
            raise TypeError(f"{type_.__name__} has no day")
        low, high = first.isoformat()[:7], last.isoformat()[:7]
        months = [name for name in self._view.live(kind) if low <= name[-7:] <= high]
        records = cast("list[R]", self._patched(kind, months))
        return [record for record in records if first <= getattr(record, "day") <= last]  # noqa: B009

    def get(self, type_: type[R], id_: str) -> R | None:
        """Give one live record; None when there is none of that id."""
        kind = kind_of(type_)
        doc = self._staged.get(kind, {}).get(id_) or self._view.find(kind, id_)
        if doc is None or "gone" in doc:
            return None
        return next(cast("Iterator[R]", self._view.decode(kind, [doc])), None)

    def _patched(self, kind: Kind, tables: Iterable[str]) -> list[Record]:
        records = {record.id: record for record in self._view.records(kind, tables)}
        for id_, doc in self._staged.get(kind, {}).items():
            records.pop(id_, None)
            if "gone" not in doc:
                records[id_] = record_of(kind, doc)
        return [records[id_] for id_ in sorted(records)]
