"""The year's board: words, landings and next steps, the draw's wants, the season."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.coach.goal_words import words_of
from prelim_coach.coach.goals import Goals
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.goal import TARGETS
from prelim_coach.domain.goal_count import Slot
from prelim_coach.domain.goal_pace import Clock, State, pace
from prelim_coach.domain.person import How, MentorRole, Position, Touch
from prelim_coach.domain.profile import Profile, Size, Temperament, Track
from tests.coach.conftest import DAY, START, TODAY


def goal(coach, id_, day=TODAY):
    """Give one goal of the board."""
    return next(one for one in coach.goals.board(day) if one.id == id_)


def known(coach, name, *touches, **more):
    """Add somebody with contacts, each a day after the year's first and what it was."""
    person = coach.people.add(name, Position.FACULTY, **more)
    for day, how in touches:
        coach.touches.touch(person, how, day=START + day * DAY)
    return person


def test_the_second_relationship_lands_after_its_aim(year):
    """What stands, where the next one lands, what the aim was, and one thing to do."""
    strong = ((5, How.TALK), (30, How.FEEDBACK), (80, How.THANKS))
    known(year, "Dr Osei", *strong)
    known(year, "Dr Lee", (139, How.ASK_ADVICE))
    found = goal(year, "strong-faculty")
    assert found.words == (
        "1 of 2. The second faculty relationship lands in March; aim March or April."
    )
    assert (found.state, found.lands) == (State.ON_PACE, dt.date(2027, 3, 22))
    assert found.next_step == "A thank-you to Dr Lee, with nothing asked."


def test_the_second_relationship_lands_in_may(year):
    """By mid-January one stands and one is begun: a day past the aim, and no more is said."""
    strong = ((5, How.TALK), (30, How.FEEDBACK), (80, How.THANKS))
    known(year, "Dr Osei", *strong)
    known(year, "Dr Lee", (139, How.ASK_ADVICE), (167, How.ASK_MEETING))
    found = goal(year, "strong-faculty", dt.date(2027, 1, 15))
    assert (found.state, found.lands) == (State.BEHIND, dt.date(2027, 5, 1))
    assert found.words == (
        "1 of 2. The second faculty relationship lands in May; aim March or April."
    )


def test_what_lands_after_the_year_says_only_that(year):
    """No month of the next year is held up."""
    known(year, "Dr Osei", (4, How.ASK_ADVICE))
    assert "lands after the year" in goal(year, "strong-faculty").words


def test_nothing_yet_gets_a_first_step_and_no_date(year):
    """An empty board is an offer; a past aim is not held up."""
    for one in year.goals.board(TODAY):
        assert one.next_step.endswith(".")
        assert one.lands is None
        assert "{" not in one.text + one.next_step + one.words + one.differ
    assert goal(year, "first-feedback").words == "Nothing yet; any time is fine."
    assert goal(year, "one-project").words == "Nothing yet; aim November or December."
    assert goal(year, "one-project", dt.date(2027, 1, 1)).words == "Nothing yet; any time is fine."


def test_a_reached_goal_asks_for_nothing(year):
    """A peer the intern would call counts at once; two are enough (P08)."""
    for name in ("Ana", "Ben"):
        person = year.people.add(name, Position.PEER)
        year.people.save(type(person)(**{**fields(person), "trusted": True}))
    found = goal(year, "peers")
    assert (found.words, found.next_step) == ("2 of 2, there.", "")


@pytest.mark.parametrize(("reached", "says"), [(1, "The second peer"), (5, "The next peer")])
def test_the_next_one_is_named_however_many_are_wanted(reached, says):
    """The number of peers is the intern's to set; after the fourth it is just the next."""
    found = replace(TARGETS["peers"], wanted=6)
    held = [Slot(str(n), 1.0) for n in range(reached)] + [Slot("x", 0.5, "step")]
    got = pace(found, held, Clock(TODAY, START, START))
    assert says in words_of(found, got, START, TODAY)


def fields(record):
    """Give a record's fields by name."""
    return {name: getattr(record, name) for name in record.__struct_fields__}


