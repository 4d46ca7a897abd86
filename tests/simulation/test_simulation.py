"""A few simulated years: what must never happen does not, and the guides' goals are met."""

from functools import cache

import pytest

from tests.simulation.arms import Uniform
from tests.simulation.life import Life

NEVER = ("steady", "night-heavy", "eager over-committer", "burnt out from December")
"""The personas of the short run: ordinary, and each that strains a limit of its own."""


@cache
def year(name, seed=3):
    """Give a year once for all tests."""
    return Life(name, seed).live()


@pytest.mark.parametrize("name", NEVER)
def test_nothing_happens_that_must_never_happen(name):
    """No limit is passed, no load rises by itself, no quiet day speaks, no act comes too soon."""
    found = year(name)
    assert found.shown > 200
    assert dict(found.violations) == {}, found.examples


@pytest.mark.parametrize("name", NEVER)
def test_a_heavy_answer_or_three_low_days_halve_the_load(name):
    """At the next draw, every time."""
    found = year(name)
    assert found.drops
    assert max(found.drops) <= 0.5


def test_a_steady_intern_reaches_the_goals_of_the_guides():
    """Faculty, roles, specialty, peers and a project, each by its day."""
    assert [goal for goal, stands in year("steady").goals.items() if not stands] == []


@pytest.mark.parametrize("name", NEVER)
def test_every_signature_act_comes_in_every_clinical_week(name):
    """Weeks with patients and cards on five days or more, whatever the load."""
    found = year(name).families
    assert found["weeks"] >= 15
    assert found["question"] == found["point"] == found["help"] == found["weeks"]


def test_a_year_is_the_same_for_the_same_seed():
    """Nothing of it hangs on the machine, the day or the order of tests."""
    first, again = year("forgetful"), Life("forgetful", 3).live()
    first.cpu = again.cpu = 0.0
    assert first == again


def test_without_a_coach_fewer_goals_stand_and_more_weeks_are_too_heavy():
    """Acts at random, three a day."""
    coached, alone = year("steady"), Life("steady", 3, Uniform).live()
    assert alone.board < coached.board
    assert alone.overloads > coached.overloads
