"""Words on a grid: wrapping with a hanging indent, a line with two ends, days and minutes."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.content import Content

from prelim_coach.domain.week import Week
from prelim_coach.tui.glyphs import UNTIL

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

MOST = 5_000
"""Characters of one text that are drawn; nothing written here is longer, a foreign file may be."""


def day_name(day: dt.date) -> str:
    """Give a day as "Mon 23 Nov", the same in every locale."""
    return f"{DAYS[day.weekday()]} {date_name(day)}"


def week_name(week: Week) -> str:
    """Give a week as "Mon 16 to Sun 22 Nov", with both months where it spans two."""
    first, last = day_name(week.first), day_name(week.last)
    return f"{first if week.first.month != week.last.month else first[:-4]} to {last}"


def date_name(day: dt.date) -> str:
    """Give a day as "23 Nov", the same in every locale."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def away(day: dt.date, today: dt.date) -> str:
    """Give how far ``day`` lies from ``today``, as "yesterday" or "in 3 days"."""
    days = (day - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    return near.get(days) or (f"in {days} days" if days > 0 else f"{-days} days ago")


def hours(start: dt.datetime, end: dt.datetime) -> str:
    """Give a shift as "19:00-07:00"."""
    return f"{start:%H:%M}{UNTIL}{end:%H:%M}"


def plural(count: int, noun: str, many: str = "") -> str:
    """Give "1 act" or "2 acts"; ``many`` where the plural is not a mere s."""
    return f"{count} {noun if count == 1 else many or noun + 's'}"


def styled(text: str, style: str = "") -> Content:
    """Give ``text`` as it stands, never parsed as markup, and no more of it than anyone reads."""
    if len(text) > MOST:
        text = f"{text[:MOST]} ..."
    return Content.styled(text, style) if style else Content(text)


def hang(text: Content, width: int, first: Content, rest: int) -> list[Content]:
    """Wrap to ``width``; ``first`` stands before line one, ``rest`` blanks before the others."""
    room = max(width - max(first.cell_length, rest), 8)
    lines = [line.rstrip() for line in text.wrap(room)]
    if not lines:
        return [first]
    return [first + lines[0], *(Content(" " * rest) + line for line in lines[1:])]


@dataclass(frozen=True)
class Hanging:
    """A paragraph whose first line begins with ``first`` and whose others are indented as far."""

    first: Content
    text: Content


def laid(lines: Iterable[Content | Hanging], width: int) -> Content:
    """Lay paragraphs out in ``width`` columns."""
    out: list[Content] = []
    for line in lines:
        if isinstance(line, Hanging):
            out += hang(line.text, width, line.first, line.first.cell_length)
        else:
            out += hang(line, width, Content(""), 0) if line else [line]
    return stack(out)


def two_ends(left: Content, right: Content, width: int, gap: int = 2) -> Content:
    """Put ``left`` and ``right`` at the ends of a line; the left one is shortened if need be."""
    room = width - right.cell_length - gap
    if room < 8:
        return left.truncate(width, ellipsis=True)
    return (
        left.truncate(room, ellipsis=True).pad_right(
            max(width - min(left.cell_length, room) - right.cell_length, 0)
        )
        + right
    )


def stack(lines: Sequence[Content]) -> Content:
    """Join lines into one text."""
    return Content("\n").join(lines)
