"""What was done, by what it builds and whom it was with; a count, never a target."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.week_view import WeekView
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.tui.prose import hang, plural, styled
from prelim_coach.tui.widgets.side_by_side import beside

LABEL = 16
COUNT = 6
MARK = "\N{BLACK SMALL SQUARE}"
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


def acts(view: WeekView, width: int) -> list[Content]:
    """Give the acts of the week and of four weeks, by strand and by audience."""
    now, weeks = view.this_week, view.four_weeks
    half = width // 2 if width >= TWO else width
    builds = [(one.value, now.strands[one], weeks.strands[one]) for one in Strand]
    people = [(AUDIENCE_WORDS[one], now.audiences[one], weeks.audiences[one]) for one in Audience]
    left, right = _table("builds", builds, half), _table("with", people, half)
    body = beside(left, right, half) if half < width else [*left, Content(""), *right]
    return [
        styled("Acts", "$accent"),
        *hang(_sum(view), width, Content(""), 0),
        *body,
    ]


def _sum(view: WeekView) -> Content:
    total = sum(view.this_week.strands.values())
    when = "this week" if view.running else "that week"
    if not total and not view.points:
        return styled(f"Nothing noted {when}.", "$quiet")
    points = f" and {plural(view.points, 'teaching point')}" if view.points else ""
    return styled(f"{plural(total, 'act')}{points} noted {when}", "bold")


def _table(title: str, rows: Sequence[tuple[str, int, int]], width: int) -> list[Content]:
    head = f"{title:<{LABEL}}{'week':>{COUNT}}{'4 wks':>{COUNT + 1}}"
    room = width - len(head) - 4
    most = max([*(weeks for _, _, weeks in rows), room])
    return [styled(head, "$quiet")] + [
        Content.assemble(
            f"{name:<{LABEL}}{now:>{COUNT}}{weeks:>{COUNT + 1}}  ",
            (MARK * round(weeks / most * room), "$accent"),
        )
        for name, now, weeks in rows
    ]