@pytest.mark.parametrize(
    ("start", "aim"),
    [
        (dt.date(2026, 7, 1), "March or April"),
        (dt.date(2026, 6, 24), "March or April"),
        (dt.date(2026, 1, 1), "September or October"),
    ],
)
def test_months_follow_the_years_start(coach, start, aim):
    """The same target is named by other months when the year begins in another (P60)."""
    coach.setup.save_profile(year_start=start)
    found = goal(coach, "strong-faculty")
    assert found.aim == aim
    assert aim in found.text


def test_both_guides_are_named_where_they_differ(year):
    """With the facts of both (P57 I44)."""
    found = goal(year, "first-feedback")
    assert "The general guide" in found.differ
    assert "international graduates" in found.differ
    assert found.differ_facts == ("P57", "I44")
    assert goal(year, "peers").differ == ""
    said = [one.text for one in year.goals.differences()]
    assert len(said) == 5
    assert "until the end of September" in said[0]
    year.setup.save_profile(track=Track.CATEGORICAL)
    assert len(year.goals.differences()) == 6


@pytest.mark.parametrize(
    ("profile", "holds"),
    [
        ({}, "From October: one mentor"),
        ({"temperament": Temperament.QUIET}, "one fifteen-minute talk a month"),
        ({"temperament": Temperament.OUTGOING}, "A resident social or a reception"),
        ({"size": Size.SMALL}, "a society's trainee events"),
        ({"track": Track.CATEGORICAL}, "Leadership should hear early"),
    ],
)
def test_the_season_says_what_it_is_for_this_person(year, profile, holds):
    """In November, month five of a year from July."""
    year.setup.save_profile(**profile)
    season = year.goals.season(TODAY)
    assert season.month == 5
    assert holds in season.text
    assert "end of December" in season.text


def test_the_first_month_of_an_img_has_its_own_words(year):
    """The guide for international graduates begins at once (I44)."""
    year.setup.save_profile(img=True)
    assert "need not wait" in year.goals.season(START).text


def wants(coach, day=TODAY, asks=False):
    """Give the names of the goals that the draw is told of in a week with or without an ask."""
    return [one.name for one in coach.goals.wants(day, asks=asks)]


def test_the_draw_is_told_of_three_goals_at_most(year):
    """The furthest behind first; what should stand already (I44 P57) has the last place alone."""
    year.journal.log(START, "x")
    assert wants(year) == [
        "all four strands, none forgotten",
        "two or three peers you trust",
        "brief feedback in the first month",
    ]


def test_a_goal_that_only_an_ask_moves_is_first_in_a_week_that_holds_one(year):
    """It goes by the acts that ask, and waits when there is no ask; the intern's own come first."""
    year.journal.log(START, "x")
    assert wants(year, asks=True)[0] == "somebody for a project"
    first = year.goals.wants(TODAY, asks=True)[0]
    assert first.by_ask
    assert "bring-one-pattern-to-an-attending" in first.acts
    assert "note-a-case-that-surprised-you" not in first.acts
    assert "somebody for a project" not in wants(year, asks=False)
    year.setup.save_profile(priorities=("peers",))
    assert wants(year, asks=True)[:2] == ["two or three peers you trust", "somebody for a project"]


def test_noting_a_case_is_no_ask_and_no_rest(year):
    """The goal rests after an ask alone: a case in a notebook finds nobody."""
    year.setup.save_profile(priorities=("one-project",))
    year.journal.log(TODAY - DAY, "", act="note-a-case-that-surprised-you")
    assert wants(year, asks=True)[0] == "one small project by mid-year"


def test_a_part_that_waits_to_be_settled_is_not_asked_for_again(year):
    """Somebody has one: the ask is for others, until it was left for eight weeks."""
    year.setup.save_profile(priorities=("one-project",))
    person = known(year, "Dr Osei", (140, How.ASK_PROJECT))
    assert "one small project by mid-year" in wants(year, asks=True)
    year.people.save(replace(person, roles=frozenset({MentorRole.PROJECT})))
    assert "one small project by mid-year" not in wants(year, asks=True)
    assert "one small project by mid-year" in wants(year, START + 203 * DAY, asks=True)


