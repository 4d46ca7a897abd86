"""Duty rules that hold shift by shift, never averaged: long stretches and short rests."""

import datetime as dt
from collections.abc import Iterator, Sequence

from prelim_coach.domain.capacity_tokens import MONTHS
from prelim_coach.domain.duty_finding import Finding, Rule, Weight
from prelim_coach.domain.duty_worked import CALL, HOUR, Worked, rests
from prelim_coach.domain.shift_hours import DAY

LONGEST = CALL + 4 * HOUR
"""24 h, and up to 4 h more for handing over and learning, with no new patients (6.22, 6.22.a)."""
AFTER_CALL = 14 * HOUR
"""Time free of duty after 24 h of in-house call, from when one really left (6.21.a)."""
BETWEEN = 8 * HOUR
"""Time that should lie between two shifts (6.21, a "should")."""
NIGHTS = 6
"""Nights in a row that the rules of 2011 allowed; the present ones name no number (6.26)."""


def by_shift(joined: Sequence[Worked]) -> Iterator[Finding]:
    """Yield what the stretches, in order and not touching, cross one by one (6.21, 6.22)."""
    for each in joined:
        yield from _length(each)
    for before, rest in rests(joined):
        yield from _rest(before, rest)
    yield from _nights(joined)


def _length(each: Worked) -> Iterator[Finding]:
    if each.length <= CALL:
        return
    over = each.length > LONGEST
    said = f"{hours_of(each.length)} h at a stretch from {name(each.day)}"
    yield Finding(
        rule=Rule.STRETCH,
        weight=Weight.OVER if over else Weight.NOTE,
        words=f"{said}, over the 24 + 4 h." if over else f"{said}, within the 24 + 4 h.",
        section="6.22",
        day=each.day,
    )


def _rest(before: Worked, rest: dt.timedelta) -> Iterator[Finding]:
    if before.is_call and rest < AFTER_CALL:
        yield Finding(
            rule=Rule.AFTER_CALL,
            weight=Weight.OVER,
            words=f"{hours_of(rest)} h free after the call of {name(before.day)}; 14 are due.",
            section="6.21.a",
            day=before.day,
        )
    elif rest < BETWEEN:
        yield Finding(
            rule=Rule.BETWEEN,
            weight=Weight.ADVICE,
            words=f"{hours_of(rest)} h between shifts after {name(before.day)}; 8 are advised.",
            section="6.21",
            day=before.day,
        )


def _nights(joined: Sequence[Worked]) -> Iterator[Finding]:
    run: list[Worked] = []
    for each in [*(one for one in joined if is_night(one)), None]:
        if each and run and each.day - run[-1].day == DAY:
            run.append(each)
            continue
        if len(run) > NIGHTS:
            day = run[NIGHTS].day
            yield Finding(
                rule=Rule.NIGHTS,
                weight=Weight.ADVICE,
                words=f"A seventh night in a row on {name(day)}; good sense stops at {NIGHTS}.",
                section="6.26",
                day=day,
            )
        run = [each] if each else []


def is_night(each: Worked) -> bool:
    """Say whether a stretch reaches over 03:00 of its night by its own clocks, as calls do too."""
    three = dt.datetime.combine(each.day + DAY, dt.time(3), tzinfo=each.start.tzinfo)
    start, end = (moment.astimezone(dt.UTC) for moment in (each.start, each.end))
    return start < three.astimezone(dt.UTC) < end


def hours_of(length: dt.timedelta) -> str:
    """Give a length in hours as text, to the quarter hour down: "13.75", "14"."""
    quarters = length // (HOUR / 4)
    return f"{quarters / 4:g}"


def name(day: dt.date) -> str:
    """Give a day as "Mon 23 Nov", the same under every locale."""
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    return f"{weekday} {day.day} {MONTHS[day.month - 1][:3]}"
