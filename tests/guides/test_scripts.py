"""The scripts: enough of them, each readable with nothing filled and with everything filled."""

import pytest

from prelim_coach.domain.act import Audience
from prelim_coach.domain.profile import Profile, Track
from prelim_coach.domain.script import FIELDS, Form, fields, fill, from_profile
from prelim_coach.guides.loader import acts, scripts

ALL = tuple(scripts().values())
IDS = pytest.mark.parametrize("script", ALL, ids=lambda script: script.id)
EXAMPLES = {name: field.example for name, field in FIELDS.items()}
MARKS = set("{}<>|")


def test_there_are_enough_scripts():
    """At least 38 scripts, in every form and to every audience but oneself."""
    assert len(ALL) >= 38
    assert {script.form for script in ALL} == set(Form)
    assert {script.to for script in ALL} == set(Audience) - {Audience.SELF}


@IDS
def test_every_blank_is_known(script):
    """A blank has a label and an example in the table."""
    for field in fields(script):
        assert field.name in FIELDS, field.name
        assert field.example


@IDS
@pytest.mark.parametrize("values", [{}, EXAMPLES], ids=["empty", "examples"])
def test_no_mark_of_the_syntax_is_left(script, values):
    """Filled or not, nothing of the syntax shows, and only open blanks wear brackets."""
    filled = fill(script, values)
    whole = filled.subject + filled.text
    assert not MARKS & set(whole)
    assert whole.count("[") >= len(filled.open)
    assert ("[" in whole) == bool(filled.open)
    for flaw in ("  ", " .", " ,", ",,", "..", "?.", ". ."):
        assert flaw not in whole, flaw


@IDS
def test_examples_fill_every_blank(script):
    """With the table's examples nothing stays open."""
    assert fill(script, EXAMPLES).open == ()


@IDS
@pytest.mark.parametrize("track", sorted(Track))
def test_a_profile_without_a_specialty_reads_as_english(script, track):
    """Nobody is asked for a specialty they do not have, and no sentence has a hole."""
    if track not in script.tracks:
        return
    values = from_profile(Profile(name="Sam Rivera", track=track))
    rest = {key: text for key, text in EXAMPLES.items() if key != "specialty"}
    filled = fill(script, {**rest, **values})
    assert filled.open == ()
    assert "  " not in filled.text + filled.subject
    assert " in ." not in filled.text


@IDS
def test_a_script_is_short(script):
    """Spoken lines and messages stay under 60 words, emails under 110."""
    longest = 110 if script.form is Form.EMAIL else 60
    assert len(fill(script, EXAMPLES).text.split()) <= longest


def test_titles_differ():
    """No two scripts share a title."""
    assert len({script.title.casefold() for script in ALL}) == len(ALL)


def test_most_scripts_go_with_an_act_or_a_pitfall():
    """Acts use at least half of the scripts; the others belong to plans and replies."""
    used = {key for act in acts() for key in act.scripts}
    assert len(used) * 2 >= len(ALL)
