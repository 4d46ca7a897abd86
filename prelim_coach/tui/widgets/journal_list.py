"""The journal as a list: it draws what is looked at, and reads on when the cursor nears its end."""

import datetime as dt

from textual.message import Message

from prelim_coach.coach.chronicle_entry import Entry, Sort
from prelim_coach.coach.chronicle_reader import Reader, Stretch
from prelim_coach.tui.busy import going_on
from prelim_coach.tui.widgets import journal_lines
from prelim_coach.tui.widgets.grouped import GroupedListing

AT_ONCE = 60
"""Lines drawn before one scrolls, and drawn more each time the cursor nears the last."""
NEAR = 10
"""Rows before the end at which more are drawn, and read."""


class JournalList(GroupedListing):
    """Lines by day. A month is read at a time, and keys are let in before the next."""

    class Drawn(Message):
        """The list was drawn anew."""

    def __init__(self, reader: Reader, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.reader = reader
        self._today = dt.date.max
        self._wanted = AT_ONCE
        self._reading = False

    @property
    def entry(self) -> Entry | None:
        """The line the cursor is on."""
        key = self.key
        return next((one for one in self.reader.lines if one.key == key), None)

    def show_day(self, today: dt.date) -> None:
        """Draw what was read, as it is seen from a day; the first time read the present month."""
        self._today = today
        if not self.reader.begun:
            self.reader.read_on()
        self._draw()
        self._read_on()

    def narrow(self, words: str, sort: Sort | None) -> None:
        """Look for lines that hold every one of ``words`` and are of a sort."""
        self._wanted = AT_ONCE
        self.reader.narrow(words, sort)
        self._draw()
        self.to_top()
        self._read_on()

    def to_stretch(self, step: int, stretch: Stretch) -> bool:
        """Go to the newest line of the day or month before or after; False when there is none."""
        if self.entry is None:
            return False
        day, reader = self.entry.day, self.reader
        found = reader.before(day, stretch) if step < 0 else reader.after(day, stretch)
        if found:
            self._wanted = max(self._wanted, reader.lines.index(found) + AT_ONCE)
        self._draw()
        if found:
            self.highlighted = self.get_option_index(found.key)
        return found is not None

    def on_option_list_option_highlighted(self) -> None:
        """Draw more when the cursor nears the last line."""
        at = self.highlighted
        if at is not None and at >= self.option_count - NEAR and self._wanted < self._most:
            self._wanted += AT_ONCE
            self.call_later(self._draw)
            self._read_on()

    @property
    def _most(self) -> int:
        """How many lines may still be wanted: all there are, once everything was read."""
        lines = len(self.reader.lines)
        return lines if self.reader.at_end else lines + AT_ONCE

    def _draw(self) -> None:
        self.fill(list(journal_lines.rows(self.reader.lines[: self._wanted], self._today)))
        self.display = bool(self.reader.lines)
        self.post_message(self.Drawn())

    def _read_on(self) -> None:
        """Read a month, then let the keys in before the next, until there is enough."""
        if self._reading or len(self.reader.lines) >= self._wanted or self.reader.at_end:
            return
        self._reading = True
        self.call_later(self._read_month)

    def _read_month(self) -> None:
        self._reading = False
        if going_on(self.app):
            return  # what is shown after the save reads on
        if self.reader.read_on() or self.reader.at_end:
            self._draw()
        self._read_on()
