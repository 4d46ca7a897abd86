"""The draw over arbitrary decks, people, days and histories: its properties one by one."""

import datetime as dt
import random

import msgspec
from hypothesis import given, settings
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


def some(values, chance):
    """Give a set of some values by chance, mostly all of them."""
    everything = sorted(values)
    few = chance.randrange(8) == 0
    return frozenset(chance.sample(everything, chance.randint(1, 2)) if few else everything)


def made(seed):
    """Give a deck of up to twelve acts by chance."""
    chance = random.Random(seed)
    return tuple(
        Act(
            id=f"act-{n}",
            **TEXT,
            strand=chance.choice(list(Strand)),
            audience=chance.choice(list(Audience)),
            minutes=chance.choice([0, 0, 1, 2, 5, 10, 30]),
            energy=chance.randint(1, 3),
            ask=chance.random() < 0.3,
            signature=chance.choice([None, *Signature]),
            kinds=some(chance.choice([WORKING, Kind]), chance),
            phases=some(Phase, chance),
            seasons=some(Season, chance),
            tracks=some(Track, chance),
            temperaments=some(Temperament, chance),
            sizes=some(Size, chance),
            img=chance.choice([None, None, None, True, False]),
            needs=frozenset(chance.sample(list(Need), chance.choice([0, 0, 0, 1]))),
            cooldown=chance.randint(1, 20),
            facts=chance.choice([(), ("P08", "I42"), ("P13",), ("I10",)]),
        )
        for n in range(chance.randrange(13))
    )


def steps(chance):
    """Give up to four due steps by chance."""
    return tuple(
        DueStep(
            key=key,
            **TEXT,
            strand=chance.choice(list(Strand)),
            audience=chance.choice(list(Audience)),
            minutes=chance.choice([0, 1, 2, 5, 20]),
            ask=chance.random() < 0.3,
            reason=chance.choice(["", "two days after you noted it"]),
            pressing=chance.random() < 0.3,
        )
        for key in chance.sample("abcde", chance.choice([0, 0, 1, 2, 4]))
    )


def case(seed):
    """Give a deck and a situation that refers to its acts, by chance."""
    chance = random.Random(seed)
    deck = made(seed) if chance.randrange(3) else loader.acts()
    keys = [*(act.id for act in deck), "step:a", "step:b", "gone"]

    def pairs():
        return chance.choice(list(Strand)), chance.choice(list(Audience))

    def ago(least):
        return TODAY - dt.timedelta(days=chance.randint(least, 40))

    def few():
        return frozenset(chance.sample(keys, chance.choice([0, 0, 1, 2])))

    goals = [Want(name="two peers", strand=s, audience=a) for s, a in [pairs(), pairs()]]
    return deck, Situation(
        day=TODAY,
        profile=Profile(
            track=chance.choice(list(Track)),
            img=chance.random() < 0.5,
            temperament=chance.choice(list(Temperament)),
            size=chance.choice(list(Size)),
        ),
        kind=chance.choice([Kind.WARDS, Kind.WARDS, *Kind]),
        clinical=chance.random() < 0.5,
        phase=chance.choice(list(Phase)),
        season=chance.choice(list(Season)),
        tier=chance.choice([Tier.STEADY] * 4 + list(Tier)),
        minutes_left=chance.choice([0, 2, 4, 10, 60]),
        acts_left=chance.choice([0, 1, 2, 8]),
        asks_left=chance.randint(0, 2),
        over=chance.randrange(6) == 0,
        energy=chance.choice([None, 1, 2, 3, 4, 5]),
        shown=tuple((ago(1), chance.choice(keys)) for _ in range(chance.randrange(12))),
        done=tuple((ago(0), chance.choice(keys), *pairs()) for _ in range(chance.randrange(9))),
        hidden=few(),
        swapped=few(),
        put_off=few(),
        has=frozenset(chance.sample(list(Need), chance.randrange(len(Need)))),
        due=steps(chance),
        goals=tuple(goals[: chance.randrange(3)]),
        quiet=chance.choice(["", "", "", "First night."]),
        opened=chance.random() < 0.5,
    )


def cases():
    """Give decks with situations; each is made from one number, as single fields cost too much."""
    return st.integers(0, 10**9).map(case)


CALM = settings(max_examples=300, deadline=None)


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
@given(pair=cases())
def test_1_every_card_fits_the_person_and_the_day(pair):
    """Track, IMG, temperament, size, kind, phase, season, cooldown and hidden all hold."""
    deck, now = pair
    check_fit(deck, now, draw(deck, now, "seed"))


@CALM
@given(pair=cases())
def test_2_the_cards_fit_what_is_left(pair):
    """Together the cards never exceed minutes, acts, asks or the places of the tier."""
    deck, now = pair
    check_room(now, draw(deck, now, "seed"))


@CALM
@given(pair=cases())
def test_3_due_steps_come_first(pair):
    """Due steps stand before acts, and one is left out for acts only where it could not come."""
    deck, now = pair
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
@given(pair=cases())
def test_4_no_two_cards_share_strand_and_audience(pair):
    """Strand and audience together are different on every card but a follow-up at its aim."""
    deck, now = pair
    pressing = {step.card_key for step in now.due if step.pressing}
    cards = draw(deck, now, "seed")
    pairs = [(card.strand, card.audience) for card in cards if card.key not in pressing]
    assert len(pairs) == len(set(pairs))
    reached = {(card.strand, card.audience) for card in cards if card.key in pressing}
    drawn = [act for act in acts_of(deck, cards) if not act.signature]
    assert not reached & {(act.strand, act.audience) for act in drawn}


@CALM
@given(pair=cases())
def test_quiet_and_free_days_have_no_cards_unless_opened(pair):
    """A quiet reason, a free kind or rest gives no card by itself."""
    deck, now = pair
    if not now.opened and (now.quiet or now.kind not in WORKING):
        assert draw(deck, now, "seed") == ()


@CALM
@given(pair=cases(), place=st.integers(0, 2))
def test_6_and_7_a_swap_leaves_the_others_and_never_returns(pair, place):
    """The replacement is new, holds every property beside the kept ones, and the old is gone."""
    deck, now = pair
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
    beside = {(card.strand, card.audience) for card in kept}
    pressing = {step.card_key for step in now.due if step.pressing}
    assert new.key in pressing or (new.strand, new.audience) not in beside
    check_fit(deck, after, together)
    check_room(now, together)


@CALM
@given(pair=cases())
def test_8_every_card_says_why_with_its_facts(pair):
    """Each card has reasons in words without a full stop, and its facts stand in them."""
    deck, now = pair
    for card in draw(deck, now, "seed"):
        assert card.reasons
        assert all(reason.strip() and not reason.endswith(".") for reason in card.reasons)
        said = " ".join(card.reasons)
        assert all(fact in said for fact in card.facts)


@CALM
@given(pair=cases(), seed=st.text(max_size=10), chance=st.integers(0, 999))
def test_9_the_same_inputs_give_the_same_draw(pair, seed, chance):
    """The draw depends on what its inputs are, not on the order of deck or history."""
    deck, now = pair
    mix = random.Random(chance)
    shown, done = (tuple(mix.sample(each, len(each))) for each in (now.shown, now.done))
    mixed = msgspec.structs.replace(now, shown=shown, done=done)
    assert draw(mix.sample(deck, len(deck)), mixed, seed) == draw(deck, now, seed)
