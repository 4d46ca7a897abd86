"""Why a card says it came."""

import datetime as dt

import pytest

from prelim_coach.domain.act import Act, Audience, Phase, Signature, Strand
from prelim_coach.domain.draw import DueStep, Situation, Want, draw
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Profile, Size, Temperament, Track
from prelim_coach.domain.rotation import Kind
from prelim_coach.domain.season import Season

TODAY = dt.date(2026, 11, 25)
PAIR = {"strand": Strand.SUPPORT, "audience": Audience.PEER}
TEXT = {"title": "Title", "move": "After it, do it.", "when": "it", "will": "do it"}


def reasons(act=None, **more):
    """Give the reasons of the one card of a day."""
    fields = {"id": "act", "minutes": 2, "facts": ("I10",), **TEXT, **PAIR, **(act or {})}
    situation = {
        "day": TODAY,
        "profile": Profile(),
        "kind": Kind.NIGHTS,
        "clinical": False,
        "phase": Phase.BEFORE,
        "season": Season.REACHING_OUT,
        "minutes_left": 40,
        "acts_left": 4,
        "asks_left": 1,
        **more,
    }
    (card,) = draw([Act(**fields)], Situation(**situation), "seed")
    return card.reasons


def done(days, **pair):
    """Give one deed of so many days ago, and an old one so that the record reaches back."""
    recent = {"strand": Strand.REPUTATION, "audience": Audience.SELF, **pair}
    old = (TODAY - dt.timedelta(days=60), "old", Strand.REPUTATION, Audience.SELF)
    return (old, (TODAY - dt.timedelta(days=days), "x", recent["strand"], recent["audience"]))


PLAIN = "2 min, for the day as it is - I10"


@pytest.mark.parametrize(
    ("act", "plain"),
    [
        ({}, PLAIN),
        ({"minutes": 0}, "no extra time, for the day as it is - I10"),
        ({"phases": frozenset({Phase.AFTER})}, "2 min, for after the shift - I10"),
        ({"facts": ()}, "one of your own: 2 min, for the day as it is"),
    ],
)
def test_every_card_ends_with_what_it_takes(act, plain):
    """The last reason gives the cost, the moment and the facts."""
    assert reasons(act) == (plain,)


def test_a_due_step_says_since_when():
    """A due step's reason is its own, with its facts."""
    step = DueStep(key="a", minutes=1, reason="two days after you noted it", **TEXT, **PAIR)
    situation = Situation(
        day=TODAY,
        profile=Profile(),
        kind=Kind.WARDS,
        clinical=True,
        phase=Phase.BEFORE,
        season=Season.REACHING_OUT,
        minutes_left=5,
        acts_left=1,
        asks_left=0,
        due=(step,),
    )
    assert draw([], situation, "s")[0].reasons == ("due: two days after you noted it",)


def test_goal_and_signature_are_named():
    """A goal that is behind and a family's weekly turn are said, with their facts."""
    want = Want(name="two peers you trust", facts=("P08", "I42"), **PAIR)
    assert reasons(goals=(want,))[0] == "toward two peers you trust - P08 I42"
    waited = {"clinical": True, "shown": ((TODAY - dt.timedelta(days=9), "act"),)}
    help_given = {"signature": Signature.HELP, "cooldown": 5}
    assert reasons(help_given, **waited)[0] == "help for a co-intern comes up every week - P17 I07"


@pytest.mark.parametrize(
    ("act", "more", "said"),
    [
        ({"kinds": frozenset({Kind.NIGHTS})}, {}, "meant for days on night float - I10"),
        (
            {"tracks": frozenset({Track.CATEGORICAL})},
            {"profile": Profile(track=Track.CATEGORICAL)},
            "for staying in medicine - I31",
        ),
        ({"img": True}, {"profile": Profile(img=True)}, "international graduate - I01"),
        (
            {"temperaments": frozenset({Temperament.QUIET})},
            {"profile": Profile(temperament=Temperament.QUIET)},
            "the quiet way - P54 I46",
        ),
        (
            {"sizes": frozenset({Size.SMALL})},
            {"profile": Profile(size=Size.SMALL)},
            "for a smaller program - P66",
        ),
        (
            {"seasons": frozenset({Season.REACHING_OUT})},
            {},
            "months 4 to 6: mentor meetings begin - P58",
        ),
        ({}, {"tier": Tier.MINIMUM}, "two minutes or less while the load is at its minimum"),
        ({}, {"energy": 2}, "small enough for a day with little energy"),
        ({}, {"done": done(21)}, "nothing noted with peers for 4 weeks or more - P08 I42"),
        (
            {},
            {"done": done(21, audience=Audience.PEER)},
            "nothing noted with peers for 3 weeks - P08 I42",
        ),
        (
            {},
            {"done": done(2, audience=Audience.PEER)},
            "nothing noted for mutual support for 4 weeks or more - I02",
        ),
    ],
)
def test_what_singles_an_act_out_is_said(act, more, said):
    """What an act is meant for, and what was left out lately, stand in the reasons."""
    found = reasons(act, **more)
    assert any(said in reason for reason in found)
    assert found[-1] == PLAIN


def test_a_short_record_is_not_called_neglect():
    """Whoever began a week ago has not left anyone out for weeks."""
    week = ((TODAY - dt.timedelta(days=7), "x", Strand.REPUTATION, Audience.SELF),)
    assert reasons(done=week) == reasons(done=()) == (PLAIN,)


def test_at_most_four_reasons():
    """A card that would have many reasons keeps the weightiest three and its cost."""
    narrow = {
        "kinds": frozenset({Kind.NIGHTS}),
        "img": True,
        "temperaments": frozenset({Temperament.QUIET}),
        "sizes": frozenset({Size.SMALL}),
        "seasons": frozenset({Season.REACHING_OUT}),
    }
    person = Profile(img=True, temperament=Temperament.QUIET, size=Size.SMALL)
    assert len(reasons(narrow, profile=person, energy=1)) == 4
