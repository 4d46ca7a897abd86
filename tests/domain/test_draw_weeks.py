"""Whole stretches of days: what comes up weekly, what rests, what stays away."""

import datetime as dt
import random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from prelim_coach.domain.act import Act, Audience, Phase, Signature, Strand
from prelim_coach.domain.draw import DueStep, Situation, draw, replace
from prelim_coach.domain.load import TIERS, Tier
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.rotation import CLINICAL, Kind
from prelim_coach.domain.season import season_of
from prelim_coach.domain.week import week_of
from prelim_coach.guides import loader

START = dt.date(2026, 11, 2)
TEXT = {"title": "Title", "move": "After it, do it.", "when": "it", "will": "do it"}
FAMILIES = {
    Signature.QUESTION: (Strand.INFORMATION, Audience.FACULTY),
    Signature.POINT: (Strand.INFORMATION, Audience.SELF),
    Signature.HELP: (Strand.SUPPORT, Audience.PEER),
}


def act(key, strand, audience, **more):
    """Give an act of one minute."""
    fields = {"minutes": 1, "facts": ("P13",), **more}
    return Act(id=key, strand=strand, audience=audience, **TEXT, **fields)


DECK = [
    act(f"{family}-{n}", *pair, signature=family, cooldown=5)
    for family, pair in FAMILIES.items()
    for n in range(5)
] + [
    act(f"{strand}-{audience}-{n}", strand, audience, cooldown=10)
    for strand in Strand
    for audience in Audience
    for n in range(3)
]


def due(chance):
    """Give up to four due steps, some of the signature acts' own strand and audience."""
    pairs = [*FAMILIES.values(), (Strand.REPUTATION, Audience.NURSE_ALLIED)]
    picked = chance.choices(pairs, k=chance.randrange(5))
    return tuple(
        DueStep(key=str(n), minutes=1, strand=strand, audience=audience, **TEXT)
        for n, (strand, audience) in enumerate(picked)
    )


def lived(deck, kinds, seed, phase=Phase.BEFORE, tier=Tier.STEADY):
    """Live days of these kinds with ticks and swaps by chance; give each day's kind and cards."""
    chance, year = random.Random(seed), dt.date(2026, 7, 1)
    shown, done, swapped, days = [], [], [], []
    for n, kind in enumerate(kinds):
        day = START + dt.timedelta(days=n)
        away = {key for on, key in swapped if week_of(on) == week_of(day)}
        now = Situation(
            day=day,
            profile=Profile(),
            kind=kind,
            clinical=kind in CLINICAL,
            phase=phase,
            season=season_of(day, year),
            tier=tier,
            minutes_left=60,
            acts_left=8,
            asks_left=2,
            shown=tuple(shown),
            clinical_days=frozenset(on for on, kind, *_ in days if kind in CLINICAL),
            done=tuple(done),
            swapped=frozenset(away),
            due=due(chance) if seed % 2 else (),
        )
        cards = draw(deck, now, day.isoformat())
        seen = list(cards)
        if cards and chance.random() < 0.3:
            out = chance.choice(cards)
            swapped.append((day, out.key))
            after = msgspec.structs.replace(now, swapped=now.swapped | {out.key})
            new = replace(deck, after, [each for each in cards if each is not out], "s")
            seen += [new] if new else []
        shown += [(day, card.key) for card in seen]
        done += [
            (day, card.key, card.strand, card.audience) for card in seen if chance.random() < 0.4
        ]
        days.append((day, kind, seen, frozenset(away)))
    return days


def check_families(deck, days):
    """Check that every run of five clinical days shows each signature family."""
    family = {act.id: act.signature for act in deck}
    clinical = [
        {family.get(card.key) for card in seen} for _, kind, seen, _ in days if kind in CLINICAL
    ]
    for first in range(len(clinical) - 4):
        assert set(Signature) <= set().union(*clinical[first : first + 5])


def check_rest(deck, days):
    """Check cooldowns and swaps over the days."""
    rest = {act.id: act.cooldown for act in deck}
    last = {}
    for day, _, seen, away in days:
        for card in seen:
            assert card.key not in away
            if card.key in rest:
                before = last.get(card.key)
                assert before is None or (day - before).days >= rest[card.key]
                last[card.key] = day


STRETCH = st.lists(
    st.tuples(
        st.sampled_from(
            [Kind.WARDS, Kind.ICU, Kind.NIGHTS, Kind.CLINIC, Kind.OFF, Kind.VACATION, Kind.RESEARCH]
        ),
        st.integers(1, 14),
    ),
    min_size=1,
    max_size=5,
).map(lambda blocks: [kind for kind, length in blocks for _ in range(length)])
FEW = settings(max_examples=40, deadline=None)


@FEW
@given(kinds=STRETCH, seed=st.integers(0, 10**6), tier=st.sampled_from(TIERS[:3]))
def test_5_each_signature_family_comes_up_in_every_five_clinical_days(kinds, seed, tier):
    """Across blocks, days off, due steps and swaps, with three cards a day or one."""
    check_families(DECK, lived(DECK, kinds, seed, tier=tier))


@FEW
@given(kinds=STRETCH, seed=st.integers(0, 10**6))
def test_cooldowns_hold_and_swaps_stay_away_for_the_week(kinds, seed):
    """No act comes back within its cooldown, and none that was swapped returns that week."""
    check_rest(DECK, lived(DECK, kinds, seed))


@FEW
@given(
    kinds=STRETCH, seed=st.integers(0, 10**6), phase=st.sampled_from([Phase.BEFORE, Phase.AFTER])
)
def test_the_real_deck_lives_through_any_stretch(kinds, seed, phase):
    """The deck that ships keeps its families, cooldowns and swaps too, early or late in the day."""
    deck = loader.acts()
    days = lived(deck, kinds, seed, phase)
    check_rest(deck, days)
    if phase is Phase.BEFORE:
        check_families(deck, days)


def test_signature_acts_are_spread_over_the_week():
    """In ten quiet months of wards no three families meet on one day, and few days hold two."""
    family = {act.id: act.signature for act in DECK}
    lives = [lived(DECK, [Kind.WARDS] * 56, seed)[14:] for seed in range(0, 20, 2)]
    seen = [
        {family.get(card.key) for card in seen} - {None} for one in lives for *_, seen, _ in one
    ]
    assert max(map(len, seen)) <= 2
    assert sum(len(families) > 1 for families in seen) <= 20
