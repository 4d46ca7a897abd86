"""Shifts to judge: days are numbers from a Monday, hours are those that passed."""

import datetime as dt

import pendulum

from prelim_coach.domain.duty import Window, Worked, estimate

NEW_YORK = pendulum.timezone("America/New_York")
FIRST = dt.date(2026, 11, 2)
"""A Monday; the clocks went back the day before."""
DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)


def shift(number, start=7, hours=12.0, first=FIRST):
    """Give a shift that starts on the day of that number, at an hour of the local clocks."""
    day = first + number * DAY
    begin = dt.datetime.combine(day, dt.time(), tzinfo=NEW_YORK) + start * HOUR
    begin = begin.astimezone(dt.UTC)
    return Worked(
        day=day,
        start=begin.astimezone(NEW_YORK),
        end=(begin + hours * HOUR).astimezone(NEW_YORK),
    )


def judged(worked, days=28, leave=(), missing=(), first=FIRST):
    """Give the estimate of a window of so many days; leave and missing days are numbers."""
    return estimate(
        Window(first, first + (days - 1) * DAY),
        worked,
        NEW_YORK,
        leave=[first + n * DAY for n in leave],
        missing=[first + n * DAY for n in missing],
    )
