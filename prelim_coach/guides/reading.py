"""Reads the packaged TOML files strictly, and says plainly what is wrong in one.

Beside each lies the same content packed, made by ``python -m prelim_coach.guides.pack``: reading
the deck takes a hundredth of the time then. What is packed counts only while the TOML is what it
was made from.
"""

import zlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

FOLDER = Path(__file__).parent
"""Where the content lies: beside the code that reads it, in a checkout and in a wheel."""


class GuideError(ValueError):
    """A content file that cannot be used; the message names file, entry and fault."""


class Packed(msgspec.Struct, frozen=True):
    """The tables of one content file, with the checksum of the file they were read from."""

    source: int
    tables: dict[str, Any]


def read(file: str, folder: Path = FOLDER) -> dict[str, Any]:
    """Give the tables of one content file.

    Raises:
        GuideError: the file is missing or is not TOML.
    """
    try:
        source = (folder / file).read_bytes()
        found = _packed(packed_path(file, folder))
        if found is not None and found.source == zlib.crc32(source):
            return found.tables
        return parse(source)
    except (OSError, ValueError) as error:
        raise GuideError(f"{file}: {error}") from error


def parse(source: bytes) -> dict[str, Any]:
    """Give the tables of a content file's bytes; ValueError when they are not TOML."""
    import tomllib

    return tomllib.loads(source.decode("utf-8"))


def packed_path(file: str, folder: Path = FOLDER) -> Path:
    """Give where the packed form of a content file lies."""
    return folder / "packed" / Path(file).with_suffix(".json")


def _packed(path: Path) -> Packed | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Packed)
    except (OSError, msgspec.DecodeError):
        return None


def convert(file: str, entry: str, raw: object, kind: type[T]) -> T:
    """Give one raw table as a record; a field that is missing, unknown or of the wrong sort fails.

    Raises:
        GuideError: naming file, entry and field.
    """
    try:
        return msgspec.convert(raw, kind, strict=True)
    except msgspec.ValidationError as error:
        raise GuideError(f"{file}, {entry}: {error}") from error


def entries(
    file: str,
    name: str,
    kind: type[T],
    faults: Callable[[T], Iterable[str]] = lambda _record: (),
    prepare: Callable[[dict[str, Any]], object] = lambda raw: raw,
    folder: Path = FOLDER,
) -> dict[str, T]:
    """Give the records of one array of tables by id, in the file's order.

    Args:
        file: the file's name in ``folder``.
        name: the array's key, singular, as in ``[[act]]``.
        kind: the record type; it has an ``id``.
        faults: what is wrong with a record beyond its types, in words.
        prepare: rewrites the raw table before conversion.
        folder: where the file lies.

    Raises:
        GuideError: at the first entry that is not a sound record, or whose id came before.
    """
    found: dict[str, T] = {}
    for place, raw in enumerate(_tables(file, name, read(file, folder)), start=1):
        key = str(raw.get("id") or f"number {place}")
        entry = f"{name} {key}"
        record = convert(file, entry, prepare(raw), kind)
        if key in found:
            raise GuideError(f"{file}, {entry}: the id is used twice")
        for fault in faults(record):
            raise GuideError(f"{file}, {entry}: {fault}")
        found[key] = record
    return found


def _tables(file: str, name: str, document: Mapping[str, Any]) -> list[dict[str, Any]]:
    tables = document.get(name, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise GuideError(f"{file}: {name} is not an array of tables")
    return tables
