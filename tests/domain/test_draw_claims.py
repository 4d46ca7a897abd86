"""The signature acts' turn: each family weekly, spread out, and never shoving what is due early."""

import datetime as dt

import msgspec
import pytest

from prelim_coach.domain.act import Act, Audience, Phase, Signature, Strand
from prelim_coach.domain.draw import DueStep, Situation, draw, replace
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.rotation import Kind
from prelim_coach.domain.season import Season

TODAY = dt.date(2026, 11, 25)
INFORMATION, SUPPORT = Strand.INFORMATION, Strand.SUPPORT
RELATIONSHIP, REPUTATION = Strand.RELATIONSHIP, Strand.REPUTATION
FACULTY, PEER, NURSE, SELF = Audience.FACULTY, Audience.PEER, Audience.NURSE_ALLIED, Audience.SELF


def act(key, strand=RELATIONSHIP, audience=FACULTY, **more):
    """Give an act that fits every working day."""
    fields = {"minutes": 2, "facts": ("P13",), **more}
    return Act(
        id=key,
        title=key,
        move="After it, do it.",
        when="it",
        will="do it",
        strand=strand,
        audience=audience,
        **fields,
    )


def step(key, strand=REPUTATION, audience=FACULTY, **more):
    """Give a due step."""
    fields = {"minutes": 1, **more}
    return DueStep(
        key=key,
        title=key,
        move="Today, do it.",
        when="it",
        will="do it",
        strand=strand,
        audience=audience,
        **fields,
    )


def now(**more):
    """Give an ordinary ward morning in November on which no signature act is waiting."""
    fields = {
        "day": TODAY,
        "profile": Profile(),
        "kind": Kind.WARDS,
        "clinical": False,
        "phase": Phase.BEFORE,
        "season": Season.REACHING_OUT,
        "minutes_left": 40,
        "acts_left": 4,
        "asks_left": 1,
        **more,
    }
    return Situation(**fields)


def keys(deck, situation):
    """Give the keys of the draw."""
    return [card.key for card in draw(deck, situation, "2026-11-25")]


def ago(days):
    """Give the day that many days before today."""
    return TODAY - dt.timedelta(days=days)


PAIRS = [
    act(f"{strand}-{audience}", strand, audience) for strand in Strand for audience in Audience
]
ASK = act("ask-one", INFORMATION, FACULTY, signature=Signature.QUESTION, cooldown=5)
NOTE = act("note-one", INFORMATION, SELF, signature=Signature.POINT, cooldown=5)
HELP = act("help-one", SUPPORT, PEER, signature=Signature.HELP, cooldown=5)
SIGNED = [ASK, NOTE, HELP]
THREE = (step("a"), step("b", audience=PEER), step("c", audience=NURSE))
CLASH = (step("a", INFORMATION, FACULTY), *THREE[1:])


def test_a_signature_act_that_waited_six_days_takes_the_third_place():
    """Five days of waiting give way to due steps, six do not."""
    late = {"clinical": True, "due": THREE}
    others = ((ago(1), "note-one"), (ago(2), "help-one"))
    five = now(**late, shown=(*others, (ago(5), "ask-one")))
    six = now(**late, shown=(*others, (ago(6), "ask-one")))
    assert keys(SIGNED, five) == ["step:a", "step:b", "step:c"]
    assert keys(SIGNED, six) == ["step:a", "step:b", "ask-one"]
    assert keys(SIGNED, msgspec.structs.replace(six, clinical=False))[2] == "step:c"


def test_at_the_very_start_the_families_take_turns():
    """On the first clinical day the question claims its place, two days later the point."""
    assert keys(SIGNED, now(clinical=True, due=THREE)) == ["step:a", "step:b", "ask-one"]
    third = now(clinical=True, due=THREE, shown=((ago(2), "ask-one"),))
    assert keys(SIGNED, third) == ["step:a", "step:b", "note-one"]


def test_after_five_days_with_cards_it_goes_before_everything():
    """At the last call, not before it, even a due step of the same strand and audience waits."""

    def left(days):
        shown = tuple((ago(n), "help-one" if n == 1 else "other") for n in range(1, days))
        shown += ((ago(days), "ask-one"), (ago(2), "note-one"))
        return keys(SIGNED, now(clinical=True, shown=shown, due=CLASH))

    assert left(5) == ["step:b", "step:c", "ask-one"]
    assert left(4) == ["step:a", "step:b", "step:c"]


def test_one_is_called_early_rather_than_two_on_one_day():
    """A day may have but one place: of two that are nearly called, the longer waiting one comes."""
    shown = tuple((ago(n), "note-one" if n == 1 else "other") for n in range(1, 4))
    near = (*shown, (ago(4), "ask-one"), (ago(3), "help-one"))
    both = (*shown, (ago(4), "ask-one"), (ago(4), "help-one"))
    rested = [msgspec.structs.replace(each, cooldown=3) for each in SIGNED]
    one_place = {"clinical": True, "due": CLASH, "tier": Tier.MINIMUM}
    assert keys(rested, now(**one_place, shown=near)) == ["step:a"]
    assert keys(rested, now(**one_place, shown=both)) == ["ask-one"]


