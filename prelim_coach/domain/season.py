"""Seasons of the intern year, counted from the profile's first day."""

import datetime as dt
from enum import StrEnum


class Season(StrEnum):
    """What part of the year it is; month numbers count from the year's first day."""

    FIRST_MONTH = "first_month"
    """Month 1: perform, then ask brief feedback and state the aim (I44)."""
    OBSERVING = "observing"
    """Months 2-3: observe, build the foundation, spot mentors (P57)."""
    REACHING_OUT = "reaching_out"
    """Months 4-6: mentor meetings begin, one project by mid-year (P58 P59)."""
    DEEPENING = "deepening"
    """Months 7-10: the strong relationships stand by March-April (P60)."""
    HANDING_OVER = "handing_over"
    """Months 11-12: thanks, openings, the move to what is next (P02 P03)."""


def month_of_year(day: dt.date, year_start: dt.date) -> int:
    """Give the month of the intern year, 1-12; days outside the year are clamped to its ends."""
    months = (day.year - year_start.year) * 12 + day.month - year_start.month
    if day.day < year_start.day:
        months -= 1
    return min(max(months, 0), 11) + 1


def season_of(day: dt.date, year_start: dt.date) -> Season:
    """Give the season a day lies in."""
    month = month_of_year(day, year_start)
    if month == 1:
        return Season.FIRST_MONTH
    if month <= 3:
        return Season.OBSERVING
    if month <= 6:
        return Season.REACHING_OUT
    return Season.DEEPENING if month <= 10 else Season.HANDING_OVER
