"""A calendar for the phone: reminders with neutral titles, as iCalendar.

A lock screen is read by whoever stands near, so a title says nothing of people or of health.
"""

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator

import msgspec

from prelim_coach.domain.rotation import WORKING
from prelim_coach.domain.shift import Schedule
from prelim_coach.domain.shift_hours import DAY, Shift, usual_shift

BEFORE = dt.timedelta(minutes=30)
"""How long before a shift the first reminder comes; our own choice (†)."""
AFTER = dt.timedelta(minutes=30)
"""How long after a shift the second reminder comes; our own choice (†)."""

CHECK_IN = "Check in"
STEP = "One small step"

_UIDS = uuid.UUID("6f0a2a0e-6f0b-5c0e-9d3e-0c3b6d1f7a52")
_STEP_TIME = dt.time(10)


class Reminder(msgspec.Struct, frozen=True, kw_only=True):
    """One reminder. Its title is read on a lock screen, so it is neutral."""

    key: str
    """Stable: the same reminder has the same key in every export."""
    title: str
    at: dt.datetime
    """With its UTC offset."""


def check_in_reminders(
    schedule: Schedule, first: dt.date, last: dt.date, tz: dt.tzinfo
) -> Iterator[Reminder]:
    """Give the reminders before and after each shift from ``first`` to ``last``, both included.

    Days without work have none, nor have days that bring no prompts. A shift without hours is
    reminded of at the usual hours of its kind (†); a day without an entry is left alone.
    """
    for n in range((last - first).days + 1):
        day = first + n * DAY
        shift = _shift(schedule, day, tz)
        if shift is not None and not schedule.quiet_on(day):
            yield Reminder(key=f"before-{day}", title=CHECK_IN, at=_moved(shift.start, -BEFORE))
            yield Reminder(key=f"after-{day}", title=CHECK_IN, at=_moved(shift.end, AFTER))


def step_reminders(
    schedule: Schedule, due: Iterable[tuple[str, dt.date]], tz: dt.tzinfo
) -> Iterator[Reminder]:
    """Give a reminder for each due step, a pair of its stable key and the day it is due.

    It comes with the check-in before the shift of that day, or at 10:00 on a day without one.
    """
    for key, day in due:
        shift = _shift(schedule, day, tz)
        at = _moved(shift.start, -BEFORE) if shift else dt.datetime.combine(day, _STEP_TIME, tz)
        yield Reminder(key=f"step-{key}", title=STEP, at=at)


def to_calendar(reminders: Iterable[Reminder], *, stamp: dt.datetime) -> bytes:
    """Give the reminders as an iCalendar file: a VEVENT of five minutes with a VALARM each.

    ``stamp`` is the moment of the export, with its UTC offset. UIDs come from the keys alone and
    do not show them, so a new export updates the old one.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//prelim-coach//reminders//EN"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Reminders"]
    for reminder in reminders:
        lines += _event(reminder, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{line}\r\n" for line in lines).encode()


def _event(reminder: Reminder, stamp: dt.datetime) -> list[str]:
    title = reminder.title
    for sign in ("\\", ";", ","):
        title = title.replace(sign, f"\\{sign}")
    return [
        "BEGIN:VEVENT",
        f"UID:{uuid.uuid5(_UIDS, reminder.key)}",
        f"DTSTAMP:{_utc(stamp)}",
        f"DTSTART:{_utc(reminder.at)}",
        "DURATION:PT5M",
        f"SUMMARY:{title}",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{title}",
        "TRIGGER:PT0M",
        "END:VALARM",
        "END:VEVENT",
    ]


def _shift(schedule: Schedule, day: dt.date, tz: dt.tzinfo) -> Shift | None:
    block = schedule.block_on(day)
    if block is None or block.kind not in WORKING:
        return None
    return schedule.shift_on(day, tz) or usual_shift(day, block.kind, tz)


def _moved(instant: dt.datetime, by: dt.timedelta) -> dt.datetime:
    return (instant.astimezone(dt.UTC) + by).astimezone(instant.tzinfo)


def _utc(instant: dt.datetime) -> str:
    return f"{instant.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
