"""The phone's calendar: reminders that say nothing a stranger may not read."""

import datetime as dt
from zoneinfo import ZoneInfo

import icalendar

from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import Schedule
from prelim_coach.exchange.calendar_out import (
    Reminder,
    check_in_reminders,
    step_reminders,
    to_calendar,
)

NEW_YORK = ZoneInfo("America/New_York")
FIRST = dt.date(2026, 10, 26)
STAMP = dt.datetime(2026, 10, 1, 12, tzinfo=dt.UTC)


def schedule(*parts):
    """Make a schedule of (kind, days, hours) one after the other from a Monday."""
    blocks, first = [], FIRST
    for kind, days, hours in parts:
        start, end = hours or (None, None)
        last = first + dt.timedelta(days=days - 1)
        name = f"Dr Secret {kind}"
        blocks.append(Block(name=name, kind=kind, first=first, last=last, start=start, end=end))
        first = last + dt.timedelta(days=1)
    return Schedule(blocks)


NIGHT = (dt.time(19), dt.time(7))


def events(reminders):
    """Read the reminders back as a phone would."""
    return list(icalendar.Calendar.from_ical(to_calendar(reminders, stamp=STAMP)).walk("VEVENT"))


def test_reminders_frame_each_shift():
    """Half an hour before and after, on the wall clock, through the change of time."""
    nights = schedule((Kind.NIGHTS, 14, NIGHT))
    day = dt.date(2026, 10, 31)
    before, after = check_in_reminders(nights, day, day, NEW_YORK)
    assert before.at.isoformat() == "2026-10-31T18:30:00-04:00"
    assert after.at.isoformat() == "2026-11-01T07:30:00-05:00"
    first, second = events([before, after])
    assert first["DTSTART"].dt == dt.datetime(2026, 10, 31, 22, 30, tzinfo=dt.UTC)
    assert second["DTSTART"].dt == dt.datetime(2026, 11, 1, 12, 30, tzinfo=dt.UTC)


def test_days_without_work_or_prompts_have_none():
    """First days, vacation, post-call mornings and gaps are left alone."""
    week = schedule((Kind.NIGHTS, 3, NIGHT), (Kind.VACATION, 4, NIGHT))
    last = FIRST + dt.timedelta(days=20)
    days = [one.key for one in check_in_reminders(week, FIRST, last, NEW_YORK)]
    assert days == [
        f"{when}-{FIRST + dt.timedelta(days=n)}" for n in (1, 2) for when in ("before", "after")
    ]


def test_steps_come_with_the_check_in_before_work():
    """A due step is told before the shift, at ten on a day without one."""
    week = schedule((Kind.WARDS, 7, (dt.time(7), dt.time(18))), (Kind.VACATION, 7, None))
    due = [("a", FIRST), ("b", FIRST + dt.timedelta(days=8))]
    first, second = step_reminders(week, due, NEW_YORK)
    assert first.at.isoformat() == "2026-10-26T06:30:00-04:00"
    assert second.at.isoformat() == "2026-11-03T10:00:00-05:00"


def test_every_reminder_has_an_alarm_and_says_nothing():
    """One alarm each; no rotation, name or step shows in the file."""
    wards = schedule((Kind.WARDS, 7, None))
    day = FIRST + dt.timedelta(days=1)
    reminders = [
        *check_in_reminders(wards, FIRST, FIRST + dt.timedelta(days=6), NEW_YORK),
        *step_reminders(wards, [("thanks-dr-secret", day)], NEW_YORK),
    ]
    data = to_calendar(reminders, stamp=STAMP)
    assert b"ecret" not in data
    found = events(reminders)
    assert len(found) == len(reminders) == 13
    assert all(len(event.walk("VALARM")) == 1 for event in found)
    assert {str(event["SUMMARY"]) for event in found} == {"Check in", "One small step"}


def test_uids_are_stable_and_distinct():
    """A later export of the same reminders updates them."""
    one = Reminder(key="before-2026-10-27", title="A", at=STAMP)
    later = to_calendar([one], stamp=STAMP + dt.timedelta(days=1))
    other = Reminder(key="after-2026-10-27", title="A", at=STAMP)
    uid = str(events([one])[0]["UID"])
    assert uid.encode() in later
    assert str(events([other])[0]["UID"]) != uid


def test_the_file_is_strict():
    """Lines end in CRLF, none is longer than 75 octets, and text is escaped."""
    data = to_calendar([Reminder(key="k", title="A, b; c\\d", at=STAMP)], stamp=STAMP)
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert b"SUMMARY:A\\, b\\; c\\\\d" in lines
