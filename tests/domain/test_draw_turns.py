"""Whose turn it is in a draw: the week's ask, keeping in touch, what the year has not spoken of."""

import datetime as dt

import msgspec
import pytest

from prelim_coach.domain.capacity import Rules
from prelim_coach.domain.draw import Want
from prelim_coach.domain.draw_rank import unspoken
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.season import Season
from tests.domain.test_draw_order import (
    FACULTY,
    INFORMATION,
    PAIRS,
    PEER,
    RELATIONSHIP,
    REPUTATION,
    SELF,
    SUPPORT,
    THREE,
    Strand,
    act,
    ago,
    keys,
    now,
    step,
)


def test_the_weeks_ask_is_not_crowded_out():
    """An ask whose time ends has a place before all that is due, another before what has time."""
    later = step("meet", ask=True, closes=dt.date.max)
    sooner = step("letter", audience=PEER, ask=True, closes=ago(-9))
    follow = step("follow", audience=SELF, rank=0)
    due = (follow, *THREE, later, sooner)
    assert keys([], now(due=due, asks_left=2)) == ["step:follow", "step:letter", "step:meet"]
    assert keys([], now(due=due))[:2] == ["step:follow", "step:letter"]
    assert keys([], now(due=due, rules=Rules(steady_acts=1))) == ["step:letter"]
    assert keys([], now(due=(follow, later), rules=Rules(steady_acts=1))) == ["step:follow"]
    assert keys([], now(due=due, asks_left=0))[0] == "step:follow"
    assert "step:letter" not in keys([], now(due=due, asks_left=0))


def test_of_two_asks_whose_time_ends_the_first_to_end_comes():
    """A week with one ask has it for the letter that can wait least."""
    later = step("later", ask=True, minutes=5, closes=ago(-20))
    sooner = step("sooner", audience=PEER, ask=True, minutes=5, closes=ago(-9))
    assert keys([], now(due=(later, sooner))) == ["step:sooner"]


HELD = step("letter", SUPPORT, PEER, ask=True, minutes=5, closes=ago(-9))


@pytest.mark.parametrize(
    ("left", "kept"),
    [
        ({"acts_left": 1}, 0),
        ({"acts_left": 2}, 1),
        ({"minutes_left": 6, "acts_left": 4}, 0),
        ({"minutes_left": 7, "acts_left": 4}, 1),
    ],
)
@pytest.mark.parametrize("away", [{}, {"put_off": frozenset({HELD.card_key})}])
def test_the_week_keeps_room_for_an_ask_whose_time_ends(left, kept, away):
    """Its act and minutes are there tomorrow too, whether it was left today or not."""
    deck = [act("other", minutes=2), act("free", INFORMATION, SELF, minutes=0)]
    found = keys(deck, now(due=(HELD,), **left, **away))
    assert "free" in found
    assert ("other" in found) == bool(kept)
    assert (HELD.card_key in found) != bool(away)


def test_nothing_is_kept_for_an_ask_that_cannot_be_this_week():
    """Without an ask left, or once it was swapped, the week is there for the rest."""
    deck = [act("other", minutes=2)]
    assert keys(deck, now(due=(HELD,), acts_left=1, asks_left=0)) == ["other"]
    swapped = frozenset({HELD.card_key})
    assert keys(deck, now(due=(HELD,), acts_left=1, swapped=swapped)) == ["other"]
    meeting = msgspec.structs.replace(HELD, closes=dt.date.max)
    put_off = frozenset({HELD.card_key})
    assert keys(deck, now(due=(meeting,), acts_left=1, put_off=put_off)) == ["other"]


def test_a_pressing_follow_up_may_have_what_is_kept():
    """Thanks would be late on the morrow; the ask has other days."""
    thanks = step("thanks", minutes=2, rank=0, pressing=True)
    away = {"put_off": frozenset({HELD.card_key})}
    assert keys([], now(due=(thanks, HELD), acts_left=1, **away)) == ["step:thanks"]
    calm = msgspec.structs.replace(thanks, pressing=False)
    assert keys([], now(due=(calm, HELD), acts_left=1, **away)) == []


def test_a_goal_that_only_an_ask_moves_has_a_place_beside_what_is_due():
    """In a week with an ask; each goal before it keeps a place, and noting is not asking."""
    ask = act("ask", REPUTATION, SELF, ask=True)
    acts = [ask, act("note", REPUTATION, SELF), act("peer", SUPPORT, PEER)]
    both = frozenset({"ask", "note"})
    want = Want(name="a project", strand=REPUTATION, audience=SELF, acts=both, by_ask=True)
    assert keys(acts, now(goals=(want,), due=THREE))[-1] == "ask"
    assert "ask" not in keys(acts, now(goals=(want,), due=THREE, asks_left=0))
    assert "ask" not in keys(
        acts, now(goals=(msgspec.structs.replace(want, by_ask=False),), due=THREE)
    )
    own = Want(name="peers", strand=SUPPORT, audience=PEER)
    due = THREE[:2]
    assert "ask" not in keys(acts, now(goals=(own, want), due=due, rules=Rules(steady_acts=1)))
    assert keys(acts, now(goals=(want,), due=(), rules=Rules(steady_acts=1))) == ["ask"]


def test_a_want_with_acts_goes_by_them_alone():
    """Neither the pair nor a fact of such a goal makes another act one that moves it."""
    acts = [act("pair"), act("fact", SUPPORT, SELF, facts=("P59",)), act("this", SUPPORT, PEER)]
    want = Want(
        name="x",
        strand=RELATIONSHIP,
        audience=FACULTY,
        facts=("P59",),
        acts=frozenset({"this"}),
    )
    told = frozenset({"P13", "P59"})
    assert keys(acts, now(goals=(want,), told=told, rules=Rules(steady_acts=1))) == ["this"]


def test_keeping_in_touch_leaves_a_place():
    """What has no day of its own fills what is left, and no more."""
    lines = tuple(msgspec.structs.replace(one, rank=2) for one in THREE)
    found = keys(PAIRS, now(due=lines))
    assert found[:2] == ["step:a", "step:b"]
    assert not found[2].startswith("step:")
    assert keys([], now(due=lines)) == ["step:a", "step:b", "step:c"]


def test_what_few_acts_speak_of_goes_before_what_many_do():
    """A fact with one act left in the year is told before one with three, also of a goal behind."""
    many = [act(f"many-{n}", facts=("P66",), strand=one) for n, one in enumerate(Strand)]
    gone = act("gone", facts=("I27",), seasons=frozenset({Season.FIRST_MONTH}))
    acts = [*many, act("few", SUPPORT, PEER, facts=("I27",)), gone]
    of_one = Rules(steady_acts=1)
    told = frozenset({"P13"})
    assert keys(acts, now(told=told, rules=of_one)) == ["few"]
    goals = [Want(name="x", strand=one, audience=FACULTY) for one in (RELATIONSHIP, INFORMATION)]
    two = now(told=told, goals=tuple(goals), rules=Rules(steady_acts=2))
    assert keys(acts, two)[1] == "few"
    acts.append(act("spent", SUPPORT, SELF, facts=("I27",), tracks=frozenset()))
    assert unspoken(acts, Profile(), Season.REACHING_OUT, told) == {"P66": 4, "I27": 1}
