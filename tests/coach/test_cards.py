"""The day's cards: kept, swapped, put off, hidden, outdated."""

import datetime as dt

import pytest

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Draw
from prelim_coach.domain.needs import needs_on
from prelim_coach.domain.rotation import Block, Kind
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def known(coach):
    """A coach whose intern has answered the first questions."""
    coach.setup.save_profile(specialty="neurology")
    return coach


def keys(coach, day=TODAY):
    """Give the keys of a day's cards."""
    return [one.card.key for one in coach.cards.view(day).cards]


def test_kept_cards_stay_all_day(known, moment):
    """Ticks, check-ins and the clock leave the day's cards as they were drawn."""
    known.cards.keep(TODAY)
    before = keys(known)
    known.journal.tick(TODAY, known.cards.view(TODAY).cards[1].card)
    known.journal.check_in(TODAY, energy=5)
    moment.set(at("2026-11-23 23:50"))
    assert keys(known) == before


def test_keeping_is_no_step_of_undo(known):
    """The intern did nothing, so there is nothing to take back but the profile."""
    known.cards.keep(TODAY)
    assert known.undo() == "profile"


def test_before_the_first_answers_nothing_is_kept(coach):
    """Cards are shown at once, but the answers may still change them."""
    coach.cards.keep(TODAY)
    assert keys(coach)
    assert coach.desk.store.all(Draw) == []


def test_a_corrected_rotation_draws_an_untouched_day_anew(known):
    """Cards for the wards do not stay on a day that turns out to be in the ICU."""
    known.cards.keep(TODAY)
    block = Block(
        name="MICU", kind=Kind.ICU, first=dt.date(2026, 11, 2), last=dt.date(2026, 11, 29)
    )
    known.setup.save_block(block)
    known.cards.keep(TODAY)
    assert known.cards.kept(TODAY).kind is Kind.ICU


def test_a_touched_day_is_never_drawn_anew(known):
    """Once something was ticked, the cards stay, whatever the schedule becomes."""
    known.cards.keep(TODAY)
    before = keys(known)
    known.journal.tick(TODAY, known.cards.view(TODAY).cards[0].card)
    block = Block(
        name="PTO", kind=Kind.VACATION, first=dt.date(2026, 11, 2), last=dt.date(2026, 11, 29)
    )
    known.setup.save_block(block)
    assert keys(known) == before


def test_past_days_are_not_drawn(known):
    """A day on which the app was not opened has no cards and no reproach."""
    view = known.cards.view(dt.date(2026, 11, 20))
    assert view.cards == ()
    assert view.quiet == "No cards were drawn for this day."


def test_acknowledgements_differ_on_one_day(known):
    """Each ticked card has a quiet line of its own."""
    for view in known.cards.view(TODAY).cards:
        known.cards.keep(TODAY)
        known.journal.tick(TODAY, view.card)
    lines = [one.line for one in known.cards.view(TODAY).cards]
    assert all(lines)
    assert len(set(lines)) == len(lines)


def test_a_vacation_day_is_quiet_until_opened(known):
    """Opening is a choice, kept for the day."""
    block = Block(
        name="PTO", kind=Kind.VACATION, first=dt.date(2026, 11, 21), last=dt.date(2026, 11, 29)
    )
    known.setup.save_block(block)
    view = known.cards.view(TODAY)
    assert (view.cards, view.can_open) == ((), True)
    known.cards.open_day(TODAY)
    assert known.cards.view(TODAY).cards
    assert known.undo() == "open the day"


def test_a_day_whose_week_was_filled_says_so(known):
    """Cards that no longer fit go, with the reason, and come back when the plan goes."""
    day = known.desk.today()
    drawn = known.cards.view(day).cards
    assert any(one.card.minutes for one in drawn)
    left = known.metering.meter(day).minutes_left
    plan = Commitment(day=day, title="Noon talk", minutes=left, what=What.ACT)
    known.planning.plan(plan)
    stay = known.cards.view(day).cards
    assert not any(one.card.minutes for one in stay)
    for one in stay:
        known.cards.hide(day, one.card.key)
    assert known.cards.view(day).quiet.startswith("The week is full.")
    for _ in (plan, *stay):
        known.undo()
    assert known.cards.view(day).cards == drawn


def test_a_block_entered_on_the_first_day_of_use_leaves_the_day_its_cards(known):
    """Who types the rotation that begins today has just come for cards; later ones open quiet."""
    known.setup.save_block(Block(name="A", kind=Kind.WARDS, first=TODAY, last=TODAY))
    assert known.cards.view(TODAY).cards
    known.journal.check_in(TODAY - dt.timedelta(days=1), energy=3)
    view = known.cards.view(TODAY)
    assert (view.cards, view.can_open) == ((), True)
    assert view.quiet.startswith("First ")


def test_no_card_speaks_of_what_is_not_there(known, moment):
    """A whole block long, no card names a project, a meeting or a last day that is none."""
    first = dt.date(2026, 11, 2)
    known.setup.save_block(
        Block(name="Wards", kind=Kind.WARDS, first=first, last=dt.date(2026, 11, 29))
    )
    needs = {act.id: act.needs for act in known.desk.deck}
    met = set()
    for ahead in range(28):
        day = first + dt.timedelta(days=ahead)
        moment.set(at(f"{day} 05:40"))
        known.cards.keep(day)
        has = needs_on(day, known.desk.schedule, ())
        for key in keys(known, day):
            if not key.startswith("step:"):
                assert needs[key] <= has
                met |= needs[key]
    assert met
