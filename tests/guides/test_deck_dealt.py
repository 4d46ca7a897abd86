"""The deck as it is dealt: tight weeks still have cards, and the signature acts come round."""

import datetime as dt

import pytest

from prelim_coach.coach.situating import MEMORY
from prelim_coach.domain.act import Phase, Signature
from prelim_coach.domain.draw import Situation, draw
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.rotation import CLINICAL, WORKING, Kind
from prelim_coach.domain.season import Season
from prelim_coach.guides.loader import acts

DECK = acts()
FAMILY = {act.id: act.signature for act in DECK}
START = dt.date(2026, 11, 2)
SAID = frozenset(fact for act in DECK for fact in act.facts)
"""So that the deck is dealt for its own sake, and not for what the year has not spoken of yet."""
PHASES = (Phase.BEFORE, Phase.DURING, Phase.AFTER)


def dealt(kind, phase, days, tier=Tier.STEADY, minutes=0, acts_left=0):
    """Give the cards of some days in a row, each day knowing the ones before."""
    shown, hands = [], []
    for number in range(days):
        day = START + dt.timedelta(days=number)
        situation = Situation(
            day=day,
            profile=Profile(),
            kind=kind,
            clinical=kind in CLINICAL,
            phase=phase,
            season=Season.REACHING_OUT,
            tier=tier,
            minutes_left=minutes,
            acts_left=acts_left,
            asks_left=0,
            shown=tuple(shown),
            told=SAID,
        )
        hands.append(draw(DECK, situation, day.isoformat()))
        shown += [(day, card.key) for card in hands[-1]]
    return hands


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("kind", sorted(CLINICAL))
def test_signature_acts_come_weekly_with_nothing_left_to_spend(kind, phase):
    """With no minutes and no acts left, each family still comes up in every seven days."""
    hands = dealt(kind, phase, 21)
    for first in range(15):
        week = [FAMILY[card.key] for hand in hands[first : first + 7] for card in hand]
        assert set(Signature) <= set(week), first


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("kind", sorted(CLINICAL))
def test_signature_acts_come_weekly_at_the_minimum(kind, phase):
    """With one card of two minutes a day, each family still comes up in every seven days."""
    hands = dealt(kind, phase, 21, Tier.MINIMUM, minutes=20, acts_left=2)
    assert all(len(hand) == 1 for hand in hands)
    for first in range(15):
        week = [FAMILY[card.key] for hand in hands[first : first + 7] for card in hand]
        assert set(Signature) <= set(week), first


@pytest.mark.parametrize("kind", sorted(WORKING))
def test_a_month_has_three_cards_a_day_and_a_change(kind):
    """Before the shift there are three cards, and a month shows at least 25 acts.

    Away from patients, and with no ask and nothing under way, a day or two may have two.
    """
    hands = dealt(kind, Phase.BEFORE, 28, minutes=40, acts_left=3)
    short = [hand for hand in hands if len(hand) < 3]
    assert len(short) <= (0 if kind in CLINICAL else 2)
    assert all(len(hand) == 2 for hand in short)
    assert len({card.key for hand in hands for card in hand}) >= 25


@pytest.mark.parametrize("kind", [Kind.VACATION, Kind.OFF])
def test_a_day_away_opened_by_choice_has_something_restful(kind):
    """Whoever asks for cards on a day away gets some that cost nothing."""
    situation = Situation(
        day=START,
        profile=Profile(),
        kind=kind,
        clinical=False,
        phase=Phase.OFF,
        season=Season.REACHING_OUT,
        minutes_left=0,
        acts_left=0,
        asks_left=0,
        opened=True,
    )
    assert len(draw(DECK, situation, "seed")) == 3


def test_the_draw_remembers_longer_than_any_act_rests():
    """What came up longer ago than the draw looks back would come up again in its cooldown."""
    assert max(act.cooldown for act in DECK) <= MEMORY.days
