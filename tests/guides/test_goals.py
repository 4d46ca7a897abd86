"""The goals' sentences: whom they are for, right for a year that begins in any month."""

import re

import pytest

from prelim_coach.domain.goal import TARGETS
from prelim_coach.domain.goal_count import COUNTS
from prelim_coach.domain.goal_months import with_months
from prelim_coach.domain.profile import Profile, Size, Temperament, Track
from prelim_coach.domain.season import Season
from prelim_coach.guides import cites
from prelim_coach.guides.loader import acts, facts, meeting_questions, scripts

MONTH = re.compile(
    r"\b(January|February|March|April|June|July|August|September|October|November|December|"
    r"in May|by May|spring|summer|autumn|winter)\b"
)
EVERYONE = {
    "first-feedback",
    "possible-mentors",
    "strong-faculty",
    "peers",
    "wider-community",
    "craft-mentor",
    "project-mentor",
    "one-project",
    "four-strands",
}
STAYING = {"sponsor", "leadership-told", "leads-asked"}


def test_every_goal_has_a_target_and_something_that_counts():
    """Sentences, targets and counts speak of the same goals."""
    assert set(cites.goals()) == set(TARGETS) == set(COUNTS)


@pytest.mark.parametrize(
    ("profile", "more"),
    [
        (Profile(track=Track.ADVANCED), {"specialty-mentors"}),
        (Profile(), {"specialty-mentors"}),
        (Profile(track=Track.CATEGORICAL), STAYING),
        (Profile(track=Track.CATEGORICAL, img=True), STAYING),
        (Profile(img=True), STAYING | {"specialty-mentors"}),
        (Profile(track=Track.ADVANCED, img=True), {"sponsor", "specialty-mentors"}),
    ],
)
def test_goals_by_profile(profile, more):
    """A sponsor for IMGs and for who wants to stay (I12); who has a place elsewhere asks none."""
    mine = {goal for goal, said in cites.goals().items() if said.suits(profile)}
    assert mine == EVERYONE | more


def test_the_first_step_suits_the_program_and_the_temperament():
    """In a small program the person is elsewhere (P66); the quiet way is in writing (P54)."""
    goal = cites.goals()["specialty-mentors"]
    small = goal.start_for(Profile(size=Size.SMALL, temperament=Temperament.QUIET))
    quiet = goal.start_for(Profile(temperament=Temperament.QUIET))
    assert "elsewhere" in small
    assert "write" in quiet
    assert goal.start_for(Profile()) == goal.start


@pytest.mark.parametrize(
    ("profile", "season", "ids"),
    [
        (Profile(), Season.REACHING_OUT, []),
        (Profile(temperament=Temperament.QUIET), Season.REACHING_OUT, ["quiet"]),
        (Profile(temperament=Temperament.OUTGOING), Season.OBSERVING, ["outgoing"]),
        (Profile(size=Size.SMALL), Season.DEEPENING, ["small"]),
        (Profile(img=True), Season.FIRST_MONTH, ["img"]),
        (Profile(track=Track.CATEGORICAL), Season.REACHING_OUT, ["categorical"]),
        (Profile(img=True), Season.HANDING_OVER, []),
    ],
)
def test_the_season_by_profile(profile, season, ids):
    """Each profile has its own line where the guides give it one."""
    said = cites.paces().items()
    assert [key for key, one in said if season in one.seasons and one.suits(profile)] == ids


def test_where_the_guides_differ_both_are_named():
    """Each difference says both guides, with facts of each or two of one, and what is done here."""
    assert len(cites.differences()) >= 5
    for one in cites.differences().values():
        assert "general guide" in one.text
        assert "guide for international graduates" in one.text
        assert "Here: " in one.text
        assert {fact[0] for fact in one.facts} == {"P", "I"}
        assert set(one.facts) <= set(facts())
        assert set(one.goals) <= set(cites.goals())


def sentences():
    """Yield every sentence a screen may say, but the facts, which are the guides' own."""
    for read in (cites.goals, cites.limits, cites.seasons, cites.paces, cites.differences):
        yield from (one.text for one in read().values())
    for read in (cites.pitfalls, cites.plan_rules, cites.questions, cites.tone):
        yield from (one.text for one in read().values())
    for goal in cites.goals().values():
        yield from (goal.name, goal.start, *goal.starts.values())
    for act in acts():
        yield from (act.title, act.move, act.when, act.will)
    for script in scripts().values():
        yield from (script.title, script.moment, script.subject, script.text)
    yield from meeting_questions()


def test_no_sentence_names_a_month():
    """A year may begin in any month; names of months are filled in from its start."""
    assert [one for one in sentences() if MONTH.search(one)] == []


def test_only_sentences_that_are_filled_have_months_to_fill():
    """Months are filled in goals, seasons and differences; elsewhere the braces would show."""
    filled = [
        one.text
        for read in (cites.goals, cites.seasons, cites.paces, cites.differences)
        for one in read().values()
    ]
    assert [one for one in sentences() if re.search(r"\{m\d", one) and one not in filled] == []
    start = Profile().year_start
    assert not any("{" in with_months(one, start) for one in filled)
