"""JSON of ours with one or a few things wrong: values, shapes, depth, numbers, keys said twice."""

import json

from prelim_coach.storage.kinds import KINDS
from prelim_coach.storage.migrations import SCHEMA


class Raw(str):
    """A piece of JSON that is written as it is, right or wrong."""

    __slots__ = ()


class Twice(dict):
    """An object that says its first key twice."""


def deep(count, opening="[", closing="]"):
    """Give nothing inside so many brackets."""
    return Raw(opening * count + "0" + closing * count)


HOSTILE = (
    *(None, True, False, 0, -1, 2**31, 2**63, 2**64, -(2**63) - 1, 10**25, 0.5, -7.25),
    *map(Raw, ("1e999", "-1e999", "NaN", "Infinity", "-0", "-0.0", "1E400", "1e-400", "9" * 4000)),
    *map(
        Raw, ("9" * 5000, "0x10", "01", "'", "{", "[", '"', "tru", '"\\ud800"', '"\\udc00\\ud800"')
    ),
    *("", " ", "x", "\x00", "\x1b]52;c;aGk=\x07", "\u202eabc", "e\u0301", "9" * 30, "x" * 70_000),
    *("2026-11-23", "2026-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "-2026-01-01"),
    *("2026-11-23T05:40:00-05:00", "2026-11-23T05:40:00", "24:00", "07:00:00+25:00", "P1D"),
    *("0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "2026-11-23T05:40:60Z"),
    *("e677d21fdbff-ffff-zz", "019ab4c3f2a1-0000-k3f9ab12", "ffffffffffff-ffff-a", "0" * 12),
    *([], {}, [[]], [{}], {"": ""}, ["x"], [None], {"id": []}, [1, [2, [3]]], {"a": {"b": {}}}),
)
DEPTHS = (90, 240, 330, 480, 700, 950, 1100, 5_000, 100_000)


def written(node):
    """Give a value as JSON, raw pieces as they are."""
    if isinstance(node, Raw):
        return str(node)
    if isinstance(node, dict):
        pairs = [f"{json.dumps(str(key))}:{written(value)}" for key, value in node.items()]
        return "{" + ",".join([*pairs, *pairs[: isinstance(node, Twice)]]) + "}"
    if isinstance(node, list):
        return "[" + ",".join(map(written, node)) + "]"
    return json.dumps(node)


def hostile(dice):
    """Give one value that nobody expects there."""
    if dice.random() < 0.06:
        opening, closing = dice.choice((("[", "]"), ('{"a":', "}"), ('[{"id":', "}]")))
        return deep(dice.choice(DEPTHS), opening, closing)
    return dice.choice(HOSTILE)


def spoiled(node, dice):
    """Give a copy of a value in which one thing, anywhere, is not what it was."""
    if not isinstance(node, dict | list) or not node or dice.random() < 0.12:
        return hostile(dice)
    if isinstance(node, list):
        place = dice.randrange(len(node))
        return _list_spoiled(node, place, dice)
    return _object_spoiled(node, dice.choice(sorted(node)), dice)


def _list_spoiled(node, place, dice):
    way = dice.random()
    if way < 0.1:
        return [*node, node[place]]
    if way < 0.2:
        return [*node[:place], *node[place + 1 :]]
    return [*node[:place], spoiled(node[place], dice), *node[place + 1 :]]


def _object_spoiled(node, key, dice):
    way = dice.random()
    if way < 0.05:
        return {name: value for name, value in node.items() if name != key}
    if way < 0.1:
        return Twice({key: node[key], **node})
    if way < 0.15:
        return {**node, dice.choice(("gone", "edits", "stamp", "id", "day", "new")): hostile(dice)}
    if way < 0.18:
        return {**node, "edits": {dice.choice(sorted(node)): hostile(dice)}}
    if way < 0.2:
        return {**node, f"{key}-2026-11": node[key]}
    return {**node, key: spoiled(node[key], dice)}


def envelope(dice):
    """Give a first line's facts, mostly right."""
    meta = {
        "schema": SCHEMA,
        "rev": 3,
        "device": "other",
        "clock": "019ab4c3f2a1-0000-other",
        "saved": "2026-11-22T20:00:00-05:00",
        "app": "0.1.0",
        "note": "",
    }
    if dice.random() < 0.15:
        meta[dice.choice(sorted(meta))] = hostile(dice)
    return meta


def tables_of(documents, dice):
    """Give an export's documents as the tables of a file, by month where a kind has months."""
    tables = {}
    for kind in KINDS:
        for number, doc in enumerate(documents.get(kind.name, ()), 1):
            tables.setdefault(kind.table(doc), {})[str(number)] = doc
    for _ in range(dice.randint(1, 3)):
        tables = spoiled(tables, dice)
        if not isinstance(tables, dict):
            break
    return tables
