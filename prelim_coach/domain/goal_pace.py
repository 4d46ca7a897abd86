"""Where a goal of the year lands at today's pace, and which goals the draw should know of.

Pace is linear, from the first day of the year on which anything with others was recorded, at least
four weeks † so that a first day is no pace; halves and quarters count as what they are.
"""

import datetime as dt
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.goal import Target, begins, ends, is_open
from prelim_coach.domain.goal_count import Slot

SHORTEST = 28
"""Days over which pace is measured at the least †."""
RESTS = dt.timedelta(days=7)
"""How long a goal rests in the draw after something moved it †; a year has room for others."""
MOST_WANTS = 3
"""Goals the draw is told of on a day †: as many as it has cards."""


class State(StrEnum):
    """How a goal stands. There is no red in it."""

    REACHED = "reached"
    LATER = "later"
    """Its time has not come."""
    ON_PACE = "on_pace"
    BEHIND = "behind"


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """How far one goal has come on a day."""

    state: State
    reached: int
    """Whole ones, at most ``wanted``."""
    wanted: int
    come: float
    """How far, 0-1, halves counted."""
    lands: dt.date | None
    """When all of it stands at today's pace; None when reached, or when nothing tells."""
    next_lands: dt.date | None
    """When the next one stands."""
    opens: dt.date
    first: dt.date
    """The first day of the target."""
    last: dt.date
    """The last."""
    short: float
    """How much it falls short of an even pace, 0-1; the larger, the further behind."""
    step: str
    """The smallest next step with somebody or something there is; empty without one."""


class Clock(msgspec.Struct, frozen=True):
    """The days pace is counted by."""

    day: dt.date
    begun: dt.date
    """The first day of the year on which anything with others was recorded."""
    year_start: dt.date


def pace(found: Target, slots: Sequence[Slot], clock: Clock) -> Pace:
    """Give how far a goal has come by its slots, which are in order, the furthest on first."""
    day, start = clock.day, clock.year_start
    held = slots[: found.wanted]
    come = sum(each.part for each in held) / found.wanted
    reached = sum(each.part >= 1 for each in held)
    done = reached == found.wanted
    first, last = begins(found.first, start), ends(found.last, start)
    lands = None if found.running else _lands(found.wanted, held, clock)
    next_ = None if done or found.running else _lands(reached + 1, held, clock)
    short = 0.0 if done else max(0.0, _even(found, clock) - come)
    if done:
        state = State.REACHED
    elif not is_open(found, day, start):
        state = State.LATER
    else:
        late = lands > last if lands else short > 0
        state = State.BEHIND if late else State.ON_PACE
    return Pace(
        state=state,
        reached=reached,
        wanted=found.wanted,
        come=come,
        lands=lands,
        next_lands=next_,
        opens=begins(found.opens, start),
        first=first,
        last=last,
        short=short,
        step=next((each.step for each in held if each.step), ""),
    )


def _lands(number: int, held: Sequence[Slot], clock: Clock) -> dt.date | None:
    """Give when the first ``number`` slots will be whole; always after the day."""
    come = sum(each.part for each in held[:number])
    if not 0 < come < number:
        return None
    days = max((clock.day - clock.begun).days, SHORTEST)
    return _later(clock.begun, math.ceil(days * number / come))


def _later(begun: dt.date, days: int) -> dt.date:
    try:
        return begun + dt.timedelta(days=days)
    except OverflowError:
        return dt.date.max


def _even(found: Target, clock: Clock) -> float:
    """Give what an even pace would have come to, 0-1: from the records' first day to the target's.

    What is kept up all year is wanted whole, once there has been time for all of it.
    """
    since = (clock.day - clock.begun).days
    if found.running:
        return float(since >= SHORTEST)
    length = (ends(found.last, clock.year_start) - clock.begun).days
    return min(1.0, since / length) if length > 0 else 1.0


def wanting(
    paces: Mapping[str, Pace],
    priorities: Sequence[str],
    rested: Collection[str],
    day: dt.date,
    scarce: Collection[str] = (),
) -> tuple[str, ...]:
    """Give the goals the draw should know of: the intern's own first, then the furthest behind.

    At most three; goals whose time has come, that are not reached and do not rest. Those whose time
    has passed on ``day`` share the last place, unless the intern put them first: they would be the
    furthest behind for the rest of the year, and no other goal would have its turn. One of the
    ``scarce``, whose chance this week has and few weeks have, goes right after the intern's own.
    """
    open_ = [
        goal
        for goal, each in paces.items()
        if each.state is State.BEHIND or (goal in priorities and each.state is State.ON_PACE)
        if goal not in rested
    ]
    order = {goal: place for place, goal in enumerate(priorities)}
    rare = [goal for goal in open_ if goal in scarce and paces[goal].last >= day]
    first = max(rare, key=lambda goal: paces[goal].short, default="")

    def turn(goal: str) -> tuple[int, bool, float]:
        return order.get(goal, len(order)), goal != first, -paces[goal].short

    ranked = sorted(open_, key=turn)
    past = [goal for goal in ranked if goal not in order and paces[goal].last < day]
    running = [goal for goal in ranked if goal not in past]
    return (*running[: MOST_WANTS - bool(past)], *past)[:MOST_WANTS]


def resting(
    pairs: Mapping[str, tuple[Strand, Audience]],
    done: Iterable[tuple[dt.date, Strand, Audience]],
    day: dt.date,
) -> frozenset[str]:
    """Give the goals that something moved within the last seven days before ``day``.

    ``pairs`` are each goal's strand and audience; what was done on the day itself moves nothing
    yet, so that a draw stays as it is all day.
    """
    since = day - RESTS
    lately = {(strand, audience) for when, strand, audience in done if since <= when < day}
    return frozenset(goal for goal, pair in pairs.items() if pair in lately)
