"""Correcting the journal: each line changed or taken off as one save, with all that hangs on it."""

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace

from prelim_coach.coach.chronicle_entry import Entry
from prelim_coach.coach.chronicle_line import Line, energy_and_sleep, hours_in, line_of
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.duty import HoursWorked
from prelim_coach.domain.journal import Card, CheckIn, Deed, TeachingPoint
from prelim_coach.domain.load import TierChange
from prelim_coach.domain.person import Promise, Touch
from prelim_coach.domain.plan import Plan
from prelim_coach.domain.review import Review
from prelim_coach.text import clean_line

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach

LOAD_STAYS = "What the load did stays as it was. t on Today lifts it."


class Correcting:
    """Changes and removes lines of the journal through the use cases they came from."""

    def __init__(self, coach: "Coach") -> None:
        self._coach = coach

    def line(self, entry: Entry) -> Line | None:
        """Give what of an entry can be changed in one line; None when it is changed elsewhere."""
        return line_of(entry)

    def elsewhere(self, entry: Entry) -> str:
        """Say where an entry without a line of its own is changed."""
        match entry.record:
            case Review():
                return "A review is gone over again in the Week: 2, then v."
            case Plan():
                return "A plan is changed under Plans: 4."
        return LOAD_STAYS

    def change(self, entry: Entry, typed: str) -> None:
        """Save a changed line. ValueError with a sentence when it does not make sense."""
        coach, line = self._coach, clean_line(typed)
        if not line:
            raise ValueError("An empty line says nothing; d takes the entry off.")
        match entry.record:
            case TeachingPoint() as point:
                bare = replace(point, teacher="")
                coach.teaching.edit(bare, line)
            case Deed() as deed:
                coach.desk.save(f"journal: {line}", replace(deed, title=line))
            case Touch() as touch:
                coach.touches.edit(replace(touch, line=line))
            case Promise() as promise:
                coach.desk.save(f"promise: {line}", replace(promise, what=line))
            case CheckIn() as said:
                energy, sleep = energy_and_sleep(line)
                coach.journal.check_in(said.day, energy=energy, sleep=sleep, phase=said.phase)
            case HoursWorked() as hours:
                self._hours(hours.day, line)
            case _:
                raise ValueError(self.elsewhere(entry))

    def remove(self, entry: Entry) -> None:
        """Take an entry off, with what hangs on it; undo brings all of it back.

        ValueError with a sentence for what stays.
        """
        coach = self._coach
        match entry.record:
            case Deed() as deed:
                self._undo_deed(deed)
            case Touch() as touch:
                coach.touches.remove(touch)
            case TierChange():
                raise ValueError(LOAD_STAYS)
            case Plan():
                raise ValueError(self.elsewhere(entry))
            case HoursWorked() as hours:
                coach.duty.as_scheduled(hours.day)
            case record:
                with coach.desk.store.write(f"delete: {entry.title}") as transaction:
                    transaction.remove(record)
                coach.desk.forget()

    def _undo_deed(self, deed: Deed) -> None:
        journal = self._coach.journal
        plan = self._coach.desk.store.get(Commitment, deed.commitment) if deed.commitment else None
        if deed.card:
            journal.tick(deed.day, _card(deed))
        elif plan is not None and plan.done:
            journal.fulfil(deed.day, plan)
        else:
            journal.remove(deed)

    def _hours(self, day: dt.date, line: str) -> None:
        times = hours_in(line)
        if times is None:
            self._coach.duty.was_off(day)
        else:
            self._coach.duty.worked(day, *times)


def _card(deed: Deed) -> Card:
    """Give the card a deed ticked, as far as taking the tick off needs it."""
    return Card(
        key=deed.card,
        title=deed.title,
        move="",
        when="",
        will="",
        minutes=deed.minutes,
        strand=deed.strand,
        audience=deed.audience,
    )
