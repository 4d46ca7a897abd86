"""The journal: everything that was recorded, by day, read month by month."""

import datetime as dt
from collections.abc import Iterator

from msgspec.structs import replace

from prelim_coach.coach.chronicle_entry import Entry, entry_of, kept_entry, plan_entries
from prelim_coach.coach.desk import Desk
from prelim_coach.domain.duty import HoursWorked
from prelim_coach.domain.goal import begins
from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.load import TierChange
from prelim_coach.domain.person import Person, Promise, Touch
from prelim_coach.domain.plan import Conference, Letter, Meeting, Project, SponsorAsk
from prelim_coach.domain.record import Record
from prelim_coach.domain.review import Review
from prelim_coach.domain.shift_hours import DAY

BY_MONTH: tuple[type[Record], ...] = (CheckIn, TeachingPoint, HoursWorked)
"""Kinds kept by month whose records are a line each; deeds and touches are joined first."""
PLANS = (Meeting, Letter, SponsorAsk, Conference, Project)
FULL_YEAR = 12

Span = tuple[dt.date, dt.date]


class Chronicle:
    """Reads the journal."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def spans(self) -> list[Span]:
        """Give the stretches the journal is read in, newest first, days without end at both ends.

        A month each, down to the month before the intern year or the first rotation; what is older
        is the last stretch, so that nothing has to be read to know whether there is more.
        """
        today = self._desk.today()
        starts = [self._desk.profile.year_start, *(b.first for b in self._desk.schedule.blocks)]
        oldest = min([*starts, today]).replace(day=1)
        first = today.replace(day=1)
        found = [(first, dt.date.max)]
        while first > oldest:
            last = first - DAY
            first = last.replace(day=1)
            found.append((first, last))
        found.append((dt.date.min, first - DAY))
        return found

    def read(self, span: Span) -> list[Entry]:
        """Give the lines of a stretch, newest day first, and within a day as they were entered."""
        first, last = span
        people = self._desk.store.all(Person)
        names = {one.id: one.name for one in people}
        lines = [*self._dated(first, last, names), *self._undated(names)]
        inside = [one for one in lines if first <= one.day <= last]
        return sorted(inside, key=_newest_first)

    def _dated(self, first: dt.date, last: dt.date, names: dict[str, str]) -> Iterator[Entry]:
        store = self._desk.store
        for kind in BY_MONTH:
            for record in store.between(kind, first, last):
                yield entry_of(record, names)
        touches = {one.id: one for one in store.between(Touch, first, last)}
        for touch in touches.values():
            yield entry_of(touch, names)
        for deed in store.between(Deed, first, last):
            if deed.touch not in touches:
                yield entry_of(deed, names)
        # A review is kept on the week's first day and was held up to two weeks later.
        since = first if first == dt.date.min else first - 14 * DAY
        for review in store.between(Review, since, last):
            held = self._desk.schedule.coach_day(review.at)
            yield replace(entry_of(review, names), day=held)

    def _undated(self, names: dict[str, str]) -> Iterator[Entry]:
        store = self._desk.store
        for change in store.all(TierChange):
            yield entry_of(change, names)
        for promise in store.all(Promise):
            yield kept_entry(promise, names)
        for kind in PLANS:
            for plan in store.all(kind):
                yield from plan_entries(plan)


def year_of(day: dt.date, year_start: dt.date) -> Span:
    """Give the first and last day of the intern year, or of a later one that ``day`` lies in."""
    first = year_start
    while begins(FULL_YEAR + 1, first) <= day:
        first = begins(FULL_YEAR + 1, first)
    return first, begins(FULL_YEAR + 1, first) - DAY


def _newest_first(entry: Entry) -> tuple[int, bool, str, str]:
    at = entry.at.astimezone(dt.UTC).isoformat() if entry.at else ""
    return -entry.day.toordinal(), entry.at is None, at, entry.record.id
