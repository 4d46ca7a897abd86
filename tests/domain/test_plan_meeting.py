"""A meeting's steps, day by day."""

import pytest

from prelim_coach.domain.plan import Meeting
from prelim_coach.domain.plan_meeting import hindrance, minutes_for, state
from prelim_coach.domain.plan_steps import due
from prelim_coach.domain.profile import Profile, Temperament
from tests.domain.planning import day, steps_of

MADE = "2026-11-02"


def meeting(**fields):
    """Give a meeting; days as text."""
    days = {k: day(v) for k, v in fields.items() if k in {"day", "asked", "held"}}
    rest = {k: v for k, v in fields.items() if k not in days}
    return Meeting(**{"id": "m", "made": day(MADE), "title": "M", "minutes": 20, **rest, **days})


def dates(plan):
    """Give each step's first day, aim and overdue as text."""
    return {
        s.key: tuple(str(one) for one in (s.first, s.aim, s.overdue) if one) for s in steps_of(plan)
    }


@pytest.mark.parametrize(
    ("on", "prepare", "held", "thanks"),
    [
        ("2026-11-25", "2026-11-23", "2026-11-26", ("2026-11-25", "2026-11-28", "2026-12-02")),
        ("2026-12-01", "2026-11-29", "2026-12-02", ("2026-12-01", "2026-12-04", "2026-12-08")),
        ("2027-01-01", "2026-12-30", "2027-01-02", ("2027-01-01", "2027-01-04", "2027-01-08")),
        ("2027-03-01", "2027-02-27", "2027-03-02", ("2027-03-01", "2027-03-04", "2027-03-08")),
        ("2028-03-01", "2028-02-28", "2028-03-02", ("2028-03-01", "2028-03-04", "2028-03-08")),
    ],
)
def test_the_dates_around_a_meeting(on, prepare, held, thanks):
    """Ready two days ahead (P26); thanks within 72 h (I26), late after a week (P37)."""
    found = dates(meeting(day=on))
    assert found["prepare"] == (prepare, prepare)
    assert found["held"] == (held, held)
    assert found["thanks"] == thanks
    assert set(found) == {"prepare", "held", "next", "thanks"}


def test_thanks_count_from_the_day_it_was_held():
    """Not from the day it was planned for."""
    found = dates(meeting(day="2026-11-25", held="2026-11-27"))
    assert found["thanks"] == ("2026-11-27", "2026-11-30", "2026-12-04")
    assert found["next"] == ("2026-11-27", "2026-11-28")


@pytest.mark.parametrize(
    ("made", "first", "aim"),
    [("2026-07-10", "2026-08-01", "2026-08-08"), ("2026-11-02", "2026-11-02", "2026-11-09")],
)
def test_the_ask_waits_for_the_second_month(made, first, aim):
    """No formal ask before the end of month 1 (I44)."""
    assert dates(meeting(made=day(made))) == {"ask": (first, aim)}


def test_without_an_answer_there_is_one_more_line_and_no_other():
    """Two weeks after the ask, for a week; the pressing follow-up is never offered (I40)."""
    found = dates(meeting(asked="2026-11-03"))
    assert found["again"] == ("2026-11-17", "2026-11-24")
    assert set(found) == {"ask", "again"}


def test_the_steps_after_it_wait_until_it_was_held():
    """Neither the next step nor the thanks come up before somebody met."""
    plan = meeting(day="2026-11-25")
    assert [s.key for s in due(steps_of(plan), day("2026-12-10"))] == ["held"]
    plan = meeting(day="2026-11-25", held="2026-11-25")
    assert [s.key for s in due(steps_of(plan), day("2026-11-25"))] == ["prepare", "next", "thanks"]
    assert [s.key for s in due(steps_of(plan), day("2026-11-26"))] == ["next", "thanks"]


@pytest.mark.parametrize(
    ("temperament", "cold", "minutes"),
    [
        (Temperament.EITHER, False, 20),
        (Temperament.OUTGOING, False, 20),
        (Temperament.QUIET, False, 15),
        (Temperament.EITHER, True, 15),
    ],
)
def test_how_long_to_ask_for(temperament, cold, minutes):
    """Twenty to thirty minutes (P24), fifteen when cold (I29) or quiet (I46)."""
    assert minutes_for(Profile(temperament=temperament), cold=cold) == minutes


@pytest.mark.parametrize(
    ("profile", "fields", "script"),
    [
        (Profile(), {}, "meeting-ask"),
        (Profile(), {"minutes": 15}, "meeting-ask-fifteen"),
        (Profile(img=True), {}, "meeting-ask-img"),
        (Profile(img=True), {"cold": True, "minutes": 15}, "cold-email"),
    ],
)
def test_the_words_to_ask_with(profile, fields, script):
    """Cold before IMG before short."""
    (ask,) = steps_of(meeting(**fields), profile)
    assert ask.scripts == (script,)
    assert ask.ask


def test_it_cannot_be_closed_without_a_next_step():
    """Held and nothing agreed is not finished (P27); one that never was may be closed."""
    assert "P27" in hindrance(meeting(day="2026-11-25", held="2026-11-25"))
    assert hindrance(meeting(day="2026-11-25", held="2026-11-25", next_step="send it")) == ""
    assert hindrance(meeting(asked="2026-11-03")) == ""


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "to be asked for"),
        ({"asked": "2026-11-03"}, "asked Tue 3 Nov, no day yet"),
        ({"day": "2026-11-25"}, "Wed 25 Nov, 20 min"),
        ({"day": "2026-11-25", "held": "2026-11-25"}, "held Wed 25 Nov, no next step yet"),
    ],
)
def test_how_it_stands_in_words(fields, words):
    """One short line for the list."""
    assert state(meeting(**fields)) == words
