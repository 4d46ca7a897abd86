"""Every shape of schedule file we know, each with its kinds and hours by date."""

import datetime as dt
import pathlib
import tomllib

import pytest

from prelim_coach.domain.shift import Schedule
from prelim_coach.exchange.plan import UnreadableSchedule
from prelim_coach.exchange.schedule import read_schedule

HERE = pathlib.Path(__file__).parent
EXPECTED = tomllib.loads((HERE / "expected.toml").read_text("utf-8"))
GOOD = sorted(name for name, want in EXPECTED.items() if "days" in want)
REFUSED = sorted(name for name, want in EXPECTED.items() if "refused" in want)


def plan_of(name, **options):
    """Read a fixture for the year 2026-27, on clocks in New York where it does not say."""
    options = {"year_start": dt.date(2026, 7, 1), "tz": "America/New_York", **options}
    return read_schedule((HERE / "fixtures" / name).read_bytes(), filename=name, **options)


def told(plan):
    """Tell the days of a plan in the words of the expectations, runs of like days together."""
    runs = []
    for day in plan.days:
        hours = f" | {day.start:%H:%M%z} {day.end:%H:%M%z}" if day.start else ""
        what = f"{day.kind} | {day.label}{hours}"
        if runs and runs[-1][2] == what and runs[-1][1] + dt.timedelta(days=1) == day.date:
            runs[-1][1] = day.date
        else:
            runs.append([day.date, day.date, what])
    return [f"{a} | {what}" if a == b else f"{a}..{b} | {what}" for a, b, what in runs]


@pytest.mark.parametrize("name", GOOD)
def test_each_shape_gives_its_days(name):
    """Days, kinds, labels and hours are what the file means, and the rest is accounted for."""
    want = EXPECTED[name]
    plan = plan_of(name, person=want.get("person"))
    assert told(plan) == want["days"]
    assert [f"{one.what}: {one.why}" for one in plan.skipped] == want.get("skipped", [])
    assert list(plan.unknown_labels) == want.get("unknown", [])


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_schedule_is_refused_with_its_own_sentence(name):
    """One sentence says what the file is and what to do, and no two kinds of file share it."""
    with pytest.raises(UnreadableSchedule) as refusal:
        plan_of(name)
    assert str(refusal.value) == EXPECTED[name]["refused"]
    assert "\n" not in str(refusal.value)


def test_every_fixture_is_expected_and_there_are_enough():
    """No file is forgotten; there are at least 25 good shapes and 10 refused ones."""
    files = {file.name for file in (HERE / "fixtures").iterdir() if file.name[0] != "."}
    assert files == set(EXPECTED)
    assert len(GOOD) >= 25
    assert len(REFUSED) >= 10


@pytest.mark.parametrize("name", GOOD)
def test_days_and_blocks_tell_the_same(name):
    """The dry run shows what the saved blocks will mean on every date."""
    plan = plan_of(name, person=EXPECTED[name].get("person"))
    schedule = Schedule(plan.blocks)
    for day in plan.days:
        block = schedule.block_on(day.date)
        assert (block.name, block.kind) == (day.label, day.kind)
        assert block.start == (day.start.time() if day.start else None)


@pytest.mark.parametrize("name", ["amion_619.csv", "grid_ranges.csv", "grid_turned.csv"])
def test_a_file_of_many_people_asks_who_you_are(name):
    """Without a name there are only names, nobody's rows."""
    plan = plan_of(name)
    assert len(plan.people) == 2
    assert plan.blocks == plan.days == ()


@pytest.mark.parametrize("name", ["Kim, Ana", "ana kim", "KIM"])
def test_a_person_is_found_by_any_spelling_of_the_name(name):
    """Order, case and a lone family name do not matter."""
    assert len(plan_of("amion_619.csv", person=name).days) == 6


def test_nobody_by_that_name_is_told_who_there_is():
    """The sentence names the people to choose from."""
    with pytest.raises(
        UnreadableSchedule, match=r'nobody called "Zoe"; choose one of: Kim, Ana; Ortiz, Ben'
    ):
        plan_of("amion_619.csv", person="Zoe")


def test_corrected_kinds_are_kept_by_label():
    """A kind the intern set once holds for every entry of that label, in any case."""
    from prelim_coach.domain.rotation import Kind

    plan = plan_of("hostile_labels.ics", kinds={"[@CLICK=app.quit]zebra[/]": Kind.ED})
    assert plan.days[1].kind is Kind.ED
    assert plan.unknown_labels == ()


def test_floating_times_are_read_on_the_clocks_here():
    """A file that names no zone is in yours."""
    plan = plan_of("floating.ics", tz="America/Denver")
    assert plan.days[0].start.isoformat() == "2026-08-03T06:00:00-06:00"


def test_days_without_an_entry_are_counted():
    """The days between the first and last entry that nobody filled."""
    assert plan_of("bom_mixed_ends.ics").gaps == (dt.date(2026, 7, 8),)


def test_the_sample_schedule_fills_the_year():
    """The sample in assets is a whole year of 13 blocks, with nothing unknown or left out."""
    data = (HERE.parents[1] / "assets" / "sample_schedule.ics").read_bytes()
    plan = read_schedule(
        data, filename="sample.ics", year_start=dt.date(2026, 7, 1), tz="America/New_York"
    )
    assert (plan.first, plan.last) == (dt.date(2026, 7, 1), dt.date(2027, 6, 30))
    assert plan.skipped == ()
    assert plan.unknown_labels == ()
    assert all(gap.weekday() == 6 for gap in plan.gaps)
    assert len({day.kind for day in plan.days}) >= 10
    nights = [day for day in plan.days if day.kind == "nights"]
    assert len(nights) == 14
    assert nights[0].end - nights[0].start == dt.timedelta(hours=12)
    assert b"\n" not in data.replace(b"\r\n", b"")
