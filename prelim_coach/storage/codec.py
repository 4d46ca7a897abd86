"""Records to documents and back, strictly: what is stored is what the record says."""

import datetime as dt
import math
from functools import cache
from typing import Any

import msgspec

from prelim_coach.domain.record import Record
from prelim_coach.storage.kinds import ENVELOPE, Doc, Kind
from prelim_coach.text import clean

EARLIEST, LATEST = 1900, 2199
"""The years a record's days and instants may lie in."""


def _plain(value: object) -> str:
    # msgspec takes dates by exact type; pendulum's are subclasses.
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    raise NotImplementedError(f"no stored form for {type(value).__name__}")


def _builtins(value: object) -> Any:  # noqa: ANN401 - whatever JSON holds
    return _listed(msgspec.to_builtins(value, enc_hook=_plain, order="deterministic"))


def _listed(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    # A tuple must not differ from the list it will be read back as.
    if isinstance(value, tuple | list):
        return [_listed(one) for one in value]
    if isinstance(value, dict):
        return {name: _listed(one) for name, one in value.items()}
    return value


def fields_of(record: Record) -> Doc:
    """Give a record's fields in stored form, sets sorted.

    ``ValueError`` for an instant without its UTC offset, or a number that no file can hold.
    """
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if isinstance(value, dt.datetime) and value.utcoffset() is None:
            raise ValueError(f"{type(record).__name__}.{name} needs its UTC offset")
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{type(record).__name__}.{name} is no number")
    fields: Doc = _builtins(record)
    if not _sound(fields):
        raise ValueError(f"{type(record).__name__} has a number that no file can hold")
    return fields


def record_of(kind: Kind, doc: Doc) -> Record:
    """Give the record of a live document; ``msgspec.ValidationError`` when it does not fit.

    Its texts are cleaned: the file may come from another program or another hand.
    """
    try:
        fields = {name: _cleaned(value) for name, value in doc.items() if name not in ENVELOPE}
    except RecursionError:
        raise msgspec.ValidationError("nested too deeply") from None
    record = msgspec.convert(fields, kind.type, strict=True)
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if isinstance(value, dt.date) and not EARLIEST <= value.year <= LATEST:
            # Near the ends of the calendar counting on, or back, is no day any more.
            raise msgspec.ValidationError(f"the year {value.year} is not {EARLIEST} to {LATEST}")
    return record


def fits(kind: Kind, doc: Doc) -> bool:
    """Tell whether a live document is one of its kind."""
    try:
        record_of(kind, doc)
    except msgspec.ValidationError:
        return False
    return _sound(doc)


def _sound(value: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
    """Tell whether every number in a value can be written to a file, and read back."""
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    if isinstance(value, list):
        return all(map(_sound, value))
    return all(map(_sound, value.values())) if isinstance(value, dict) else True


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, str):
        return value if value.isascii() and value.isprintable() else clean(value)
    if isinstance(value, list):
        return [_cleaned(one) for one in value]
    if isinstance(value, dict):
        return {name: _cleaned(one) for name, one in value.items()}
    return value


@cache
def blank(kind: Kind) -> dict[str, Any]:
    """Give the stored form of every default of a kind: what a field says when nothing was said."""
    defaults: dict[str, Any] = {}
    for field in msgspec.structs.fields(kind.type):
        if field.default is not msgspec.NODEFAULT:
            value = field.default
        elif field.default_factory is not msgspec.NODEFAULT:
            value = field.default_factory()
        else:
            continue
        defaults[field.encode_name] = _builtins(value)
    return defaults
