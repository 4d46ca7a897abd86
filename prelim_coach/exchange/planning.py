"""From the entries of a file to the plan: blocks, days, and what was left out."""

import datetime as dt
import zlib
from collections.abc import Callable

import msgspec

from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import Schedule
from prelim_coach.domain.shift_hours import at_wall
from prelim_coach.exchange.entry import Entry, Hours, Reading
from prelim_coach.exchange.noise import SHORT
from prelim_coach.exchange.plan import Plan, PlanDay, Skipped
from prelim_coach.exchange.year import Year

DAY = dt.timedelta(days=1)
_MOST_SKIPPED = 500
_LESSER = frozenset({Kind.EDUCATION, Kind.UNKNOWN, Kind.OFF})
"""Kinds of which a short entry does not make the day when there is other work."""
_MEETING = dt.timedelta(hours=2)
"""Entries under this never make the day when there is another, whatever their kind †."""


def make_plan(
    reading: Reading, year: Year, zone: dt.tzinfo, kind_of: Callable[[str], Kind]
) -> Plan:
    """Give the plan of one person's entries, with times on the clocks of ``zone``."""
    entries = _inside(reading, year)
    entries = _once(entries, reading)
    entries = _without_short(entries, reading, kind_of)
    entries = _joined(entries)
    source = f"{zlib.crc32(reading.source.encode()):08x}"
    blocks = tuple(_block(entry, source, kind_of) for entry in entries)
    days = _days(blocks, entries, zone)
    return Plan(
        blocks=blocks,
        days=days,
        skipped=_skipped(reading, year),
        unknown_labels=tuple(dict.fromkeys(b.name for b in blocks if b.kind is Kind.UNKNOWN)),
        gaps=_gaps(days),
    )


def _inside(reading: Reading, year: Year) -> list[Entry]:
    kept = []
    for entry in reading.entries:
        clipped = year.clip(entry.first, entry.last)
        if clipped is None:
            reading.outside.append(entry.first)
        else:
            kept.append(msgspec.structs.replace(entry, first=clipped[0], last=clipped[1]))
    return kept


def _once(entries: list[Entry], reading: Reading) -> list[Entry]:
    seen: dict[tuple[str, dt.date, dt.date, Hours | None], Entry] = {}
    for entry in entries:
        key = (entry.label.casefold(), entry.first, entry.last, entry.hours)
        if key in seen:
            reading.left_out.append((f"{entry.label}, {entry.first}", "listed twice"))
        seen.setdefault(key, entry)
    return sorted(seen.values(), key=lambda entry: (entry.first, entry.last))


def _without_short(
    entries: list[Entry], reading: Reading, kind_of: Callable[[str], Kind]
) -> list[Entry]:
    # A noon conference is no rotation where the day has another entry.
    def lesser(entry: Entry) -> bool:
        if entry.hours is None:
            return False
        limit = SHORT if kind_of(entry.label) in _LESSER else _MEETING
        return entry.hours.lasts < limit

    schedule = Schedule(_block(entry, "", kind_of) for entry in entries if not lesser(entry))
    kept = []
    for entry in entries:
        if lesser(entry) and schedule.block_on(entry.first) is not None:
            reading.left_out.append(
                (f"{entry.label}, {entry.first}", "a short part of a working day")
            )
        else:
            kept.append(entry)
    return kept


def _joined(entries: list[Entry]) -> list[Entry]:
    # Days of one series, or of rows without ids, that follow each other are one block.
    open_runs: dict[tuple[str, str, Hours | None], int] = {}
    joined: list[Entry] = []
    for entry in entries:
        series = entry.uid.partition("#")[0] if "#" in entry.uid else ""
        key = (series, entry.label, entry.hours)
        place = open_runs.get(key)
        if entry.uid and not series:
            joined.append(entry)
        elif place is not None and joined[place].last + DAY == entry.first:
            joined[place] = msgspec.structs.replace(joined[place], last=entry.last)
        else:
            open_runs[key] = len(joined)
            joined.append(entry)
    return joined


def _block(entry: Entry, source: str, kind_of: Callable[[str], Kind]) -> Block:
    hours = entry.hours
    # A block's shift is at most 24 h; a longer one keeps its start and is told as 24 h.
    longest = hours is not None and hours.lasts >= DAY
    end = (hours.start if longest else hours.end) if hours else None
    return Block(
        name=entry.label,
        kind=kind_of(entry.label),
        first=entry.first,
        last=entry.last,
        start=hours.start if hours else None,
        end=end,
        uid=f"{source}/{entry.uid or _own_id(entry)}",
    )


def _own_id(entry: Entry) -> str:
    # The label itself would stay in the id when it is taken out of the name.
    return f"{zlib.crc32(entry.label.encode()):08x}#{entry.first}"


def _days(blocks: tuple[Block, ...], entries: list[Entry], zone: dt.tzinfo) -> tuple[PlanDay, ...]:
    schedule = Schedule(blocks)
    by_block = {id(block): entry for block, entry in zip(blocks, entries, strict=True)}
    dates = sorted({b.first + n * DAY for b in blocks for n in range((b.last - b.first).days + 1)})
    days = []
    for date in dates:
        block = schedule.block_on(date)
        if block is None:
            continue
        hours = by_block[id(block)].hours
        start = end = None
        if hours is not None:
            finish = dt.datetime.combine(date, hours.start) + hours.lasts
            start = at_wall(date, hours.start, zone).astimezone(zone)
            end = at_wall(finish.date(), finish.time(), zone).astimezone(zone)
        days.append(PlanDay(date=date, label=block.name, kind=block.kind, start=start, end=end))
    return tuple(days)


def _skipped(reading: Reading, year: Year) -> tuple[Skipped, ...]:
    found = [Skipped(what=what, why=why) for what, why in dict.fromkeys(reading.left_out)]
    if len(found) > _MOST_SKIPPED:
        more = Skipped(what=f"{len(found) - _MOST_SKIPPED} more", why="for reasons like these")
        found = [*found[:_MOST_SKIPPED], more]
    if reading.outside:
        count = len(reading.outside)
        what = f"{count} {'entry' if count == 1 else 'entries'}"
        found.append(Skipped(what=what, why=f"outside the intern year, {year}"))
    return tuple(found)


def _gaps(days: tuple[PlanDay, ...]) -> tuple[dt.date, ...]:
    if not days:
        return ()
    known = {day.date for day in days}
    first, last = days[0].date, days[-1].date
    span = (first + n * DAY for n in range((last - first).days + 1))
    return tuple(date for date in span if date not in known)
