"""What the Week's pictures draw: levels, gaps, shares, and the days of a year."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.coach.week_view import Entered, YearDay
from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.domain.week import Week
from prelim_coach.tui.prose import week_name
from prelim_coach.tui.widgets.side_by_side import beside, stacked
from prelim_coach.tui.widgets.sparkline import GAP, LEVELS, sparkline
from prelim_coach.tui.widgets.week_lines import _tier_on
from prelim_coach.tui.widgets.year_map import GLYPHS, year_map
from tests.conftest import at

VALUES = st.lists(st.none() | st.floats(0, 24), max_size=40)


def text(lines):
    """Give lines as plain text."""
    return [line.plain for line in lines]


@given(VALUES)
def test_a_line_has_one_character_a_day_and_a_gap_only_for_the_unknown(values):
    """Nothing said is never drawn as a low value, and a low value never as nothing said."""
    drawn = sparkline(values, 3, 9)
    assert len(drawn) == len(values)
    assert [one == GAP for one in drawn] == [value is None for value in values]


@given(st.floats(0, 24), st.floats(0, 24))
def test_more_is_never_drawn_lower(one, other):
    """The levels rise with the values."""
    low, high = sparkline(sorted([one, other]), 3, 9)
    assert LEVELS.index(low) <= LEVELS.index(high)


def test_the_five_energies_have_five_levels():
    """Each answer of the check-in can be told from the others without colour."""
    assert len(set(sparkline([1, 2, 3, 4, 5], 1, 5))) == 5
    assert sparkline([1, 5], 1, 5) == LEVELS[0] + LEVELS[-1]


@pytest.mark.parametrize("start", [0, 6])
@pytest.mark.parametrize("width", [117, 57, 37, 20])
def test_every_day_of_the_year_has_its_place(start, width):
    """Each day stands once, on the row of its weekday, at any width."""
    first = dt.date(2026, 7, 1)
    days = [YearDay(first + dt.timedelta(days=n), Entered.UNKNOWN) for n in range(365)]
    days[10] = YearDay(days[10].day, Entered.FILLED)
    lines = text(year_map(days, start, width))
    assert max(map(len, lines)) <= width
    rows = [line for line in lines if line[1:2] == " " and line[0] in "MTWFS"]
    cells = "".join(row[2:] for row in rows)
    assert cells.count(GLYPHS[Entered.UNKNOWN]) == 364
    assert cells.count(GLYPHS[Entered.FILLED]) == 1
    (row,) = [n for n, line in enumerate(rows) if GLYPHS[Entered.FILLED] in line]
    assert row % 7 == (days[10].day.weekday() - start) % 7


def test_the_three_sorts_of_day_differ_without_colour():
    """Filled, skipped and unknown are three glyphs, and a day ahead is empty."""
    assert len(set(GLYPHS.values())) == 4
    assert GLYPHS[Entered.AHEAD] == " "


def test_months_stand_over_the_week_of_their_first_day():
    """August's name begins over the column that holds 1 August."""
    first = dt.date(2026, 7, 1)
    days = [YearDay(first + dt.timedelta(days=n), Entered.UNKNOWN) for n in range(365)]
    head, *_ = text(year_map(days, 0, 117))
    monday = first - dt.timedelta(days=first.weekday())
    assert head.index("Aug") - 2 == (dt.date(2026, 8, 1) - monday).days // 7
    assert head.index("Jul") - 2 == 0


def test_a_band_wholly_ahead_is_left_out():
    """On a narrow screen in autumn the second half of the year takes no rows."""
    first = dt.date(2026, 7, 1)
    marks = [Entered.UNKNOWN] * 100 + [Entered.AHEAD] * 265
    days = [YearDay(first + dt.timedelta(days=n), mark) for n, mark in enumerate(marks)]
    assert len(year_map(days, 0, 37)) == 8
    days[-1] = YearDay(days[-1].day, Entered.FILLED)
    assert len(year_map(days, 0, 37)) == 16


def test_a_days_load_is_that_of_the_newest_change_up_to_it():
    """Two changes on one day: the later one holds; before the first, steady."""
    changes = [
        TierChange(day=dt.date(2026, 11, day), at=at(f"2026-11-{day} {hour}:00"), tier=tier, why="")
        for day, hour, tier in ((20, "18", Tier.MINIMUM), (20, "06", Tier.LIGHTER))
    ]
    assert _tier_on(dt.date(2026, 11, 19), changes) is Tier.STEADY
    assert _tier_on(dt.date(2026, 11, 20), changes) is Tier.MINIMUM
    assert _tier_on(dt.date(2026, 11, 30), changes) is Tier.MINIMUM


def test_a_week_names_both_months_only_when_it_spans_two():
    """Short enough for forty columns."""
    assert week_name(Week(dt.date(2026, 11, 16))) == "Mon 16 to Sun 22 Nov"
    assert week_name(Week(dt.date(2026, 11, 30))) == "Mon 30 Nov to Sun 6 Dec"


def test_columns_stand_beside_each_other_and_empty_parts_take_no_room():
    """The right column begins where it should, also below the end of the left one."""
    from textual.content import Content

    left, starts = stacked([lambda _: [Content("a")], lambda _: [], lambda _: [Content("b")]], 9)
    assert text(left) == ["a", "", "b"]
    assert starts == [0, 2]
    both = beside(left, [Content(str(n)) for n in range(4)], 5)
    assert text(both) == ["a    0", "     1", "b    2", "     3"]
