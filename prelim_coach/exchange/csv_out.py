"""Tables for a spreadsheet: RFC 4180, with no cell that a spreadsheet would run.

The byte-order mark at the start is what makes Excel read UTF-8; other programs skip it.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from prelim_coach.text import clean

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""First characters that make text a formula (CWE-1236): = + - @, their wide forms, blanks."""
MARK = "\ufeff"


def to_csv(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """Give a table with a first row of names; what a row does not have is an empty cell."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([cell(row.get(name)) for name in columns] for row in rows)
    return MARK + text.getvalue()


def cell(value: object) -> str:
    """Give a value as a cell: nothing as nothing, words joined by "; ", anything deeper as JSON.

    Text that would be a formula gets an apostrophe before it, so that it stays text.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list):
        return _safe(_listed(value))
    return _safe(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _listed(values: Sequence[object]) -> str:
    if all(isinstance(one, str) for one in values):
        return "; ".join(map(str, values))
    return json.dumps(values, ensure_ascii=False)


def _safe(text: str) -> str:
    text = clean(text)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text
