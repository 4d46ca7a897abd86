"""The user's records carried out as JSON, and back in, merged by id."""

import os
from pathlib import Path

from prelim_coach.coach.desk import Desk
from prelim_coach.storage.outside import Change, Documents, read_documents

WELLNESS = frozenset({"checkin", "tier", "answer"})
"""Kinds that speak of how the intern is; left out of exports unless asked for."""

LARGEST = 64 * 1024 * 1024
"""Bytes beyond which a file is not taken for an export of ours."""


class Portable:
    """Export and import of the whole."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def documents(self, *, wellness: bool) -> Documents:
        """Give every live document by kind; those about how the intern is only if asked for."""
        found = self._desk.store.documents()
        return {name: docs for name, docs in found.items() if wellness or name not in WELLNESS}

    def write(self, file: Path, text: str) -> None:
        """Write an export to a new file, readable by the user alone.

        Raises ValueError, with one sentence, when the file exists or cannot be written.
        """
        try:
            made = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            message = f"{file} cannot be written: {error.strerror}. Nothing was exported."
            raise ValueError(message) from None
        with os.fdopen(made, "w", encoding="utf-8") as opened:
            opened.write(f"{text}\n")

    def is_export(self, file: Path) -> bool:
        """Say whether a file looks like JSON of ours, by its first character."""
        try:
            with file.open("rb") as opened:
                return opened.read(64).lstrip().startswith(b"{")
        except OSError:
            return False

    def compare(self, file: Path) -> list[Change]:
        """Give what importing would change; changes nothing. ValueError says what does not fit."""
        return self._desk.store.compare(_read(file))

    def merge(self, file: Path) -> list[Change]:
        """Take in the newer version of every record, in one save; give what changed."""
        changes = self._desk.store.merge(_read(file), f"import {file.name}")
        self._desk.forget()
        return changes


def _read(file: Path) -> Documents:
    with file.open("rb") as opened:
        data = opened.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(f"{file} is larger than 64 MB; nothing was read.")
    try:
        return read_documents(data)
    except ValueError as error:
        raise ValueError(f"{file} cannot be taken in: {error}. Nothing was changed.") from None
