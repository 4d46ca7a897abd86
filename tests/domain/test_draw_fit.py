"""One thing that does not fit keeps an act away, and nothing else does."""

import datetime as dt

import pytest

from prelim_coach.domain.act import Act, Audience, Need, Phase, Strand
from prelim_coach.domain.draw import Situation, draw
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Profile, Size, Temperament, Track
from prelim_coach.domain.rotation import Kind
from prelim_coach.domain.season import Season

TODAY = dt.date(2026, 11, 25)
ACT = {
    "id": "act",
    "title": "Title",
    "move": "After it, do it.",
    "when": "it",
    "will": "do it",
    "minutes": 2,
    "strand": Strand.SUPPORT,
    "audience": Audience.PEER,
    "facts": ("P17",),
    "cooldown": 10,
}
NOW = {
    "day": TODAY,
    "profile": Profile(),
    "kind": Kind.WARDS,
    "clinical": True,
    "phase": Phase.DURING,
    "season": Season.REACHING_OUT,
    "minutes_left": 2,
    "acts_left": 1,
    "asks_left": 1,
}
LATELY = TODAY - dt.timedelta(days=9)
LONGER = TODAY - dt.timedelta(days=10)
DONE = (Strand.SUPPORT, Audience.PEER)


def came(act, now):
    """Say whether an act came up."""
    return bool(draw([Act(**ACT | act)], Situation(**NOW | now), "seed"))


@pytest.mark.parametrize(
    ("act", "now"),
    [
        ({}, {}),
        ({"energy": 3}, {"energy": 4}),
        ({"energy": 2}, {"energy": 3}),
        ({"energy": 1}, {"energy": 1}),
        ({"phases": frozenset({Phase.AFTER})}, {}),
        ({"phases": frozenset({Phase.OFF})}, {"phase": Phase.OFF}),
        ({"kinds": frozenset({Kind.WARDS})}, {}),
        ({"img": False}, {}),
        ({"img": True}, {"profile": Profile(img=True)}),
        ({"ask": True}, {}),
        ({"needs": frozenset({Need.PROJECT})}, {"has": frozenset(Need)}),
        ({"minutes": 0}, {"acts_left": 0, "minutes_left": 0}),
        ({"minutes": 0}, {"over": True}),
        ({}, {"tier": Tier.MINIMUM}),
        ({}, {"kind": Kind.OFF, "opened": True}),
        ({}, {"quiet": "First night.", "opened": True}),
        ({}, {"shown": ((LONGER, "act"),)}),
        ({}, {"done": ((LONGER, "act", *DONE),)}),
        ({}, {"shown": ((TODAY + dt.timedelta(days=1), "act"),)}),
        ({}, {"hidden": frozenset({"other"})}),
    ],
)
def test_what_fits_comes_up(act, now):
    """An act whose every condition holds is drawn when it is alone."""
    assert came(act, now)


@pytest.mark.parametrize(
    ("act", "now"),
    [
        ({"energy": 3}, {"energy": 3}),
        ({"energy": 2}, {"energy": 2}),
        ({"energy": 2}, {"energy": 1}),
        ({"phases": frozenset({Phase.BEFORE})}, {}),
        ({"phases": frozenset({Phase.DURING})}, {"phase": Phase.AFTER}),
        ({"phases": frozenset({Phase.OFF})}, {}),
        ({}, {"phase": Phase.OFF}),
        ({"kinds": frozenset({Kind.ICU})}, {}),
        ({"kinds": frozenset({Kind.UNKNOWN})}, {"opened": True}),
        ({"seasons": frozenset({Season.DEEPENING})}, {}),
        ({"tracks": frozenset({Track.CATEGORICAL})}, {}),
        ({"temperaments": frozenset({Temperament.QUIET})}, {}),
        ({"sizes": frozenset({Size.SMALL})}, {}),
        ({"img": True}, {}),
        ({"img": False}, {"profile": Profile(img=True)}),
        ({"needs": frozenset(Need)}, {"has": frozenset({Need.PROJECT})}),
        ({"ask": True}, {"asks_left": 0}),
        ({"ask": True, "minutes": 0}, {"asks_left": 0}),
        ({"minutes": 3}, {}),
        ({}, {"acts_left": 0}),
        ({}, {"over": True}),
        ({"minutes": 3}, {"minutes_left": 40, "tier": Tier.MINIMUM}),
        ({"minutes": 0}, {"tier": Tier.REST}),
        ({}, {"kind": Kind.OFF}),
        ({}, {"kind": Kind.VACATION}),
        ({}, {"quiet": "First night."}),
        ({}, {"hidden": frozenset({"act"})}),
        ({}, {"swapped": frozenset({"act"})}),
        ({}, {"put_off": frozenset({"act"})}),
        ({}, {"shown": ((LATELY, "act"),)}),
        ({}, {"shown": ((LATELY, "act"), (LONGER, "act"))}),
        ({}, {"done": ((LATELY, "act", *DONE),)}),
        ({}, {"done": ((TODAY, "act", *DONE),)}),
    ],
)
def test_one_condition_missing_keeps_it_away(act, now):
    """An act is not drawn when one thing about the person, the day or the week is against it."""
    assert not came(act, now)
