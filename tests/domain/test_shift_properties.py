"""What holds for every schedule: one coach day an instant, never going back, shifts kept whole."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import LEAD, TAIL, Schedule

ZONES = [ZoneInfo(n) for n in ("America/New_York", "Europe/London", "Asia/Kolkata")]
CHANGES = [dt.date(2026, 10, 24), dt.date(2026, 10, 31), dt.date(2027, 3, 13), dt.date(2027, 3, 27)]

times = st.one_of(st.none(), st.times().map(lambda t: t.replace(second=0, microsecond=0)))


@st.composite
def blocks(draw, around=4):
    """Draw an entry of any kind and hours near a change of clocks."""
    base = draw(st.sampled_from(CHANGES))
    first = base + dt.timedelta(days=draw(st.integers(-around, around)))
    start = draw(times)
    return Block(
        name="x",
        kind=draw(st.sampled_from(Kind)),
        first=first,
        last=first + dt.timedelta(days=draw(st.integers(0, 5))),
        start=start,
        end=draw(times) if start else None,
    )


schedules = st.lists(blocks(), max_size=8).map(Schedule)
instants = st.builds(
    lambda day, minutes: (
        dt.datetime.combine(day, dt.time(), dt.UTC) + dt.timedelta(minutes=minutes)
    ),
    st.sampled_from(CHANGES),
    st.integers(-6 * 1440, 8 * 1440),
)


@given(schedules, st.lists(instants, min_size=2, max_size=12), st.sampled_from(ZONES))
@settings(deadline=None)
def test_days_never_go_back(schedule, moments, zone):
    """As time goes on the coach day stays or moves on, through changes of time as well."""
    days = [schedule.coach_day(moment.astimezone(zone)) for moment in sorted(moments)]
    assert days == sorted(days)


@given(schedules, instants, st.sampled_from(ZONES))
@settings(deadline=None)
def test_the_coach_day_is_near_the_calendar(schedule, moment, zone):
    """Every instant has one coach day, at most two days from the date on the wall."""
    local = moment.astimezone(zone)
    assert -2 <= (schedule.coach_day(local) - local.date()).days <= 1


@given(blocks(), st.integers(0, 1439), st.sampled_from(ZONES), st.booleans())
@settings(deadline=None)
@example(
    Block(
        name="NF", kind=Kind.NIGHTS, first=dt.date(2026, 10, 30), last=dt.date(2026, 11, 3),
        start=dt.time(19), end=dt.time(7),
    ), 700, ZONES[0], True,
)  # fmt: skip
def test_every_minute_of_a_shift_lands_on_its_day(block, minute, zone, roomy):
    """A check-in at any minute of a shift, and near it where no other is near, is its own."""
    schedule = Schedule([block])
    for offset in range((block.last - block.first).days + 1):
        day = block.first + dt.timedelta(days=offset)
        shift = schedule.shift_on(day, zone)
        if shift is None:
            return
        start, end = shift.start.astimezone(dt.UTC), shift.end.astimezone(dt.UTC)
        if roomy and end - start <= dt.timedelta(hours=17):
            start, end = start - LEAD, end + TAIL
        moment = start + (end - start) * minute / 1440
        assert schedule.coach_day(moment.astimezone(zone)) == day


@given(schedules, st.sampled_from(ZONES))
@settings(deadline=None, max_examples=30)
def test_walking_the_minutes_across_the_edges_loses_no_day(schedule, zone):
    """From half hour to half hour the day moves by whole days and only forward."""
    start = dt.datetime(2026, 10, 30, tzinfo=dt.UTC)
    walk = [start + dt.timedelta(minutes=30 * n) for n in range(6 * 48)]
    days = [schedule.coach_day(moment.astimezone(zone)) for moment in walk]
    assert days == sorted(days)


@given(schedules, instants)
@settings(deadline=None)
def test_a_fixed_offset_serves_as_well_as_a_zone(schedule, moment):
    """An instant as it is stored, with its offset alone, has a coach day and a phase."""
    local = moment.astimezone(dt.timezone(dt.timedelta(hours=-5)))
    assert schedule.phase_at(local)
    assert schedule.header_note(local) == "" or local.date() != schedule.coach_day(local)


def _brute(entries, day):
    held = [(i, b) for i, b in enumerate(entries) if b.first <= day <= b.last]
    real = [(i, b) for i, b in held if b.kind is not Kind.BACKUP] or held
    shortest = min(((b.last - b.first).days for _, b in real), default=None)
    return [b for _, b in real if (b.last - b.first).days == shortest]


@given(st.lists(blocks(), max_size=10), st.integers(-8, 12))
@settings(deadline=None)
def test_the_index_agrees_with_looking_at_every_block(entries, offset):
    """The entry of a day is among the shortest real ones that cover it."""
    day = CHANGES[1] + dt.timedelta(days=offset)
    winner = Schedule(entries).block_on(day)
    candidates = _brute(entries, day)
    assert winner in candidates if candidates else winner is None


@pytest.mark.parametrize("last", [dt.date(9999, 12, 31), dt.date(2027, 6, 30)])
def test_an_endless_entry_costs_no_more_than_a_short_one(last):
    """A year typed wrong does not fill the memory."""
    endless = Block(name="x", kind=Kind.ICU, first=dt.date(2026, 7, 1), last=last)
    assert Schedule([endless]).kind_on(dt.date(2027, 1, 1)) is Kind.ICU
