"""A year of rotations: the blocks a program would give, and what of them asks for quiet."""

import datetime as dt
from dataclasses import dataclass, field

from prelim_coach.domain.rotation import Block, Kind
from tests.simulation.assumptions import DAYS_OFF, HOURS

START = dt.date(2026, 7, 1)
DAYS = 365
DAY = dt.timedelta(days=1)
LAYOUTS = ("13x4", "26x2", "4+1")
FREE = (Kind.VACATION, Kind.OFF)

MONTHS = (
    *[Kind.WARDS] * 4,
    *[Kind.ICU] * 2,
    Kind.ED,
    Kind.CLINIC,
    Kind.CONSULT,
    *[Kind.ELECTIVE] * 2,
)
"""Eleven of the thirteen four-week blocks; two are halves: nights, vacation and an elective."""


@dataclass
class Year:
    """The blocks, and which days no coach should speak on, as the generator knows it."""

    blocks: list[Block]
    kinds: dict[dt.date, Kind] = field(default_factory=dict)
    """What each day is for the intern; the morning after nights is a day off."""
    quiet: dict[dt.date, str] = field(default_factory=dict)
    """Days without prompts, with the reason."""
    of: dict[dt.date, str] = field(default_factory=dict)
    """The name of each day's block, days off included."""


def year(rng, layout="any", more_nights=0, more_icu=0, start=START):
    """Give a year: 13 blocks of 4 weeks, 26 of 2, or 4 weeks of anything and 1 of clinic."""
    layout = rng.choice(LAYOUTS) if layout == "any" else layout
    made = Year([])
    day, last = start, start + (DAYS - 1) * DAY
    day = _add(made, rng, "Orientation", Kind.EDUCATION, day, 4)
    for number, (kind, days) in enumerate(_stretches(rng, layout, more_nights, more_icu)):
        if day > last:
            break
        held = min(days, (last - day).days + 1)
        day = _add(made, rng, f"{_name(kind)} {number}", kind, day, held)
    if day <= last:
        _add(made, rng, "Wards end", Kind.WARDS, day, (last - day).days + 1)
    _mark(made, start)
    return made


def _stretches(rng, layout, more_nights, more_icu):
    months = list(MONTHS)
    for _ in range(more_icu):
        months[months.index(Kind.WARDS)] = Kind.ICU
    nights = 2 + more_nights
    for _ in range(more_nights // 2):
        months.remove(Kind.WARDS)
    halves = [Kind.NIGHTS] * nights + [Kind.VACATION] + [Kind.ELECTIVE] * (nights % 2 == 0)
    fortnights = [(kind, 14) for kind in halves]
    if layout == "26x2":
        blocks = fortnights + [(kind, 14) for kind in months for _ in range(2)]
        rng.shuffle(blocks)
        return _apart(blocks)
    blocks = [(kind, 28) for kind in months]
    blocks += fortnights
    rng.shuffle(blocks)
    if layout == "13x4":
        return _apart(blocks)
    weeks = []
    for kind, days in _apart(blocks):
        weeks += [(kind, days), (Kind.CLINIC, 7)] if days == 28 else [(kind, days)]
    return weeks


def _apart(blocks):
    """Give the blocks without nights or vacation first: nobody starts a year that way."""
    for place, (kind, _) in enumerate(blocks):
        if kind not in (Kind.NIGHTS, Kind.VACATION):
            return [blocks[place], *blocks[:place], *blocks[place + 1 :]]
    return blocks


def _name(kind):
    return {
        Kind.ICU: "MICU",
        Kind.NIGHTS: "Night float",
        Kind.ED: "Emergency",
        Kind.CLINIC: "Clinic",
        Kind.CONSULT: "Consults",
        Kind.ELECTIVE: "Elective",
        Kind.VACATION: "Vacation",
    }.get(kind, "Wards")


def _add(made, rng, name, kind, first, days):
    hours = HOURS.get(kind)
    start, end = map(dt.time.fromisoformat, hours) if hours else (None, None)
    made.blocks.append(
        Block(
            name=name,
            kind=kind,
            first=first,
            last=first + (days - 1) * DAY,
            start=start,
            end=end,
        )
    )
    for number in range(days):
        made.kinds[first + number * DAY] = kind
        made.of[first + number * DAY] = name
    if kind not in FREE:
        for off in _days_off(rng, kind, first, days):
            made.blocks.append(Block(name="Off", kind=Kind.OFF, first=off, last=off))
            made.kinds[off] = Kind.OFF
    return first + days * DAY


def _days_off(rng, kind, first, days):
    weekly = DAYS_OFF.get(kind, 1)
    for week in range(0, days, 7):
        left = min(7, days - week)
        if weekly == 2:
            yield from (
                day for day in (first + (week + n) * DAY for n in range(left)) if day.weekday() >= 5
            )
        elif left >= 4:
            yield first + (week + rng.randrange(2, min(left, 6))) * DAY


def _last_worked(made, day):
    """Give the kind of the last working day before ``day``, up to three days back."""
    before = (made.kinds.get(day - n * DAY) for n in range(1, 5))
    return next((kind for kind in before if kind is not Kind.OFF), None)


def _mark(made, start):
    """Note first days, first nights and mornings after nights."""
    for block in made.blocks:
        kind = made.kinds[block.first]
        if block.name == "Off" or kind in FREE or block.first == start:
            continue
        night = kind is Kind.NIGHTS
        if not (night and _last_worked(made, block.first) is Kind.NIGHTS):
            made.quiet[block.first] = "first night" if night else "first day"
    for day, kind in made.kinds.items():
        before = made.kinds.get(day - DAY)
        if before is Kind.NIGHTS and kind is not Kind.NIGHTS:
            made.quiet[day] = "post-call"
        elif kind in FREE:
            made.quiet[day] = "vacation" if kind is Kind.VACATION else "day off"
