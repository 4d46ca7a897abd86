"""The draw over arbitrary decks, people, days and histories: its properties one by one."""

import datetime as dt

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prelim_coach.domain.act import Act, Audience, Need, Phase, Signature, Strand
from prelim_coach.domain.draw import DueStep, Situation, Want, draw, replace
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Profile, Size, Temperament, Track
from prelim_coach.domain.rotation import WORKING, Kind
from prelim_coach.domain.season import Season
from prelim_coach.guides import loader

TODAY = dt.date(2026, 11, 25)
AHEAD = {
    Phase.BEFORE: {Phase.BEFORE, Phase.DURING, Phase.AFTER},
    Phase.DURING: {Phase.DURING, Phase.AFTER},
    Phase.AFTER: {Phase.AFTER},
    Phase.OFF: {Phase.OFF},
}
MOST = {Tier.STEADY: 3, Tier.LIGHTER: 2, Tier.MINIMUM: 1, Tier.REST: 0}
TEXT = {"title": "Title", "move": "After it, do it.", "when": "it", "will": "do it"}
PAIR = {"strand": st.sampled_from(Strand), "audience": st.sampled_from(Audience)}


def some(values):
    """Give a set of some values, mostly all of them."""
    everything = frozenset(values)
    few = st.frozensets(st.sampled_from(sorted(everything)), min_size=1)
    return st.just(everything) | st.just(everything) | few


ACT = st.fixed_dictionaries(
    {
        **PAIR,
        "minutes": st.sampled_from([0, 0, 1, 2, 5, 10, 30]),
        "energy": st.integers(1, 3),
        "ask": st.sampled_from([False, False, True]),
        "signature": st.none() | st.sampled_from(Signature),
        "kinds": some(WORKING) | some(Kind),
        "phases": some(Phase),
        "seasons": some(Season),
        "tracks": some(Track),
        "temperaments": some(Temperament),
        "sizes": some(Size),
        "img": st.sampled_from([None, None, True, False]),
        "needs": st.just(frozenset()) | st.frozensets(st.sampled_from(Need), max_size=1),
        "cooldown": st.integers(1, 20),
        "facts": st.sampled_from([(), ("P08", "I42"), ("P13",), ("I10",)]),
    }
)
MADE = st.lists(ACT, max_size=12).map(
    lambda rows: tuple(Act(id=f"act-{n}", **TEXT, **row) for n, row in enumerate(rows))
)
DECKS = st.one_of(MADE, MADE, st.deferred(lambda: st.just(loader.acts())))
DUE = st.lists(
    st.builds(
        DueStep,
        **{name: st.just(text) for name, text in TEXT.items()},
        **PAIR,
        key=st.sampled_from("abcde"),
        minutes=st.sampled_from([0, 1, 2, 5, 20]),
        ask=st.booleans(),
        reason=st.sampled_from(["", "two days after you noted it"]),
    ),
    max_size=4,
    unique_by=lambda step: step.key,
).map(tuple)


@st.composite
def cases(draw_):
    """Give a deck and a situation that refers to its acts."""
    deck = draw_(DECKS)
    keys = st.sampled_from([*(act.id for act in deck), "step:a", "step:b", "gone"])
    days = st.integers(0, 40).map(lambda ago: TODAY - dt.timedelta(days=ago))
    past = days.map(lambda day: min(day, TODAY - dt.timedelta(days=1)))
    few = st.frozensets(keys, max_size=2)
    return deck, draw_(
        st.builds(
            Situation,
            day=st.just(TODAY),
            profile=st.builds(
                Profile,
                track=st.sampled_from(Track),
                img=st.booleans(),
                temperament=st.sampled_from(Temperament),
                size=st.sampled_from(Size),
            ),
            kind=st.sampled_from(Kind),
            clinical=st.booleans(),
            phase=st.sampled_from(Phase),
            season=st.sampled_from(Season),
            tier=st.sampled_from([Tier.STEADY, *Tier]),
            minutes_left=st.integers(0, 60),
            acts_left=st.integers(0, 8),
            asks_left=st.integers(0, 2),
            over=st.sampled_from([False, False, True]),
            energy=st.none() | st.integers(1, 5),
            shown=st.lists(st.tuples(past, keys), max_size=10).map(tuple),
            done=st.lists(st.tuples(days, keys, *PAIR.values()), max_size=8).map(tuple),
            hidden=few,
            swapped=few,
            put_off=few,
            has=st.frozensets(st.sampled_from(Need)),
            due=DUE,
            goals=st.lists(
                st.builds(
                    Want,
                    **PAIR,
                    name=st.just("two peers you trust"),
                    facts=st.just(()) | st.just(("P08",)),
                ),
                max_size=3,
            ).map(tuple),
            quiet=st.sampled_from(["", "", "First night."]),
            opened=st.booleans(),
        )
    )


CALM = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)


def acts_of(deck, cards):
    """Give the acts behind cards, due steps left out."""
    by_id = {act.id: act for act in deck}
    return [by_id[card.key] for card in cards if not card.key.startswith("step:")]


