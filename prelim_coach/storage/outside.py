"""Documents that come from elsewhere: read leniently, compared and merged by id."""

import json
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from prelim_coach.domain.record import Record
from prelim_coach.storage.codec import fits, record_of
from prelim_coach.storage.kinds import Doc, Kind, kind_of_table
from prelim_coach.storage.stamp import LAST_MS, is_stamp, wall_ms
from prelim_coach.storage.tables import is_edits
from prelim_coach.storage.transaction import Transaction
from prelim_coach.storage.view import View
from prelim_coach.text import clean_line

Documents = dict[str, list[Doc]]
"""Stored documents by kind name, each with its envelope."""


class Change(NamedTuple):
    """What merging would do to one record."""

    before: Record | None
    """None when it is new here."""
    after: Record | None
    """None when it is removed."""


def documents_of(view: View, kinds: Iterable[Kind]) -> Documents:
    """Give the live documents of some kinds, each kind in the order they were made."""
    return {
        kind.name: sorted(view.live(kind).values(), key=lambda doc: str(doc["id"]))
        for kind in kinds
    }


def read_documents(data: bytes) -> Documents:
    """Give the documents of a file of ours or of stock TinyDB, even one edited by hand.

    ``ValueError`` says in words what does not fit; nothing of the file is taken then.
    """
    try:
        loaded = json.loads(data)
    except RecursionError:
        raise ValueError("it is not JSON (nested too deeply)") from None
    except ValueError as error:
        raise ValueError(f"it is not JSON ({clean_line(str(error), 200)})") from None
    if not isinstance(loaded, dict):
        raise ValueError("it holds no tables")
    found: Documents = {}
    for name, table in loaded.items():
        kind = kind_of_table(name)
        if kind is not None:
            docs = list(table.values()) if isinstance(table, dict) else table
            found.setdefault(kind.name, []).extend(_checked(kind, docs))
    return found


def merge(transaction: Transaction, view: View, documents: Documents) -> list[Change]:
    """Merge versions made elsewhere into a save, and give what that changes."""
    changes = []
    for name, docs in documents.items():
        kind = kind_of_table(name)
        if kind is None:
            raise ValueError(f"there is no kind {name}")
        for doc in _checked(kind, docs):
            before = view.find(kind, doc["id"])
            if transaction.accept(kind, doc):
                after = transaction.get(kind.type, doc["id"])
                changes.append(Change(record_of(kind, before) if before else None, after))
    return changes


def stamps_in(documents: Documents) -> list[str]:
    """Give the stamps in documents, which later saves must be newer than."""
    found = []
    for docs in documents.values():
        for doc in docs:
            found += [doc["stamp"], *doc.get("edits", {}).values()]
    return found


def _checked(kind: Kind, docs: object) -> list[Doc]:
    """Give documents of a kind as they may be stored; ``ValueError`` says what does not fit."""
    if not isinstance(docs, list):
        raise ValueError(f"{kind.name} is no list of documents")
    return [_document(kind, doc) for doc in docs]


def _document(kind: Kind, doc: object) -> Doc:
    if not isinstance(doc, dict) or not is_stamp(doc.get("stamp")) or not _is_id(doc.get("id")):
        raise ValueError(f"{kind.name} has a document without id and stamp")
    if wall_ms(doc["stamp"]) > LAST_MS:
        raise ValueError(f"{kind.name} has a document from after the last day of the calendar")
    if doc.get("gone"):
        return {"id": doc["id"], "stamp": doc["stamp"], "gone": True}
    edits = doc.get("edits", {})
    if not is_edits(edits) or not all(map(is_stamp, edits.values())):
        raise ValueError(f"{kind.name} has a document whose edits are no stamps")
    live = {name: value for name, value in doc.items() if name != "gone"}
    try:
        record_of(kind, live)
    except msgspec.ValidationError as error:
        raise ValueError(f"a {kind.name} does not fit: {clean_line(str(error), 200)}") from None
    if not fits(kind, live):
        raise ValueError(f"a {kind.name} has a number that no file can hold")
    return live


def _is_id(text: object) -> bool:
    return isinstance(text, str) and bool(text)