def test_a_goal_is_told_of_by_the_acts_that_move_it(year):
    """Somebody who never gave feedback is brought nearer by a question for it, not by thanks."""
    known(year, "Dr Osei", (60, How.TALK), (90, How.THANKS), (120, How.UPDATE))
    year.setup.save_profile(priorities=("strong-faculty",))
    found = {one.name: one for one in year.goals.wants(dt.date(2027, 2, 20))}
    assert found["two or three medicine faculty who know you"].moved_by == ("I11",)


def test_a_goal_rests_only_after_what_moves_it(year):
    """A crisp presentation is reputation with faculty, and finds no project."""
    year.setup.save_profile(priorities=("one-project",))
    year.journal.log(TODAY - DAY, "", act="one-liner-and-decision")
    assert wants(year)[0] == "one small project by mid-year"
    year.journal.log(TODAY - DAY, "", act="bring-one-pattern-to-an-attending")
    assert "one small project by mid-year" not in wants(year)


def test_a_goal_of_the_past_stands_after_those_whose_time_runs(year):
    """What was for July is no debt that heads the board in November."""
    year.journal.log(START, "x")
    ids = [one.id for one in year.goals.board(TODAY) if one.state is State.BEHIND]
    assert ids[-1] == "possible-mentors"
    assert ids.index("first-feedback") > ids.index("one-project")


def test_the_interns_own_priorities_come_first(year):
    """Also while they are not the furthest behind (P45); those of another path are left out."""
    year.journal.log(START, "x")
    year.setup.save_profile(priorities=("peers", "leadership-told"))
    assert wants(year)[0] == "two or three peers you trust"
    assert next(one.id for one in year.goals.board(TODAY)) == "peers"
    assert goal(year, "peers").priority == 1
    with pytest.raises(ValueError, match="3 goals at most"):
        year.setup.save_profile(priorities=("a", "b", "c", "d"))


def test_a_goal_rests_for_a_week_once_something_moved_it(year):
    """An act for peers yesterday leaves the next days to the others."""
    year.setup.save_profile(priorities=("peers",))
    year.journal.log(TODAY - DAY, "x", audience=Audience.PEER, strand=Strand.SUPPORT)
    assert "two or three peers you trust" not in wants(year)
    assert wants(year, TODAY + 7 * DAY)[0] == "two or three peers you trust"


def test_goals_only_choose_among_what_fits(year):
    """The same number of cards and minutes, and a card says which goal it is for."""
    view = year.cards.view(TODAY)
    year.setup.save_profile(own_minutes=0)
    assert all(card.card.minutes == 0 for card in year.cards.view(TODAY).cards)
    reasons = [reason for card in view.cards for reason in card.card.reasons]
    assert any(reason.startswith("toward ") for reason in reasons)


def test_before_the_year_begins_nothing_is_wanted(coach):
    """A profile filled in June waits for July."""
    coach.setup.save_profile(year_start=dt.date(2027, 7, 1))
    assert coach.goals.wants(TODAY) == ()
    assert {one.state for one in coach.goals.board(TODAY)} == {State.LATER}


def test_touches_of_a_person_who_was_taken_off_count_no_more(year):
    """The board knows people, not ids."""
    person = known(year, "Dr Osei", (5, How.TALK))
    year.people.remove(person)
    assert goal(year, "strong-faculty").come == 0
    with year.desk.store.write("left over") as transaction:
        at = dt.datetime(2026, 9, 1, 18, tzinfo=dt.UTC)
        transaction.put(Touch(day=at.date(), at=at, person="gone", how=How.TALK))
    assert goal(year, "strong-faculty").come == 0


def test_the_profile_of_an_unknown_intern_has_a_board_too(coach):
    """Before the first answer the defaults stand in."""
    assert Goals(coach.desk).board(TODAY)
    assert Profile().priorities == ()