def check_fit(deck, now, cards):
    """Check the acts of cards against the rules of who, where and when, restated here."""
    kinds = {now.kind} | ({Kind.UNKNOWN} if now.kind not in WORKING else set())
    for act in acts_of(deck, cards):
        assert now.profile.track in act.tracks
        assert act.img is None or act.img == now.profile.img
        assert now.profile.temperament in act.temperaments
        assert now.profile.size in act.sizes
        assert act.kinds & kinds
        assert act.phases & AHEAD[now.phase]
        assert now.season in act.seasons
        assert act.needs <= now.has
        assert act.id not in now.hidden | now.swapped | now.put_off
        assert all((TODAY - day).days >= act.cooldown for day, key in now.shown if key == act.id)
        if now.energy is not None and now.energy <= 3:
            assert act.energy <= max(1, now.energy - 1)


def check_room(now, cards):
    """Check cards against the minutes, acts, asks and places left."""
    assert len(cards) <= (1 if now.over and MOST[now.tier] else MOST[now.tier])
    assert sum(card.minutes for card in cards) <= now.minutes_left
    assert sum(card.minutes > 0 for card in cards) <= now.acts_left
    assert sum(card.ask for card in cards) <= now.asks_left
    if now.tier is Tier.MINIMUM:
        assert all(card.minutes <= 2 for card in cards)
    if now.over:
        assert all(card.minutes == 0 for card in cards)


@CALM
@given(case=cases())
def test_1_every_card_fits_the_person_and_the_day(case):
    """Track, IMG, temperament, size, kind, phase, season, cooldown and hidden all hold."""
    deck, now = case
    check_fit(deck, now, draw(deck, now, "seed"))


@CALM
@given(case=cases())
def test_2_the_cards_fit_what_is_left(case):
    """Together the cards never exceed minutes, acts, asks or the places of the tier."""
    deck, now = case
    check_room(now, draw(deck, now, "seed"))


@CALM
@given(case=cases())
def test_3_due_steps_come_first(case):
    """Due steps stand before acts, and one is left out for acts only where it could not come."""
    deck, now = case
    cards = draw(deck, now, "seed")
    steps = [card.key.startswith("step:") for card in cards]
    assert steps == sorted(steps, reverse=True)
    acts = acts_of(deck, cards)
    if steps.count(False) and not any(act.signature for act in acts):
        alone = draw((), now, "seed")
        assert [card.key for card in cards if card.key.startswith("step:")] == [
            card.key for card in alone
        ]


@CALM
@given(case=cases())
def test_4_no_two_cards_share_strand_and_audience(case):
    """Strand and audience together are different on every card of a draw."""
    deck, now = case
    pairs = [(card.strand, card.audience) for card in draw(deck, now, "seed")]
    assert len(pairs) == len(set(pairs))


@CALM
@given(case=cases())
def test_quiet_and_free_days_have_no_cards_unless_opened(case):
    """A quiet reason, a free kind or rest gives no card by itself."""
    deck, now = case
    if not now.opened and (now.quiet or now.kind not in WORKING):
        assert draw(deck, now, "seed") == ()


@CALM
@given(case=cases(), place=st.integers(0, 2))
def test_6_and_7_a_swap_leaves_the_others_and_never_returns(case, place):
    """The replacement is new, holds every property beside the kept ones, and the old is gone."""
    deck, now = case
    cards = draw(deck, now, "seed")
    if place >= len(cards):
        return
    out = cards[place]
    assert out.key not in now.swapped
    kept = [card for card in cards if card is not out]
    after = msgspec.structs.replace(now, swapped=now.swapped | {out.key})
    assert out.key not in {card.key for card in draw(deck, after, "seed")}
    new = replace(deck, after, kept, "seed")
    if new is None:
        return
    together = [*kept, new]
    assert new.key not in {card.key for card in cards} | after.swapped
    assert len({(card.strand, card.audience) for card in together}) == len(together)
    check_fit(deck, after, together)
    check_room(now, together)


@CALM
@given(case=cases())
def test_8_every_card_says_why_with_its_facts(case):
    """Each card has reasons in words without a full stop, and its facts stand in them."""
    deck, now = case
    for card in draw(deck, now, "seed"):
        assert card.reasons
        assert all(reason.strip() and not reason.endswith(".") for reason in card.reasons)
        said = " ".join(card.reasons)
        assert all(fact in said for fact in card.facts)


@CALM
@given(case=cases(), seed=st.text(max_size=10), random=st.randoms())
def test_9_the_same_inputs_give_the_same_draw(case, seed, random):
    """The draw depends on what its inputs are, not on the order of deck or history."""
    deck, now = case
    shown, done = (tuple(random.sample(each, len(each))) for each in (now.shown, now.done))
    mixed = msgspec.structs.replace(now, shown=shown, done=done)
    assert draw(random.sample(deck, len(deck)), mixed, seed) == draw(deck, now, seed)
