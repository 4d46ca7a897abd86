"""Steps of any plan: kept inside the year, marked by what the intern did, and due or not.

All of it is computed from the rules, the day and the marks; nothing here is stored, so that a step
is never made twice and a moved date moves every open step.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from prelim_coach.domain.act import Audience
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.months import months_later
from prelim_coach.domain.plan import Mark, Step

KEY = "plan:"
"""How the keys of plans' steps begin among the day's due steps."""
TITLE = 48
"""Longest title of a step, in characters."""
BEYOND = dt.timedelta(days=7)
"""How far past the year's last day a step may fall and still be drawn back to it †."""
SOON = dt.timedelta(days=2)
"""This close to its last day a step comes before the others †."""
AIM = dt.timedelta(hours=72)
"""Within this a follow-up or thanks is to go out (I26)."""
LATE = dt.timedelta(days=7)
"""After this a follow-up or thanks is late (P37)."""


class Who(msgspec.Struct, frozen=True):
    """Whom a plan is with, as far as its steps say."""

    name: str
    audience: Audience = Audience.FACULTY


class Year(msgspec.Struct, frozen=True):
    """An intern year, both days included."""

    first: dt.date
    last: dt.date


def year_of(day: dt.date, year_start: dt.date) -> Year:
    """Give the intern year a day lies in: the one that began last on the profile's date.

    A year that starts on 29 February begins on the 28th where there is none.
    """
    ahead = day.year - year_start.year
    if months_later(year_start, 12 * ahead) > day:
        ahead -= 1
    last = months_later(year_start, 12 * (ahead + 1)) - dt.timedelta(days=1)
    return Year(months_later(year_start, 12 * ahead), last)


def within(steps: Iterable[Step], first: dt.date, last: dt.date) -> tuple[Step, ...]:
    """Give the steps with their days inside ``first`` to ``last``, both included.

    A step that would begin more than a week after ``last`` is left out: it belongs to another
    year. So do all of them when ``first`` is after ``last``.
    """
    if first > last:
        return ()
    kept = (step for step in steps if step.first <= last + BEYOND)
    return tuple(_clamped(step, first, last) for step in kept)


def marked(steps: Iterable[Step], marks: Iterable[Mark]) -> tuple[Step, ...]:
    """Give the steps with what the intern did to them; marks of other plans are passed over.

    A moved step shows from its new day on; it is never later than the day it stops making sense.
    """
    by_step = {(mark.plan, mark.step): mark for mark in marks}
    return tuple(_marked(step, by_step.get((step.plan, step.key))) for step in steps)


def shifted(marks: Iterable[Mark], by: dt.timedelta) -> tuple[Mark, ...]:
    """Give the marks of moved open steps, moved as far as their plan was; the others are left out.

    So a step the intern had moved by hand keeps its distance from the plan's day.
    """
    return tuple(
        replace(mark, moved=mark.moved + by)
        for mark in marks
        if mark.moved and not mark.done and not mark.skipped
    )


def lapsed(steps: Iterable[Step], day: dt.date) -> tuple[Step, ...]:
    """Give the steps as they are on ``day``: one past its last day is left out by itself."""
    return tuple(
        replace(step, skipped=step.last) if step.open and step.last and day > step.last else step
        for step in steps
    )


def due(steps: Sequence[Step], day: dt.date) -> tuple[Step, ...]:
    """Give the steps that are due on ``day``, the one with the nearest aim first.

    A step is due from its first day until it is done, skipped or past its last day, and only when
    the step before it is done.
    """
    by_key = {step.key: step for step in steps}
    found = [step for step in steps if is_due(step, day, by_key)]
    return tuple(sorted(found, key=lambda step: step.aim))


def next_of(steps: Sequence[Step], day: dt.date) -> Step | None:
    """Give the step to do next: the first that is due, else the first that waits for no other."""
    by_key = {step.key: step for step in steps}
    ready = [step for step in steps if step.open and not _waits(step, by_key)]
    return next(iter((*due(steps, day), *ready)), None)


def is_due(step: Step, day: dt.date, others: Mapping[str, Step]) -> bool:
    """Say whether a step is due on ``day`` among the other steps of its plan, given by key."""
    past = step.last is not None and day > step.last
    return step.open and step.first <= day and not _waits(step, others) and not past


def key_of(step: Step) -> str:
    """Give the key a step bears among the due steps of a day."""
    return f"{KEY}{step.plan}:{step.key}"


def split_key(key: str) -> tuple[str, str] | None:
    """Give plan and step of a key made by ``key_of``; None for any other key."""
    if not key.startswith(KEY):
        return None
    plan, colon, step = key.removeprefix(KEY).partition(":")
    return (plan, step) if colon else None


def due_step(step: Step, day: dt.date) -> DueStep:
    """Give a step as a card's material for ``day``.

    Thanks and follow-ups come first (I26), and what will soon make no sense any more.
    """
    reason = step.reason or f"aim {name(step.aim)}"
    if step.overdue is not None and day > step.overdue:
        reason = f"{reason}; a little late is still fine"
    return DueStep(
        key=key_of(step),
        title=step.title,
        move=step.move,
        when=step.when,
        will=step.will,
        minutes=step.minutes,
        strand=step.strand,
        audience=step.audience,
        rank=0 if step.overdue is not None or _last_days(step, day) else 1,
        pressing=step.overdue is not None and step.aim <= day <= step.overdue,
        reason=reason,
        facts=step.facts,
        scripts=step.scripts,
        ask=step.ask,
        closes=step.closes or dt.date.max,
    )


def _waits(step: Step, others: Mapping[str, Step]) -> bool:
    before = others.get(step.after)
    return before is not None and before.open


def _last_days(step: Step, day: dt.date) -> bool:
    return step.last is not None and step.last - day <= SOON


def fit(title: str) -> str:
    """Give a title no longer than a card's, shortened at its end."""
    return title if len(title) <= TITLE else f"{title[: TITLE - 1].rstrip()}\N{HORIZONTAL ELLIPSIS}"


def _clamped(step: Step, first: dt.date, last: dt.date) -> Step:
    def inside(day: dt.date) -> dt.date:
        return min(max(day, first), last)

    return replace(
        step,
        first=inside(step.first),
        aim=inside(max(step.aim, step.first)),
        overdue=None if step.overdue is None else inside(max(step.overdue, step.aim)),
    )


def _marked(step: Step, mark: Mark | None) -> Step:
    if mark is None:
        return step
    step = replace(step, done=mark.done or step.done, skipped=mark.skipped or step.skipped)
    if mark.moved is None or not step.open:
        return step
    day = mark.moved if step.last is None else min(mark.moved, step.last)
    overdue = step.overdue and max(step.overdue, day)
    return replace(step, first=day, aim=day, overdue=overdue)
