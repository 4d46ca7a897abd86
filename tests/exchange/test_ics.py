"""Events one by one: spans, zones, exceptions, and what makes a block."""

import datetime as dt

import pytest

from prelim_coach.exchange.schedule import read_schedule


def plan(*events, head="", tz="America/New_York"):
    """Read a calendar of these events, each written as its lines."""
    bodies = [f"BEGIN:VEVENT\n{one.replace('|', chr(10))}\nEND:VEVENT\n" for one in events]
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}{''.join(bodies)}END:VCALENDAR\n"
    start = dt.date(2026, 7, 1)
    return read_schedule(text.encode(), filename="t.ics", year_start=start, tz=tz)


def spans(made):
    """Give label, first and last day of each block."""
    return [(one.name, f"{one.first:%m-%d}", f"{one.last:%m-%d}") for one in made.blocks]


@pytest.mark.parametrize(
    ("lines", "first", "last"),
    [
        ("DTSTART;VALUE=DATE:20260706", "07-06", "07-06"),
        ("DTSTART;VALUE=DATE:20260706|DTEND;VALUE=DATE:20260706", "07-06", "07-06"),
        ("DTSTART;VALUE=DATE:20260706|DTEND;VALUE=DATE:20260708", "07-06", "07-07"),
        ("DTSTART;VALUE=DATE:20260706|DTEND:20260708T000000", "07-06", "07-07"),
        ("DTSTART;VALUE=DATE:20260706|DTEND:20260708T000000Z", "07-06", "07-07"),
        ("DTSTART:20260706T000000|DTEND:20260707T235900", "07-06", "07-07"),
        ("DTSTART:20260706T000000|DTEND:20260706T235959", "07-06", "07-06"),
        ("DTSTART:20260706T000000|DTEND:20260707T000000", "07-06", "07-06"),
        ("DTSTART:20260706T070000|DTEND:20260710T070000", "07-06", "07-09"),
        ("DTSTART:20260706T070000|DTEND:20260710T180000", "07-06", "07-10"),
        ("DTSTART:20260706T070000|DTEND:20260706T070000", "07-06", "07-06"),
        ("DTSTART:20260706T070000", "07-06", "07-06"),
    ],
)
def test_whole_days_have_no_hours(lines, first, last):
    """Dates, midnights and long spans are days; an event without length has no hours."""
    made = plan(f"UID:1|{lines}|SUMMARY:MICU")
    assert spans(made) == [("MICU", first, last)]
    assert made.blocks[0].start is made.blocks[0].end is None


@pytest.mark.parametrize(
    ("lines", "start", "end"),
    [
        ("DTSTART:20260706T190000|DTEND:20260707T070000", "19:00", "07:00"),
        ("DTSTART:20260706T070000|DTEND:20260707T070000", "07:00", "07:00"),
        ("DTSTART:20260706T070000|DTEND:20260707T110000", "07:00", "07:00"),
        ("DTSTART:20260706T070000|DURATION:PT10H30M", "07:00", "17:30"),
        ("DTSTART:20260706T110000Z|DTEND:20260706T230000Z", "07:00", "19:00"),
        ("DTSTART;TZID=America/New_York:20260706T070000|DTEND:20260706T230000Z", "07:00", "19:00"),
    ],
)
def test_a_shift_has_its_hours(lines, start, end):
    """A shift over 24 hours is told as 24; its end may be in another zone."""
    (block,) = plan(f"UID:1|{lines}|SUMMARY:MICU").blocks
    assert (block.start, block.end) == (dt.time.fromisoformat(start), dt.time.fromisoformat(end))
    assert block.first == block.last == dt.date(2026, 7, 6)


UTC = "UID:1|DTSTART:20260706T120000Z|DTEND:20260707T000000Z|SUMMARY:MICU"
CHICAGO = "UID:2|DTSTART;TZID=America/Chicago:20260707T070000|DURATION:PT10H|SUMMARY:ED"
TOKYO = "UID:3|DTSTART;TZID=Asia/Tokyo:20260708T070000|DURATION:PT10H|SUMMARY:ED"
ZONE = "BEGIN:VTIMEZONE\nTZID:Central Standard Time\nEND:VTIMEZONE\n"


@pytest.mark.parametrize(
    ("events", "head", "hour"),
    [
        ([UTC], "", 8),
        ([UTC], "X-WR-TIMEZONE:America/Chicago\n", 7),
        ([UTC], "X-WR-TIMEZONE:UTC\n", 8),
        ([UTC], ZONE, 7),
        ([UTC, CHICAGO, CHICAGO.replace("UID:2", "UID:4"), TOKYO], "", 7),
        ([UTC, CHICAGO], "X-WR-TIMEZONE:America/Los_Angeles\n", 7),
    ],
)
def test_the_hospitals_clocks_are_those_of_most_events(events, head, hour):
    """Then those the calendar states or defines, then your own."""
    assert plan(*events, head=head).blocks[0].start.hour == hour


