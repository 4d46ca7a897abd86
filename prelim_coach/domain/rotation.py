"""Rotation blocks and the kind of work they are."""

import datetime as dt
import sys

from prelim_coach.domain.record import Record
from prelim_coach.domain.rotation_kinds import Kind as Kind
from prelim_coach.domain.rotation_labels import kind_of as kind_of

WORKING = frozenset(Kind) - {Kind.VACATION, Kind.OFF}
"""Kinds with work in them, on which acts fit unless they say otherwise."""

CLINICAL = WORKING - {Kind.RESEARCH, Kind.EDUCATION, Kind.BACKUP}
"""Kinds on which patients are seen."""


class Block(Record, frozen=True, kw_only=True):
    """A stretch of the schedule, from its first to its last day, both included."""

    name: str
    """The label as the schedule has it."""
    kind: Kind
    first: dt.date
    last: dt.date
    start: dt.time | None = None
    """When a shift begins; None when the schedule gives no hours."""
    end: dt.time | None = None
    """When a shift ends; not after ``start`` means the next day (equal times are 24 h)."""
    uid: str = ""
    """The calendar's own id, so that a new import updates instead of doubling."""


def main() -> None:
    """Read labels from standard input, a line each, and print label, tab, kind."""
    for line in sys.stdin:
        label = line.rstrip("\r\n")
        sys.stdout.write(f"{label}\t{kind_of(label)}\n")


if __name__ == "__main__":
    main()
