"""People: when they are due, how a fuse burns, what makes a tie strong, how names are found."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.person import How, MentorRole, Person, Position, Touch
from prelim_coach.domain.person_due import due_on, due_words, offered, weeks_between
from prelim_coach.domain.person_follow import Stage, follow_up, follow_ups
from prelim_coach.domain.person_names import matching
from prelim_coach.domain.person_rules import DEFAULT_PEOPLE
from prelim_coach.domain.person_strong import board, tie

DAY = dt.date(2026, 11, 23)
AT = dt.datetime(2026, 11, 23, 6, 30, tzinfo=dt.UTC)
hows = st.sampled_from(How)
days = st.dates(dt.date(2026, 7, 1), dt.date(2027, 6, 30))


def nowhere(_):
    """Say that no rotation is known."""
    return ""


def person(name="Dr. Okafor", position=Position.FACULTY, **fields):
    """Give somebody added on the first of October."""
    return Person(name=name, position=position, added=dt.date(2026, 10, 1), **fields)


def touch(day=DAY, how=How.TALK, **fields):
    """Give a touch with the person ``p``."""
    return Touch(**{"day": day, "at": AT, "person": "p", "how": how, **fields})


@pytest.mark.parametrize(
    ("who", "weeks"),
    [
        (person(), 0),
        (person(roles=frozenset({MentorRole.CAREER})), 5),
        (person(position=Position.CHIEF, roles=frozenset({MentorRole.CLINICAL})), 5),
        (person(position=Position.PEER), 8),
        (person(position=Position.RESIDENT), 8),
        (person(position=Position.NURSE), 0),
        (person(position=Position.PEER, every=3), 3),
        (person(roles=frozenset({MentorRole.CAREER}), every=0), 0),
        (person(roles=frozenset({MentorRole.CAREER}), every=4, resting=True), 0),
    ],
)
def test_each_has_the_rhythm_of_what_they_are(who, weeks):
    """Mentors five weeks, peers eight, the others never, and the intern's own number first."""
    assert weeks_between(who) == weeks


def test_nobody_is_due_before_they_were_added_long_enough():
    """Without a touch the clock runs from the day they were added."""
    mentor = person(roles=frozenset({MentorRole.CAREER}))
    assert due_on(mentor, None) == dt.date(2026, 11, 5)
    assert due_on(person(), None) is None


@given(first=days, later=days)
def test_a_touch_resets_the_clock(first, later):
    """The due day is the last touch and the rhythm, whatever came before."""
    peer = person(position=Position.PEER)
    assert due_on(peer, max(first, later)) >= due_on(peer, first)
    assert due_on(peer, later) - later == dt.timedelta(weeks=8)


@pytest.mark.parametrize(
    ("due", "last", "words"),
    [
        (DAY + dt.timedelta(days=1), None, "due in 1 day"),
        (DAY + dt.timedelta(days=13), None, "due in 13 days"),
        (DAY + dt.timedelta(days=30), None, "due in 4 weeks"),
        (DAY, DAY - dt.timedelta(days=35), "due"),
        (DAY - dt.timedelta(days=6), DAY - dt.timedelta(days=41), "due"),
        (DAY - dt.timedelta(days=7), DAY - dt.timedelta(days=42), "6 weeks ago"),
        (DAY - dt.timedelta(days=40), None, "due"),
        (None, DAY, "today"),
        (None, DAY - dt.timedelta(days=1), "yesterday"),
        (None, DAY - dt.timedelta(days=9), "9 days ago"),
        (None, None, ""),
    ],
)
def test_the_words_say_when_and_never_late(due, last, words):
    """Ahead in days or weeks, then due, then only how long ago it was."""
    assert due_words(due, last, DAY) == words


@given(due=days, last=st.none() | days, day=days)
def test_no_words_blame(due, last, day):
    """Nothing is called late, overdue or missed."""
    said = due_words(due, last, day)
    assert not {"late", "overdue", "missed", "behind", "still"} & set(said.split())


@given(since=days, day=days)
def test_what_waits_rests_four_days_in_seven(since, day):
    """It never comes up on more than three days of any week, nor before its time."""
    week = [offered(since, day + dt.timedelta(days=ahead)) for ahead in range(7)]
    assert sum(week) <= 3
    assert day >= since or not offered(since, day)


@pytest.mark.parametrize(
    ("passed", "stage", "card"),
    [
        (0, Stage.AIM, False),
        (1, Stage.AIM, True),
        (3, Stage.AIM, True),
        (4, Stage.WEEK, True),
        (7, Stage.WEEK, True),
        (8, Stage.LATE, True),
        (10, Stage.LATE, False),
        (21, Stage.LATE, True),
        (22, Stage.LATE, False),
    ],
)
def test_the_fuse_has_72_hours_then_a_week(passed, stage, card):
    """From the day after it makes a card every day of the week, then less, then none."""
    waits = follow_up(touch(follow_up=True), DAY + dt.timedelta(days=passed))
    assert (waits.stage, waits.offered) == (stage, card)
    assert waits.aim == DAY + dt.timedelta(days=3)


