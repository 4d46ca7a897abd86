"""Whether a writer is ready: the window, the work together, the feedback, and the reasons."""

import datetime as dt

import pytest

from prelim_coach.domain.person import How, Person, Position, Touch
from prelim_coach.domain.plan import Letter
from prelim_coach.domain.plan_ready import Ready, Together, readiness, together
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import Schedule
from tests.domain.planning import day

LETTER = Letter(id="l", made=day("2026-11-01"), title="L", needed=day("2027-02-15"))
BLOCKS = (
    Block(id="a", name="Wards A", kind=Kind.WARDS, first=day("2026-08-01"), last=day("2026-08-28")),
    Block(id="b", name="MICU", kind=Kind.ICU, first=day("2026-09-01"), last=day("2026-09-14")),
    Block(id="c", name="Off", kind=Kind.OFF, first=day("2026-10-01"), last=day("2026-10-28")),
    Block(id="d", name="Clinic", kind=Kind.CLINIC, first=day("2026-11-16"), last=day("2026-12-13")),
    Block(id="e", name="Wards A", kind=Kind.WARDS, first=day("2027-01-01"), last=day("2027-01-28")),
)
SCHEDULE = Schedule(BLOCKS)


def person(met="", added="2026-08-10"):
    """Give an attending."""
    return Person(
        id="p", name="Dr Demo Alder", position=Position.FACULTY, added=day(added), met=met
    )


def touch(on, how=How.TALK):
    """Give a touch of a day."""
    return Touch(
        day=day(on), at=dt.datetime.fromisoformat(f"{on}T12:00:00+00:00"), person="p", how=how
    )


@pytest.mark.parametrize(
    ("met", "touches", "on", "weeks", "rotations"),
    [
        ("Wards A", (), "2026-11-20", 4, ("Wards A",)),
        ("wards a ", (), "2026-08-14", 2, ("Wards A",)),
        ("Wards A", (), "2026-08-13", 1, ("Wards A",)),
        ("Wards A", ("2026-08-20",), "2026-11-20", 4, ("Wards A",)),
        ("Wards A", ("2026-09-02", "2026-09-04"), "2026-11-20", 5, ("Wards A", "MICU")),
        ("Wards A", ("2026-10-02",), "2026-11-20", 5, ("Wards A",)),
        ("MICU", (), "2026-11-20", 2, ("MICU",)),
        ("", ("2026-08-04", "2026-08-05", "2026-08-12"), "2026-11-20", 2, ("Wards A",)),
        ("", (), "2026-11-20", 0, ()),
        ("Nowhere", (), "2026-11-20", 0, ()),
        ("Off", ("2026-10-02",), "2026-11-20", 1, ()),
        ("Wards A", ("2026-12-24",), "2026-11-20", 4, ("Wards A",)),
    ],
)
def test_weeks_together(met, touches, on, weeks, rotations):
    """The block where they met day by day, and a week for each other week with a touch."""
    shared = together(person(met), [touch(one) for one in touches], SCHEDULE, day(on))
    assert (shared.weeks, shared.rotations) == (weeks, rotations)
    assert not shared.said


def test_a_block_of_the_same_name_where_they_did_not_meet_does_not_count():
    """Only the block around the day the person was added, or one with a touch in it."""
    assert together(person("Wards A"), [], SCHEDULE, day("2027-02-01")).weeks == 4
    seen = together(person("Wards A"), [touch("2027-01-05")], SCHEDULE, day("2027-02-01"))
    assert seen.weeks == 8


def test_the_interns_own_number_goes_before_the_estimate():
    """And says so."""
    shared = together(person("Wards A"), [], SCHEDULE, day("2026-11-20"), 9)
    assert (shared.weeks, shared.said) == (9, True)


def test_feedback_and_hard_days_are_seen():
    """The first feedback's day; a unit, nights or the ED counts as hard."""
    shared = together(
        person("MICU"),
        [touch("2026-09-12", How.FEEDBACK), touch("2026-09-03", How.FEEDBACK)],
        SCHEDULE,
        day("2026-11-20"),
    )
    assert shared.feedback == day("2026-09-03")
    assert shared.hard


