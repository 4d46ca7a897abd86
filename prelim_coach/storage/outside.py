"""Documents that come from elsewhere: read leniently, compared and merged by id."""

import json
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from prelim_coach.domain.record import Record
from prelim_coach.storage.codec import record_of
from prelim_coach.storage.kinds import Doc, Kind, kind_of_table
from prelim_coach.storage.stamp import is_stamp
from prelim_coach.storage.transaction import Transaction
from prelim_coach.storage.view import View

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
    except (ValueError, RecursionError) as error:
        raise ValueError(f"it is not JSON ({error})") from error
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
    if not isinstance(docs, list):
        raise ValueError(f"{kind.name} is no list of documents")
    for doc in docs:
        if not isinstance(doc, dict) or not is_stamp(doc.get("stamp")) or not doc.get("id"):
            raise ValueError(f"{kind.name} has a document without id and stamp")
        edits = doc.get("edits", {})
        if not isinstance(edits, dict) or not all(map(is_stamp, edits.values())):
            raise ValueError(f"{kind.name} has a document whose edits are no stamps")
        if not doc.get("gone"):
            try:
                record_of(kind, doc)
            except msgspec.ValidationError as error:
                raise ValueError(f"a {kind.name} does not fit: {error}") from error
    return docs
