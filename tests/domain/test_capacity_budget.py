"""The week's budget: shares by day, own minutes, season and tier."""

import datetime as dt
from fractions import Fraction
from itertools import pairwise
from math import floor

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from prelim_coach.domain.capacity import (
    LIMITS,
    DayLoad,
    Limits,
    Rules,
    asks_left_over,
    budget,
)
from prelim_coach.domain.load import TIERS, Tier
from prelim_coach.domain.rotation import Kind
from prelim_coach.domain.week import Week

YEAR = dt.date(2026, 7, 1)
LATE = Week(first=dt.date(2026, 11, 2))
PLENTY = 1200
WEEK = dt.timedelta(days=7)

KINDS = st.sampled_from(sorted(Kind))
WEEKS = st.dates(dt.date(2026, 6, 1), dt.date(2027, 7, 30)).map(lambda day: Week(first=day))
TIER = st.sampled_from(TIERS)


def loads(week, kinds, opened=()):
    """Give the days of a week with a kind each."""
    return [
        DayLoad(day, kind, opened=day in opened) for day, kind in zip(week.days, kinds, strict=True)
    ]


def held(days, own=PLENTY, tier=Tier.STEADY, **rules):
    """Give minutes, acts and asks of days."""
    found = budget(days, own, tier, YEAR, Rules(**rules))
    return found.minutes, found.acts, found.asks


@pytest.mark.parametrize("kind", sorted(Kind))
def test_a_whole_week_of_one_kind_holds_its_table_row(kind):
    """Seven days of one kind outside the first months hold exactly that kind's numbers."""
    limits = LIMITS[kind]
    assert held(loads(LATE, [kind] * 7)) == (limits.minutes, limits.acts, limits.asks)


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        (Kind.ICU, (20, 2, 0)),
        (Kind.NIGHTS, (15, 2, 0)),
        (Kind.WARDS, (40, 4, 1)),
        (Kind.UNKNOWN, (40, 4, 1)),
        (Kind.ED, (50, 4, 1)),
        (Kind.CLINIC, (90, 6, 2)),
        (Kind.EDUCATION, (90, 6, 2)),
        (Kind.CONSULT, (120, 8, 2)),
        (Kind.ELECTIVE, (120, 8, 2)),
        (Kind.BACKUP, (120, 8, 2)),
        (Kind.RESEARCH, (180, 8, 2)),
        (Kind.VACATION, (0, 0, 0)),
        (Kind.OFF, (0, 0, 0)),
    ],
)
def test_the_table_is_the_design(kind, row):
    """The weekly numbers are those decided, kind by kind."""
    assert msgspec.structs.astuple(LIMITS[kind]) == row


@given(week=WEEKS, kinds=st.lists(KINDS, min_size=7, max_size=7), own=st.integers(0, 1200))
def test_shares_add_up_across_any_block_change(week, kinds, own):
    """The shares of any mix of days sum to the budget, rounded down once, within the own time."""
    found = budget(loads(week, kinds), own, Tier.STEADY, YEAR)
    for name in ("minutes", "acts", "asks"):
        total = sum((getattr(share, name) for share in found.shares), Fraction(0))
        assert getattr(found, name) == floor(total)
        assert all(getattr(share, name) >= 0 for share in found.shares)
    assert [share.day for share in found.shares] == list(week.days)
    assert found.minutes <= own
    assert found.minutes <= max(LIMITS[kind].minutes for kind in kinds)


@given(week=WEEKS, kinds=st.lists(KINDS, min_size=7, max_size=7), own=st.integers(0, 1200))
def test_a_lower_tier_never_holds_more(week, kinds, own):
    """Minutes, acts and asks only fall from steady through lighter and minimum to rest."""
    rows = [held(loads(week, kinds), own, tier) for tier in TIERS]
    for upper, under in pairwise(rows):
        assert all(less <= more for less, more in zip(under, upper, strict=True))
    assert rows[2][2] == 0
    assert rows[3] == (0, 0, 0)


def test_a_week_across_blocks_takes_each_days_share():
    """Four days of ICU and three of clinic hold 20 * 4/7 + 90 * 3/7 minutes and so on."""
    mixed = loads(LATE, [Kind.ICU] * 4 + [Kind.CLINIC] * 3)
    assert held(mixed) == (50, 3, 0)


