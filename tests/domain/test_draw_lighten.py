"""A fall of the load takes cards off a drawn day, and never puts one on."""

import datetime as dt
import string

from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.capacity import DEFAULT_RULES, Budget, Meter, Sum
from prelim_coach.domain.draw_lighten import fitting_still, lighten
from prelim_coach.domain.journal import Card
from prelim_coach.domain.load import TIERS, Tier
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.week import Week


def card(key: str, minutes: int = 1) -> Card:
    """Give a card of which only key and minutes matter."""
    return Card(
        key=key,
        title=key,
        move="",
        when="",
        will="",
        minutes=minutes,
        strand=Strand.SUPPORT,
        audience=Audience.PEER,
    )


HANDS = st.lists(
    st.tuples(st.sampled_from(string.ascii_lowercase), st.integers(0, 10)),
    max_size=3,
    unique_by=lambda pair: pair[0],
).map(lambda pairs: [card(*pair) for pair in pairs])


@given(HANDS, st.sets(st.sampled_from(string.ascii_lowercase)), st.sampled_from(TIERS))
def test_what_stays_is_done_or_within_the_tier(cards, done, tier):
    """Done cards stay, open ones keep to the tier's count and minutes, and the order holds."""
    kept = lighten(cards, done, tier)
    open_ones = [one for one in kept if one.key not in done]
    longest = DEFAULT_RULES.act_minutes(tier)
    assert [one for one in cards if one in kept] == list(kept)
    assert all(one in kept for one in cards if one.key in done)
    assert not open_ones or len(kept) <= DEFAULT_RULES.acts_a_day(tier)
    assert longest is None or all(one.minutes <= longest for one in open_ones)


@given(HANDS, st.sets(st.sampled_from(string.ascii_lowercase)))
def test_each_lower_tier_leaves_no_more(cards, done):
    """From steady to rest, ever fewer cards stay."""
    kept = [len(lighten(cards, done, tier)) for tier in TIERS]
    assert kept == sorted(kept, reverse=True)


def test_rest_leaves_what_was_done():
    """At rest nothing is open, and what was ticked is still there."""
    kept = lighten([card("a"), card("b")], {"b"}, Tier.REST)
    assert [one.key for one in kept] == ["b"]


def room(minutes: int, acts: int = 9) -> Meter:
    """Give the meter of a week with so much left."""
    return Meter(
        week=Week(dt.date(2026, 11, 23)),
        budget=Budget(minutes=minutes, acts=acts, asks=1),
        used=Sum(),
        planned=Sum(),
        tier=Tier.STEADY,
        profile=Profile(),
    )


def test_a_week_that_filled_up_keeps_what_still_fits():
    """Open cards are taken in order; what is done stays, and what costs nothing stays."""
    cards = [card("a", 5), card("b", 0), card("c", 5)]
    assert [one.key for one in fitting_still(cards, {}, room(12))] == ["a", "b", "c"]
    assert [one.key for one in fitting_still(cards, {}, room(7))] == ["a", "b"]
    assert [one.key for one in fitting_still(cards, {"c"}, room(0))] == ["b", "c"]
    assert [one.key for one in fitting_still(cards, {}, room(12, acts=1))] == ["a", "b"]
