"""When the intern left, in one key."""

import datetime as dt
from dataclasses import dataclass

from prelim_coach.domain.shift_hours import Shift
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.prose import plural

LATEST = 4
"""Hours later than scheduled that have a key."""


@dataclass(frozen=True)
class Left:
    """When duty ended."""

    later: int | None
    """Hours later than scheduled, 0-4; None: no duty that day."""
    leave: bool = False
    """Sick or on leave, so the day is not one of those off."""


def when_left(shift: Shift) -> ChoiceDialog:
    """Give the question with its keys."""
    options = [Option("0", f"as scheduled, {shift.end:%H:%M}", Left(0))]
    for later in range(1, LATEST + 1):
        end = shift.end + dt.timedelta(hours=later)
        options.append(
            Option(str(later), f"{plural(later, 'hour')} later, {end:%H:%M}", Left(later))
        )
    options += [
        Option("o", "off that day", Left(None)),
        Option("s", "sick or on leave", Left(None, leave=True)),
    ]
    hint = "For the estimate of duty hours; it goes nowhere else."
    return ChoiceDialog("When did you leave", options, hint)
