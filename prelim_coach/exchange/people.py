"""Whose rows to keep in a file that lists many people."""

import re

from prelim_coach.exchange.entry import Entry
from prelim_coach.exchange.plan import UnreadableSchedule
from prelim_coach.text import clean_line


def people_in(entries: list[Entry]) -> tuple[str, ...]:
    """Give the names in a file, sorted; rows without a name count for nobody."""
    return tuple(sorted({entry.person for entry in entries if entry.person}, key=str.casefold))


def rows_of(person: str, entries: list[Entry], filename: str) -> list[Entry]:
    """Give the entries of one person: "Kim, Ana", "Ana Kim" and, if only one fits, "Kim".

    Raises:
        UnreadableSchedule: Nobody, or more than one, goes by that name.
    """
    names = people_in(entries)
    person = clean_line(person, 120)
    wanted = _words(person)
    same = [name for name in names if _words(name) == wanted]
    close = same or [name for name in names if wanted and wanted <= _words(name)]
    if len(close) != 1:
        some = "; ".join(close or names[:5]) + ("; ..." if not close and len(names) > 5 else "")
        found = "several people like" if close else "nobody called"
        message = f'{filename} lists {found} "{person}"; choose one of: {some}.'
        raise UnreadableSchedule(message)
    return [entry for entry in entries if entry.person == close[0]]


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.casefold()))
