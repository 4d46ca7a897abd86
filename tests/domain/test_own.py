"""Own acts and scripts: what they become, and what they still need."""

import pytest

from prelim_coach.domain.act import Audience, Phase
from prelim_coach.domain.own import (
    OwnAct,
    OwnScript,
    act_fault,
    copy_of,
    kinds_of,
    script_fault,
)
from prelim_coach.domain.rotation import WORKING, Kind
from prelim_coach.domain.script import Form, fields

ACT = {"title": "Thank a nurse", "when": "I sign out", "will": "thank one nurse"}


def test_an_own_act_is_a_deck_act_without_facts():
    """It fits every working rotation and shift phase, and is told from the deck's by its id."""
    act = OwnAct(id="0199", **ACT, minutes=3, audience=Audience.NURSE_ALLIED).to_act()
    assert (act.id, act.facts, act.minutes) == ("own-0199", (), 3)
    assert (act.kinds, act.phases) == (WORKING, set(Phase) - {Phase.OFF})
    assert act.move == "When I sign out, I will thank one nurse."


def test_an_own_act_says_its_own_sentence_when_it_has_one():
    """The card's sentence is the written one."""
    assert OwnAct(**ACT, move="Say it by name.").to_act().move == "Say it by name."


@pytest.mark.parametrize(
    ("kinds", "phases"),
    [
        ({Kind.ICU}, {Phase.BEFORE, Phase.DURING, Phase.AFTER}),
        ({Kind.VACATION}, {Phase.OFF}),
        ({Kind.ICU, Kind.OFF}, set(Phase)),
    ],
)
def test_an_own_act_for_days_away_has_their_phase(kinds, phases):
    """A day off has only its own phase, so an act for it must have it too."""
    act = OwnAct(**ACT, kinds=frozenset(kinds)).to_act()
    assert (act.kinds, act.phases) == (kinds, phases)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({}, ""),
        ({"title": "x" * 48, "minutes": 60}, ""),
        ({"title": ""}, "title"),
        ({"title": "x" * 49}, "49 characters; 48 fit"),
        ({"when": ""}, "Say when"),
        ({"will": ""}, "what you will do"),
        ({"minutes": 61}, "0 to 60"),
        ({"minutes": -1}, "0 to 60"),
    ],
)
def test_what_an_own_act_still_needs_is_said(change, says):
    """The first thing wrong is said in a sentence; nothing for a sound act."""
    fault = act_fault(OwnAct(**{**ACT, **change}))
    assert says in fault
    assert bool(fault) == bool(says)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({}, ""),
        ({"text": "x" * 4000}, ""),
        ({"title": ""}, "title"),
        ({"text": ""}, "no words"),
        ({"text": "x" * 4001}, "4001 characters; 4000 fit"),
    ],
)
def test_what_an_own_script_still_needs_is_said(change, says):
    """The first thing wrong is said in a sentence; nothing for a sound script."""
    fault = script_fault(OwnScript(**{"title": "Hi", "text": "Hello {person}", **change}))
    assert says in fault
    assert bool(fault) == bool(says)


def test_an_own_script_has_blanks_and_a_subject_only_in_an_email():
    """The syntax of the guides' scripts holds; a spoken line drops a left-over subject."""
    own = OwnScript(id="0199", title="Hi", text="Hello {person}", subject="About {topic}")
    assert own.to_script().subject == ""
    email = OwnScript(title="Hi", text="Hello {person}", subject="{topic}", form=Form.EMAIL)
    assert [field.name for field in fields(email.to_script())] == ["topic", "person"]


def test_a_copy_begins_with_the_same_words_and_no_id():
    """Making a script one's own changes nothing in the guides'."""
    script = OwnScript(id="0199", title="Hi", text="Hello", moment="Now.").to_script()
    own = copy_of(script)
    assert (own.id, own.title, own.text, own.moment) == ("", "Hi", "Hello", "Now.")


def test_kinds_are_read_from_words():
    """Commas or blanks stand between them; an unknown word is named with those that are known."""
    assert kinds_of(" Wards,icu  nights ") == {Kind.WARDS, Kind.ICU, Kind.NIGHTS}
    assert kinds_of("") == frozenset()
    with pytest.raises(ValueError, match=r"'surgery' is no kind .* wards, icu"):
        kinds_of("wards, surgery")
