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

import json
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from prelim_coach.storage import migrations
from prelim_coach.storage.stamp import is_stamp
from prelim_coach.storage.tables import BadFileError, FileTables, Line

META = "_meta"
_HEAD = re.compile(rb'\{"_meta":\{"1":\{"schema":\d+,"rev":\d+,"crc":"([0-9a-f]{8})"')
_NAME = re.compile(rb',("(?:[^"\\]|\\.)*"):')
_NO_CRC = "00000000"


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
    tables: FileTables

    @property
    def lines(self) -> dict[str, Line]:
        """The encoded line of each table."""
        return {name: self.tables.line(name) for name in self.tables}


def assemble(meta: Meta, lines: Iterable[Line]) -> list[Line]:
    """Give the first line, checksum filled in, and everything after it, a line at a time."""
    rest = [*lines, b"}\n"]
    fields = msgspec.structs.replace(meta, crc=_NO_CRC)
    text = json.dumps({META: {"1": msgspec.to_builtins(fields)}}, separators=(",", ":"))
    head = text[:-1].encode() + b"\n"
    crc = zlib.crc32(head)
    for line in rest:
        crc = zlib.crc32(line, crc)
    start = _crc_at(head)
    return [head[:start] + b"%08x" % crc + head[start + 8 :], *rest]


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


def parse(data: bytes, *, whole: bool = True) -> Copy:
    """Give the file in ``data``; ``BadFileError`` when checksum or shape fails.

    Unless ``whole``, the shape of a table is looked at when the table is asked for.
    """
    data, meta = verify(data)
    head = data[: data.find(b"\n") + 1]
    known = meta.schema <= migrations.SCHEMA
    try:
        tables = FileTables.of_lines(dict(_lines(data, len(head))))
        if whole or not known:
            tables.check()
    except BadFileError:
        if known:
            raise
        return Copy(head, meta, FileTables())  # whole, but of a shape this program does not know
    return Copy(head, meta, tables)


def _lines(data: bytes, start: int) -> Iterator[tuple[str, Line]]:
    view, names = memoryview(data), set()
    while (end := data.find(b"\n", start) + 1) and end < len(data):
        named = _NAME.match(data, start, end)
        if named is None:
            raise BadFileError("its lines are not one a table")
        name = json.loads(named[1])
        if name in names:
            raise BadFileError(f"its table {name} is there twice")
        names.add(name)
        yield name, view[start:end]
        start = end
    if data[start:] != b"}\n":
        raise BadFileError("its lines are not one a table")


def _crc_at(head: bytes) -> int:
    found = _HEAD.match(head)
    if found is None:
        raise BadFileError("its first line is not ours")
    return found.start(1)
