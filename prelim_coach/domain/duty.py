"""Duty hours, estimated: never a compliance record (ACGME Common Program Requirements 6.20-6.28).

The requirements were read as others quote them, in their numbering of 2025.
"""

from prelim_coach.domain.duty_days import (
    AROUND,
    DayHours,
    DutyDays,
    Source,
    duty_days,
    estimate_of,
    hours_of,
)
from prelim_coach.domain.duty_estimate import MOST_HOURS, NOTICE, DutyEstimate, estimate
from prelim_coach.domain.duty_finding import Finding, Rule, Weight
from prelim_coach.domain.duty_window import Window, split, window_on, windows
from prelim_coach.domain.duty_worked import HoursWorked, Worked

__all__ = [
    "AROUND",
    "MOST_HOURS",
    "NOTICE",
    "DayHours",
    "DutyDays",
    "DutyEstimate",
    "Finding",
    "HoursWorked",
    "Rule",
    "Source",
    "Weight",
    "Window",
    "Worked",
    "duty_days",
    "estimate",
    "estimate_of",
    "hours_of",
    "split",
    "window_on",
    "windows",
]