def test_the_fuse_says_both_numbers():
    """72 hours first, then seven days, then that it is still fine."""
    said = [
        follow_up(touch(follow_up=True), DAY + dt.timedelta(days=passed)).words
        for passed in (1, 5, 9)
    ]
    assert said == [
        "by Thu: the aim is 72 h",
        "by Mon: inside 7 days is good too",
        "past 7 days, and still fine to send",
    ]


@given(passed=st.integers(-5, 60), followed=st.booleans(), worth=st.booleans())
def test_only_an_open_fuse_waits(passed, followed, worth):
    """Never before it was lit, never after it was followed, never unlit."""
    lit = touch(follow_up=worth, followed=DAY if followed else None)
    waits = follow_up(lit, DAY + dt.timedelta(days=passed))
    assert (waits is not None) == (worth and not followed and passed >= 0)


def test_a_person_waits_once_and_the_late_wait_last():
    """One follow-up a person, the newest; what can still be in time goes first."""
    early, again = touch(DAY, follow_up=True), touch(DAY + dt.timedelta(days=2), follow_up=True)
    old = touch(DAY - dt.timedelta(days=9), person="q", follow_up=True)
    found = follow_ups([early, old, again], DAY + dt.timedelta(days=3))
    assert [(one.touch.person, one.touch.day) for one in found] == [
        ("p", again.day),
        ("q", old.day),
    ]


ROUND = [
    touch(dt.date(2026, 8, 3), How.TALK),
    touch(dt.date(2026, 9, 1), How.FEEDBACK),
    touch(dt.date(2026, 10, 2), How.ASK_ADVICE),
]


def test_strong_is_said_with_its_reasons():
    """Enough touches, over enough weeks, with feedback and without an ask."""
    found = tie(person(), ROUND, nowhere)
    assert found.strong
    assert found.reasons == (
        "3 touches",
        "over 8 weeks",
        "they gave you feedback",
        "contact with nothing asked for",
    )
    assert found.missing == ()


def test_two_rotations_stand_for_the_weeks():
    """Short in time, but on two rotations, is enough; on one it is not."""
    sorts = (How.TALK, How.FEEDBACK, How.TALK)
    near = [touch(DAY + dt.timedelta(days=n), how) for n, how in enumerate(sorts)]
    assert not tie(person(), near, lambda _: "Wards").strong
    assert tie(person(), near, lambda day: f"block {day.day}").strong


@given(st.lists(st.builds(touch, days, hows), max_size=8))
def test_strong_never_without_its_four_grounds(touches):
    """By the rule never under three touches, without feedback, or with nothing but asks."""
    found = tie(person(), touches, lambda day: f"block {day.month}")
    assert found.by_rule == (not found.missing)
    assert len(found.reasons) + len(found.missing) == 4
    if found.by_rule:
        assert len(touches) >= 3
        assert any(one.how is How.FEEDBACK for one in touches)
        assert any(not one.how.is_ask for one in touches)


@given(st.lists(st.builds(touch, days, hows), max_size=8), st.booleans())
def test_the_intern_has_the_last_word(touches, said):
    """Whatever the rule finds, and it still says what it found."""
    found = tie(person(strong=said), touches, nowhere)
    assert found.strong is said
    assert found.by_rule == tie(person(), touches, nowhere).strong


def test_the_board_has_four_roles_filled_or_open():
    """One person can have two of them, and who rests has none."""
    both = person("Dr. Ames", roles=frozenset({MentorRole.CAREER, MentorRole.PROJECT}))
    rests = person("Dr. Bell", roles=frozenset({MentorRole.CLINICAL}), resting=True)
    seats = {seat.role: [one.name for one in seat.people] for seat in board([rests, both])}
    assert seats == {
        MentorRole.CLINICAL: [],
        MentorRole.CAREER: ["Dr. Ames"],
        MentorRole.PROJECT: ["Dr. Ames"],
        MentorRole.SPONSOR: [],
    }


NAMES = ["Dr. Ann Okafor", "Dr. Okano", "Ana Garc\u00eda-L\u00f3pez", "Sean O'Brien"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("oka", ["Dr. Ann Okafor", "Dr. Okano"]),
        ("okano", ["Dr. Okano"]),
        ("Dr Okano", ["Dr. Okano"]),
        ("ok an", ["Dr. Ann Okafor"]),
        ("garcia", [NAMES[2]]),
        ("lopez ana", [NAMES[2]]),
        ("obrien", [NAMES[3]]),
        ("dr", []),
        ("", []),
        ("kafor", []),
    ],
)
def test_names_are_found_by_the_beginnings_of_their_words(typed, meant):
    """Without case, accents and titles, in any order; a name typed in full is that one."""
    assert matching(typed, NAMES) == meant


def test_a_name_in_full_is_that_one_though_it_begins_another():
    """Sam Lee is not asked whether Sam Leeds is meant."""
    assert matching("sam lee", ["Sam Leeds", "Sam Lee"]) == ["Sam Lee"]


@given(st.text(), st.lists(st.text(), max_size=4))
def test_any_text_may_be_typed_for_a_name(typed, names):
    """What is found is on the list, in its order."""
    found = matching(typed, names)
    assert found == [one for one in names if one in found]


def test_the_numbers_keep_the_guides():
    """Four to six weeks for mentors, 72 hours, seven days."""
    rules = DEFAULT_PEOPLE
    assert (rules.mentor_weeks, rules.aim_days, rules.late_days) == (5, 3, 7)