@pytest.mark.parametrize(
    ("on", "weeks", "feedback", "verdict"),
    [
        ("2026-11-14", 4, True, Ready.TOO_EARLY),
        ("2026-11-15", 4, True, Ready.READY),
        ("2026-12-15", 4, True, Ready.READY),
        ("2026-12-16", 4, True, Ready.LATE),
        ("2026-11-20", 2, True, Ready.READY),
        ("2026-11-20", 1, True, Ready.TOO_EARLY),
        ("2026-11-20", 4, False, Ready.TOO_EARLY),
        ("2026-12-16", 1, True, Ready.TOO_EARLY),
    ],
)
def test_the_verdict(on, weeks, feedback, verdict):
    """Both rules hold: 2-3 months (P63), and 2-4 weeks with feedback (I45)."""
    shared = Together(weeks=weeks, feedback=day("2026-09-01") if feedback else None)
    assert readiness(LETTER, shared, day(on)).verdict is verdict


def test_too_early_says_from_when():
    """The later of the window and the day two weeks are together, when feedback is there."""
    run = [touch("2026-11-18", How.FEEDBACK)]
    shared = together(person("Clinic", "2026-11-16"), run, SCHEDULE, day("2026-11-19"))
    found = readiness(LETTER, shared, day("2026-11-19"))
    assert (shared.weeks, found.verdict) == (0, Ready.TOO_EARLY)
    assert found.first == day("2026-11-29")
    assert found.words == "Too early to ask; from Sun 29 Nov on, as it looks."
    then = together(person("Clinic", "2026-11-16"), run, SCHEDULE, found.first)
    assert readiness(LETTER, then, found.first).verdict is Ready.READY
    before = found.first - dt.timedelta(days=1)
    still = together(person("Clinic", "2026-11-16"), run, SCHEDULE, before)
    assert readiness(LETTER, still, before).verdict is Ready.TOO_EARLY


def test_a_block_that_ends_too_soon_promises_nothing():
    """Without feedback, or without enough days ahead, what is missing is named, and no day."""
    short = Schedule(
        [
            *BLOCKS[:3],
            Block(name="X", kind=Kind.ED, first=day("2026-11-16"), last=day("2026-11-20")),
        ]
    )
    shared = together(
        person("X", "2026-11-16"), [touch("2026-11-18", How.FEEDBACK)], short, day("2026-11-19")
    )
    found = readiness(LETTER, shared, day("2026-11-19"))
    assert found.first is None
    assert found.words == "Not ready: 0 weeks together, our estimate \N{DAGGER}; at least 2."


def test_the_reasons_name_both_guides_and_what_is_missing():
    """Each in words with its facts; what is met is told apart from what is not."""
    found = readiness(LETTER, Together(weeks=1), day("2026-11-20"))
    assert [(one.met, one.facts) for one in found.reasons] == [
        (True, ("P63",)),
        (False, ("I45", "I40")),
        (False, ("P62", "I45")),
        (False, ("P62",)),
    ]
    words = [one.words for one in found.reasons]
    assert words[0] == "two to three months before it is due: Sun 15 Nov to Tue 15 Dec"
    assert words[1] == "1 week together, our estimate \N{DAGGER}; at least 2"
    assert "no feedback" in words[2]
    rich = Together(weeks=5, said=True, feedback=day("2026-09-01"), rotations=("A", "B"))
    words = [one.words for one in readiness(LETTER, rich, day("2026-11-20")).reasons]
    assert words[1:] == [
        "5 weeks together, as you said",
        "feedback from them, first Tue 1 Sep",
        "several rotations: A, B",
    ]


def test_late_is_said_kindly():
    """It is still worth asking."""
    shared = Together(weeks=4, feedback=day("2026-09-01"))
    words = readiness(LETTER, shared, day("2027-01-10")).words
    assert words == "Late, and still worth asking soon: the window was Sun 15 Nov to Tue 15 Dec."
