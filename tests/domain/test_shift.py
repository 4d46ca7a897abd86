"""The coach day, hours and phases, on dates one can check by hand."""

import datetime as dt
from zoneinfo import ZoneInfo

import pendulum
import pytest

from prelim_coach.domain.act import Phase
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import Schedule

NEW_YORK = ZoneInfo("America/New_York")
MON = dt.date(2026, 11, 23)
TUE = dt.date(2026, 11, 24)


def block(kind=Kind.WARDS, first=MON, days=1, hours=None, id=""):  # noqa: A002
    """Make an entry of a few days, named for its kind."""
    start, end = hours or (None, None)
    return Block(
        id=id,
        name=kind.value,
        kind=kind,
        first=first,
        last=first + dt.timedelta(days=days - 1),
        start=start,
        end=end,
    )


def at(text, zone=NEW_YORK):
    """Give the instant at which clocks there show this."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=zone)


NIGHT = (dt.time(19), dt.time(7))
LONG = (dt.time(7), dt.time(7))


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-11-23T11:59", "2026-11-22"),
        ("2026-11-23T17:00", "2026-11-23"),
        ("2026-11-24T03:30", "2026-11-23"),
        ("2026-11-24T10:59", "2026-11-23"),
        ("2026-11-24T11:00", "2026-11-24"),
    ],
)
def test_a_night_shift_owns_its_hours_and_the_time_around(instant, day):
    """19:00-07:00 belongs to its first date from 17:00 to 11:00."""
    assert Schedule([block(Kind.NIGHTS, MON, hours=NIGHT)]).coach_day(at(instant)) == (
        dt.date.fromisoformat(day)
    )


@pytest.mark.parametrize(
    ("kind", "instant", "day"),
    [
        (Kind.WARDS, "2026-11-24T03:59", MON),
        (Kind.WARDS, "2026-11-24T04:00", TUE),
        (Kind.NIGHTS, "2026-11-24T11:59", MON),
        (Kind.NIGHTS, "2026-11-24T12:00", TUE),
    ],
)
def test_without_hours_the_day_turns_at_four_or_at_noon_in_nights(kind, instant, day):
    """A nights block without hours turns its days at 12:00, every other at 04:00."""
    assert Schedule([block(kind, days=7)]).coach_day(at(instant)) == day


def test_the_morning_after_nights_still_belongs_to_the_last_night():
    """The day after a nights block without hours begins at 12:00, the one after that at 04:00."""
    schedule = Schedule([block(Kind.NIGHTS, MON - dt.timedelta(days=6), 7)])
    assert schedule.coach_day(at("2026-11-24T11:30")) == MON
    assert schedule.coach_day(at("2026-11-25T04:00")) == TUE + dt.timedelta(days=1)


def test_equal_times_are_a_day_long_shift():
    """07:00-07:00 lasts 24 hours and owns the next morning until 11:00."""
    schedule = Schedule([block(hours=LONG)])
    shift = schedule.shift_on(MON, NEW_YORK)
    assert (shift.start, shift.end) == (at("2026-11-23T07:00"), at("2026-11-24T07:00"))
    assert schedule.coach_day(at("2026-11-24T10:59")) == MON


def test_a_shift_at_midnight_begins_its_day_the_evening_before():
    """A 00:00-08:00 shift owns the time from 22:00 the evening before."""
    schedule = Schedule([block(Kind.ED, TUE, hours=(dt.time(0), dt.time(8)))])
    assert schedule.coach_day(at("2026-11-23T22:00")) == TUE
    assert schedule.header_note(at("2026-11-23T22:00")) == "Already Tue 24 Nov"


def test_where_two_shifts_claim_the_time_the_earlier_ends_first():
    """After a 24 h call the next shift takes over at its lead, but never before the call ends."""
    call = block(hours=LONG)
    morning = Schedule([call, block(first=TUE, hours=(dt.time(8), dt.time(17)))])
    assert morning.coach_day(at("2026-11-24T06:59")) == MON
    assert morning.coach_day(at("2026-11-24T07:00")) == TUE
    noon = Schedule([call, block(first=TUE, hours=(dt.time(12), dt.time(20)))])
    assert noon.coach_day(at("2026-11-24T09:59")) == MON
    assert noon.coach_day(at("2026-11-24T10:00")) == TUE


def test_a_shift_that_runs_into_the_lead_of_the_one_after_the_next_keeps_its_own():
    """23:00-23:00 keeps its last hour from a midnight shift two dates on."""
    schedule = Schedule(
        [
            block(hours=(dt.time(23), dt.time(23))),
            block(first=TUE + dt.timedelta(days=1), hours=(dt.time(0), dt.time(8))),
        ]
    )
    assert schedule.coach_day(at("2026-11-24T22:30")) == MON
    assert schedule.header_note(at("2026-11-24T22:30")) == "Still Mon 23 Nov, until 23:00"
    assert schedule.coach_day(at("2026-11-24T23:00")) == TUE + dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("instant", "note"),
    [
        ("2026-11-24T08:00", "Still Mon 23 Nov, until 11:00"),
        ("2026-11-24T11:00", ""),
        ("2026-11-23T20:00", ""),
        ("2026-11-29T02:00", "Still Sat 28 Nov, until 04:00"),
    ],
)
def test_the_header_says_which_day_it_is_when_it_is_not_obvious(instant, note):
    """The note names the coach day and when it ends, and is empty when the calendar agrees."""
    assert Schedule([block(Kind.NIGHTS, hours=NIGHT)]).header_note(at(instant)) == note


@pytest.mark.parametrize(
    ("day", "start", "end", "hours"),
    [
        ("2026-10-31", "19:00-04:00", "07:00-05:00", 13),
        ("2027-03-13", "19:00-05:00", "07:00-04:00", 11),
        ("2026-11-23", "19:00-05:00", "07:00-05:00", 12),
    ],
)
def test_hours_follow_the_wall_clock_through_a_change_of_time(day, start, end, hours):
    """A 19-07 night lasts 13 h when clocks go back and 11 h when they go forward."""
    day = dt.date.fromisoformat(day)
    shift = Schedule([block(Kind.NIGHTS, day, hours=NIGHT)]).shift_on(day, NEW_YORK)
    assert shift.start.isoformat() == f"{day}T{start[:5]}:00{start[5:]}"
    assert shift.end.isoformat().endswith(f"T{end[:5]}:00{end[5:]}")
    assert shift.end.astimezone(dt.UTC) - shift.start.astimezone(dt.UTC) == dt.timedelta(
        hours=hours
    )


def test_a_start_that_the_clocks_skip_is_read_an_hour_on():
    """02:30 does not exist in New York on 14 March 2027; the shift starts at 03:30."""
    day = dt.date(2027, 3, 14)
    shift = Schedule([block(first=day, hours=(dt.time(2, 30), dt.time(9)))]).shift_on(day, NEW_YORK)
    assert shift.start.isoformat() == "2027-03-14T03:30:00-04:00"


def test_morning_and_afternoon_of_one_day_are_one_span():
    """Two timed entries of a day count from the first start to the last end."""
    am = block(Kind.CLINIC, hours=(dt.time(8), dt.time(12)))
    pm = block(Kind.WARDS, hours=(dt.time(13), dt.time(19)))
    shift = Schedule([am, pm]).shift_on(MON, NEW_YORK)
    assert (shift.start.hour, shift.end.hour) == (8, 19)


def test_the_shorter_entry_wins_and_backup_never_hides_a_real_one():
    """One day of clinic wins over the ward block, jeopardy over nothing but a gap."""
    wards, clinic = block(days=28), block(Kind.CLINIC, TUE)
    jeopardy = block(Kind.BACKUP, MON, 2)
    schedule = Schedule([wards, clinic, jeopardy])
    assert schedule.days(MON, TUE) == (Kind.WARDS, Kind.CLINIC)
    assert Schedule([jeopardy]).kind_on(MON) is Kind.BACKUP
    assert schedule.kind_on(MON - dt.timedelta(days=1)) is Kind.UNKNOWN


def test_of_entries_as_long_the_later_id_wins():
    """The newest entry of a day is what the intern meant, in whatever order they are listed."""
    older, newer = block(Kind.ICU, id="a"), block(Kind.ED, id="b")
    assert Schedule([newer, older]).block_on(MON) is newer
    assert Schedule([older, newer]).block_on(MON) is newer


def test_hours_make_an_entry_more_specific_than_a_whole_day():
    """A timed call on the day of an untimed ward entry is what holds."""
    call = block(Kind.ED, hours=(dt.time(7), dt.time(19)))
    assert Schedule([call, block()]).block_on(MON) is call
    assert Schedule([call, block(hours=LONG)]).block_on(MON) is call


@pytest.mark.parametrize(
    ("instant", "phase"),
    [
        ("2026-11-23T05:30", Phase.BEFORE),
        ("2026-11-23T06:00", Phase.DURING),
        ("2026-11-23T18:59", Phase.DURING),
        ("2026-11-23T19:00", Phase.AFTER),
        ("2026-11-24T02:00", Phase.AFTER),
        ("2026-11-25T10:00", Phase.OFF),
    ],
)
def test_phase_follows_the_hours(instant, phase):
    """Before, during and after the shift; vacation is off."""
    shift = block(hours=(dt.time(6), dt.time(19)))
    rest = block(Kind.VACATION, TUE + dt.timedelta(days=1), 5)
    assert Schedule([shift, rest]).phase_at(at(instant)) is phase


@pytest.mark.parametrize(
    ("kind", "instant", "phase"),
    [
        (Kind.NIGHTS, "2026-11-24T15:00", Phase.BEFORE),
        (Kind.NIGHTS, "2026-11-24T03:00", Phase.DURING),
        (Kind.NIGHTS, "2026-11-24T08:00", Phase.AFTER),
        (Kind.CLINIC, "2026-11-28T10:00", Phase.OFF),
        (Kind.CLINIC, "2026-11-24T10:00", Phase.DURING),
        (Kind.OFF, "2026-11-24T10:00", Phase.OFF),
    ],
)
def test_phase_is_guessed_where_the_schedule_gives_no_hours(kind, instant, phase):
    """Usual hours of the kind stand in; clinics rest at the weekend."""
    assert Schedule([block(kind, days=14)]).phase_at(at(instant)) is phase


def test_instants_may_come_from_pendulum():
    """The clock's own instants, with a zone or a fixed offset, mean the same."""
    schedule = Schedule([block(Kind.NIGHTS, hours=NIGHT)])
    for zone in ("America/New_York", pendulum.FixedTimezone(-5 * 3600)):
        instant = pendulum.datetime(2026, 11, 24, 8, tz=zone)
        assert type(schedule.coach_day(instant)) is dt.date
        assert schedule.header_note(instant) == "Still Mon 23 Nov, until 11:00"
        assert schedule.phase_at(instant) is Phase.AFTER


def test_an_instant_without_a_zone_is_refused():
    """A naive time could be anywhere, so it has no coach day."""
    with pytest.raises(ValueError, match="time zone"):
        Schedule().coach_day(dt.datetime(2026, 11, 23, 12))  # noqa: DTZ001
