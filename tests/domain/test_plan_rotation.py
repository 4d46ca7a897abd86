"""The end of a rotation: three days before it, two steps, from the schedule alone."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.plan_rotation import endings, steps
from prelim_coach.domain.plan_steps import due
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import Schedule
from tests.domain.planning import day

DAY = dt.timedelta(days=1)


def block(name, first, last, kind=Kind.WARDS):
    """Give a block with its days as text."""
    return Block(id=f"{name}-{first}", name=name, kind=kind, first=day(first), last=day(last))


@pytest.mark.parametrize(
    ("first", "last", "thank", "write_until"),
    [
        ("2026-11-14", "2026-12-11", "2026-12-08", "2026-12-14"),
        ("2026-12-01", "2026-12-31", "2026-12-28", "2027-01-03"),
        ("2027-02-01", "2027-02-28", "2027-02-25", "2027-03-03"),
        ("2028-02-01", "2028-02-29", "2028-02-26", "2028-03-03"),
        ("2026-11-01", "2026-11-05", "2026-11-02", "2026-11-08"),
    ],
)
def test_the_dates_of_a_rotations_end(first, last, thank, write_until):
    """Three days before the last day, and the mail within three days after (P03 P16 I09)."""
    (ending,) = endings(Schedule([block("Wards B", first, last)]), day(first), day(last))
    spoken, written = steps(ending, ())
    assert (str(spoken.first), str(spoken.aim)) == (thank, last)
    assert (str(written.first), str(written.aim)) == (last, write_until)


@pytest.mark.parametrize(
    ("first", "last", "kind"),
    [
        ("2026-11-14", "2026-11-17", Kind.WARDS),
        ("2026-11-01", "2026-11-28", Kind.VACATION),
        ("2026-11-01", "2026-11-28", Kind.RESEARCH),
        ("2026-11-01", "2026-11-28", Kind.BACKUP),
    ],
)
def test_short_blocks_and_those_without_patients_have_no_end(first, last, kind):
    """Four days are too few, and nobody is thanked on vacation."""
    assert endings(Schedule([block("X", first, last, kind)]), day(first), day(last)) == ()


def test_a_block_cut_into_days_ends_once():
    """Day entries of one label are one block with one end."""
    days = [day("2026-11-02") + n * DAY for n in range(14) if n % 7 < 5]
    schedule = Schedule(block("Gen Med", one.isoformat(), one.isoformat()) for one in days)
    found = endings(schedule, day("2026-10-20"), day("2026-12-20"))
    assert [(one.first, one.last) for one in found] == [(days[0], days[-1])]


@given(st.integers(5, 60), st.integers(0, 400), st.integers(-9, 9))
def test_at_most_two_steps_are_due_and_only_around_the_end(length, start, shift):
    """Nothing before the third day ahead, nothing after a week."""
    first = day("2026-07-01") + start * DAY
    last = first + (length - 1) * DAY
    schedule = Schedule([Block(id="b", name="Wards", kind=Kind.WARDS, first=first, last=last)])
    (ending,) = endings(schedule, last - DAY, last + DAY)
    on = last + shift * DAY
    keys = [step.key for step in due(steps(ending, ()), on)]
    assert keys == (["thank"] if -3 <= shift <= 0 else []) + (["write"] if 0 <= shift <= 7 else [])


@pytest.mark.parametrize(
    ("people", "words"),
    [
        ((), "somebody who taught you"),
        (("Dr A",), "Dr A"),
        (("Dr A", "Dr B"), "Dr A or Dr B"),
        (("Dr A", "Dr B", "Dr C"), "Dr A or Dr B"),
    ],
)
def test_those_met_there_are_named(people, words):
    """Two names at most; nobody is expected to thank everyone."""
    (ending,) = endings(
        Schedule([block("Wards B", "2026-11-14", "2026-12-11")]),
        day("2026-12-01"),
        day("2026-12-20"),
    )
    assert words in steps(ending, people)[0].move
