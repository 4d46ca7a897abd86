"""What is set in Settings holds everywhere, is checked, and can be undone."""

import datetime as dt

import pytest

from prelim_coach.domain.capacity_rules import DEFAULT_RULES, LIMITS, Limits
from prelim_coach.domain.load import Tier
from prelim_coach.domain.numbers import (
    KINDS,
    LOAD,
    NUMBERS,
    PEOPLE,
    TOKENS,
    in_force,
    limits_of,
    rules_of,
)
from prelim_coach.domain.prefs import Prefs
from prelim_coach.domain.rotation import Block, Kind
from tests.conftest import at

MONDAY = dt.date(2026, 11, 23)


def wards(coach):
    """Let every day from 14 November on be a ward day."""
    coach.setup.save_profile()
    coach.setup.save_block(
        Block(
            name="Wards", kind=Kind.WARDS, first=dt.date(2026, 11, 14), last=dt.date(2026, 12, 13)
        )
    )


def test_the_defaults_are_the_rules():
    """With nothing chosen, and with every default chosen, the rules are the coach's own."""
    assert rules_of(()) == DEFAULT_RULES
    assert rules_of((name, one.default) for name, one in NUMBERS.items()) == DEFAULT_RULES


@pytest.mark.parametrize("number", [*LOAD, *TOKENS], ids=lambda number: number.name)
def test_every_number_reaches_its_rule(number):
    """Each end of its range is taken, and stands in the rule of its name."""
    for value in (number.low, number.high):
        assert getattr(rules_of([(number.name, value)]), number.name) == value


@pytest.mark.parametrize("number", PEOPLE, ids=lambda number: number.name)
def test_every_number_about_people_reaches_its_rule(number, coach):
    """Each end of its range is what people come to mind by."""
    for value in (number.low, number.high):
        coach.preferences.set_numbers("number", {number.name: value})
        assert getattr(coach.people.rules, number.name) == value


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_rotation_has_its_three_numbers(kind):
    """Minutes, acts and asks of one kind change, and no other kind's."""
    rules = rules_of([(one.name, 7) for one in limits_of(kind)])
    assert rules.limits_of(kind) == Limits(7, 7, 7)
    assert all(rules.limits_of(other) == LIMITS[other] for other in LIMITS if other is not kind)


@pytest.mark.parametrize("number", NUMBERS.values(), ids=lambda number: number.name)
def test_what_is_out_of_range_is_refused_in_a_sentence(number, coach):
    """Beyond either end nothing is saved, and what another program left there is passed over."""
    for value in (number.low - 1, number.high + 1):
        with pytest.raises(ValueError, match=f"from {number.low} to {number.high}"):
            coach.preferences.set_numbers("number", {number.name: value})
        assert in_force([(number.name, value)])[number.name] == number.default
    assert coach.desk.prefs == Prefs()
    assert in_force([("gone", 3)]) == in_force(())


def test_the_meter_goes_by_the_intern_own_number(coach):
    """A week of wards holds what was set, at once; undo brings the coach's own number back."""
    wards(coach)
    before = coach.metering.meter(MONDAY).budget
    coach.preferences.set_numbers("wards", {"wards.minutes": 21, "wards.acts": 7})
    held = coach.metering.meter(MONDAY).budget
    assert (before.minutes, before.acts) == (40, 4)
    assert (held.minutes, held.acts) == (21, 7)
    assert coach.undo() == "wards"
    assert coach.metering.meter(MONDAY).budget == before


def test_the_draw_goes_by_the_intern_own_number(coach):
    """One act a day was asked for, so one card is drawn."""
    wards(coach)
    coach.preferences.set_numbers("load", {"steady_acts": 1})
    assert len(coach.cards.drawn(MONDAY).cards) == 1


def test_the_gate_goes_by_the_intern_own_number(coach):
    """The tokens of the meter are those that were set."""
    wards(coach)
    coach.preferences.set_numbers("tokens", {"events": 5})
    assert [token.limit for token in coach.metering.meter(MONDAY).tokens if token.limit == 5]


def test_cards_already_drawn_are_lightened_by_the_own_number(coach):
    """A lighter day shows as many as the intern's number for it allows."""
    wards(coach)
    coach.cards.keep(MONDAY)
    coach.preferences.set_numbers("load", {"lighter_acts": 1})
    for day in (20, 21, 22, 23):
        coach.journal.check_in(dt.date(2026, 11, day), energy=1)
    assert coach.desk.tier(MONDAY) is Tier.LIGHTER
    assert len(coach.cards.view(MONDAY).cards) == 1


def test_a_default_is_not_kept(coach):
    """Setting a number back to its default leaves nothing behind."""
    coach.preferences.set_numbers("events", {"events": 5})
    coach.preferences.set_numbers("events", {"events": NUMBERS["events"].default})
    assert coach.desk.prefs.numbers == ()


def test_the_day_turns_when_the_intern_says(coach, moment):
    """At 05:40 it is still Sunday once the day turns at six."""
    assert coach.desk.today() == MONDAY
    coach.preferences.set_turn(dt.time(6), nights=False)
    assert coach.desk.today() == dt.date(2026, 11, 22)
    moment.set(at("2026-11-23 06:00"))
    assert coach.desk.today() == MONDAY


def test_the_day_of_nights_turns_when_the_intern_says(coach, moment):
    """During night float the other time counts."""
    nights = Block(name="NF", kind=Kind.NIGHTS, first=dt.date(2026, 11, 16), last=MONDAY)
    coach.setup.save_block(nights)
    moment.set(at("2026-11-23 13:00"))
    assert coach.desk.today() == MONDAY
    coach.preferences.set_turn(dt.time(14), nights=True)
    assert coach.desk.today() == dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("time", "nights"),
    [(dt.time(12), False), (dt.time(5, 59), True), (dt.time(18, 1), True)],
)
def test_a_turn_that_no_day_could_have_is_refused(coach, time, nights):
    """The sentence names the range."""
    with pytest.raises(ValueError, match="A time from"):
        coach.preferences.set_turn(time, nights=nights)


def test_own_keys_are_kept_and_forgotten(coach, open_coach):
    """They outlast a restart; an empty one is the default again; all can be forgotten at once."""
    coach.preferences.set_key("today.done", "t")
    coach.preferences.set_key("today.swap", "ctrl+s")
    assert dict(open_coach().desk.prefs.keys) == {"today.done": "t", "today.swap": "ctrl+s"}
    coach.preferences.set_key("today.done", "")
    assert dict(coach.desk.prefs.keys) == {"today.swap": "ctrl+s"}
    coach.preferences.forget_keys()
    assert coach.desk.prefs.keys == ()


def test_the_lock_takes_minutes(coach):
    """From never to four hours."""
    coach.preferences.set_lock(240)
    with pytest.raises(ValueError, match="240"):
        coach.preferences.set_lock(241)
    assert coach.desk.prefs.lock_minutes == 240


def test_the_goal_of_peers_goes_by_the_intern_own_number(coach):
    """Four are wanted once four were set."""
    coach.setup.save_profile()
    coach.preferences.set_numbers("peers", {"peers": 4})
    views = coach.goals.board(MONDAY)
    assert next(one for one in views if one.id == "peers").wanted == 4


def test_the_review_names_as_many_patterns_as_were_set(coach):
    """None at all when the intern wants none; the default is two."""
    assert coach.desk.number("patterns") == 2
    coach.preferences.set_numbers("patterns", {"patterns": 0})
    assert coach.desk.number("patterns") == 0