def test_own_minutes_cap_before_season_and_tier():
    """Two hours of own time on a research block are halved by the early season and the tier."""
    week = Week(first=dt.date(2026, 8, 3))
    days = loads(week, [Kind.RESEARCH] * 7)
    assert held(days, own=120)[0] == 60
    assert held(days, own=120, tier=Tier.LIGHTER)[0] == 30
    assert held(loads(LATE, [Kind.RESEARCH] * 7), own=120)[0] == 120
    assert held(loads(LATE, [Kind.RESEARCH] * 7), own=0)[0] == 0


def test_the_first_three_months_halve_minutes_and_acts_but_not_asks():
    """In August a ward week holds half the minutes and acts, and its one ask."""
    assert held(loads(Week(first=dt.date(2026, 8, 3)), [Kind.WARDS] * 7)) == (20, 2, 1)


def test_a_week_across_the_edge_of_the_season_takes_each_days_factor():
    """28 September to 4 October: three halved days and four whole ones."""
    edge = loads(Week(first=dt.date(2026, 9, 28)), [Kind.RESEARCH] * 7)
    assert held(edge)[0] == floor(Fraction(180, 7) * (Fraction(3, 2) + 4))


def test_no_asks_before_the_end_of_month_one():
    """A July week on electives holds no new ask; an August one does (P57 I44)."""
    july, august = Week(first=dt.date(2026, 7, 6)), Week(first=dt.date(2026, 8, 3))
    assert held(loads(july, [Kind.ELECTIVE] * 7))[2] == 0
    assert held(loads(august, [Kind.ELECTIVE] * 7))[2] == 2


def test_tiers_on_the_wards():
    """Lighter halves the week; the minimum is two minutes a day; rest holds nothing."""
    wards = loads(LATE, [Kind.WARDS] * 7)
    assert held(wards, tier=Tier.LIGHTER) == (20, 2, 0)
    assert held(wards, tier=Tier.MINIMUM) == (14, 2, 0)
    assert held(wards, tier=Tier.REST) == (0, 0, 0)


@pytest.mark.parametrize(
    ("tier", "acts", "longest"),
    [(Tier.STEADY, 3, None), (Tier.LIGHTER, 2, None), (Tier.MINIMUM, 1, 2), (Tier.REST, 0, 0)],
)
def test_acts_a_day_by_tier(tier, acts, longest):
    """Each tier has its acts a day and, at the minimum, its longest act."""
    found = budget(loads(LATE, [Kind.WARDS] * 7), PLENTY, tier, YEAR)
    assert found.acts_a_day == acts
    assert found.act_minutes == longest


@given(WEEKS, st.lists(KINDS, min_size=7, max_size=7), TIER, TIER, st.integers(0, 7))
def test_a_lowered_load_counts_from_its_day_on(week, kinds, before, after, turn):
    """The days before it keep what they held, and those after it hold what a whole week would."""
    days = loads(week, kinds)
    mixed = [replace(day, tier=before if place < turn else after) for place, day in enumerate(days)]
    found = budget(mixed, PLENTY, after, YEAR).shares
    assert found[:turn] == budget(days, PLENTY, before, YEAR).shares[:turn]
    assert found[turn:] == budget(days, PLENTY, after, YEAR).shares[turn:]


@pytest.mark.parametrize("kind", [Kind.OFF, Kind.VACATION])
def test_a_free_day_counts_only_when_opened(kind):
    """A day off holds nothing; opened by choice it holds a day of unknown."""
    shut = budget(loads(LATE, [kind] * 7), PLENTY, Tier.STEADY, YEAR)
    opened = budget(loads(LATE, [kind] * 7, opened=LATE.days[:1]), PLENTY, Tier.STEADY, YEAR)
    assert (shut.minutes, opened.minutes) == (0, floor(Fraction(40, 7)))
    assert opened.shares[0].kind is Kind.UNKNOWN


def test_opening_a_working_day_changes_nothing():
    """A post-first-day ICU day that was opened is still an ICU day."""
    plain = loads(LATE, [Kind.ICU] * 7)
    assert held(loads(LATE, [Kind.ICU] * 7, opened=LATE.days)) == held(plain)


