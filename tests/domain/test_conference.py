"""A conference: its dates before, there and after, its day's count, and what is sound."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.domain.act import Audience
from prelim_coach.domain.conference import (
    REASONS,
    Stage,
    days,
    fault,
    speaks_for,
    stage,
    talks,
)
from prelim_coach.domain.conference_steps import There, conference_steps
from prelim_coach.domain.plan import Conference
from prelim_coach.domain.plan_steps import due
from prelim_coach.domain.profile import Profile, Temperament

D = dt.date
JULY = Profile(year_start=D(2026, 7, 1))
LEAP = Profile(year_start=D(2027, 7, 1))
QUIET = replace(JULY, temperament=Temperament.QUIET)
PLAN = Conference(
    id="c",
    title="Spring meeting",
    made=D(2026, 9, 1),
    commitment="x",
    first=D(2027, 3, 4),
    last=D(2027, 3, 6),
    people=("p",),
)


def steps(plan=PLAN, profile=JULY, **around):
    """Give the steps by key."""
    there = There(profile=profile, names={"p": "Dr. Okafor"}, **around)
    return {step.key: step for step in conference_steps(plan, there)}


@pytest.mark.parametrize(
    ("first", "writing", "written", "aims"),
    [
        (D(2027, 3, 4), D(2027, 2, 11), D(2027, 2, 18), D(2027, 2, 4)),
        (D(2027, 3, 31), D(2027, 3, 10), D(2027, 3, 17), D(2027, 3, 3)),
        (D(2027, 1, 15), D(2026, 12, 25), D(2027, 1, 1), D(2026, 12, 18)),
        (D(2027, 3, 1), D(2027, 2, 8), D(2027, 2, 15), D(2027, 2, 1)),
    ],
)
def test_people_are_written_to_from_21_to_14_days_ahead(first, writing, written, aims):
    """Two to three weeks (P31), whatever the months, and the aims come the week before."""
    found = steps(replace(PLAN, first=first, last=first))
    write = found["write:p"]
    assert (write.first, write.aim, write.last) == (writing, written, first - dt.timedelta(days=1))
    assert found["aims"].first == found["people"].first == aims
    assert found["aims"].aim < write.first


@pytest.mark.parametrize(
    ("first", "writing", "written"),
    [
        (D(2028, 3, 14), D(2028, 2, 22), D(2028, 2, 29)),
        (D(2028, 3, 21), D(2028, 2, 29), D(2028, 3, 7)),
    ],
)
def test_a_leap_day_counts_as_a_day(first, writing, written):
    """Days ahead are counted over 29 February as over any other day."""
    plan = replace(PLAN, made=D(2027, 9, 1), first=first, last=first)
    write = steps(plan, LEAP)["write:p"]
    assert (write.first, write.aim) == (writing, written)


@pytest.mark.parametrize(
    ("key", "first", "aim"),
    [
        ("choose", D(2026, 12, 10), D(2027, 1, 7)),
        ("story", D(2027, 2, 18), D(2027, 2, 25)),
        ("ask", D(2027, 2, 18), D(2027, 2, 25)),
        ("aloud", D(2027, 3, 2), D(2027, 3, 3)),
        ("trainees", D(2027, 3, 4), D(2027, 3, 6)),
        ("day-1", D(2027, 3, 4), D(2027, 3, 4)),
        ("day-3", D(2027, 3, 6), D(2027, 3, 6)),
        ("look-back", D(2027, 3, 9), D(2027, 3, 13)),
    ],
)
def test_each_step_has_its_days(key, first, aim):
    """The table of a three-day meeting from 4 to 6 March."""
    found = steps()[key]
    assert (found.first, found.aim) == (first, aim)


def test_the_two_guides_are_both_named_in_the_stories():
    """30 s (P32) and 15-20 s (I23), with the script that fits who the intern is."""
    story = steps()["story"]
    assert "30 seconds" in story.move
    assert "15 to 20" in story.move
    assert story.facts == ("P32", "I23")
    assert story.scripts == ("story-thirty", "story-short")
    assert steps(profile=replace(JULY, img=True))["story"].scripts[1] == "story-fifteen"


def test_until_it_is_chosen_there_is_one_step():
    """What is being weighed asks for nothing but the choice (P28 P29)."""
    assert list(steps(replace(PLAN, commitment=""))) == ["choose"]
    assert not steps()["choose"].open


def test_a_late_choice_puts_no_step_before_the_plan_was_made():
    """Chosen ten days ahead, everything begins that day and still makes sense until the eve."""
    plan = replace(PLAN, made=D(2027, 2, 22))
    ahead = ("aims", "people", "write:p", "story", "ask")
    found = steps(plan)
    assert {found[key].first for key in ahead} == {D(2027, 2, 22)}
    assert {found[key].last for key in ahead} == {D(2027, 3, 3)}
    made_there = steps(replace(PLAN, made=D(2027, 3, 5)))
    assert made_there["aims"].first <= made_there["aims"].last == D(2027, 3, 3)


def test_the_intern_named_the_person_in_the_step():
    """A step to write says to whom; a person who was deleted is not named."""
    assert steps()["write:p"].title == "Write to Dr. Okafor"
    there = There(profile=JULY)
    (write,) = [one for one in conference_steps(PLAN, there) if one.key == "write:p"]
    assert write.title == "Write to one of your people"
    assert write.audience is Audience.SPECIALTY


def test_what_is_written_in_the_plan_is_done():
    """Aims, people, stories and the small ask count as done by being there."""
    empty = replace(PLAN, people=())
    assert all(steps(empty)[key].open for key in ("aims", "people", "story", "ask"))
    full = replace(PLAN, priorities=("a mentor",), story="a", short_story="b", small_ask="c")
    assert not any(steps(full)[key].open for key in ("aims", "people", "story", "ask"))
    assert steps(replace(full, short_story=""))["story"].open


@pytest.mark.parametrize(
    ("profile", "had", "done", "words"),
    [
        (JULY, 0, False, "0 of 3 conversations"),
        (JULY, 2, False, "2 of 3 conversations"),
        (JULY, 3, True, "3 of 3 conversations, and that is enough"),
        (JULY, 5, True, "5 conversations; 3 were enough"),
        (QUIET, 1, False, "1 of 2 conversations"),
        (QUIET, 2, True, "2 of 2 conversations, and that is enough"),
    ],
)
def test_three_conversations_a_day_are_enough(profile, had, done, words):
    """Three (P35), two for the quiet (I46); more are counted and never barred."""
    count = talks(had, profile)
    assert (count.done, count.words) == (done, words)
    day = steps(profile=profile, had={D(2027, 3, 5): had})["day-2"]
    assert day.open is not done
    assert words in day.reason


def test_a_quiet_intern_is_sent_to_a_small_event():
    """One or two introductions at an event, and no more (I46)."""
    assert "I46" in steps(profile=QUIET)["trainees"].facts
    assert "One or two new people" in steps(profile=QUIET)["trainees"].move
    assert "Two conversations" in steps(profile=QUIET)["day-1"].title


@pytest.mark.parametrize(
    ("day", "keys"),
    [
        (D(2027, 2, 3), []),
        (D(2027, 2, 10), ["aims"]),
        (D(2027, 2, 12), ["write:p", "aims"]),
        (D(2027, 3, 4), ["day-1", "trainees"]),
        (D(2027, 3, 5), ["day-2", "trainees"]),
        (D(2027, 3, 7), []),
        (D(2027, 3, 9), ["look-back"]),
    ],
)
def test_what_is_due_on_a_day(day, keys):
    """Each stage shows its own steps, and an open step of a stage gone by is owed no more."""
    found = due(conference_steps(PLAN, There(profile=JULY)), day)
    assert sorted(step.key for step in found) == sorted(keys)


def test_the_last_step_says_how_many_notes_wait():
    """Success is people to write to, and none is no failure (P36)."""
    assert "2 notes still open" in steps(waiting=2)["look-back"].move
    assert "1 note still open" in steps(waiting=1)["look-back"].move
    assert "worth going" in steps(waiting=0)["look-back"].move


def test_a_meeting_on_the_years_last_days_ends_with_the_year():
    """The week after it is drawn in to the year's last day."""
    found = steps(replace(PLAN, first=D(2027, 6, 28), last=D(2027, 6, 29)))["look-back"]
    assert (found.first, found.aim) == (D(2027, 6, 30), D(2027, 6, 30))


