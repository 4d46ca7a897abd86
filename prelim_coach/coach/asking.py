"""What speaks for asking for a letter now, and which weeks of its time have room for it."""

import datetime as dt
from collections.abc import Iterator

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.plan_letters import Letters
from prelim_coach.domain.capacity import first_free_day
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.plan import Letter
from prelim_coach.domain.plan_letter import ASK_MINUTES, Window, window
from prelim_coach.domain.plan_ready import Reason

DAY = dt.timedelta(days=1)


class Asking:
    """Reads the weeks ahead. Saves nothing."""

    def __init__(self, desk: Desk, metering: Metering, letters: Letters) -> None:
        self._desk = desk
        self._metering = metering
        self._letters = letters

    def reasons(self, letter: Letter, day: dt.date) -> tuple[Reason, ...]:
        """Give what speaks for and against asking on ``day``: the time, its room, then the work."""
        time, *work = self._letters.readiness(letter, day).reasons
        room = self.room(letter, day)
        return (time, *([room] if room else ()), *work)

    def room(self, letter: Letter, day: dt.date) -> Reason | None:
        """Say when in the letter's time, as far as it is left on ``day``, there is room to ask.

        By the gate, with the schedule and the load as they stand. None once it was asked for, when
        its time is over, and where every week has room: then there is nothing to look out for.
        """
        asking = window(letter.needed)
        left = Window(max(day, asking.first), asking.last)
        spans = tuple(self._spans(left))
        if letter.asked or left.first > left.last or spans == (left,):
            return None
        if not spans:
            words = "no week of that time has room for the ask; asked anyway, tick it here"
            return Reason(False, words, (), must=False)
        said = ", ".join(f"{name(span.first)} to {name(span.last)}" for span in spans)
        return Reason(True, f"room for the ask {said}", (), must=False)

    def _spans(self, left: Window) -> Iterator[Window]:
        """Yield the days of the weeks with room, those of neighbouring weeks together."""
        first, begun = left.first, None
        while first <= left.last:
            if self._fits(first):
                begun = begun or first
            elif begun:
                yield Window(begun, first - DAY)
                begun = None
            first = self._desk.week(first).last + DAY
        if begun:
            yield Window(begun, left.last)

    def _fits(self, first: dt.date) -> bool:
        ask = Commitment(day=first, what=What.ASK, title="", minutes=ASK_MINUTES)
        return first_free_day(ask, [self._metering.meter(first)]) is not None
