"""Bringing an imported plan together with the blocks that are already there."""

import datetime as dt
from collections.abc import Iterable

from msgspec.structs import replace

from prelim_coach.domain.rotation import Block
from prelim_coach.exchange.plan import Plan

DAY = dt.timedelta(days=1)


def merge_plan(
    existing: Iterable[Block], plan: Plan
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Give the blocks to put and the blocks to remove so that the file holds on its days.

    A block the file has again, by its uid or by label and dates, keeps its id. Blocks of an
    earlier import of the same calendar that the file no longer has go on the days the file covers
    and stay on others; blocks the intern entered by hand, and other calendars', stay.
    """
    left = dict(enumerate(existing))
    put: list[Block] = []
    by_uid = {block.uid.partition("/")[2]: place for place, block in left.items() if block.uid}
    by_days = {_days(block): place for place, block in left.items()}
    for block in plan.blocks:
        places = (by_uid.get(block.uid.partition("/")[2]), by_days.get(_days(block)))
        place = next((p for p in places if p is not None and p in left), None)
        if place is None:
            put.append(block)
            continue
        known = left.pop(place)
        updated = replace(block, id=known.id)
        if updated != known:
            put.append(updated)
    sources = {block.uid.partition("/")[0] for block in plan.blocks}
    remove: list[Block] = []
    for block in left.values():
        if block.uid and block.uid.partition("/")[0] in sources:
            _take_off(block, plan, put, remove)
    return tuple(put), tuple(remove)


def _days(block: Block) -> tuple[str, dt.date, dt.date, dt.time | None]:
    return block.name, block.first, block.last, block.start


def _take_off(block: Block, plan: Plan, put: list[Block], remove: list[Block]) -> None:
    # Keep what lies outside the days the file covers: before keeps the id, after is new.
    first, last = plan.first, plan.last
    if first is None or last is None or block.last < first or block.first > last:
        return
    before = replace(block, last=first - DAY) if block.first < first else None
    after = replace(block, first=last + DAY) if block.last > last else None
    if before and after:
        put += [before, replace(after, id="", uid=f"{block.uid}+")]
    elif before or after:
        put += [kept for kept in (before, after) if kept]
    else:
        remove.append(block)
