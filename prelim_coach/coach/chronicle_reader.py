"""Reading on in the journal: as much as is looked at, narrowed by words and by sort."""

import datetime as dt
from collections.abc import Callable

from prelim_coach.coach.chronicle import Chronicle, Span
from prelim_coach.coach.chronicle_entry import Entry, Sort, plain
from prelim_coach.text import clean

Stretch = Callable[[dt.date], dt.date]
"""Gives the first day of the stretch a day lies in."""


def one_day(day: dt.date) -> dt.date:
    """Give the day itself."""
    return day


def one_month(day: dt.date) -> dt.date:
    """Give the first day of the month."""
    return day.replace(day=1)


class Reader:
    """The lines read so far, and those of them that are looked for.

    Each stretch is read once; narrowing goes over what was read and on from there.
    """

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self._spans: list[Span] = chronicle.spans()
        self._read: list[list[Entry]] = []
        self._words: tuple[str, ...] = ()
        self._sort: Sort | None = None
        self.lines: list[Entry] = []
        """The lines looked for, newest day first."""

    @property
    def at_end(self) -> bool:
        """Whether everything was read."""
        return len(self._read) == len(self._spans)

    @property
    def begun(self) -> bool:
        """Whether anything was read."""
        return bool(self._read)

    @property
    def narrowed(self) -> bool:
        """Whether something is looked for."""
        return bool(self._words or self._sort)

    @property
    def reached(self) -> dt.date:
        """Give the first day of what was read."""
        return self._spans[len(self._read) - 1][0] if self._read else dt.date.max

    def narrow(self, words: str, sort: Sort | None) -> None:
        """Look for lines that hold every one of ``words`` and are of a sort."""
        self._words, self._sort = tuple(plain(clean(words)).split()), sort
        self.lines = [one for month in self._read for one in month if self._fits(one)]

    def read_on(self) -> int:
        """Read one more stretch; gives how many lines it added."""
        if self.at_end:
            return 0
        month = self._chronicle.read(self._spans[len(self._read)])
        self._read.append(month)
        added = [one for one in month if self._fits(one)]
        self.lines += added
        return len(added)

    def before(self, day: dt.date, stretch: Stretch) -> Entry | None:
        """Give the newest line of the day or month before one's that has one; reads on for it."""
        while True:
            found = next((one for one in self.lines if stretch(one.day) < stretch(day)), None)
            if found is not None or self.at_end:
                return found
            self.read_on()

    def after(self, day: dt.date, stretch: Stretch) -> Entry | None:
        """Give the newest line of the next day or month after a day's that has one."""
        later = [one for one in self.lines if stretch(one.day) > stretch(day)]
        return next((one for one in later if stretch(one.day) == stretch(later[-1].day)), None)

    def again(self) -> None:
        """Read what was read once more, after a save."""
        self._spans = self._chronicle.spans()
        many = min(len(self._read), len(self._spans))
        self._read = [self._chronicle.read(span) for span in self._spans[:many]]
        self.lines = [one for month in self._read for one in month if self._fits(one)]

    def _fits(self, entry: Entry) -> bool:
        return self._sort in (None, entry.sort) and entry.holds(self._words)
