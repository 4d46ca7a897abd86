"""The journal's lines as rows under their days, and as the text one opens to."""

import datetime as dt
from collections.abc import Iterator, Sequence

from textual.content import Content

from prelim_coach.coach.chronicle_entry import Entry, Sort
from prelim_coach.tui.prose import day_name, styled
from prelim_coach.tui.widgets.grouped import Row

SORTS: dict[Sort | None, str] = {
    None: "everything",
    Sort.POINT: "teaching points",
    Sort.PERSON: "people",
    Sort.ACT: "acts",
    Sort.PLAN: "plans",
    Sort.CHECK_IN: "check-ins",
    Sort.HOURS: "hours",
    Sort.LOAD: "load",
    Sort.REVIEW: "reviews",
}
"""What the filter goes through, in words."""


def rows(entries: Sequence[Entry], today: dt.date) -> Iterator[Row]:
    """Yield the lines under a heading for each day."""
    day = None
    for entry in entries:
        if entry.day != day:
            day = entry.day
            yield Row(key="", title=heading(day, today))
        yield Row(key=entry.key, title=entry.title, tag=entry.sort.value)


def heading(day: dt.date, today: dt.date) -> str:
    """Give a day as a heading, with its year where it is another than today's."""
    return day_name(day) if day.year == today.year else f"{day_name(day)} {day.year}"


def opened(entry: Entry, today: dt.date) -> list[Content]:
    """Give all that an entry says."""
    when = f", {entry.at:%H:%M}" if entry.at else ""
    lines = [
        styled(entry.title, "bold"),
        styled(f"{entry.sort.value}, {heading(entry.day, today)}{when}", "$quiet"),
    ]
    if entry.more:
        lines += [Content(""), *(styled(line) for line in entry.more)]
    return lines
