"""Bounded work: no file costs more than seconds of the processor, however busy the machine is."""

import datetime as dt
import subprocess
import sys
import time
from pathlib import Path

import pytest

from prelim_coach.exchange.plan import UnreadableSchedule
from prelim_coach.exchange.schedule import read_schedule
from prelim_coach.exchange.sniff import LARGEST

EVENT = """BEGIN:VEVENT\r
UID:{n}@example.org\r
DTSTART;TZID=America/New_York:{day:%Y%m%d}T070000\r
DTEND;TZID=America/New_York:{day:%Y%m%d}T190000\r
{rule}SUMMARY:Gen Med {team}\r
DESCRIPTION:Task: Gen Med\\nAutoSync keeps this entry up to date and says so at length\r
END:VEVENT\r
"""


def calendar(count, rule="", year=2026, spread=365):
    """Make a calendar of that many events."""
    first = dt.date(year, 7, 1)
    events = (
        EVENT.format(n=n, team=n % 7, rule=rule, day=first + dt.timedelta(days=n % spread))
        for n in range(count)
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(events)}END:VCALENDAR\r\n".encode()


def read(data):
    """Read bytes as a file for the year 2026-27."""
    return read_schedule(
        data, filename="big.ics", year_start=dt.date(2026, 7, 1), tz="America/New_York"
    )


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1;COUNT=99999999",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=999999;BYYEARDAY=366",
        "FREQ=DAILY;BYHOUR=1,2,3,4,5,6;BYMINUTE=0,1,2",
        "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
    ],
)
def test_endless_and_empty_rules_are_refused_at_once(rule):
    """No rule finer than a day or without a match takes two seconds."""
    begun = time.process_time()
    with pytest.raises(UnreadableSchedule, match="single events"):
        read(calendar(1, rule=f"RRULE:{rule}\r\n"))
    assert time.process_time() - begun < 2


def test_many_old_series_share_one_limit():
    """Rules that must be followed from long ago cannot add up to hours."""
    begun = time.process_time()
    old = calendar(40, rule="RRULE:FREQ=DAILY;COUNT=999999\r\n", year=1905)
    plan = read(old)
    assert any("too much work" in one.why for one in plan.skipped)
    assert time.process_time() - begun < 8


READ_STDIN = """
import datetime, pathlib, re, sys, time
from prelim_coach.exchange.schedule import read_schedule
data, start = sys.stdin.buffer.read(), datetime.date(2026, 7, 1)
plan = read_schedule(data, filename="big.ics", year_start=start, tz="America/New_York")
# The peak of this program alone; getrusage would tell that of the process it was forked from.
peak = re.search("VmHWM:\\s*(\\d+)", pathlib.Path("/proc/self/status").read_text())[1]
print(plan.skipped[0].what, peak, time.process_time())
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peak memory is read from /proc")
def test_five_megabytes_are_handled():
    """A calendar of 5 MB takes less than 10 s and 300 MB, the interpreter included."""
    data = calendar(20_000, year=2019)
    assert len(data) > 4_800_000
    command = [sys.executable, "-c", READ_STDIN]
    told = subprocess.run(command, input=data, capture_output=True, check=True).stdout.split()
    assert told[:2] == [b"20000", b"entries"]
    assert int(told[2]) * 1024 < 300_000_000
    assert float(told[3]) < 10


def test_many_series_of_every_day_are_refused_soon():
    """Thousands of daily series are not unfolded to the end."""
    begun = time.process_time()
    with pytest.raises(UnreadableSchedule, match="more than one person"):
        read(calendar(15_000, rule="RRULE:FREQ=DAILY\r\n"))
    assert time.process_time() - begun < 10


def test_many_long_blocks_at_once_cost_little():
    """Thousands of entries on the same days are laid out in seconds."""
    rows = (f"Ward {n},{n % 12 + 1}/1/27,6/30/27\n" for n in range(3_900))
    begun = time.process_time()
    plan = read(f"Rotation,Start,End\n{''.join(rows)}".encode())
    assert len(plan.blocks) > 1_900
    assert time.process_time() - begun < 8


def test_five_megabytes_of_report_are_handled():
    """A whole programme's Amion report of 5 MB asks who you are in less than 10 s."""
    row = '"Person {p}",{p},0,"Gen Med {t}",30{t},0,{m}-{d}-26,700,1900,R1,,,p@x.org,1,,r,All\n'
    rows = (row.format(p=n % 150, t=n % 7, m=n % 5 + 7, d=n % 28 + 1) for n in range(70_000))
    data = ("Report 625c\n\n" + "".join(rows)).encode()
    assert len(data) > 4_800_000
    begun = time.process_time()
    assert len(read(data).people) == 150
    assert time.process_time() - begun < 10


def test_too_large_is_refused_before_it_is_read():
    """Past the limit nothing is looked at."""
    begun = time.process_time()
    with pytest.raises(UnreadableSchedule, match="larger than 8 MB"):
        read(b"BEGIN:VCALENDAR\r\n" + b"x" * LARGEST)
    assert time.process_time() - begun < 0.5


def test_many_zones_cost_little():
    """Thousands of names of zones are not all looked up."""
    event = "BEGIN:VEVENT\nDTSTART;TZID=A{n}/{path}:20260701T070000\nSUMMARY:MICU\nEND:VEVENT\n"
    events = "".join(event.format(n=n, path="B/" * 40) for n in range(3_900))
    begun = time.process_time()
    assert len(read(f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n".encode()).days) == 1
    assert time.process_time() - begun < 8


def test_comments_before_a_page_cost_little():
    """A web page may begin with as many comments as it likes."""
    begun = time.process_time()
    with pytest.raises(UnreadableSchedule, match="not a table"):
        read(b"<!---->" * 100_000)
    with pytest.raises(UnreadableSchedule, match="web page"):
        read(b"<!---->" * 100 + b"<HTML lang=en>")
    assert time.process_time() - begun < 2


def test_long_lines_and_deep_nesting_cost_little():
    """One line of a megabyte, and components inside each other, are no trap."""
    begun = time.process_time()
    for body in (b"DTSTART" + b";A=B" * 200_000, b"BEGIN:X\r\n" * 100_000, b'"' * 1_000_000):
        with pytest.raises(UnreadableSchedule):
            read(b"BEGIN:VCALENDAR\r\n" + body + b"\r\nEND:VCALENDAR\r\n")
    assert time.process_time() - begun < 5
