"""What was done, by what it builds and whom it was with; a count, never a target."""

import datetime as dt
from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.week_view import WeekView
from prelim_coach.domain.act import Audience
from prelim_coach.tui.glyphs import COUNT as COUNT_MARK
from prelim_coach.tui.prose import hang, plural, styled
from prelim_coach.tui.widgets.side_by_side import beside

LABEL = 16
COUNT = 6
TWO = 70
"""Columns from which both tables stand side by side."""
AUDIENCE_WORDS = {
    Audience.FACULTY: "faculty",
    Audience.SPECIALTY: "your specialty",
    Audience.PEER: "peers",
    Audience.NURSE_ALLIED: "nurses, allied",
    Audience.LEADERSHIP: "leadership",
    Audience.SELF: "yourself",
}


def acts(view: WeekView, today: dt.date, width: int) -> list[Content]:
    """Give the acts of the week and of four weeks, by strand and by audience."""
    half = width // 2 if width >= TWO else width
    builds = [(one.value, now, weeks) for one, now, weeks in view.strands]
    people = [(AUDIENCE_WORDS[one], now, weeks) for one, now, weeks in view.audiences]
    left, right = _table("builds", builds, half), _table("with", people, half)
    body = beside(left, right, half) if half < width else [*left, Content(""), *right]
    return [
        styled("Acts", "$accent"),
        *hang(_sum(view, today), width, Content(""), 0),
        *body,
    ]


def _sum(view: WeekView, today: dt.date) -> Content:
    total = sum(now for _, now, _ in view.strands)
    when = "this week" if view.week.contains(today) else "that week"
    if not total:
        return styled(f"Nothing noted {when}.", "$quiet")
    free = sum(not deed.minutes for deed in view.meter.deeds)
    words = f"{plural(total, 'act')} {when}"
    return styled(f"{words}, {free} of them in no extra time" if free else words, "bold")


def _table(title: str, rows: Sequence[tuple[str, int, int]], width: int) -> list[Content]:
    head = f"{title:<{LABEL}}{'week':>{COUNT}}{'4 wks':>{COUNT + 1}}"
    room = width - len(head) - 4
    most = max([*(weeks for _, _, weeks in rows), room])
    return [styled(head, "$quiet")] + [
        Content.assemble(
            f"{name:<{LABEL}}{now:>{COUNT}}{weeks:>{COUNT + 1}}  ",
            (COUNT_MARK * round(weeks / most * room), "$accent"),
        )
        for name, now, weeks in rows
    ]
