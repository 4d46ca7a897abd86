"""What happened, as the intern recorded it: dated records of one coach day each."""

import datetime as dt

import msgspec

from prelim_coach.domain.act import Audience, Phase, Strand
from prelim_coach.domain.record import Record
from prelim_coach.domain.rotation import Kind


class CheckIn(Record, frozen=True, kw_only=True):
    """How the intern was before or after a shift. One a day and phase; blank is not "no"."""

    day: dt.date
    phase: Phase
    at: dt.datetime
    energy: int | None = None
    """1 (empty) to 5 (full)."""
    sleep: float | None = None
    """Hours slept before this day, 0-24."""


class Deed(Record, frozen=True, kw_only=True):
    """An act that happened. Always recorded, over the limit or not."""

    day: dt.date
    at: dt.datetime
    title: str
    minutes: int
    """Extra effort it took, 0-600."""
    strand: Strand
    audience: Audience
    act: str = ""
    """Id of the deck's act, empty when the intern wrote the title."""
    ask: bool = False
    commitment: str = ""
    """Id of the commitment it fulfils, if any."""
    card: str = ""
    """Key of the card it ticks, if any."""
    touch: str = ""
    """Id of the touch it was counted for, if any."""


class TeachingPoint(Record, frozen=True, kw_only=True):
    """One line learned from someone, on its way from noted to read to told back (I05 P15)."""

    day: dt.date
    at: dt.datetime
    text: str
    teacher: str = ""
    read: dt.date | None = None
    told: dt.date | None = None
    closed: bool = False
    """The intern wants no more cards for it."""


class Card(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One card of a day's draw, kept as it was drawn."""

    key: str
    """The act's id, or ``step:`` and the due step's own key."""
    title: str
    move: str
    when: str
    will: str
    minutes: int
    strand: Strand
    audience: Audience
    ask: bool = False
    facts: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    """Why this card today, in words, each a sentence without a full stop."""


class Draw(Record, frozen=True, kw_only=True):
    """The cards of one day, kept once drawn."""

    day: dt.date
    kind: Kind | None = None
    """The kind of rotation it was drawn for."""
    cards: tuple[Card, ...] = ()
    swapped: tuple[str, ...] = ()
    """Keys put back for another card; they stay away for the rest of the week."""
    put_off: tuple[str, ...] = ()
    """Keys of cards the intern chose to leave for another day."""
    opened: bool = False
    """The intern asked for cards on a day that had none."""


class Hidden(Record, frozen=True, kw_only=True):
    """An act the intern never wants to see again."""

    act: str
