"""The Week screen, key by key: what it shows, where its keys lead, and that nothing is clipped."""

import datetime as dt

import pytest

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.tui.widgets.week_pane import WeekPane
from tests.conftest import at
from tests.tui.keystrokes import Hands

TODAY = dt.date(2026, 11, 23)
SIZES = {"120x40": (120, 40), "80x24": (80, 24), "40x20": (40, 20)}


def shown(app):
    """Give the Week screen's text."""
    return app.screen.query_one(WeekPane).body.content.plain


def title(app):
    """Give the title line."""
    return app.screen.title_bar.render().plain


def tire(coach):
    """Let the load fall: three days of low energy, then a fourth."""
    for day in (20, 21, 22):
        coach.journal.check_in(dt.date(2026, 11, day), energy=1)
    coach.journal.check_in(TODAY, energy=2)


async def test_two_is_the_week_and_one_is_today_again(app):
    """One key each way, and escape goes to Today as well."""
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        hands = Hands(pilot)
        await hands.press("2")
        assert type(app.screen).__name__ == "WeekScreen"
        assert "Mon 23 to Sun 29 Nov" in title(app)
        await hands.press("escape")
        assert type(app.screen).__name__ == "TodayScreen"


async def test_the_week_shows_each_day_used_planned_and_its_share(app, settled):
    """Every day has a row with its minutes of its share, drawn and in numbers."""
    settled.journal.log(TODAY, "Coffee with a co-intern", minutes=5)
    plan = Commitment(day=dt.date(2026, 11, 25), what=What.ACT, title="Poster", minutes=10)
    settled.planning.plan(plan)
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        await Hands(pilot).press("2")
        rows = shown(app).splitlines()
    (monday,) = [row for row in rows if "Mon 23" in row]
    (wednesday,) = [row for row in rows if "Wed 25" in row]
    (sunday,) = [row for row in rows if "Sun 29" in row]
    assert monday.endswith("5 of 5.7 min")
    assert "\u2588" in monday
    assert "\u2592" not in monday
    assert wednesday.endswith("10 of 5.7 min")
    assert "\u2592" in wednesday
    assert sunday.endswith("0 of 5.7 min")
    assert "\u2588" not in sunday
    assert any(row.startswith("15 of 40 min this week") for row in rows)


async def test_days_without_an_answer_are_gaps_and_not_zeros(app, settled):
    """One day of energy stands among gaps, and the numbers are of that day alone."""
    settled.journal.check_in(dt.date(2026, 11, 21), energy=4, sleep=7)
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        await Hands(pilot).press("2")
        text = shown(app)
    (line,) = [row for row in text.splitlines() if row.startswith("energy")]
    drawn = line.split()[1]
    assert len(drawn) == 28
    assert drawn.count("\u00b7") == 27
    assert drawn[25] != "\u00b7"
    assert "4.0 of 5 in the last 7 days" in line


async def test_brackets_go_by_week_and_escape_comes_back(app, settled):
    """[ and ] move by a week; the title says how far away it is; escape returns."""
    settled.journal.log(dt.date(2026, 11, 17), "Asked one focused question", minutes=3)
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        hands = Hands(pilot)
        await hands.press("2", "left_square_bracket")
        assert "Mon 16 to Sun 22 Nov" in title(app)
        assert "last week" in title(app)
        assert "3 of 40 min that week" in shown(app)
        await hands.press("left_square_bracket")
        assert "2 weeks ago" in title(app)
        await hands.press("escape")
        assert "Mon 23 to Sun 29 Nov" in title(app)
        assert app.screen.day == TODAY


async def test_an_open_week_rolls_on_with_the_clock(app, moment):
    """The screen left open on the present week shows the next one when it has begun."""
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        await Hands(pilot).press("2")
        moment.set(at("2026-11-30 05:00"))
        app.look()
        await pilot.pause()
        assert "Mon 30 Nov to Sun 6 Dec" in title(app)


async def test_the_load_is_lifted_by_t_and_by_nothing_else(app, settled):
    """The Week says why the load fell; going about lifts nothing, t lifts one step, by hand."""
    tire(settled)
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        hands = Hands(pilot)
        await hands.press("2", "left_square_bracket", "right_square_bracket", "j", "tab")
        assert settled.desk.tier(TODAY) is Tier.LIGHTER
        assert "The load is lighter." in shown(app)
        assert "energy was low" in shown(app).lower()
        await hands.press("t")
        assert "The load is steady." in shown(app)
    changes = settled.desk.store.all(TierChange)
    assert [(one.tier, one.by_user) for one in changes] == [
        (Tier.LIGHTER, False),
        (Tier.STEADY, True),
    ]


async def test_hours_stand_against_80_as_an_estimate(app):
    """The average is shown with the 80 it is measured by, and is never called a record."""
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        await Hands(pilot).press("2")
        text = shown(app)
    assert "h a week, averaged over" in text
    assert "80 h" in text
    assert "An estimate, not a compliance record." in text


async def test_without_hours_the_week_cannot_tell(coach, tmp_path):
    """An empty schedule gives no hours and no bar."""
    from prelim_coach.tui.app import CoachApp

    coach.setup.save_profile()
    app = CoachApp(coach, tmp_path)
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        await Hands(pilot).press("2")
        text = shown(app)
    assert "Cannot tell" in text
    assert "80 h" not in text


async def test_the_year_counts_days_by_sort_and_none_in_a_row(app, settled):
    """Filled, off and unknown have a glyph and a number each."""
    settled.journal.log(TODAY, "Coffee", minutes=5)
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        await Hands(pilot).press("2")
        text = shown(app)
    assert "\u25a0 1 day with an entry" in text
    assert "\u25a1 0 days off, or left by choice" in text
    assert "days not known" in text
    assert "row" not in text


@pytest.mark.parametrize("size", SIZES)
async def test_nothing_is_clipped_at_any_size(size, app, settled):
    """No line is wider than the pane, and the end can be reached with the keys."""
    tire(settled)
    settled.journal.log(TODAY, "Dinner with the section", minutes=90)
    async with app.run_test(size=SIZES[size]) as pilot:
        hands = Hands(pilot)
        await hands.press("2", "G")
        pane = app.screen.query_one(WeekPane)
        room = pane.scrollable_content_region.width
        assert max(map(len, shown(app).splitlines())) <= room
        assert pane.scroll_y == pane.max_scroll_y
        assert len(title(app)) <= SIZES[size][0] - 2
        assert "\u2026" not in title(app)
        await hands.press("g")
        assert pane.scroll_y == 0


async def test_j_scrolls_a_line_and_tab_a_part(app):
    """On a small screen everything is reached from the keyboard."""
    async with app.run_test(size=SIZES["40x20"]) as pilot:
        hands = Hands(pilot)
        await hands.press("2", "j", "j", "k")
        pane = app.screen.query_one(WeekPane)
        assert pane.scroll_y == 1
        await hands.press("tab", "tab")
        top = shown(app).splitlines()[round(pane.scroll_y)]
        assert top == "Hours on duty"
        await hands.press("shift+tab")
        assert shown(app).splitlines()[round(pane.scroll_y)] == "Load"


async def test_priorities_of_the_review_stand_above_the_week(app, settled):
    """What was written at the review is seen on the week it was written for."""
    draft = settled.review.open(TODAY).draft
    from msgspec.structs import replace

    settled.review.finish(replace(draft, priorities=("Sleep before the shift",)))
    async with app.run_test(size=SIZES["80x24"]) as pilot:
        await Hands(pilot).press("2")
        assert "1  Sleep before the shift" in shown(app)
