"""The reads that the store and a save being made have in common."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar, cast

from prelim_coach.domain.record import Record
from prelim_coach.storage.kinds import Doc, Kind, kind_of
from prelim_coach.storage.merge import ById
from prelim_coach.storage.view import View

R = TypeVar("R", bound=Record)


class Reading:
    """Records as the files have them, with what a save has staged laid over them."""

    def __init__(self, view: View, staged: Mapping[Kind, ById]) -> None:
        self._view = view
        self._staged = staged

    def all(self, type_: type[R]) -> list[R]:
        """Give the live records of a kind in the order they were made."""
        kind = kind_of(type_)
        return cast("list[R]", self._records(kind, self._view.live(kind).values()))

    def between(self, type_: type[R], first: dt.date, last: dt.date) -> list[R]:
        """Give the records of the days from ``first`` to ``last``, both included, as made."""
        kind = kind_of(type_)
        if not kind.dated:
            raise TypeError(f"{type_.__name__} has no day")
        docs = self._days(kind, first.isoformat()[:10], last.isoformat()[:10])
        records = cast("list[R]", self._records(kind, docs))
        return [record for record in records if first <= getattr(record, "day") <= last]  # noqa: B009

    def days(self, type_: type[R], first: dt.date, last: dt.date) -> set[dt.date]:
        """Give the days from ``first`` to ``last`` that have a record; decodes no table for it."""
        kind = kind_of(type_)
        if self._staged.get(kind):
            return {getattr(record, "day") for record in self.between(type_, first, last)}  # noqa: B009
        if not kind.dated:
            raise TypeError(f"{type_.__name__} has no day")
        low, high = first.isoformat(), last.isoformat()
        found: set[dt.date] = set()
        for name in self._view.tables(kind):
            if low[:7] <= name[-7:] <= high[:7]:
                found |= {day for day in self._view.days_in(kind, name) if first <= day <= last}
        return found

    def get(self, type_: type[R], id_: str) -> R | None:
        """Give one live record; None when there is none of that id."""
        kind = kind_of(type_)
        doc = self._staged.get(kind, {}).get(id_) or self._view.find(kind, id_)
        if doc is None or "gone" in doc:
            return None
        return next(cast("Iterator[R]", self._view.decode(kind, [doc])), None)

    def _days(self, kind: Kind, low: str, high: str) -> Iterator[Doc]:
        for name in self._view.tables(kind):
            if low[:7] <= name[-7:] <= high[:7]:
                for doc in self._view.live_in(kind, name).values():
                    if low <= str(doc.get("day")) <= high:
                        yield doc

    def _records(self, kind: Kind, docs: Iterable[Doc]) -> list[Record]:
        staged = self._staged.get(kind, {})
        found = [record for record in self._view.decode(kind, docs) if record.id not in staged]
        found += self._view.decode(kind, (doc for doc in staged.values() if "gone" not in doc))
        return sorted(found, key=_made)


def _made(record: Record) -> str:
    return record.id
