"""Capacity, the meter that says no: what a week holds, and whether something new fits (P44 P46)."""

from prelim_coach.domain.capacity_budget import (
    Budget,
    DayLoad,
    Share,
    asks_left_over,
    budget,
)
from prelim_coach.domain.capacity_gate import Verdict, first_free_day, first_free_week, judge
from prelim_coach.domain.capacity_meter import Meter, Sum, meter
from prelim_coach.domain.capacity_rules import DEFAULT_RULES, LIMITS, Limits, Rules
from prelim_coach.domain.capacity_tokens import Token

__all__ = [
    "DEFAULT_RULES",
    "LIMITS",
    "Budget",
    "DayLoad",
    "Limits",
    "Meter",
    "Rules",
    "Share",
    "Sum",
    "Token",
    "Verdict",
    "asks_left_over",
    "budget",
    "first_free_day",
    "first_free_week",
    "judge",
    "meter",
]
