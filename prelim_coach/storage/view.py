"""What is read: the newest of every record over all the files in the folder."""

import datetime as dt
from collections.abc import Iterable, Iterator

import msgspec

from prelim_coach.domain.record import Record
from prelim_coach.storage.codec import record_of
from prelim_coach.storage.kinds import Doc, Kind, Table, kind_of_table
from prelim_coach.storage.merge import ById, merge_kind
from prelim_coach.storage.tables import FileTables


class View:
    """Live documents and records, found, joined and decoded when first asked for.

    With the files of several devices a kind is joined as a whole. With one file alone each month
    stands for itself, so that reading a day costs no more than its month.
    """

    def __init__(self) -> None:
        self._copies: list[FileTables] = []
        self._indexes: dict[tuple[int, str], tuple[Table, ById]] = {}
        self._joined: dict[Kind, dict[str, ById]] = {}
        self._alone: dict[str, tuple[Table, ById]] = {}
        self._records: dict[Kind, dict[str, tuple[Doc, Record]]] = {}
        self.unreadable: dict[str, str] = {}
        """Ids of documents that do not fit their kind, with what is wrong; they are left out."""

    def show(self, copies: list[FileTables]) -> None:
        """Read from these files' tables from now on; the first is this device's own."""
        self._copies = copies
        self._indexes.clear()
        self._joined.clear()
        self._alone.clear()
        self._records.clear()
        self.unreadable = {}

    def own_changed(self, own: FileTables, names: Iterable[str]) -> None:
        """Take this device's tables after a save that changed those in ``names``."""
        self._copies = [own, *self._copies[1:]]
        for name in names:
            kind = kind_of_table(name)
            if kind is not None:
                self._joined.pop(kind, None)
                records = self._records.get(kind, {})
                for doc in own.get(name, {}).values():
                    records.pop(doc["id"], None)  # TinyDB may have changed it in place

    def tables(self, kind: Kind) -> list[str]:
        """Give the names of the tables that may hold live records of a kind."""
        if len(self._copies) > 1:
            return list(self._join(kind))
        return [name for name in self._copies[0] if kind.owns(name)]

    def live_in(self, kind: Kind, name: str) -> ById:
        """Give the live documents of one table of a kind, by id."""
        if len(self._copies) > 1:
            return self._join(kind).get(name, {})
        table = self._copies[0].get(name)
        if table is None:
            return {}
        known = self._alone.get(name)
        if known is None or known[0] is not table:
            live = merge_kind(kind, [{name: self._index(0, name, table)}]).get(name, {})
            known = self._alone[name] = (table, live)
        return known[1]

    def days_in(self, kind: Kind, name: str) -> set[dt.date]:
        """Give the days that have live documents in one table of a kind that has days."""
        own = self._copies[0]
        if len(self._copies) == 1 and not own.decoded(name):
            days = own.days(name)
        else:
            days = {str(doc.get("day")) for doc in self.live_in(kind, name).values()}
        return {day for day in map(_day, days) if day is not None}

    def live(self, kind: Kind) -> ById:
        """Give all live documents of a kind, by id."""
        found: ById = {}
        for name in self.tables(kind):
            found.update(self.live_in(kind, name))
        return found

    def find(self, kind: Kind, id_: str) -> Doc | None:
        """Give a live document by its id."""
        alone = self._copies[0] if len(self._copies) == 1 else None
        for name in self.tables(kind):
            if alone is not None and not alone.mentions(name, id_):
                continue
            doc = self.live_in(kind, name).get(id_)
            if doc is not None:
                return doc
        return None

    def versions(self, kind: Kind) -> list[dict[str, ById]]:
        """Give every file's documents of a kind by table and id, removed ones included."""
        return [
            {name: self._index(number, name, tables[name]) for name in tables if kind.owns(name)}
            for number, tables in enumerate(self._copies)
        ]

    def all_versions(self, kind: Kind, id_: str) -> list[Doc]:
        """Give every file's version of one record, removals included."""
        return [
            by_id[id_]
            for tables in self.versions(kind)
            for by_id in tables.values()
            if id_ in by_id
        ]

    def decode(self, kind: Kind, docs: Iterable[Doc]) -> Iterator[Record]:
        """Give records of live documents, each decoded once; leave out the ones that do not fit."""
        known = self._records.setdefault(kind, {})
        for doc in docs:
            entry = known.get(doc["id"])
            if entry is None or entry[0] is not doc:
                try:
                    entry = known[doc["id"]] = (doc, record_of(kind, doc))
                except msgspec.ValidationError as error:
                    self.unreadable[doc["id"]] = f"{kind.name}: {error}"
                    continue
            yield entry[1]

    def _join(self, kind: Kind) -> dict[str, ById]:
        if kind not in self._joined:
            self._joined[kind] = merge_kind(kind, self.versions(kind))
        return self._joined[kind]

    def _index(self, copy: int, name: str, table: Table) -> ById:
        known = self._indexes.get((copy, name))
        if known is None or known[0] is not table:
            known = (table, {doc["id"]: doc for doc in table.values()})
            self._indexes[copy, name] = known
        return known[1]


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