DAILY = "UID:1|DTSTART:20260706T070000|DTEND:20260706T170000|RRULE:FREQ=DAILY;COUNT=5|SUMMARY:ED"
ALL_DAY = "UID:1|DTSTART;VALUE=DATE:20260706|RRULE:FREQ=DAILY;COUNT=5|SUMMARY:ED"


@pytest.mark.parametrize(
    "event",
    [
        f"{DAILY}|EXDATE:20260708T070000",
        f"{DAILY}|EXDATE;VALUE=DATE:20260708",
        f"{DAILY}|EXDATE;TZID=America/New_York:20260708T070000",
        f"{ALL_DAY}|EXDATE;VALUE=DATE:20260708",
        f"{ALL_DAY}|EXDATE:20260708T000000",
    ],
)
def test_exceptions_take_out_their_day(event):
    """Dates and times, with and without zone, split the series in two blocks."""
    assert spans(plan(event)) == [("ED", "07-06", "07-07"), ("ED", "07-09", "07-10")]


def test_a_replaced_occurrence_is_not_doubled_whatever_replaces_it():
    """Moved, cancelled or turned private: the old one goes."""
    replaced = "UID:1|RECURRENCE-ID;VALUE=DATE:20260708|DTSTART;VALUE=DATE:20260708|SUMMARY:"
    for summary, last in (("Dentist", []), ("MICU", [("MICU", "07-08", "07-08")])):
        made = plan(ALL_DAY, f"{replaced}{summary}")
        assert set(spans(made)) == {("ED", "07-06", "07-07"), ("ED", "07-09", "07-10"), *last}


def test_a_series_is_one_block_and_single_events_stay_single():
    """Days of a series join; events with ids of their own can change one by one."""
    assert spans(plan(DAILY)) == [("ED", "07-06", "07-10")]
    single = [f"UID:{n}|DTSTART;VALUE=DATE:2026070{n}|SUMMARY:ED" for n in (6, 7)]
    assert len(plan(*single).blocks) == 2


def test_an_occurrence_that_reaches_into_the_year_is_kept():
    """A yearly fortnight over the first of July counts from there."""
    yearly = "UID:1|DTSTART;VALUE=DATE:20250625|DURATION:P14D|RRULE:FREQ=YEARLY|SUMMARY:Orientation"
    assert spans(plan(yearly))[0] == ("Orientation", "07-01", "07-08")


def test_an_alarm_does_not_speak_for_its_event():
    """The reminder's text and length are not the event's."""
    alarm = "BEGIN:VALARM|SUMMARY:Alarm|DESCRIPTION:Task: X|DURATION:PT15M|TRIGGER:-PT1H|END:VALARM"
    made = plan(f"UID:1|DTSTART;VALUE=DATE:20260706|{alarm}|SUMMARY:MICU")
    assert spans(made) == [("MICU", "07-06", "07-06")]


def test_private_events_of_unknown_kind_are_left_out():
    """The mark of the calendar is told as the reason."""
    made = plan("UID:1|CLASS:PRIVATE|DTSTART;VALUE=DATE:20260706|SUMMARY:Zebra")
    assert made.blocks == ()
    assert [one.why for one in made.skipped] == ["marked private"]


def test_a_meeting_does_not_make_the_day():
    """An hour of research on a ward day is left out, alone it is kept."""
    hour = "UID:2|DTSTART:20260706T090000|DTEND:20260706T100000|SUMMARY:Research meeting"
    assert len(plan("UID:1|DTSTART;VALUE=DATE:20260706|SUMMARY:Wards", hour).blocks) == 1
    assert plan(hour).blocks[0].name == "Research meeting"


def test_ids_tell_calendars_apart():
    """The same id in two calendars is not the same entry, a second reading is."""
    event = "UID:1|DTSTART;VALUE=DATE:20260706|SUMMARY:MICU"
    one, same = plan(event, head="PRODID:A\n"), plan(event, head="PRODID:A\n")
    other = plan(event, head="PRODID:B\n")
    assert one.blocks[0].uid == same.blocks[0].uid != other.blocks[0].uid
    assert one.blocks[0].uid.endswith("/1")


@pytest.mark.parametrize(
    "lines",
    [
        "DTSTART:99991231T235959Z|DURATION:PT9999999S",
        "DTSTART:00010101T000000Z|DTEND:00010101T000000Z",
        "DTSTART;TZID=Asia/Kolkata:00010101T000000|DURATION:PT1H",
        "DTSTART:99991231T230000|DTEND:99991231T220000",
    ],
)
def test_the_ends_of_time_cost_only_their_event(lines):
    """Dates that no calendar can add to are left out or outside the year."""
    made = plan(f"UID:1|{lines}|SUMMARY:MICU", ALL_DAY)
    assert spans(made) == [("ED", "07-06", "07-10")]
    assert len(made.skipped) == 1
