"""Undo that lives in the file: each save keeps the records it replaced."""

from typing import NamedTuple

from tinydb import TinyDB
from tinydb.table import Document

from prelim_coach.storage.kinds import Doc, Tables

TABLE = "_undo"
DEPTH = 50
"""How many saves can be undone."""


class Was(NamedTuple):
    """One record as it was before a save."""

    kind: str
    id: str
    doc: Doc | None
    """None when the save made it."""
    became: Doc
    """The fields the save changed, as they became; none when it made or removed the record."""


class Entry(NamedTuple):
    """One save that can be undone."""

    number: int
    label: str
    was: list[Was]


def remember(db: TinyDB, label: str, saved: str, was: list[Was]) -> None:
    """Add a save to what can be undone, and let go of the oldest beyond ``DEPTH``."""
    table = db.table(TABLE, cache_size=0)
    numbers = sorted(document.doc_id for document in table)
    number = numbers[-1] + 1 if numbers else 1
    content = {"label": label, "saved": saved, "was": [list(one) for one in was]}
    table.insert(Document(content, number))
    if len(numbers) >= DEPTH:
        table.remove(doc_ids=numbers[: len(numbers) + 1 - DEPTH])


def forget(db: TinyDB, number: int) -> None:
    """Take one save off what can be undone."""
    db.table(TABLE, cache_size=0).remove(doc_ids=[number])


def last(tables: Tables) -> Entry | None:
    """Give the last save that can be undone."""
    table = tables.get(TABLE)
    if not table:
        return None
    number = max(map(int, table))
    entry = table[str(number)]
    return Entry(number, entry["label"], [Was(*one) for one in entry["was"]])
