"""Own acts and scripts as use cases: cleaned, stored, drawn, taken off, brought back."""

import pytest

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.own import OwnAct, OwnScript
from prelim_coach.domain.rotation import Kind
from tests.conftest import at

ACT = OwnAct(title="Thank a nurse", when="I sign out", will="thank one nurse", minutes=0)


def test_what_is_typed_is_cleaned_and_the_frame_taken_off(coach):
    """The card puts "When" and "I will" around the words, so typing them too does not double."""
    act = coach.own.save_act(
        OwnAct(
            title="  Thank\x1b[31m a nurse ",
            when="When I sign out,",
            will="I will thank one nurse.",
            kinds=frozenset({Kind.ICU}),
        )
    )
    assert (act.title, act.when, act.will) == ("Thank a nurse", "I sign out", "thank one nurse")
    assert coach.desk.store.all(OwnAct) == [act]
    assert act.id


def test_a_cue_that_only_holds_the_word_stays(coach):
    """Only what stands at the front is a frame."""
    act = coach.own.sound_act(OwnAct(title="x", when="the nurse says when to go", will="go"))
    assert act.when == "the nurse says when to go"


def test_a_refused_act_is_not_stored(coach):
    """The sentence says what is missing, and nothing is saved."""
    with pytest.raises(ValueError, match="Say when"):
        coach.own.save_act(OwnAct(title="x", when="When ", will="y"))
    assert coach.desk.store.all(OwnAct) == []


def test_an_own_act_joins_and_leaves_the_deck(coach, open_coach):
    """It is in the deck at once and after a restart, until it is deleted; undo brings it back."""
    act = coach.own.save_act(ACT)
    assert act.to_act() in coach.desk.deck
    assert act.to_act() in open_coach().desk.deck
    coach.own.remove(act)
    assert act.to_act() not in coach.desk.deck
    assert coach.undo() == "delete: Thank a nurse"
    assert act.to_act() in coach.desk.deck


def test_an_own_act_is_drawn_among_the_decks_within_weeks(coach, moment):
    """Beside the whole deck it comes up within four weeks, says why, and its tick counts."""
    act = coach.own.save_act(
        OwnAct(
            title="Thank a nurse",
            when="I sign out",
            will="thank one nurse",
            minutes=0,
            strand=Strand.SUPPORT,
            audience=Audience.NURSE_ALLIED,
        )
    )
    coach.setup.save_profile(name="Sam")
    for ahead in range(28):
        moment.set(at("2026-11-23 05:40").add(days=ahead))
        day = coach.desk.today()
        coach.cards.keep(day)
        found = [
            view.card for view in coach.cards.view(day).cards if view.card.key.startswith("own")
        ]
        if found:
            break
    (card,) = found
    assert card.key == act.to_act().id
    assert card.reasons
    assert card.reasons[-1].startswith("one of your own: no extra time")
    coach.journal.tick(day, card)
    assert [deed.act for deed in coach.desk.store.all(Deed)] == [card.key]


def test_changing_an_own_script_keeps_it_one_record(coach):
    """An edit is the same record with other words, and one undo takes the edit back."""
    script = coach.own.save_script(OwnScript(title="Hi", text="Hello\r\n{person}\x07 "))
    assert script.text == "Hello\n{person}"
    changed = coach.own.save_script(OwnScript(id=script.id, title="Hi", text="Good morning"))
    assert coach.desk.store.all(OwnScript) == [changed]
    coach.undo()
    assert coach.desk.store.all(OwnScript) == [script]


def test_a_whole_novel_is_refused(coach):
    """A paste of any size gets a sentence."""
    with pytest.raises(ValueError, match="4000 fit"):
        coach.own.save_script(OwnScript(title="x", text="word " * 100_000))
