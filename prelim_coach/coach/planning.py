"""The gate: every new commitment passes the same judge, from the app and from the commands."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.newcomer import put
from prelim_coach.domain.capacity import Meter, Verdict, first_free_day, judge
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.record import Record
from prelim_coach.text import clean_line

WEEKS_AHEAD = 52
"""How far the gate looks for a week with room."""

Beside = Callable[[Commitment], Iterable[Record]]
"""Gives what belongs to a commitment as it was saved, to be saved with it: a plan, its marks."""


def alone(saved: Commitment) -> Iterable[Record]:
    """Give nothing: the commitment stands for itself."""
    del saved
    return ()


class Planning:
    """Commitments and the four ways out when one does not fit."""

    def __init__(self, desk: Desk, metering: Metering) -> None:
        self._desk = desk
        self._metering = metering

    def of_week(self, day: dt.date) -> list[Commitment]:
        """Give the commitments of the week ``day`` lies in, done or not, in order of day."""
        week = self._desk.week(day)
        kept = self._desk.store.all(Commitment)
        return sorted((one for one in kept if week.contains(one.day)), key=lambda one: one.day)

    def judge(self, commitment: Commitment) -> Verdict:
        """Say whether ``commitment`` fits the week of its day, and if not what it would cross."""
        return judge(commitment, self._metering.meter(commitment.day))

    def plan(self, commitment: Commitment, beside: Beside = alone) -> Verdict:
        """Save ``commitment`` if it fits; otherwise save nothing and give the verdict.

        A commitment that is planned already is judged as if it were new, so a move passes here
        too. ``beside`` gives what is saved with it, here and in the other ways.
        """
        commitment = _clean(commitment)
        verdict = self.judge(commitment)
        if verdict.fits:
            self._save(f"plan: {commitment.title}", commitment, beside)
        return verdict

    def swap(self, out: Commitment, commitment: Commitment, beside: Beside = alone) -> None:
        """Take ``out`` off and plan ``commitment`` in its place, in one save."""
        self._save(f"swap: {commitment.title}", _clean(commitment), beside, out)

    def first_free_day(self, commitment: Commitment) -> dt.date | None:
        """Give the first day in a later week on which it fits, within a year; else None."""
        return first_free_day(commitment, self._meters_after(commitment.day))

    def plan_later(self, commitment: Commitment, beside: Beside = alone) -> Commitment | None:
        """Plan it on ``first_free_day``; gives it with its new day, None when there is no room."""
        day = self.first_free_day(commitment)
        if day is None:
            return None
        later = replace(_clean(commitment), day=day)
        return self._save(f"plan: {later.title}", later, beside)

    def override(self, commitment: Commitment, reason: str, beside: Beside = alone) -> Commitment:
        """Plan ``commitment`` over the limit; the reason is kept and shown at the review.

        Raises ValueError when the week's one override is taken, a limit allows none, or the
        reason is empty.
        """
        reason = clean_line(reason)
        if not reason:
            raise ValueError("Say in a few words why this one, so that the review can show it.")
        verdict = self.judge(commitment)
        if verdict.barred:
            raise ValueError(f"{verdict.barred} Nothing was added.")
        taken = replace(_clean(commitment), override=reason)
        return self._save(f"plan anyway: {commitment.title}", taken, beside)

    def drop(self, commitment: Commitment) -> None:
        """Take a planned thing off; undo brings it back."""
        with self._desk.store.write(f"drop: {commitment.title}") as transaction:
            transaction.remove(commitment)
        self._desk.forget()

    def _save(
        self, label: str, commitment: Commitment, beside: Beside, out: Commitment | None = None
    ) -> Commitment:
        with self._desk.store.write(label) as transaction:
            if out:
                transaction.remove(out)
            saved = transaction.put(commitment)
            for record in beside(saved):
                put(transaction, record)
        self._desk.forget()
        return saved

    def _meters_after(self, day: dt.date) -> Iterator[Meter]:
        for ahead in range(1, WEEKS_AHEAD + 1):
            yield self._metering.meter(day + dt.timedelta(days=7 * ahead))


def _clean(commitment: Commitment) -> Commitment:
    title = clean_line(commitment.title)
    if not title:
        raise ValueError("Give the plan a few words, so that you will know it again.")
    if not 0 <= commitment.minutes <= 600:
        raise ValueError(f"Minutes are a number from 0 to 600, not {commitment.minutes}.")
    return replace(commitment, title=title, with_whom=clean_line(commitment.with_whom))
