"""One week as the Week screen shows it, with the year around it, as plain data."""

import datetime as dt
from enum import StrEnum

import msgspec

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.duty import DayHours, DutyEstimate
from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.load import TierChange
from prelim_coach.domain.review_trend import Point
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.week import Week


class Entered(StrEnum):
    """What the records hold of a day. There is no better or worse in it."""

    FILLED = "filled"
    """Something was entered."""
    SKIPPED = "skipped"
    """A day with nothing asked (off, vacation, post-call, put off) and nothing entered."""
    UNKNOWN = "unknown"
    """Nothing was entered, which says nothing."""
    AHEAD = "ahead"
    """Not lived yet."""


class WeekDay(msgspec.Struct, frozen=True, kw_only=True):
    """One of the week's seven days."""

    day: dt.date
    kind: Kind
    """Off on a post-call day."""
    block: Block | None
    share: float
    """Minutes of extra effort the day adds to the week's budget."""
    used: int
    """Minutes of what was done that day."""
    planned: int
    """Minutes still planned for that day."""
    check_ins: tuple[CheckIn, ...]
    hours: DayHours
    entered: Entered


class YearDay(msgspec.Struct, frozen=True):
    """One day of the year's map."""

    day: dt.date
    entered: Entered


class WeekView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the Week screen shows of the week a day lies in."""

    week: Week
    days: tuple[WeekDay, ...]
    """Seven, in order."""
    meter: Meter
    tiers: tuple[TierChange, ...]
    """Every change of tier up to the week's end, newest first."""
    sleep: tuple[Point, ...]
    """28 days up to the week's last day or today, hours of sleep; None where nothing is known."""
    energy: tuple[Point, ...]
    """The same days, energy 1-5."""
    strands: tuple[tuple[Strand, int, int], ...]
    """Acts by strand: those of the week, and of the 28 days; every strand in order."""
    audiences: tuple[tuple[Audience, int, int], ...]
    """The same by audience."""
    hours: float | None
    """Hours on duty in the week, estimated; None when a day of it has no clock times."""
    duty: DutyEstimate | None
    """The estimate of the block; None outside every block."""
    year: tuple[YearDay, ...]
    """Every day of the intern year that the week lies in."""