@pytest.mark.parametrize(
    ("day", "where"),
    [
        (D(2027, 3, 3), Stage.BEFORE),
        (D(2027, 3, 4), Stage.THERE),
        (D(2027, 3, 6), Stage.THERE),
        (D(2027, 3, 7), Stage.AFTER),
    ],
)
def test_the_stages_meet_without_a_gap(day, where):
    """The first and the last day both belong to the meeting."""
    assert stage(PLAN, day) is where
    assert days(PLAN) == (D(2027, 3, 4), D(2027, 3, 5), D(2027, 3, 6))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": ""}, "name"),
        ({"last": D(2027, 3, 3)}, "before it begins"),
        ({"last": D(2027, 3, 14)}, "at most 10 days"),
        ({"first": D(2027, 7, 1), "last": D(2027, 7, 2)}, "to Wed 30 Jun"),
        ({"priorities": ("a", "b", "c", "d")}, "a fourth"),
        ({"people": tuple("abcdef")}, "Three to five"),
    ],
)
def test_what_is_not_sound_is_said(change, words):
    """Dates in the year, at most three aims (P30), at most five people (P31)."""
    assert fault(PLAN, JULY) == ""
    assert words in fault(replace(PLAN, **change), JULY)


def test_presenting_speaks_first():
    """The best case is the first reason (P29), and a key unknown to this program is passed over."""
    plan = replace(PLAN, presenting=True, reasons=frozenset({"near", "main", "of later"}))
    assert speaks_for(plan) == (REASONS["presenting"], REASONS["main"], REASONS["near"])
    assert speaks_for(PLAN) == ()
