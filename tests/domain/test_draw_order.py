"""What comes first in a draw, what a swap brings, and why a card says it came."""

import datetime as dt

import msgspec
import pytest

from prelim_coach.domain.act import Act, Audience, Phase, Signature, Strand
from prelim_coach.domain.capacity import Rules
from prelim_coach.domain.draw import DueStep, Situation, Want, draw, pick_line, replace
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
DUE_PAIRS = (("a", FACULTY), ("b", PEER), ("c", NURSE))
THREE = (step("a"), step("b", audience=PEER), step("c", audience=NURSE))


def test_due_steps_come_first_in_their_order():
    """Three due steps that fit take all three places."""
    assert keys(PAIRS, now(due=THREE)) == ["step:a", "step:b", "step:c"]


def test_due_steps_that_do_not_fit_leave_their_place():
    """A due step over the minutes, put off, done today or of a pair already there is passed by."""
    heavy = (step("a", minutes=41), *THREE[1:])
    assert keys([], now(due=heavy)) == ["step:b", "step:c"]
    assert keys([], now(due=THREE, put_off=frozenset({"step:b"}))) == ["step:a", "step:c"]
    ticked = ((TODAY, "step:a", REPUTATION, FACULTY),)
    assert keys([], now(due=THREE, done=ticked)) == ["step:b", "step:c"]
    assert keys([], now(due=(step("a"), step("z"), *THREE[1:]))) == ["step:a", "step:b", "step:c"]


def test_goals_behind_come_before_neglect():
    """The acts that move the goals behind come first, one for each, then the rest."""
    goals = (
        Want(name="two peers you trust", strand=RELATIONSHIP, audience=PEER, facts=("P08",)),
        Want(name="a wider community", strand=REPUTATION, audience=NURSE, facts=("P09",)),
    )
    by_fact = act("by-fact", INFORMATION, SELF, facts=("P09",))
    deck = [each for each in PAIRS if each.id != "reputation-nurse_allied"]
    found = keys([*deck, by_fact], now(goals=goals))
    assert found[:2] == ["relationship-peer", "by-fact"]


def test_each_goal_behind_gets_one_card_before_any_gets_two():
    """A goal that several acts would move takes one place, and the next goal the next."""
    goals = (
        Want(name="a wider community", strand=REPUTATION, audience=SELF, facts=("P09",)),
        Want(name="two peers you trust", strand=RELATIONSHIP, audience=PEER),
    )
    society = [act(f"society-{n}", SUPPORT, who, facts=("P09",)) for n, who in enumerate(Audience)]
    found = keys([*PAIRS, *society], now(goals=goals))
    assert found[1] == "relationship-peer"
    assert len([key for key in found[:2] if key.startswith("society")]) <= 1


@pytest.mark.parametrize(
    "left", [{"minutes_left": 4}, {"acts_left": 2}, {"asks_left": 2, "minutes_left": 40}]
)
def test_the_cards_share_what_is_left(left):
    """Minutes, acts and asks for two are dealt to two cards, due steps and acts alike."""
    asking = [act(each.id, each.strand, each.audience, ask=True) for each in PAIRS]
    due = tuple(step(key, audience=who, minutes=2, ask=True) for key, who in DUE_PAIRS)
    plenty = {"minutes_left": 40, "acts_left": 4, "asks_left": 4}
    assert len(keys(asking, now(**plenty | left))) == 2
    assert len(keys([], now(**plenty | left, due=due))) == 2


def test_neglected_strands_and_audiences_come_before_fresh_ones():
    """What was tended lately comes last, however fresh the act is."""
    done = tuple(
        (ago(2), "x", strand, audience)
        for strand in Strand
        for audience in Audience
        if (strand, audience) != (SUPPORT, NURSE) and NURSE is not audience
    )
    assert keys(PAIRS, now(done=done))[0].endswith("nurse_allied")
    long_ago = tuple((ago(29), *rest[1:]) for rest in done)
    assert keys(PAIRS, now(done=long_ago)) == keys(PAIRS, now())
    assert keys(PAIRS, now(done=((ago(60), "x", REPUTATION, NURSE),))) == keys(PAIRS, now())


def test_one_day_does_not_repeat_itself():
    """With nothing on record the three cards differ in strand and in audience."""
    cards = draw(PAIRS, now(), "2026-11-25")
    assert len({card.strand for card in cards}) == len({card.audience for card in cards}) == 3


