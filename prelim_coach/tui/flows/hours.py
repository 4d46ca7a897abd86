"""Hours on duty, corrected after a shift."""

import datetime as dt

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Phase
from prelim_coach.domain.duty import DayHours, Source
from prelim_coach.domain.shift_hours import Shift
from prelim_coach.tui.dialogs.check_in import CheckInAnswer
from prelim_coach.tui.dialogs.hours import Left
from prelim_coach.tui.prose import hours

MINUTE = dt.timedelta(minutes=1)


def to_correct(coach: Coach, day: dt.date, phase: Phase) -> Shift | None:
    """Give the scheduled hours that can be corrected; None before the shift is over."""
    if phase is not Phase.AFTER:
        return None
    return coach.desk.schedule.shift_on(day, coach.desk.zone)


def words(held: DayHours) -> str:
    """Give the hours as they hold now, as "06:30-19:00, as you said"."""
    by = "as you said" if held.said else "as scheduled"
    if held.worked is not None:
        return f"{hours(held.worked.start, held.worked.end)}, {by}"
    return f"on leave, {by}" if held.source is Source.LEAVE else f"off, {by}"


def check_in(coach: Coach, day: dt.date, answer: CheckInAnswer) -> str:
    """Save what was said; gives why the load falls, empty when it stays.

    Hours come first, so that the load is judged with them.
    """
    if answer.left is not None:
        _keep(coach, day, answer.left)
    if answer.energy is None and answer.sleep is None:
        return ""
    _, fall = coach.journal.check_in(day, energy=answer.energy, sleep=answer.sleep)
    return fall.why if fall else ""


def _keep(coach: Coach, day: dt.date, left: Left) -> None:
    """Save when duty ended, counted from the schedule however often it was corrected."""
    duty = coach.duty
    if left.later is None:
        duty.was_off(day, leave=left.leave)
    elif not left.later:
        if duty.day(day).said:
            duty.as_scheduled(day)
    else:
        scheduled = coach.desk.schedule.shift_on(day, coach.desk.zone)
        known = duty.expected(day)
        so_far = (known.end - scheduled.end) // MINUTE if known and scheduled else 0
        duty.correct(day, 60 * left.later - so_far)
