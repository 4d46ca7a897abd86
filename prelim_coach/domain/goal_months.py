"""Months of the intern year by name, for years that begin in any month."""

import datetime as dt
import re

from prelim_coach.domain.capacity_tokens import MONTHS

MIDDLE = dt.timedelta(days=15)
_PLACE = re.compile(r"\{m(\d{1,2})\}")


def month_name(month: int, year_start: dt.date) -> str:
    """Give the name of month 1-12 of the intern year: the calendar month most of it lies in.

    A year that begins on 24 June has July as its month 1, as one that begins on 1 July has.
    """
    return MONTHS[((year_start + MIDDLE).month + month - 2) % len(MONTHS)]


def with_months(text: str, year_start: dt.date) -> str:
    """Give ``text`` with ``{m1}`` to ``{m12}`` as the names of those months of the year.

    ``ValueError`` for a month that is none.
    """

    def name(found: re.Match[str]) -> str:
        month = int(found[1])
        if not 1 <= month <= 12:
            message = f"there is no month {month} in a year"
            raise ValueError(message)
        return month_name(month, year_start)

    return _PLACE.sub(name, text)


def span(first: int, last: int, year_start: dt.date) -> str:
    """Give months ``first`` to ``last`` as "March or April" or "December to February"."""
    names = [month_name(first, year_start), month_name(last, year_start)]
    if first == last:
        return names[0]
    return (" or " if last == first + 1 else " to ").join(names)
