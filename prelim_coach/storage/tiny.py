"""TinyDB's extension point: a storage that stages what its tables write until the store saves."""

from collections.abc import Mapping
from typing import cast

from tinydb import TinyDB
from tinydb.storages import Storage
from typing_extensions import override

from prelim_coach.storage.kinds import Table
from prelim_coach.storage.tables import FileTables


class StagedStorage(Storage):
    """Serves tables from memory and takes writes only between ``stage`` and ``settle``.

    So several TinyDB operations are one save, and nothing reaches the disk but through the store.
    """

    def __init__(self) -> None:
        self.tables = FileTables()
        """What the file holds. The dicts in it are never changed, only replaced."""
        self.staged: FileTables | None = None

    @override
    def read(self) -> dict[str, Table]:
        """Give a shallow copy of the tables, as TinyDB replaces the ones it changes in it."""
        # TinyDB says dict and asks no more of it than any mapping gives.
        return cast("dict[str, Table]", self.present())

    @override
    def write(self, data: Mapping[str, Table]) -> None:
        """Stage ``data``; ``RuntimeError`` outside a write of the store."""
        if self.staged is None:
            raise RuntimeError("TinyDB writes belong inside `with store.write(...)`")
        self.staged = data if isinstance(data, FileTables) else FileTables(data)

    def present(self) -> FileTables:
        """Give a shallow copy of the tables with what is staged."""
        return (self.tables if self.staged is None else self.staged).copy()

    def stage(self) -> None:
        """Begin to take writes."""
        self.staged = self.tables.copy()

    def changed(self) -> set[str]:
        """Give the names of the staged tables that are not as they were, or not there any more.

        TinyDB builds a new dict for a table it changes but changes documents in place, so a table
        is compared by identity and a document never is.
        """
        staged = self.present()
        names = staged.keys() | self.tables.keys()
        return {name for name in names if not staged.same(self.tables, name)}

    def settle(self, tables: FileTables) -> None:
        """Serve ``tables`` from now on and take no more writes."""
        self.tables = tables
        self.staged = None


def open_tiny(storage: StagedStorage) -> TinyDB:
    """Give the TinyDB over a storage."""
    return TinyDB(storage=lambda: storage)
