"""Erasing for good: out of the live file, the save before, every backup, and all of undo.

The copies come first and the live file last, each replaced whole, so that what ends it in the
middle leaves the entries where they were, and repeating ends it. Nothing is kept of the live file
that is replaced.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from prelim_coach.storage import migrations
from prelim_coach.storage.atomic import discard, save
from prelim_coach.storage.engine import Engine
from prelim_coach.storage.errors import LockedError, NoCryptError
from prelim_coach.storage.folder import Folder
from prelim_coach.storage.kinds import KINDS, Doc, Kind, Table, Tables, kind_of_table
from prelim_coach.storage.layout import Copy, assemble, parse
from prelim_coach.storage.refusals import reading, writing
from prelim_coach.storage.tables import BadFileError, Line
from prelim_coach.storage.undo import TABLE as UNDO
from prelim_coach.storage.undo import Was

Erasure = Callable[[Kind, Doc], Doc | None]
"""Gives a stored document as it is to be: itself, with other fields, or None to remove it.

A pure function that changes nothing more when it is given its own outcome. It leaves ``id`` and
the envelope alone, and takes any document, even one that does not fit its kind.
"""

_NO_LINES: Mapping[str, Line] = MappingProxyType({})


class Erased(NamedTuple):
    """What erasing did."""

    records: int
    """How many records of this device, or seen by it, were changed or removed."""
    elsewhere: tuple[Path, ...] = ()
    """Files of other devices that hold it, or cannot be looked into. It is not shown any more, and
    goes for good when it is erased on those devices too."""
    removed: tuple[Path, ...] = ()
    """Damaged copies of this device, removed because nobody can tell what is in them."""
    left: tuple[Path, ...] = ()
    """Copies of a newer program or another passphrase, which were left as they are."""


class Eraser:
    """One erasure. Unlike everything else it cannot be undone, and takes all steps of undo along.

    Beyond its reach are files the user made elsewhere, by ``backup``, ``export`` or by hand, and
    what a disk keeps of files that were replaced.
    """

    def __init__(self, erasure: Erasure) -> None:
        self._erasure = erasure
        self._touched: set[tuple[str, str]] = set()
        self._clean: set[bytes] = set()
        """Lines of tables with nothing to erase: most are the same in every backup."""

    def run(self, engine: Engine) -> Erased:
        """Erase; ``CannotWriteError`` when the system refuses, and repeating goes on from there."""
        with engine.saving(self._scrub) as transaction:
            folder = engine.files.folder
            with reading(folder.data):
                elsewhere = tuple(self._elsewhere(folder))
            with writing(folder.data):
                removed, left = self._scrub_copies(folder)
            for kind, doc in _live(engine):
                new = self._judged(kind, doc)
                if new is not doc:
                    transaction.become(kind, doc["id"], new)
        engine.drop()
        return Erased(len(self._touched), elsewhere, tuple(removed), tuple(left))

    def _judged(self, kind: Kind, doc: Doc) -> Doc | None:
        new = None if doc.get("gone") else self._erasure(kind, doc)
        if doc.get("gone") or new == doc:
            return doc
        self._touched.add((kind.name, doc["id"]))
        return new

    def _scrub(self, tables: Tables, lines: Mapping[str, Line] = _NO_LINES) -> Tables:
        scrubbed = {}
        for name, table in tables.items():
            kind, line = kind_of_table(name), bytes(lines.get(name, b""))
            known = kind is None or line in self._clean
            new = table if kind is None or known else self._scrub_table(kind, table)
            if line and new is table:
                self._clean.add(line)
            if name != UNDO and (new or not table):
                scrubbed[name] = new
        return scrubbed

    def _scrub_table(self, kind: Kind, table: Table) -> Table:
        judged = {number: self._judged(kind, doc) for number, doc in table.items()}
        if all(judged[number] is doc for number, doc in table.items()):
            return table
        return {number: doc for number, doc in judged.items() if doc is not None}

    def _scrub_copies(self, folder: Folder) -> tuple[list[Path], list[Path]]:
        removed, left = [], []
        for path in folder.leftovers():
            discard(folder.fs, path)
        for path in folder.kept_copies():
            try:
                self._scrub_file(folder, path)
            except BadFileError:
                folder.fs.remove(path)
                folder.fs.sync_folder(path.parent)
                removed.append(path)
            except (LockedError, _NewerError):
                left.append(path)
        return removed, left

    def _scrub_file(self, folder: Folder, path: Path) -> None:
        sealed = folder.keys.is_sealed(path)
        saved = parse(folder.keys.read(path))
        if saved.meta.schema > migrations.SCHEMA:
            raise _NewerError
        copy = migrations.brought_up(saved)
        tables = self._scrub(copy.tables, copy.lines)
        if (
            copy is saved
            and tables.keys() == copy.tables.keys()
            and all(table is copy.tables[name] for name, table in tables.items())
        ):
            return
        content = _assembled(copy, tables)
        save(folder.fs, path, folder.keys.seal(content) if sealed else content)

    def _elsewhere(self, folder: Folder) -> Iterator[Path]:
        for path in folder.foreign_files():
            try:
                tables = parse(folder.keys.read(path)).tables
            except (OSError, BadFileError, LockedError, NoCryptError):
                yield path
                continue
            docs = [*_present(tables), *_undoable(tables)]
            if any(self._erasure(kind, doc) != doc for kind, doc in docs):
                yield path


class _NewerError(Exception):
    """A whole copy that a newer program saved."""


def _assembled(copy: Copy, tables: Tables) -> list[Line]:
    new = copy.tables.become(tables)
    meta = msgspec.structs.replace(copy.meta, schema=migrations.SCHEMA)
    return assemble(meta, [new.line(name) for name in sorted(new)])


def _live(engine: Engine) -> list[tuple[Kind, Doc]]:
    return [(kind, doc) for kind in KINDS for doc in engine.view.live(kind).values()]


def _present(tables: Tables) -> Iterator[tuple[Kind, Doc]]:
    for name, table in tables.items():
        kind = kind_of_table(name)
        for doc in table.values() if kind is not None else ():
            if kind is not None and not doc.get("gone"):
                yield kind, doc


def _undoable(tables: Tables) -> Iterator[tuple[Kind, Doc]]:
    for entry in tables.get(UNDO, {}).values():
        for was in (Was(*one) for one in entry["was"]):
            kind = kind_of_table(was.kind)
            for doc in (was.doc, was.became) if kind is not None else ():
                if kind is not None and doc:
                    yield kind, doc
