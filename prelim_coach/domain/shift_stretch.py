"""Stretches of the schedule: a block as the intern feels it, however the file cuts it up."""

import msgspec

from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift_line import Segment

BRIDGE = 3
"""Days without the entry that do not end a stretch of day entries: days off, a clinic day †."""
SHORT = 7
"""Entries of up to this many days join into stretches; longer ones are blocks themselves †."""


class Stretch(msgspec.Struct):
    """First to last day, as ordinals, of one rotation; ``block`` is its first entry."""

    first: int
    last: int
    block: Block
    latest: Block
    interlude: bool = False
    """Up to three days inside another stretch, such as a clinic day in a ward block."""


def stretches(segments: tuple[Segment, ...]) -> tuple[Stretch, ...]:
    """Give the stretch of each segment, in the segments' order."""
    found: list[Stretch] = []
    newest: dict[object, Stretch] = {}
    for segment in segments:
        block = segment.blocks[0]
        key = _key(block)
        stretch = newest.get(key)
        if stretch is None or not _goes_on(stretch, segment, block):
            stretch = Stretch(segment.first, segment.last, block, block)
            newest[key] = stretch
        stretch.last, stretch.latest = segment.last, block
        found.append(stretch)
    for place, stretch in enumerate(found):
        before = found[max(place - BRIDGE, 0) : place]
        short = stretch.last - stretch.first < BRIDGE
        around = (other for other in before if other.block.kind is not Kind.OFF)
        stretch.interlude = short and any(other.last > stretch.last for other in around)
    return tuple(found)


def _key(block: Block) -> object:
    if block.kind is Kind.NIGHTS:
        return Kind.NIGHTS
    if (block.last - block.first).days < SHORT:
        return block.name.casefold(), block.kind
    return id(block)


def _goes_on(stretch: Stretch, segment: Segment, block: Block) -> bool:
    return block is stretch.latest or segment.first - stretch.last <= BRIDGE + 1
