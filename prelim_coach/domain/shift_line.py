"""The schedule laid out on one line: which entry holds on which days."""

import bisect
import datetime as dt
import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from prelim_coach.domain.rotation import Block, Kind

_DAY_SECONDS = 86_400


class Segment(msgspec.Struct, frozen=True):
    """Days, as ordinals and both included, on which the same blocks hold."""

    first: int
    last: int
    blocks: tuple[Block, ...]
    """The entry that wins, then those as short as it is in days; never empty."""


def lay_out(blocks: Iterable[Block]) -> tuple[Segment, ...]:
    """Give the days that have an entry, in order, with the entries that win on them.

    A real entry wins over backup, then the one of fewer days, then the one of shorter hours
    (none given: a whole day), then the later id, then the later in ``blocks``.
    """
    entries = [
        _Entry(block.first.toordinal(), block.last.toordinal(), (*_size(block), -place), block)
        for place, block in enumerate(sorted(blocks, key=lambda block: block.id))
        if block.first <= block.last
    ]
    entries.sort(key=lambda entry: entry.first)
    edges = sorted({e.first for e in entries} | {e.last + 1 for e in entries})
    segments: list[Segment] = []
    active: list[_Entry] = []
    waiting = 0
    for edge, after in itertools.pairwise(edges):
        active = [entry for entry in active if entry.last >= edge]
        while waiting < len(entries) and entries[waiting].first == edge:
            active.append(entries[waiting])
            waiting += 1
        if active:
            segments.append(Segment(edge, after - 1, _winners(active)))
    return tuple(segments)


def find(segments: tuple[Segment, ...], firsts: Sequence[int], day: dt.date) -> int:
    """Give the place of the segment that holds ``day``, -1 if there is none.

    ``firsts`` are the first days of the segments.
    """
    ordinal = day.toordinal()
    place = bisect.bisect_right(firsts, ordinal) - 1
    return place if place >= 0 and ordinal <= segments[place].last else -1


class _Entry(NamedTuple):
    first: int
    last: int
    rank: tuple[bool, int, int, int]
    block: Block


def _winners(active: list[_Entry]) -> tuple[Block, ...]:
    best = min(entry.rank for entry in active)[:2]
    tied = sorted((e for e in active if e.rank[:2] == best), key=lambda entry: entry.rank)
    return tuple(entry.block for entry in tied)


def _size(block: Block) -> tuple[bool, int, int]:
    days = block.last.toordinal() - block.first.toordinal()
    return block.kind is Kind.BACKUP, days, _seconds(block)


def _seconds(block: Block) -> int:
    if block.start is None or block.end is None:
        return _DAY_SECONDS
    start, end = (t.hour * 3600 + t.minute * 60 + t.second for t in (block.start, block.end))
    return (end - start) % _DAY_SECONDS or _DAY_SECONDS
