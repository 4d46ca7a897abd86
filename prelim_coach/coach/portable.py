"""The user's records carried out as JSON, and back in, merged by id."""

import os
from pathlib import Path

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.setup import year_span
from prelim_coach.domain.commitment import Commitment
from prelim_coach.storage.outside import Change, Documents, read_documents

WELLNESS = frozenset({"checkin", "tier", "answer", "review", "reviewdraft"})
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

    def calendar(self) -> bytes:
        """Give reminders for the phone: check-ins around shifts and planned things, all neutral.

        From today to the end of the intern year; the same reminder keeps its id in every export.
        """
        from prelim_coach.exchange import calendar_out

        desk = self._desk
        today, zone = desk.today(), desk.zone
        last = year_span(desk.profile.year_start)[1]
        planned = [
            (one.id, one.day)
            for one in desk.store.all(Commitment)
            if one.done is None and one.day >= today
        ]
        return calendar_out.to_calendar(
            [
                *calendar_out.check_in_reminders(desk.schedule, today, last, zone),
                *calendar_out.step_reminders(desk.schedule, planned, zone),
            ],
            stamp=desk.now(),
        )

    def write(self, file: Path, text: str) -> None:
        """Write an export to a new file, readable by the user alone.

        Raises ValueError, with one sentence, when the file exists or cannot be written.
        """
        try:
            made = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            message = f"{file} cannot be written: {error.strerror}. Nothing was exported."
            raise ValueError(message) from None
        with os.fdopen(made, "w", encoding="utf-8", newline="") as opened:
            opened.write(text)

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
