"""A file's tables, each decoded from its line when first asked for."""

import gc
import json
from collections.abc import Iterator, Mapping, MutableMapping
from operator import itemgetter
from typing import Any, Self

import msgspec
from typing_extensions import override

from prelim_coach.storage.kinds import Table, Tables

Line = bytes | memoryview
"""``,"name":{...}`` with its line feed, in ASCII."""

_ID = itemgetter("id")
_STAMP = itemgetter("stamp")


class BadFileError(ValueError):
    """The bytes are not a whole file; ``str()`` completes "it was damaged (...)"."""


class _Dated(msgspec.Struct):
    """The only fields of a document that tell of its day."""

    day: str = ""
    gone: bool | None = None


class _Entry:
    """One table: its line, what the line says, or both."""

    __slots__ = ("line", "table")

    def __init__(self, line: Line | None, table: Table | None) -> None:
        self.line = line
        self.table = table


class FileTables(MutableMapping[str, Table]):
    """The tables of one file by name.

    A year has dozens and a screen needs a few, so none is decoded before it is asked for. A copy
    shares what was decoded; a table is never changed in place, only replaced. Asking for a table
    whose line is none raises ``BadFileError``.
    """

    def __init__(self, tables: Tables | None = None) -> None:
        self._entries = {name: _Entry(None, table) for name, table in (tables or {}).items()}

    @classmethod
    def of_lines(cls, lines: Mapping[str, Line]) -> Self:
        """Give tables that nobody has looked into yet."""
        found = cls()
        found._entries = {name: _Entry(line, None) for name, line in lines.items()}
        return found

    def copy(self) -> Self:
        """Give the same tables, to be replaced apart from these."""
        twin = type(self)()
        twin._entries = dict(self._entries)
        return twin

    def become(self, tables: Tables) -> Self:
        """Give ``tables``, with the lines of those that are the very ones here."""
        twin = self.copy()
        for name in twin.keys() - tables.keys():
            del twin[name]
        twin.update(tables)
        return twin

    def check(self) -> Self:
        """Look into every table, and give them; ``BadFileError`` for the first that is none."""
        for name in self:
            self.get(name)
        return self

    def same(self, other: "FileTables", name: str) -> bool:
        """Tell whether a table, there or not, is the very one of ``other``."""
        return self._entries.get(name) is other._entries.get(name)

    def line(self, name: str) -> Line:
        """Give a table's line, encoded once; ``BadFileError`` when it is no table."""
        entry = self._entries[name]
        if entry.line is None:
            check(name, entry.table)
            entry.line = encode(name, entry.table or {})
        return entry.line

    def decoded(self, name: str) -> bool:
        """Tell whether a table has been looked into."""
        return self._entries[name].table is not None

    def days(self, name: str) -> set[str]:
        """Give what the live documents of a table say for their day, without keeping the rest."""
        line = memoryview(self.line(name))[len(_prefix(name)) :]
        try:
            table = msgspec.json.decode(line, type=dict[str, _Dated])
        except msgspec.DecodeError:
            return {str(doc.get("day")) for doc in self[name].values() if "gone" not in doc}
        return {doc.day for doc in table.values() if doc.gone is None}

    def mentions(self, name: str, id_: str) -> bool:
        """Tell whether a table may hold an id, without decoding it."""
        entry = self._entries[name]
        return entry.table is not None or json.dumps(id_).encode() in bytes(entry.line or b"")

    @override
    def __getitem__(self, name: str) -> Table:
        entry = self._entries[name]
        if entry.table is None:
            entry.table = decode(name, entry.line or b"")
        return entry.table

    @override
    def __setitem__(self, name: str, table: Table) -> None:
        known = self._entries.get(name)
        if known is None or known.table is not table:
            self._entries[name] = _Entry(None, table)

    @override
    def __delitem__(self, name: str) -> None:
        del self._entries[name]

    @override
    def __contains__(self, name: object) -> bool:
        return name in self._entries

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(list(self._entries))

    @override
    def __len__(self) -> int:
        return len(self._entries)


def encode(name: str, table: Table) -> bytes:
    """Give a table's line, in ASCII.

    msgspec is ten times as fast as ``json`` here, but escapes nothing and takes no lone surrogate.
    """
    try:
        body = msgspec.json.encode(table)
    except UnicodeEncodeError:
        body = b"\xff"
    if not body.isascii():
        body = json.dumps(table, separators=(",", ":"), allow_nan=False).encode()
    return b"%b%b\n" % (_prefix(name), body)


def decode(name: str, line: Line) -> Table:
    """Give the table a line holds; ``BadFileError`` when it holds none."""
    body = memoryview(line)[len(_prefix(name)) :]
    collecting = gc.isenabled()
    gc.disable()  # so many new dicts would set it searching, a third of the time, for no garbage
    try:
        table: Table = _decoded(body)
    except (ValueError, RecursionError) as error:
        raise BadFileError(f"its table {name} is not JSON") from error
    finally:
        if collecting:
            gc.enable()
    check(name, table)
    return table


def _decoded(body: memoryview) -> Any:  # noqa: ANN401 - whatever JSON holds
    try:
        return msgspec.json.decode(body)
    except msgspec.DecodeError:
        return json.loads(bytes(body))  # which takes lone surrogates


def check(name: str, table: Any) -> None:  # noqa: ANN401 - whatever JSON holds
    """Raise ``BadFileError`` unless a table is one of documents with one id each.

    Runs over every document that is read, so it loops in C.
    """
    if type(table) is not dict or not set(map(type, table.values())) <= {dict}:
        raise BadFileError(f"its table {name} is no table")
    if not all(map(str.isdecimal, table)):
        raise BadFileError(f"its table {name} has a document without a number")
    if not name.startswith("_"):
        _check_ids(name, table)


def _check_ids(name: str, table: Table) -> None:
    try:
        ids = set(map(_ID, table.values()))
        kinds = {*map(type, ids), *map(type, map(_STAMP, table.values()))}
    except (KeyError, TypeError):
        kinds = {object}
    if not kinds <= {str}:
        raise BadFileError(f"its table {name} has a document without id and stamp")
    if not all(is_edits(doc["edits"]) for doc in table.values() if "edits" in doc):
        raise BadFileError(f"its table {name} has a document whose edits are no stamps")
    if len(ids) != len(table):
        raise BadFileError(f"its table {name} has one id twice")


def is_edits(edits: object) -> bool:
    """Tell whether ``edits`` are stamps by field, or ids, which may be of another program."""
    return isinstance(edits, dict) and all(isinstance(one, str) for one in edits.values())


def _prefix(name: str) -> bytes:
    return b",%b:" % json.dumps(name).encode()
