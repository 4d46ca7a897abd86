"""The watch sees what it is there for: each planted fault is counted."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.draw import act_card
from prelim_coach.domain.journal import Card, Deed, Draw
from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.domain.rotation import Kind
from tests.simulation.life import Life

DAY = dt.timedelta(days=1)


@pytest.fixture
def life():
    """A year set up and not lived yet, on a ward day well into it."""
    made = Life("steady", 5)
    made._set_up()
    return made


def ward_day(life, after=150):
    """Give a working ward day without a reason to be quiet."""
    days = sorted(life.year.kinds)[after:]
    return next(
        day for day in days if life.year.kinds[day] is Kind.WARDS and day not in life.year.quiet
    )


def morning(life, day):
    """Set the clock to the morning of a day."""
    life.clock.set(life._before(day, life.year.kinds[day]))


def plant(life, day, *cards):
    """Keep a draw that no coach made, and let the watch see it."""
    morning(life, day)
    meter = life.watch.before(day)
    life.coach.desk.save("planted", Draw(day=day, cards=cards, kind=life.coach.desk.kind_on(day)))
    life.watch.after(day, meter)
    return life.result.violations


def big(minutes):
    """Give a card of no act of the deck."""
    return Card(
        key="planted",
        title="x",
        move="x",
        when="x",
        will="x",
        minutes=minutes,
        strand=Strand.SUPPORT,
        audience=Audience.PEER,
    )


def test_minutes_beyond_the_week_are_counted(life):
    """A card of ten hours."""
    assert plant(life, ward_day(life), big(600))["minutes beyond the limit"] == 1


def test_too_many_cards_are_counted(life):
    """Four on one day."""
    cards = [replace(big(0), key=str(n)) for n in range(4)]
    assert plant(life, ward_day(life), *cards)["cards a day beyond the limit"] == 1


def test_a_prompt_on_a_quiet_day_is_counted(life):
    """A card on the first day of a block; the very first day of use is none."""
    plant(life, ward_day(life, 20), big(0))
    quiet = next(day for day, why in sorted(life.year.quiet.items())[40:] if why == "first day")
    assert plant(life, quiet, big(0))["prompts on a quiet day"] == 1


def test_a_glance_at_an_empty_day_is_no_first_use(life):
    """The first day with a card or an entry may have cards though it begins a block."""
    quiet = next(day for day, why in sorted(life.year.quiet.items())[40:] if why == "first day")
    morning(life, quiet - DAY)
    life.watch.after(quiet - DAY, life.watch.before(quiet - DAY))
    assert not plant(life, quiet, big(0))


def test_an_act_in_its_cooldown_is_counted(life):
    """The same act on two days running."""
    act = life.contacts.acts["note-one-line"]
    day = ward_day(life)
    after = ward_day(life, (day - life.start).days + 1)
    plant(life, day, act_card(act))
    assert plant(life, after, act_card(act))["repeats in the cooldown"] == ((after - day).days < 4)
    assert (after - day).days < 4


def test_an_act_out_of_season_is_counted(life):
    """What is for the first months, in winter."""
    act = life.contacts.acts["jot-who-taught-well"]
    assert plant(life, ward_day(life, 200), act_card(act))["out of place"] == 1


def test_a_load_that_rises_by_itself_is_counted(life):
    """A change upward that nobody made; one by the intern's hand is none."""
    day = ward_day(life)
    morning(life, day)
    low = TierChange(day=day, at=life.clock(), tier=Tier.MINIMUM, why="x")
    life.coach.desk.save("fall", low)
    life.watch.before(day)
    up = replace(low, at=low.at + dt.timedelta(minutes=1), tier=Tier.LIGHTER)
    life.coach.desk.save("lift", replace(up, by_user=True))
    life.watch.before(day)
    assert not life.result.violations
    life.coach.desk.save("rise", replace(up, at=up.at + DAY / 24, tier=Tier.STEADY))
    life.watch.before(day)
    assert life.result.violations["rises by itself"] == 1


def test_a_load_that_does_not_fall_is_seen(life):
    """Three low days that never reached the coach leave the load whole."""
    day = ward_day(life)
    for ago in (3, 2, 1):
        life.watch.told(day - ago * DAY, 1)
    plant(life, day, big(0))
    assert life.result.drops == [1.0]


def test_a_week_over_its_limits_is_counted(life):
    """Cards ticked for more than the week holds; what was only logged is the intern's own."""
    day = ward_day(life)
    monday = day - day.weekday() * DAY
    morning(life, monday + 6 * DAY)
    deed = Deed(
        day=day,
        at=life.clock(),
        title="x",
        minutes=300,
        strand=Strand.SUPPORT,
        audience=Audience.PEER,
    )
    life.coach.desk.save("own", deed)
    life.watch.end_week(monday)
    assert not life.result.violations
    life.coach.desk.save("offered", replace(deed, card="planted"))
    life.watch.end_week(monday)
    assert life.result.violations["week's minutes beyond the limit"] == 1
