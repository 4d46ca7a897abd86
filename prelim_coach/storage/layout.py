"""The bytes of a file: ordinary TinyDB JSON, one line a table, checksummed by its first line.

```
{"_meta":{"1":{"schema":1,"rev":412,"crc":"87c44791",...}}
,"deed-2026-11":{"1":{...}}
,"profile":{"1":{...}}
}
```
The first line keeps its form in every schema, so that an older program can tell a newer file from
a damaged one. The checksum is the CRC-32 of all bytes with its own eight digits as zeros. All text
is ASCII, so that the file reads the same under every locale, and a lone surrogate survives.
"""

import gc
import json
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import msgspec

from prelim_coach.storage import migrations
from prelim_coach.storage.kinds import Table, Tables
from prelim_coach.storage.stamp import is_stamp

META = "_meta"
_HEAD = re.compile(rb'\{"_meta":\{"1":\{"schema":\d+,"rev":\d+,"crc":"([0-9a-f]{8})"')
_NO_CRC = "00000000"
_ID = itemgetter("id")
_STAMP = itemgetter("stamp")


class BadFileError(ValueError):
    """The bytes are not a whole file; ``str()`` completes "it was damaged (...)"."""


class Meta(msgspec.Struct, frozen=True, kw_only=True):
    """What the first line says."""

    schema: int
    rev: int
    """Counts the saves."""
    crc: str = _NO_CRC
    device: str
    clock: str = ""
    """A stamp as new as any in the file."""
    saved: str
    """When, with the offset of where the user was (ISO 8601)."""
    app: str = ""
    """The version of the program that saved it."""
    note: str = ""
    """What the user is to be told until the next save: that this is a restored copy."""


@dataclass(frozen=True)
class Copy:
    """One file as it was read or written. Its tables are shared, never changed in place."""

    head: bytes
    meta: Meta
    tables: Tables
    lines: dict[str, bytes]
    """The encoded line of each table."""


def encode(table: str, documents: Table) -> bytes:
    """Give a table's line, in ASCII.

    msgspec is ten times as fast as ``json`` here, but escapes nothing and takes no lone surrogate.
    """
    try:
        body = msgspec.json.encode(documents)
    except UnicodeEncodeError:
        body = b"\xff"
    if not body.isascii():
        body = json.dumps(documents, separators=(",", ":"), allow_nan=False).encode()
    return b",%b:%b\n" % (json.dumps(table).encode(), body)


def assemble(meta: Meta, lines: Iterable[bytes]) -> tuple[bytes, bytes]:
    """Give the first line, checksum filled in, and everything after it."""
    rest = b"".join([*lines, b"}\n"])
    fields = msgspec.structs.replace(meta, crc=_NO_CRC)
    text = json.dumps({META: {"1": msgspec.to_builtins(fields)}}, separators=(",", ":"))
    head = text[:-1].encode() + b"\n"
    crc = f"{zlib.crc32(rest, zlib.crc32(head)):08x}".encode()
    start = _crc_at(head)
    return head[:start] + crc + head[start + 8 :], rest


def verify(data: bytes) -> tuple[bytes, Meta]:
    """Give the whole file's bytes as they were saved and its first line's facts.

    Line ends that a carrier such as git changed to CR LF are put right first: a saved file has no
    CR of its own. ``BadFileError`` when the checksum does not hold.
    """
    if b"\r\n" in data:
        data = data.replace(b"\r\n", b"\n")
    if not data:
        raise BadFileError("it is empty")
    head = data[: data.find(b"\n") + 1]
    start = _crc_at(head)
    zeroed = head[:start] + _NO_CRC.encode() + head[start + 8 :]
    crc = zlib.crc32(memoryview(data)[len(head) :], zlib.crc32(zeroed))
    if head[start : start + 8] != b"%08x" % crc:
        raise BadFileError("its checksum does not match")
    try:
        meta = msgspec.convert(json.loads(head + b"}")[META]["1"], Meta)
    except (ValueError, KeyError, TypeError) as error:
        raise BadFileError("its first line is not ours") from error
    if meta.schema < 1 or (meta.clock and not is_stamp(meta.clock)):
        raise BadFileError("its first line is not ours")
    return data, meta


def parse(data: bytes) -> Copy:
    """Give the file in ``data``; ``BadFileError`` when checksum or shape fails."""
    data, meta = verify(data)
    head = data[: data.find(b"\n") + 1]
    try:
        loaded, lines = _tables(data)
    except BadFileError:
        if meta.schema <= migrations.SCHEMA:
            raise
        return Copy(head, meta, {}, {})  # whole, but of a shape this program does not know
    return Copy(head, meta, loaded, dict(zip(loaded, lines, strict=True)))


def _tables(data: bytes) -> tuple[Tables, list[bytes]]:
    collecting = gc.isenabled()
    gc.disable()  # so many new dicts would set it searching, a third of the time, for no garbage
    try:
        loaded = _decode(data)
    except (ValueError, RecursionError) as error:
        raise BadFileError("it is not JSON") from error
    finally:
        if collecting:
            gc.enable()
    if type(loaded) is not dict:
        raise BadFileError("it holds no tables")
    del loaded[META]
    check(loaded)
    lines = data.splitlines(keepends=True)
    if len(lines) != len(loaded) + 2:
        raise BadFileError("its lines are not one a table")
    return loaded, lines[1:-1]


def _decode(data: bytes) -> Any:  # noqa: ANN401 - whatever JSON holds
    try:
        return msgspec.json.decode(data)
    except msgspec.DecodeError:
        return json.loads(data)  # which takes lone surrogates


def check(tables: dict[str, Any]) -> None:
    """Raise ``BadFileError`` unless every table is a table of documents with one id each.

    Runs over every document at each start, so it loops in C.
    """
    for name, table in tables.items():
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


def _crc_at(head: bytes) -> int:
    found = _HEAD.match(head)
    if found is None:
        raise BadFileError("its first line is not ours")
    return found.start(1)
