"""The user's records carried out as JSON, and back in, merged by id."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.setup import year_span
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw_reasons import OF_WELLNESS
from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.storage.codec import blank
from prelim_coach.storage.kinds import Doc, kind_of_table
from prelim_coach.storage.outside import Change, Documents
from prelim_coach.text import clean

if TYPE_CHECKING:
    from prelim_coach.exchange import anki_out

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
        if wellness:
            return found
        kept = {name: docs for name, docs in found.items() if name not in WELLNESS}
        return {**kept, "draw": [_without_wellness(doc) for doc in kept.get("draw", ())]}

    def tables(self, *, wellness: bool) -> dict[str, str]:
        """Give a table of comma-separated values for every kind there is something of, by name."""
        from prelim_coach.exchange import csv_out

        tables = {}
        for name, docs in self.documents(wellness=wellness).items():
            kind = kind_of_table(name)
            if docs and kind is not None:
                columns = ["id", *(each for each in kind.type.__struct_fields__ if each != "id")]
                tables[name] = csv_out.to_csv(columns, [{**blank(kind), **doc} for doc in docs])
        return tables

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

    def anki(self, redact: Callable[[str], str] = clean) -> str:
        """Give the teaching points as cards for Anki, oldest first; empty when there are none.

        ``redact`` is given every point and gives it without what could name a patient.
        """
        from prelim_coach.exchange import anki_out

        points = sorted(self._desk.store.all(TeachingPoint), key=lambda point: point.at)
        return anki_out.to_anki(self._note(point, redact) for point in points) if points else ""

    def _note(self, point: TeachingPoint, redact: Callable[[str], str]) -> "anki_out.Note":
        from prelim_coach.exchange import anki_out

        block = self._desk.schedule.block_on(point.day)
        place = block.name if block else ""
        source = ", ".join(filter(None, [redact(point.teacher), place, point.day.isoformat()]))
        return anki_out.Note(key=point.id, text=redact(point.text), source=source, place=place)

    def is_export(self, file: Path) -> bool:
        """Say whether a file looks like JSON of ours, or like a backup that is encrypted."""
        from prelim_coach.storage.crypt import is_sealed

        try:
            with file.open("rb") as opened:
                start = opened.read(64)
                return is_sealed(start) or start.lstrip().startswith(b"{")
        except OSError:
            return False

    def compare(self, file: Path) -> list[Change]:
        """Give what importing would change; changes nothing. ValueError says what does not fit."""
        return self._desk.store.compare(self._read(file))

    def merge(self, file: Path) -> list[Change]:
        """Take in the newer version of every record, in one save; give what changed."""
        changes = self._desk.store.merge(self._read(file), f"import {file.name}")
        self._desk.forget()
        return changes

    def _read(self, file: Path) -> Documents:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise ValueError(f"{file} is larger than 64 MB; nothing was read.")
        try:
            found = self._desk.store.read_documents(data)
        except ValueError as error:
            raise ValueError(f"{file} cannot be taken in: {error}. Nothing was changed.") from None
        return {name: [_cleaned(doc) for doc in docs] for name, docs in found.items()}


def _without_wellness(draw: Doc) -> Doc:
    """Give a kept draw without the reasons that speak of how the intern is."""
    cards = [
        {**card, "reasons": [one for one in card.get("reasons", ()) if one not in OF_WELLNESS]}
        for card in draw.get("cards", ())
    ]
    return {**draw, "cards": cards}


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Give what was read from outside with every text in it cleaned."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {name: _cleaned(one) for name, one in value.items()}
    return [_cleaned(one) for one in value] if isinstance(value, list) else value