def test_only_days_with_patients_count_toward_the_last_call():
    """Nine days of which one had patients are no reason to hold up what is due."""
    shown = tuple((ago(n), "other") for n in range(1, 9))
    shown += ((ago(9), "ask-one"), (ago(1), "help-one"), (ago(2), "note-one"))
    clash = now(clinical=True, shown=shown, due=CLASH)
    away = msgspec.structs.replace(clash, clinical_days=frozenset({ago(9), ago(1)}))
    assert "ask-one" in keys(SIGNED, clash)
    assert keys(SIGNED, away) == ["step:a", "step:b", "step:c"]


def test_a_family_comes_a_day_early_when_that_spreads_the_week():
    """After five days a family comes if none came yesterday, but displaces nothing due."""
    deck = [*PAIRS, *SIGNED]
    shown = ((ago(2), "help-one"), (ago(4), "note-one"), (ago(5), "ask-one"))
    assert "ask-one" in keys(deck, now(clinical=True, shown=shown))
    assert "ask-one" not in keys(deck, now(clinical=True, shown=shown, due=THREE))
    yesterday = ((ago(1), "help-one"), *shown[1:])
    assert "ask-one" not in keys(deck, now(clinical=True, shown=yesterday))


def test_two_that_would_be_late_together_are_spread():
    """With two families five days back, the first comes today and not both tomorrow."""
    shown = ((ago(1), "help-one"), (ago(5), "ask-one"), (ago(5), "note-one"))
    found = keys(SIGNED, now(clinical=True, due=THREE, shown=shown))
    assert found == ["step:a", "step:b", "ask-one"]


def test_a_family_without_a_fitting_act_does_not_hold_up_the_others():
    """When the longest waiting family has nothing for the day, the next one claims the place."""
    shown = ((ago(30), "ask-one"), (ago(9), "note-one"), (ago(1), "help-one"))
    found = keys([NOTE, HELP], now(clinical=True, due=THREE, shown=shown))
    assert found == ["step:a", "step:b", "note-one"]


def test_after_time_away_the_families_come_back_one_a_day():
    """After three weeks of vacation one family claims a place, not all three."""
    shown = tuple((ago(21 + n), key) for n, key in enumerate(["help-one", "ask-one", "note-one"]))
    shown += tuple((ago(21 + n), "other") for n in range(9))
    back = now(clinical=True, due=THREE, shown=shown)
    assert keys(SIGNED, back) == ["step:a", "step:b", "note-one"]


@pytest.mark.parametrize("away", ["swapped", "put_off"])
def test_a_family_put_back_has_had_its_turn(away):
    """Swapping or putting off a signature act does not bring its sister up at once."""
    sister = act("ask-two", INFORMATION, FACULTY, signature=Signature.QUESTION, cooldown=5)
    shown = ((ago(1), "note-one"), (ago(2), "help-one"), (ago(6), "ask-one"))
    put = now(clinical=True, due=THREE, shown=shown, **{away: frozenset({"ask-one"})})
    assert keys([*SIGNED, sister], put) == ["step:a", "step:b", "step:c"]


def test_a_day_away_from_patients_does_not_answer_for_a_clinical_one():
    """A family that came up on a research day is still called after five clinical days."""
    sister = act("ask-two", INFORMATION, FACULTY, signature=Signature.QUESTION, cooldown=5)
    shown = tuple((ago(n), "other") for n in range(2, 8))
    shown += ((ago(8), "ask-one"), (ago(1), "ask-two"), (ago(2), "note-one"), (ago(3), "help-one"))
    days = frozenset(ago(n) for n in range(2, 9))
    clash = now(clinical=True, shown=shown, clinical_days=days, due=CLASH)
    assert "ask-one" in keys([*SIGNED, sister], clash)


def test_a_swap_on_the_last_call_does_not_bring_the_sister():
    """Whoever puts the called act back is offered what is due, not the same again."""
    sister = act("ask-two", INFORMATION, FACULTY, signature=Signature.QUESTION, cooldown=5)
    shown = tuple((ago(n), "other") for n in range(1, 7))
    shown += ((ago(7), "ask-one"), (ago(1), "help-one"), (ago(2), "note-one"))
    clash = now(clinical=True, shown=shown, due=CLASH)
    cards = draw([ASK, sister], clash, "s")
    out = next(card for card in cards if card.key.startswith("ask"))
    after = msgspec.structs.replace(clash, swapped=frozenset({out.key}))
    new = replace([ASK, sister], after, [card for card in cards if card is not out], "s")
    assert new is not None
    assert new.key == "step:a"
