"""Counting in calendar months.

Ours, because every command would pay for pendulum's import: twice what the rest of it takes.
"""

import calendar
import datetime as dt


def months_later(day: dt.date, count: int) -> dt.date:
    """Give the day ``count`` months later, or earlier when negative.

    Where that month has no such day it is the month's last: three months before 31 May are
    28 February, or the 29th in a leap year.
    """
    years, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    last = calendar.monthrange(years, month + 1)[1]
    return dt.date(years, month + 1, min(day.day, last))
