"""The coach day: which day an instant belongs to, and what the schedule says of a day.

Three things hold for every schedule and every time zone: each instant has exactly one coach day,
the day never goes back as time goes on, and every minute of a shift belongs to its first date.
"""

import bisect
import datetime as dt
from collections.abc import Iterable

from prelim_coach.domain import shift_hours, shift_line, shift_stretch
from prelim_coach.domain.act import Phase
from prelim_coach.domain.rotation import WORKING, Block, Kind
from prelim_coach.domain.rotation_labels import is_post_call
from prelim_coach.domain.shift_hours import DAY, Shift, at_wall

LEAD = dt.timedelta(hours=2)
"""How long before its start a shift owns the time."""
TAIL = dt.timedelta(hours=4)
"""How long after its end a shift owns the time."""
DAY_TURN = dt.time(4)
"""When the day turns by itself, unless the intern sets another time."""
NIGHTS_TURN = dt.time(12)
"""The same during night float and on the morning after it."""

FIRST_DAY = "First day of a block."
FIRST_NIGHT = "First night of nights."
POST_CALL = "Post-call."


class Schedule:
    """The blocks of an intern's year, asked by day or by instant. Immutable.

    An instant carries its own time zone; hours are read on the clocks of that zone. What a day
    comes to is worked out once: a screen asks for the same days hundreds of times.
    """

    def __init__(
        self,
        blocks: Iterable[Block] = (),
        *,
        day_turn: dt.time = DAY_TURN,
        nights_turn: dt.time = NIGHTS_TURN,
    ) -> None:
        self.blocks: tuple[Block, ...] = tuple(blocks)
        self.turns = day_turn, nights_turn
        """When the day turns by itself: on other days, and about nights."""
        self._day_turn, self._nights_turn = day_turn, nights_turn
        self._segments = shift_line.lay_out(self.blocks)
        self._firsts = [segment.first for segment in self._segments]
        self._stretches = shift_stretch.stretches(self._segments)
        openings = {id(s): s for s in self._stretches if not s.interlude}
        self._openings = tuple(openings.values())
        self._places: dict[dt.date, int] = {}
        self._post_call: dict[dt.date, bool] = {}
        self._shifts: dict[tuple[dt.date, dt.tzinfo], Shift | None] = {}
        self._turns: dict[tuple[dt.date, dt.tzinfo], dt.datetime] = {}

    def block_on(self, day: dt.date) -> Block | None:
        """Give the entry that holds on ``day``; the shorter wins, backup never hides a real one."""
        blocks = self._blocks_on(day)
        return blocks[0] if blocks else None

    def kind_on(self, day: dt.date) -> Kind:
        """Give the kind of work of ``day``; ``Kind.UNKNOWN`` for a day without an entry."""
        block = self.block_on(day)
        return block.kind if block else Kind.UNKNOWN

    def days(self, first: dt.date, last: dt.date) -> tuple[Kind, ...]:
        """Give the kind of each day from ``first`` to ``last``, both included."""
        return tuple(self.kind_on(first + i * DAY) for i in range((last - first).days + 1))

    def shift_on(self, day: dt.date, tz: dt.tzinfo) -> Shift | None:
        """Give the hours that start on ``day``, by the clocks of ``tz``; None when not known.

        Hours whose end is not after their start end the next day (equal times are 24 h). Entries
        of one day (a morning and an afternoon) count from the first start to the last end.
        """
        if (day, tz) not in self._shifts:
            self._shifts[day, tz] = shift_hours.known_shift(day, self._blocks_on(day), tz)
        return self._shifts[day, tz]

    def coach_day(self, instant: dt.datetime) -> dt.date:
        """Give the day that ``instant`` belongs to (design section 3).

        A shift with known hours owns the time from 2 h before its start to 4 h after its end.
        Otherwise the day turns at ``day_turn``, and at ``nights_turn`` during nights and on the
        morning after.
        Where two shifts claim the same time, the earlier has it until it ends, then the later one
        from 2 h before its start; so the days never go back.

        Raises:
            ValueError: The instant has no time zone.
        """
        zone = _zone_of(instant)
        today = dt.date(instant.year, instant.month, instant.day)
        moment = instant.astimezone(dt.UTC)
        # No shift reaches further: it starts at most 2 h early and lasts at most 24 h and 4 h more.
        for day in (today + DAY, today, today - DAY):
            if self._turn(day, zone) <= moment:
                return day
        return today - 2 * DAY

    def phase_at(self, instant: dt.datetime) -> Phase:
        """Give where in its shift ``instant`` lies; without hours, by the usual ones of the kind.

        The usual hours (``shift_hours.USUAL_HOURS``) are our own guess (†).
        """
        zone = _zone_of(instant)
        day = self.coach_day(instant)
        kind = self.kind_on(day)
        shift = self.shift_on(day, zone) or shift_hours.usual_shift(day, kind, zone)
        if shift is None or kind not in WORKING:
            return Phase.OFF
        moment = instant.astimezone(dt.UTC)
        if moment < shift.start.astimezone(dt.UTC):
            return Phase.BEFORE
        return Phase.DURING if moment < shift.end.astimezone(dt.UTC) else Phase.AFTER

    def day_number(self, day: dt.date) -> tuple[int, int] | None:
        """Give "day n of m" of the block ``day`` lies in; None without an entry.

        Day entries of one label that follow each other within three days count as one block.
        """
        stretch = self._stretch_on(day)
        if stretch is None:
            return None
        return day.toordinal() - stretch.first + 1, stretch.last - stretch.first + 1

    def next_block(self, day: dt.date) -> Block | None:
        """Give the first entry of the next block that opens after ``day``, if any."""
        place = bisect.bisect_right(self._openings, day.toordinal(), key=lambda s: s.first)
        return self._openings[place].block if place < len(self._openings) else None

    def is_post_call(self, day: dt.date) -> bool:
        """Tell whether ``day`` follows a shift of 24 h or is the morning a run of nights ended."""
        if day not in self._post_call:
            self._post_call[day] = self._follows_long(day)
        return self._post_call[day]

    def quiet_on(self, day: dt.date) -> str:
        """Give the reason why ``day`` brings no prompts, as a sentence; empty when it may."""
        if self.is_post_call(day):
            return POST_CALL
        stretch = self._stretch_on(day)
        if stretch is None or stretch.interlude or stretch.first != day.toordinal():
            return ""
        kind = self.kind_on(day)
        if kind is Kind.NIGHTS:
            return FIRST_NIGHT
        return FIRST_DAY if kind in WORKING else ""

    def header_note(self, instant: dt.datetime) -> str:
        """Give which day it is when the calendar says otherwise, else "".

        "Still Mon 23 Nov, until 11:00", or "Already Tue 24 Nov" before a shift at midnight.
        """
        day = self.coach_day(instant)
        if day == dt.date(instant.year, instant.month, instant.day):
            return ""
        if day > instant.date():
            return f"Already {_name(day)}"
        zone = _zone_of(instant)
        until = min(self._turn(day + DAY, zone), self._turn(day + 2 * DAY, zone)).astimezone(zone)
        return f"Still {_name(day)}, until {until:%H:%M}"

    def _follows_long(self, day: dt.date) -> bool:
        block, before = self.block_on(day), self.block_on(day - DAY)
        if block is not None and is_post_call(block.name):
            return True
        nights = before is not None and before.kind is Kind.NIGHTS
        if nights and self.kind_on(day) is not Kind.NIGHTS:
            return True
        return self._is_long(day - DAY)

    def _blocks_on(self, day: dt.date) -> tuple[Block, ...]:
        place = self._place_of(day)
        return self._segments[place].blocks if place >= 0 else ()

    def _stretch_on(self, day: dt.date) -> shift_stretch.Stretch | None:
        place = self._place_of(day)
        return self._stretches[place] if place >= 0 else None

    def _place_of(self, day: dt.date) -> int:
        if day not in self._places:
            self._places[day] = shift_line.find(self._segments, self._firsts, day)
        return self._places[day]

    def _turn(self, day: dt.date, zone: dt.tzinfo) -> dt.datetime:
        if (day, zone) not in self._turns:
            self._turns[day, zone] = self._begin(day, zone)
        return self._turns[day, zone]

    def _begin(self, day: dt.date, zone: dt.tzinfo) -> dt.datetime:
        # When `day` begins, in UTC. A day begins with the latest of these that has come.
        own = self.shift_on(day, zone)
        ends = [s.end.astimezone(dt.UTC) for s in self._shifts_before(day, zone)]
        turn = at_wall(day, self._day_turn, zone)
        if ends and max(ends) + TAIL > turn:
            turn = max(ends) + TAIL
        elif Kind.NIGHTS in (self.kind_on(day), self.kind_on(day - DAY)):
            turn = at_wall(day, self._nights_turn, zone)
        if own is not None:
            turn = min(turn, own.start.astimezone(dt.UTC) - LEAD)
        return max([turn, *ends])

    def _shifts_before(self, day: dt.date, zone: dt.tzinfo) -> list[Shift]:
        shifts = (self.shift_on(day - n * DAY, zone) for n in (1, 2))
        return [shift for shift in shifts if shift is not None]

    def _is_long(self, day: dt.date) -> bool:
        shift = self.shift_on(day, dt.UTC)
        return shift is not None and shift.end - shift.start >= DAY


def _zone_of(instant: dt.datetime) -> dt.tzinfo:
    if instant.tzinfo is None:
        message = "An instant needs its time zone"
        raise ValueError(message)
    return instant.tzinfo


_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def _name(day: dt.date) -> str:
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
