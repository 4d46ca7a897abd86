"""One record out of several versions of it, made on several devices.

Versions of one id: a removal ends every version older than it. Of what is left, the newest of each
field is taken, or the newest whole version where a kind's fields belong together. Records of a
unique kind that were made twice under two ids are joined the same way, so nothing counts twice.
The outcome depends only on the set of versions: order, repetition and grouping change nothing.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial

from prelim_coach.storage.codec import blank
from prelim_coach.storage.kinds import ENVELOPE, Doc, Kind, Tables, kind_of_table

ById = dict[str, Doc]


def join(kind: Kind, versions: Iterable[Doc]) -> Doc | None:
    """Give the live record out of versions of one id; None when it was removed."""
    versions = list(versions)
    gone = max((version["stamp"] for version in versions if version.get("gone")), default="")
    return mix(kind, [one for one in versions if not one.get("gone") and one["stamp"] > gone])


def mix(kind: Kind, versions: Sequence[Doc]) -> Doc | None:
    """Give one live version out of several, under the oldest id; None when there are none."""
    if len(versions) < 2:
        return versions[0] if versions else None
    newest = max(versions, key=_rank)
    if kind.whole:
        return newest
    mixed: Doc = {"id": min(version["id"] for version in versions), "stamp": newest["stamp"]}
    stamps = {}
    for field in newest.keys() - ENVELOPE - {"id"}:
        bearers = [version for version in versions if field in version]
        bearer = max(bearers, key=partial(_field_rank, kind, field))
        mixed[field] = bearer[field]
        stamps[field] = field_stamp(kind, bearer, field)
    edits = {f: stamp for f, stamp in stamps.items() if stamp != field_stamp(kind, mixed, f)}
    return {**mixed, "edits": edits} if edits else mixed


def field_stamp(kind: Kind, doc: Doc, field: str) -> str:
    """Give when a field was last set; the empty text when it never left its default."""
    edited: str | None = doc.get("edits", {}).get(field)
    if edited is not None:
        return edited
    defaults = blank(kind)
    untouched = field in defaults and defaults[field] == doc[field]
    return "" if untouched else str(doc["id"])


def only_here(tables: Tables, others: Iterable[Tables]) -> list[tuple[Kind, Doc]]:
    """Give the versions that say something the other files do not, with their kinds."""
    elsewhere: dict[str, list[Doc]] = defaultdict(list)
    for name, table in (item for other in others for item in other.items()):
        if kind_of_table(name) is not None:
            for doc in table.values():
                elsewhere[doc["id"]].append(doc)
    found = []
    for name, table in tables.items():
        kind = kind_of_table(name)
        for doc in table.values() if kind is not None else ():
            known = elsewhere.get(doc["id"], [])
            if kind and doc not in known and join(kind, known) != join(kind, [*known, doc]):
                found.append((kind, doc))
    return found


def merge_kind(kind: Kind, copies: Sequence[dict[str, ById]]) -> dict[str, ById]:
    """Give the live records of a kind by table and id, out of the same of every file."""
    merged: dict[str, ById] = defaultdict(dict)
    for tables in copies:
        for name, by_id in tables.items():
            merged[name].update(by_id)
    if len(copies) > 1:
        _join_shared(kind, copies, merged)
    live = {
        name: {id_: doc for id_, doc in by_id.items() if "gone" not in doc}
        for name, by_id in merged.items()
    }
    return live if kind.key is None else _join_twins(kind, kind.key, live)


def _join_shared(kind: Kind, copies: Sequence[dict[str, ById]], merged: dict[str, ById]) -> None:
    shared = _ids_in_several(copies)
    versions: dict[str, list[Doc]] = defaultdict(list)
    for by_id in (by_id for tables in copies for by_id in tables.values()):
        for id_ in shared & by_id.keys():
            versions[id_].append(by_id[id_])
    for by_id in merged.values():
        for id_ in shared & by_id.keys():
            del by_id[id_]
    for id_, found in versions.items():
        doc = join(kind, found)
        if doc is not None:
            merged[kind.table(doc)][id_] = doc


def _ids_in_several(copies: Sequence[dict[str, ById]]) -> set[str]:
    known: set[str] = set()
    shared: set[str] = set()
    for tables in copies:
        ids: set[str] = set().union(*tables.values())
        shared |= known & ids
        known |= ids
    return shared


def _join_twins(kind: Kind, key: tuple[str, ...], live: dict[str, ById]) -> dict[str, ById]:
    groups: dict[tuple[str, ...], list[Doc]] = defaultdict(list)
    for by_id in live.values():
        for doc in by_id.values():
            groups[tuple(str(doc.get(field)) for field in key)].append(doc)
    joined: dict[str, ById] = {name: {} for name in live}
    for twins in groups.values():
        mixed = mix(kind, twins)
        if mixed is not None:
            joined.setdefault(kind.table(mixed), {})[mixed["id"]] = mixed
    return joined


def _rank(doc: Doc) -> tuple[str, str]:
    # Two versions under one stamp come from a copied device id; any fixed order will do.
    return doc["stamp"], _order(doc)


def _field_rank(kind: Kind, field: str, doc: Doc) -> tuple[str, str]:
    return field_stamp(kind, doc, field), _order(doc[field])


def _order(value: object) -> str:
    try:
        return json.dumps(value, sort_keys=True)
    except RecursionError:  # no record of ours is so deep; it comes last and is not shown
        return ""
