"""Recording what happened."""

import datetime as dt

import pytest

from prelim_coach.domain.act import Audience, Phase
from prelim_coach.domain.journal import CheckIn, Deed
from prelim_coach.domain.load import Tier, TierChange
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)


def test_one_check_in_a_day_and_phase(coach):
    """Saying it again corrects the entry; what was not said again stays."""
    coach.journal.check_in(TODAY, energy=3)
    coach.journal.check_in(TODAY, sleep=6.5)
    coach.journal.check_in(TODAY, energy=4, phase=Phase.AFTER)
    entries = [(one.phase, one.energy, one.sleep) for one in coach.desk.store.all(CheckIn)]
    assert entries == [(Phase.BEFORE, 3, 6.5), (Phase.AFTER, 4, None)]


@pytest.mark.parametrize("said", [{"energy": 0}, {"energy": 6}, {"sleep": -1}, {"sleep": 24.5}])
def test_numbers_out_of_range_are_refused_with_the_range(coach, said):
    """Nothing is saved, and the sentence names the range."""
    with pytest.raises(ValueError, match="from"):
        coach.journal.check_in(TODAY, **said)
    assert coach.desk.store.all(CheckIn) == []


def test_the_tier_falls_with_the_check_in_and_is_undone_with_it(coach):
    """The fall is saved beside the entry that caused it: one undo takes both back."""
    for day in (20, 21):
        coach.journal.check_in(dt.date(2026, 11, day), energy=2)
    _, fall = coach.journal.check_in(TODAY, energy=2)
    assert fall is not None
    assert coach.desk.tier(TODAY) is Tier.LIGHTER
    assert coach.undo() == "check-in"
    assert coach.desk.tier(TODAY) is Tier.STEADY
    assert len(coach.desk.store.all(CheckIn)) == 2


def test_only_the_user_raises_the_tier(coach, moment):
    """Good days leave a lower tier where it is; lifting it is a step of its own."""
    for day in (21, 22, 23):
        moment.set(at(f"2026-11-{day} 05:40"))
        coach.journal.check_in(dt.date(2026, 11, day), energy=1)
    for day in range(24, 31):
        moment.set(at(f"2026-11-{day} 05:40"))
        coach.journal.check_in(dt.date(2026, 11, day), energy=5, sleep=9)
    last = dt.date(2026, 11, 30)
    assert coach.desk.tier(last) is Tier.LIGHTER
    coach.journal.lift(last)
    assert coach.desk.tier(last) is Tier.STEADY
    assert coach.journal.lift(last) is None
    assert [change.by_user for change in coach.desk.store.all(TierChange)] == [False, True]


def test_an_entry_for_a_past_day_does_not_lower_todays_load(coach):
    """Filling in the past is recorded and changes nothing else."""
    for day in (17, 18, 19):
        _, fall = coach.journal.check_in(dt.date(2026, 11, day), energy=1)
        assert fall is None


def test_ticking_twice_is_no_tick(coach):
    """The record of a tick goes when the tick does."""
    card = coach.cards.view(TODAY).cards[0].card
    assert coach.journal.tick(TODAY, card) is not None
    assert coach.journal.tick(TODAY, card) is None
    assert coach.desk.store.all(Deed) == []


def test_recording_the_past_never_fails(coach):
    """Far over every limit, on any day, what happened is recorded."""
    for day in range(1, 29):
        coach.journal.log(dt.date(2026, 2, day), "a long evening", minutes=600)
    assert len(coach.desk.store.all(Deed)) == 28


@pytest.mark.parametrize("minutes", [-1, 601])
def test_impossible_minutes_are_refused(coach, minutes):
    """The sentence names the range."""
    with pytest.raises(ValueError, match="0 to 600"):
        coach.journal.log(TODAY, "x", minutes=minutes)


def test_help_is_noted_both_ways(coach):
    """Given help takes minutes; received help takes none of the budget."""
    given = coach.journal.help_noted(TODAY, given=True, line="two admissions")
    received = coach.journal.help_noted(TODAY, given=False)
    assert (given.audience, given.minutes > 0, received.minutes) == (Audience.PEER, True, 0)
    assert given.title == "Helped: two admissions"


def test_text_is_cleaned_on_its_way_in(coach):
    """Escape codes and hidden characters do not reach the file."""
    deed = coach.journal.log(TODAY, "\x1b]52;c;aGk=\x07cof\u200bfee\x1b[31m")
    assert deed.title == "coffee"
