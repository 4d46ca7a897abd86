"""The small pieces of a page of Markdown."""

from collections.abc import Iterable, Sequence

from prelim_coach.text import clean_line


def section(title: str, lines: Iterable[str]) -> list[str]:
    """Give a heading with a list under it; nothing when there is nothing in the list."""
    items = [f"- {clean_line(line)}" for line in lines]
    return ["", f"## {title}", "", *items] if items else []


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Give a heading with a table under it; nothing when there is no row."""
    cells = [_row(row) for row in rows]
    if not cells:
        return []
    return ["", f"## {title}", "", _row(columns), _row(["---"] * len(columns)), *cells]


def _row(cells: Sequence[str]) -> str:
    escaped = [clean_line(cell).replace("|", "\\|") for cell in cells]
    return f"| {' | '.join(escaped)} |"