def test_every_number_can_be_changed():
    """Settings change limits, season, tier and first month of asks; the rest stays."""
    wards, week = [Kind.WARDS] * 7, Week(first=dt.date(2026, 7, 6))
    limits = {Kind.WARDS: Limits(60, 6, 2)}
    assert held(loads(LATE, wards), limits=limits) == (60, 6, 2)
    assert held(loads(LATE, [Kind.ICU] * 7), limits=limits) == (20, 2, 0)
    assert held(loads(week, wards), early_percent=75) == (30, 3, 0)
    assert held(loads(week, wards), early_months=0) == (40, 4, 0)
    assert held(loads(week, wards), asks_from_month=1)[2] == 1
    assert held(loads(LATE, wards), tier=Tier.LIGHTER, lighter_percent=25)[0] == 10
    assert held(loads(LATE, wards), tier=Tier.MINIMUM, minimum_minutes=1)[0] == 7


def test_rules_are_kept_and_checked_on_the_way_in():
    """Rules survive being stored, and a number below zero or a third project is refused."""
    rules = Rules(limits={Kind.ICU: Limits(10, 1, 0)}, events=1)
    assert msgspec.convert(msgspec.to_builtins(rules), Rules) == rules
    for bad in ({"meetings": -1}, {"projects": 3}, {"lighter_percent": 101}):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(bad, Rules)


def test_the_days_off_of_any_week_leave_the_asks_alone():
    """A week of wards with its day off has room for the one ask, and clinic for both of its own."""
    wards = [Kind.WARDS] * 6 + [Kind.OFF]
    clinic = [Kind.CLINIC] * 5 + [Kind.OFF] * 2
    assert held(loads(LATE, wards)) == (34, 3, 1)
    assert held(loads(LATE, clinic)) == (64, 4, 2)


def test_a_week_mostly_off_holds_no_ask():
    """Three days of wards are no week of wards."""
    assert held(loads(LATE, [Kind.WARDS] * 3 + [Kind.OFF] * 4))[2] == 0


def test_asking_for_cards_on_a_day_off_takes_no_ask_away():
    """A day off that was opened is still one of the days off of the week."""
    clinic = [Kind.CLINIC] * 5 + [Kind.OFF] * 2
    assert held(loads(LATE, clinic, {LATE.last}))[2] == 2


def tiered(week, kinds, tier):
    """Give the days of a week with a kind each, at one tier."""
    return [DayLoad(day, kind, tier=tier) for day, kind in zip(week.days, kinds, strict=True)]


def test_half_an_ask_a_week_is_one_in_two_weeks():
    """Two lighter ward weeks hold one ask together; a week of nights takes none of it."""
    wards = [Kind.WARDS] * 7
    lighter = [tiered(Week(first=LATE.first + n * WEEK), wards, Tier.LIGHTER) for n in range(2)]
    left = asks_left_over([lighter[0]], YEAR)
    assert left == Fraction(1, 2)
    assert budget(lighter[1], PLENTY, Tier.LIGHTER, YEAR, left_over=left).asks == 1
    assert asks_left_over(lighter, YEAR) == 0
    nights = tiered(LATE, [Kind.NIGHTS] * 7, Tier.LIGHTER)
    assert budget(nights, PLENTY, Tier.LIGHTER, YEAR, left_over=left).asks == 0
    assert asks_left_over([lighter[0], nights], YEAR) == left


@given(st.lists(st.tuples(st.lists(KINDS, min_size=7, max_size=7), TIER), max_size=8))
def test_weeks_in_a_row_hold_no_more_asks_than_their_shares(weeks):
    """What rounding left over is given once, and an ask that was not used is never given again."""
    made = [
        tiered(Week(first=LATE.first + n * WEEK), kinds, tier)
        for n, (kinds, tier) in enumerate(weeks)
    ]
    asks, shares = 0, Fraction(0)
    for number, days in enumerate(made):
        left = asks_left_over(made[:number], YEAR)
        assert 0 <= left < 1
        found = budget(days, PLENTY, weeks[number][1], YEAR, left_over=left)
        own = sum((share.asks for share in found.shares), Fraction(0))
        asks, shares = asks + found.asks, shares + own
        assert found.asks <= own + 1
        assert asks <= shares
