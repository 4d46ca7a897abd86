"""A week as a page of Markdown: its days, what was done, planned and learned, and its review."""

import datetime as dt
from collections.abc import Callable, Iterator

from prelim_coach.cli.markdown import section, table
from prelim_coach.coach.coach import Coach
from prelim_coach.coach.week_view import WeekDay, WeekView
from prelim_coach.domain.duty import NOTICE
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.journal import Deed, TeachingPoint


def markdown(coach: Coach, day: dt.date, redact: Callable[[str], str], *, wellness: bool) -> str:
    """Give the week ``day`` lies in, at most two printed pages.

    A finished review stands at its end. Sleep, energy and load only with ``wellness``; ``redact``
    is given every line.
    """
    view = coach.week(day)
    week = view.week
    parts = [f"# Week of {name(week.first)} to {name(week.last)} {week.last.year}"]
    parts += table("Days", ("day", "rotation", "done", "planned"), map(_day, view.days))
    parts += section("Capacity", _capacity(view))
    deeds = coach.journal.deeds(week.first, week.last)
    parts += section("Done", map(_deed, sorted(deeds, key=lambda deed: deed.at)))
    planned = [one for one in view.meter.commitments if week.contains(one.day) and not one.done]
    parts += section("Planned", (f"{name(one.day)}: {one.title}" for one in planned))
    points = coach.teaching.of_days(week.first, week.last)
    parts += section("Teaching points", map(_point, points))
    parts += section("How it was", _felt(view)) if wellness else []
    review = coach.review.of_week(week)
    if review is not None:
        page = coach.review.markdown(review, wellness=wellness)
        parts += ["", "## Review", *(_lowered(line) for line in page.splitlines()[1:])]
    return "\n".join([*map(redact, parts), ""])


def _point(point: TeachingPoint) -> str:
    return f"{name(point.day)}: {point.text}{f' ({point.teacher})' if point.teacher else ''}"


def _day(one: WeekDay) -> tuple[str, str, str, str]:
    rotation = one.block.name if one.block else one.kind.value
    return name(one.day), rotation, _minutes(one.used), _minutes(one.planned)


def _minutes(count: int) -> str:
    return f"{count} min" if count else ""


def _capacity(view: WeekView) -> Iterator[str]:
    meter = view.meter
    used, planned, held = meter.used.minutes, meter.planned.minutes, meter.budget.minutes
    yield f"{used} min done and {planned} planned of the {held} the week holds."
    if view.hours is not None:
        yield f"About {view.hours:.0f} h on duty. {NOTICE}"


def _deed(deed: Deed) -> str:
    return f"{name(deed.day)}: {deed.title}{f' ({deed.minutes} min)' if deed.minutes else ''}"


def _felt(view: WeekView) -> Iterator[str]:
    for day in view.days:
        for one in day.check_ins:
            energy = f"energy {one.energy} of 5" if one.energy is not None else ""
            sleep = f"{one.sleep:g} h of sleep" if one.sleep is not None else ""
            yield f"{name(day.day)}, {one.phase.value}: {', '.join(filter(None, [energy, sleep]))}"
    yield f"Load: {view.meter.tier.value}. {view.meter.why}"


def _lowered(line: str) -> str:
    return f"#{line}" if line.startswith("## ") else line
