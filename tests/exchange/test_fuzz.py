"""Whatever the bytes, the answer is a plan or the one clear refusal."""

import datetime as dt
import pathlib

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prelim_coach.exchange.plan import Plan, UnreadableSchedule
from prelim_coach.exchange.schedule import read_schedule

FILES = [
    file.read_bytes()
    for file in sorted((pathlib.Path(__file__).parent / "fixtures").iterdir())
    if file.name[0] != "." and file.stat().st_size < 6000
]
CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=150)


def outcome(data, person=None):
    """Read the bytes: a plan, None for the one-line refusal; anything else fails."""
    refused = ""
    plan = None
    try:
        plan = read_schedule(
            data,
            filename="x.ics",
            year_start=dt.date(2026, 7, 1),
            tz="America/New_York",
            person=person,
        )
    except UnreadableSchedule as refusal:
        refused = str(refusal)
    assert isinstance(plan, Plan) or (refused and "\n" not in refused)
    return plan


@st.composite
def damaged(draw):
    """A fixture with a few places overwritten, cut out or doubled."""
    data = bytearray(draw(st.sampled_from(FILES)))
    for _ in range(draw(st.integers(1, 5))):
        place = draw(st.integers(0, max(len(data) - 1, 0)))
        patch = draw(st.binary(max_size=6))
        data[place : place + draw(st.integers(0, 40))] = patch
    return bytes(data)


@given(damaged(), st.sampled_from([None, "Kim"]))
@CALM
def test_damaged_files_give_a_plan_or_the_refusal(data, person):
    """Bytes lost or changed anywhere in a good file never do worse."""
    plan = outcome(data, person)
    if plan is not None:
        assert all(
            dt.date(2026, 7, 1) <= b.first <= b.last <= dt.date(2027, 6, 30) for b in plan.blocks
        )


@given(st.binary(max_size=2000))
@CALM
def test_any_bytes_give_a_plan_or_the_refusal(data):
    """Arbitrary bytes are no crash."""
    outcome(data)


words = st.sampled_from(
    [
        "7/1",
        "7/28/26",
        "2026-07-04",
        "MICU",
        "Name",
        "Start",
        "End",
        "Date",
        "19:00",
        "7a-7p",
        "-",
        "",
        "Ana",
        "99/99/99",
        "Jul 1-28",
        "0",
        "2400\n    ",
        '"',
        "Block 1 (7/1-7/28)",
        "13-45-26",
        "31.12.2026",
        "Start Time",
        "Hours",
        "Last Name",
    ]
)


@given(st.lists(st.lists(words, max_size=10).map(",".join), max_size=12).map("\n".join))
@CALM
def test_any_table_gives_a_plan_or_the_refusal(text):
    """Cells that look like dates, names and hours in any order are no crash."""
    outcome(text.encode())


values = st.sampled_from(
    [
        "20260701",
        "20260701T070000",
        "20260701T070000Z",
        "00000000",
        "99991231T235959Z",
        "P1D",
        "PT",
        "-P1D",
        "x",
        "00010101",
        "FREQ=DAILY;COUNT=3",
        "FREQ=YEARLY;BYDAY=53MO",
        "FREQ=WEEKLY;UNTIL=99991231T235959Z",
        "P99999D",
        "FREQ=MONTHLY;BYSETPOS=-366;BYDAY=MO",
        "00010101T000000Z",
        "PT9999999S",
        "VEVENT",
        "VALARM",
    ]
)
names = st.sampled_from(
    [
        "DTSTART",
        "DTEND",
        "DURATION",
        "RRULE",
        "EXDATE",
        "RDATE",
        "RECURRENCE-ID",
        "DTSTART;VALUE=DATE",
        "SUMMARY",
        "UID",
        "BEGIN",
        "DTSTART;TZID=Asia/Kolkata",
        "END",
        "STATUS",
        "DTEND;TZID=Nowhere",
        "SEQUENCE",
        "CLASS",
    ]
)


@given(st.lists(st.tuples(names, values).map(":".join), max_size=9), st.booleans())
@CALM
def test_any_event_gives_a_plan_or_the_refusal(lines, titled):
    """Properties of any value in any order are no crash."""
    body = "\r\n".join([*lines, "SUMMARY:Wards"] if titled else lines)
    outcome(
        f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{body}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".encode()
    )
