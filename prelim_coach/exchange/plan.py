"""What an imported schedule would change: the dry run that is shown before anything is saved."""

import datetime as dt

import msgspec

from prelim_coach.domain.rotation import Block, Kind


class UnreadableSchedule(ValueError):  # noqa: N818 - named for what the intern brought
    """The file cannot be used; its text is one sentence: what, where, and what to do."""


class PlanDay(msgspec.Struct, frozen=True, kw_only=True):
    """One date of the file with the entry that holds on it."""

    date: dt.date
    label: str
    kind: Kind
    start: dt.datetime | None = None
    """With its UTC offset; None when the file gives no hours."""
    end: dt.datetime | None = None


class Skipped(msgspec.Struct, frozen=True, kw_only=True):
    """Something of the file that is left out."""

    what: str
    why: str


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """The blocks found in a file, nothing saved yet."""

    blocks: tuple[Block, ...] = ()
    """With their kinds guessed, in the order of their first days; without ids."""
    days: tuple[PlanDay, ...] = ()
    """Each date with an entry, in order."""
    skipped: tuple[Skipped, ...] = ()
    unknown_labels: tuple[str, ...] = ()
    """Labels whose kind nobody could tell, each once, in order of first use."""
    people: tuple[str, ...] = ()
    """Names in the file when it lists several people and none was chosen; then no blocks."""
    gaps: tuple[dt.date, ...] = ()
    """Days without an entry between the first and the last day of the file."""

    @property
    def first(self) -> dt.date | None:
        """The first day of the file's entries."""
        return min((block.first for block in self.blocks), default=None)

    @property
    def last(self) -> dt.date | None:
        """The last day of the file's entries."""
        return max((block.last for block in self.blocks), default=None)
