"""The weeks of a letter's time that have room for the ask."""

import datetime as dt
from collections.abc import Iterator

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.metering import Metering
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.plan import Letter
from prelim_coach.domain.plan_letter import Window, window
from prelim_coach.domain.plan_ready import Reason

DAY = dt.timedelta(days=1)


class Asking:
    """Reads the weeks ahead. Saves nothing."""

    def __init__(self, desk: Desk, metering: Metering) -> None:
        self._desk = desk
        self._metering = metering

    def room(self, letter: Letter, day: dt.date) -> Reason | None:
        """Say when in the letter's time, as far as it is left on ``day``, there is room to ask.

        By the weeks' meters, with the schedule and the load as they stand. None once it was asked
        for, when its time is over, and where every week has room: nothing is to be looked out for.
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
            week = self._desk.week(first)
            free = self._metering.meter(first).asks_left > 0
            if free:
                begun = begun or first
            elif begun:
                yield Window(begun, first - DAY)
                begun = None
            first = week.last + DAY
        if begun:
            yield Window(begun, left.last)
