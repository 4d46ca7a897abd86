"""An example of any kind of record, every field said, made from its types alone."""

import datetime as dt
import types
import typing
from enum import Enum

import msgspec
import pendulum

from prelim_coach.storage.kinds import KINDS

DAY = dt.date(2026, 11, 22)
AT = pendulum.datetime(2026, 11, 22, 6, 30, tz="America/New_York")
PLAIN = {
    str: "Dr. Ann\u00e9",
    int: 3,
    float: 6.5,
    bool: True,
    dt.date: pendulum.date(2026, 11, 22),
    dt.datetime: AT,
    dt.time: dt.time(18, 30),
}


def example(type_):
    """Give a value of a type that is not a default."""
    if type_ in PLAIN:
        return PLAIN[type_]
    origin, inside = typing.get_origin(type_), typing.get_args(type_)
    if origin in {typing.Union, types.UnionType}:
        return example(next(one for one in inside if one is not types.NoneType))
    if origin is typing.Annotated:
        return example(inside[0])
    if origin in {tuple, frozenset, list}:
        # A tuple of fixed length says every place; of any length, one and an ellipsis.
        places = inside if origin is tuple and Ellipsis not in inside else inside[:1]
        return origin(example(one) for one in places)
    if issubclass(type_, Enum):
        return list(type_)[-1]
    fields = {
        field.name: example(field.type)
        for field in msgspec.structs.fields(type_)
        if field.name != "id"
    }
    return type_(**fields) if "id" not in type_.__struct_fields__ else type_(**fields, **_id(type_))


def _id(type_):
    return {"id": ""} if any(kind.type is type_ for kind in KINDS) else {"id": "x"}


def examples():
    """Give one record of every registered kind."""
    return [example(kind.type) for kind in KINDS]
