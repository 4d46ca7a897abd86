"""One coach day as it is shown: what the Today screen and the ``today`` command read."""

import datetime as dt

import msgspec

from prelim_coach.domain.act import Phase
from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.journal import Card, CheckIn, Deed, TeachingPoint
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift_hours import Shift


class CardView(msgspec.Struct, frozen=True, kw_only=True):
    """A card with what became of it."""

    card: Card
    done: bool = False
    put_off: bool = False
    line: str = ""
    """The quiet line of acknowledgement, once done."""


class RotationView(msgspec.Struct, frozen=True, kw_only=True):
    """Where the day lies in the schedule."""

    kind: Kind
    block: Block | None
    shift: Shift | None
    phase: Phase | None
    """Where in the shift the present moment lies; None on another day than today."""
    day_number: tuple[int, int] | None
    """Day n of m of the block."""
    next_block: Block | None


class DayView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the Today screen shows of one coach day."""

    day: dt.date
    today: bool
    """Whether it is the coach day of the present moment."""
    note: str
    """Which day it is when that is not the obvious one, such as "Still Mon 23 Nov, until 11:00"."""
    rotation: RotationView
    cards: tuple[CardView, ...]
    quiet: str
    """Why there are no cards; empty when there are some."""
    can_open: bool
    """Whether the intern may ask for cards on this quiet day."""
    planned: tuple[Commitment, ...]
    """This week's commitments that are open, or were done on this day."""
    others: tuple[Deed, ...]
    """What was done and stands on no card and in no plan."""
    check_ins: tuple[CheckIn, ...]
    points: tuple[TeachingPoint, ...]
    meter: Meter
    can_lift: bool
    """Whether the tier stands below steady."""
