"""Plans and their steps as rows of a list, by what is due, ahead, waiting and done."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum

from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.domain.plan import Step
from prelim_coach.domain.plan_steps import due
from prelim_coach.tui.glyphs import DONE, OFF, OPEN
from prelim_coach.tui.prose import date_name
from prelim_coach.tui.widgets.grouped import Row

STEP = "/"
"""Between the ids of plan and step in a row's key."""


class Group(StrEnum):
    """Where a plan stands, as the list's headings say it."""

    DUE = "Due"
    AHEAD = "Ahead"
    WAITING = "Waiting for an answer"
    DONE = "Done"


def group_of(view: PlanView, day: dt.date) -> Group:
    """Give where a plan stands on ``day``."""
    if view.over or not view.open:
        return Group.DONE
    if due(view.steps, day):
        return Group.DUE
    return Group.WAITING if view.waiting else Group.AHEAD


def rows(
    views: Sequence[PlanView], day: dt.date, opened: Collection[str], narrow: bool = False
) -> list[Row]:
    """Give the rows: plans by group, under each its due steps, all of them where it is opened.

    On a ``narrow`` screen a step's date stands alone.
    """
    grouped = [(group_of(view, day), view) for view in views]
    found: list[Row] = []
    for group in Group:
        here = [view for each, view in grouped if each is group]
        if here:
            found.append(Row(key="", title=group.value))
            found += [row for one in here for row in _rows(one, day, one.id in opened, narrow)]
    return found


def parts(key: str) -> tuple[str, str]:
    """Give the ids of plan and step of a row's key; the step's is empty on a plan's own row."""
    plan, _, step = key.partition(STEP)
    return plan, step


def glyph(step: Step) -> str:
    """Give the mark of a step: done, left out, or open."""
    if step.done:
        return DONE
    return OFF if step.skipped else OPEN


def date_of(step: Step, day: dt.date) -> dt.date:
    """Give the day a step was done on, shows from, or is to be done by."""
    return step.done or (step.first if step.first > day else step.aim)


def when(step: Step, day: dt.date) -> str:
    """Give the date of a step in a few letters, as "by 27 Nov"."""
    if step.skipped and not step.done:
        return "left out"
    word = "by" if step.aim >= day else "since"
    word = "done" if step.done else "from" if step.first > day else word
    return f"{word} {date_name(date_of(step, day))}"


def _tag(view: PlanView) -> str:
    if view.record and view.record.dropped:
        return f"put down {date_name(view.record.dropped)}"
    return date_name(view.day) if view.day else ""


def _rows(view: PlanView, day: dt.date, opened: bool, narrow: bool) -> Iterator[Row]:
    yield Row(key=view.id, title=view.title, tag=_tag(view))
    shown = view.steps if opened else due(view.steps, day)
    if view.over:
        shown = tuple(step for step in view.steps if not step.open) if opened else ()
    for step in shown:
        yield Row(
            key=f"{view.id}{STEP}{step.key}",
            title=step.title,
            tag=date_name(date_of(step, day)) if narrow else when(step, day),
            lead=f"  {glyph(step)} ",
        )
