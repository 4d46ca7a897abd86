"""What the columns of a table mean, by their headings or by what they hold."""

import re
from collections.abc import Callable

import msgspec

from prelim_coach.exchange.cells import Calendar, read_date, read_range, read_time

_NAMES: dict[str, tuple[str, ...]] = {
    "person": (
        "name", "resident", "resident name", "intern", "intern name", "trainee", "person", "staff",
        "staff name", "employee", "employee name", "physician", "provider", "learner", "housestaff",
        "house staff", "member", "user", "assigned to", "full name", "who", "doctor",
    ),
    "family": ("last name", "surname", "family name"),
    "given": ("first name", "given name"),
    "label": (
        "rotation", "rotation name", "assignment", "assignment name", "service", "rotation service",
        "activity", "task", "subject", "title", "summary", "label", "block name", "event", "duty",
        "experience", "shift name", "shift type", "shift", "schedule", "what", "site", "unit",
        "position", "role", "description",
    ),
    "first": (
        "start date", "start", "begin date", "begin", "begins", "starts", "from", "from date",
        "first day", "block start", "rotation start", "start dt", "starting", "date from",
        "effective date", "start datetime",
    ),
    "last": (
        "end date", "end", "ends", "to", "to date", "through", "thru", "until", "last day",
        "block end", "rotation end", "end dt", "finish", "ending", "stop", "stop date", "date to",
        "end datetime",
    ),
    "day": ("date", "shift date", "work date", "assignment date", "calendar date", "day"),
    "week": ("week of", "week starting", "week beginning", "week start", "wk of"),
    "start_time": ("start time", "time in", "from time", "begin time", "shift start", "in"),
    "end_time": ("end time", "time out", "to time", "finish time", "shift end", "out"),
    "hours": ("hours", "time", "times", "shift time", "shift times", "shift hours"),
    "dates": ("dates", "date range", "block dates", "range", "period", "when", "date s"),
}  # fmt: skip
_SAID_NOTHING = re.compile(
    r"#|no|block( number| no)?|week|wk|pgy.*|level|year|class|location|notes?|comments?|kind|type"
    r"|status|email|pager|phone|id|.* id|all day event|private|show time as|weekday|dow|program"
    r"|reminder.*|meeting.*|required.*|optional.*|categories|priority|length|days|weeks|duration"
)


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """Which column plays which part, and where the rows below the headings begin."""

    parts: dict[str, int]
    people: dict[int, str]
    """Columns that each hold one person's rotations, with the person's name."""
    below: int


def find_columns(rows: list[list[str]], calendar: Calendar) -> Columns | None:
    """Give the meaning of a table's columns; None if it is no table of rows."""
    for place, row in enumerate(rows[:15]):
        parts = _parts(row)
        if not {"first", "day", "dates", "week"} & set(parts) or _has_dates(row, calendar):
            continue
        rest = _unsaid(row, parts)
        if "label" not in parts and len(rest) == 1:
            parts["label"] = next(iter(rest))
        people = rest if "label" not in parts else {}
        if "label" in parts or people:
            return Columns(parts=parts, people=people, below=place + 1)
    return _by_content(rows, calendar)


def _parts(row: list[str]) -> dict[str, int]:
    found: dict[str, tuple[int, int]] = {}
    for column, cell in enumerate(row):
        heading = _plain(cell)
        for part, names in _NAMES.items():
            if heading in names:
                rank = names.index(heading)
                if part not in found or rank < found[part][0]:
                    found[part] = (rank, column)
    return {part: column for part, (_, column) in found.items()}


def _has_dates(row: list[str], calendar: Calendar) -> bool:
    # Headings of a table of rows hold none; those of a grid do.
    return any(read_date(cell, calendar) or read_range(cell, calendar) for cell in row)


def _unsaid(row: list[str], parts: dict[str, int]) -> dict[int, str]:
    claimed = set(parts.values())
    return {
        column: cell.strip()
        for column, cell in enumerate(row)
        if column not in claimed and _plain(cell) and not _SAID_NOTHING.fullmatch(_plain(cell))
    }


def _plain(cell: str) -> str:
    return " ".join(re.findall(r"[a-z0-9#]+", cell.lower().replace("'", "")))


def _by_content(rows: list[list[str]], calendar: Calendar) -> Columns | None:
    # No headings: a column of dates or two, and the first column of words beside them.
    sample = rows[:40]
    width = max((len(row) for row in sample), default=0)
    columns = [[row[n].strip() for row in sample if n < len(row)] for n in range(width)]
    dates = [
        n for n, cells in enumerate(columns) if _mostly(cells, lambda c: read_date(c, calendar))
    ]
    ranges = [
        n for n, cells in enumerate(columns) if _mostly(cells, lambda c: read_range(c, calendar))
    ]
    times = [n for n, cells in enumerate(columns) if _mostly(cells, _clock)]
    words = [n for n in range(width) if n not in {*dates, *ranges, *times} and _worded(columns[n])]
    if not words or not 1 <= len(dates) + len(ranges) <= 2 or len(rows) < 2:
        return None
    parts = {"label": words[0]}
    parts |= {"dates": ranges[0]} if ranges else dict(zip(("first", "last"), dates, strict=False))
    if len(dates) == 1 and not ranges:
        parts = {"label": words[0], "day": dates[0]}
    parts |= dict(zip(("start_time", "end_time"), times, strict=False)) if len(times) == 2 else {}
    return Columns(parts=parts, people={}, below=0)


def _clock(cell: str) -> object:
    return read_time(cell) if ":" in cell or cell[-1:].lower() in {"a", "p", "m"} else None


def _mostly(cells: list[str], reads: Callable[[str], object]) -> bool:
    filled = [cell for cell in cells if cell]
    known = sum(reads(cell) is not None for cell in filled)
    return bool(filled) and known >= 0.8 * len(filled)


def _worded(cells: list[str]) -> bool:
    return sum(any(letter.isalpha() for letter in cell) for cell in cells) >= 0.5 * len(cells)