def test_the_fresher_of_two_equals_comes_first():
    """An act that never came up goes before one that came up a month ago."""
    pair = [act("one"), act("two")]
    assert keys(pair, now(shown=((ago(30), "one"),))) == ["two"]
    assert keys(pair, now(shown=((ago(30), "two"),))) == ["one"]
    assert keys(pair, now(shown=((ago(30), "two"), (ago(40), "one")))) == ["one"]


def test_a_day_over_the_budget_is_quiet():
    """Over the limit one act of no minutes remains; at rest none does."""
    free = [act("free-1", minutes=0), act("free-2", SUPPORT, PEER, minutes=0)]
    assert len(keys([*PAIRS, *free], now(over=True))) == 1
    assert keys([*PAIRS, *free], now(over=True))[0].startswith("free")
    assert keys([*PAIRS, *free], now(tier=Tier.REST)) == []


def test_places_follow_the_rules():
    """The intern's own acts a day hold."""
    assert len(keys(PAIRS, now())) == 3
    assert len(keys(PAIRS, now(rules=Rules(steady_acts=1)))) == 1


def test_ticked_cards_are_not_paid_twice_on_a_swap():
    """A kept card that was done today is already in the week's used minutes."""
    kept = draw([act("one", minutes=5)], now(), "s")
    spent = now(minutes_left=5, acts_left=1, swapped=frozenset({"gone"}))
    deck = [act("other", SUPPORT, PEER, minutes=5)]
    assert replace(deck, spent, kept, "s") is None
    ticked = ((TODAY, "one", RELATIONSHIP, FACULTY),)
    found = replace(deck, msgspec.structs.replace(spent, done=ticked), kept, "s")
    assert found is not None
    assert found.key == "other"


def test_a_full_hand_has_no_replacement():
    """With all places kept, or one place over the limit, nothing is added."""
    cards = draw(PAIRS, now(), "s")
    assert replace(PAIRS, now(), cards, "s") is None
    assert replace(PAIRS, now(tier=Tier.LIGHTER), cards[:2], "s") is None
    assert replace(PAIRS, now(), cards[:2], "s") is not None


def test_the_draw_is_the_same_on_every_platform():
    """This deck and day give these cards, today and anywhere."""
    assert keys(PAIRS, now()) == [
        "information-nurse_allied",
        "reputation-self",
        "relationship-faculty",
    ]
    assert [pick_line("abcdef", "2026-11-25", place) for place in range(3)] == ["a", "b", "c"]


def test_pick_line_gives_each_place_another_line():
    """The places of one day differ as long as there are lines, and no lines is a mistake."""
    lines = [str(n) for n in range(5)]
    for seed in ("2026-11-25", "2026-11-26", ""):
        assert len({pick_line(lines, seed, place) for place in range(5)}) == 5
    with pytest.raises(ValueError, match="no line"):
        pick_line([], "x", 0)


def test_what_no_card_of_the_year_spoke_of_comes_before_the_neglected():
    """An act with a fact that was on no card goes before one for somebody neglected."""
    acts = [act("spoken", audience=FACULTY), act("unspoken", facts=("P13", "P66"), audience=PEER)]
    done = ((TODAY - dt.timedelta(days=1), "x", RELATIONSHIP, PEER),)
    of_one = Rules(steady_acts=1)
    first = draw(acts, now(done=done, told=frozenset({"P13"}), rules=of_one), "s")
    assert [card.key for card in first] == ["unspoken"]
    then = draw(acts, now(done=done, told=frozenset({"P13", "P66"}), rules=of_one), "s")
    assert [card.key for card in then] == ["spoken"]


def test_the_last_of_three_places_is_for_what_the_year_has_not_spoken_of():
    """Goals that are behind have the first places, and leave one to the rest of the guides."""
    pairs = [(FACULTY, "a"), (PEER, "b"), (NURSE, "c")]
    acts = [act(key, audience=who) for who, key in pairs]
    acts.append(act("unspoken", SUPPORT, SELF, facts=("P66",)))
    wants = tuple(Want(name=key, strand=RELATIONSHIP, audience=who) for who, key in pairs)
    drawn = draw(acts, now(goals=wants, told=frozenset({"P13"})), "s")
    assert [card.key for card in drawn] == ["a", "b", "unspoken"]
    drawn = draw(acts, now(goals=wants, told=frozenset({"P13", "P66"})), "s")
    assert [card.key for card in drawn] == ["a", "b", "c"]
