"""Every fact of the guides lives in the product as what it should."""

import pytest

from prelim_coach.domain.profile import Profile
from prelim_coach.domain.season import Season
from prelim_coach.guides import cites
from prelim_coach.guides.coverage import carriers, citations, uncited
from prelim_coach.guides.fact import Living
from prelim_coach.guides.loader import facts, scripts
from prelim_coach.guides.sentence import Plan


def test_all_114_facts_are_there():
    """66 facts of the first guide and 48 of the second, numbered without a gap."""
    expected = [f"P{n:02}" for n in range(1, 67)] + [f"I{n:02}" for n in range(1, 49)]
    assert list(facts()) == expected
    for fact in facts().values():
        assert fact.guide == {"P": "Preliminary year", "I": "IMG"}[fact.id[0]]


def test_every_fact_is_carried_by_each_thing_it_lives_as():
    """Two acts for an action, one carrier for everything else."""
    assert uncited() == []


def test_everything_cites_facts_that_exist():
    """No citation points nowhere, none stands twice in one place."""
    for living, name, cited in carriers():
        assert set(cited) <= set(facts()), (living, name)
        assert len(set(cited)) == len(cited), (living, name)


def test_what_nothing_cites_is_found(monkeypatch):
    """A fact whose sentence goes missing is reported with its kind."""
    kept = {key: one for key, one in cites.limits().items() if key != "priorities"}
    monkeypatch.setattr(cites, "limits", lambda: kept)
    assert uncited() == [("P45", Living.LIMIT, 0)]
    assert Living.PROFILE in citations()["P45"]


def test_each_season_has_its_sentence():
    """The seasons' sentences are keyed by the season."""
    assert list(cites.seasons()) == [season.value for season in Season]


def test_the_nine_pitfalls_have_a_way_out():
    """Nine patterns, each with one thing to do and words that exist."""
    assert len(cites.pitfalls()) == 9
    for pitfall in cites.pitfalls().values():
        assert pitfall.way_out.endswith(".")
        assert pitfall.scripts
        assert set(pitfall.scripts) <= set(scripts())


def test_every_plan_has_a_rule():
    """No plan goes without a sentence."""
    assert {rule.plan for rule in cites.plan_rules().values()} == set(Plan)


@pytest.mark.parametrize("field", cites.questions())
def test_a_question_is_about_a_profile_field(field):
    """Questions fill the profile; their choices are values the field takes."""
    default = getattr(Profile(), field)
    choices = cites.questions()[field].choices
    if choices and isinstance(default, bool):
        assert list(choices) == ["true", "false"]
    elif choices:
        assert set(choices) == {value.value for value in type(default)}


def test_goals_read_after_toward():
    """A goal's name goes on after "toward" and is no sentence."""
    for goal in cites.goals().values():
        assert goal.name[0].islower()
        assert not goal.name.endswith(".")
