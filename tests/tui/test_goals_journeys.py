"""The year on the People screen, and the goals that come first in Settings, key by key."""

import datetime as dt

import pytest
from msgspec.structs import replace
from textual.widgets import Static

from prelim_coach.domain.person import How, Position
from prelim_coach.tui.dialogs.priorities import PrioritiesDialog
from prelim_coach.tui.flows.people_goals import SEASON
from prelim_coach.tui.flows.profile_questions import QUESTIONS
from prelim_coach.tui.glyphs import DONE, USED
from prelim_coach.tui.screens.people import PeopleScreen
from prelim_coach.tui.widgets.goal_lines import CELLS
from prelim_coach.tui.widgets.grouped import GroupedListing
from tests.tui.keystrokes import Hands

START = dt.date(2026, 7, 1)


@pytest.fixture
def year(settled):
    """The settled intern, since July, with one attending talked to."""
    settled.setup.save_profile(year_start=START)
    person = settled.people.add("Dr Osei", Position.FACULTY)
    settled.touches.touch(person, How.TALK, "lactate", day=START + dt.timedelta(days=5))
    return settled


def shown(app):
    """Give the rows of the list as text, headings included."""
    listing = app.screen.query_one(GroupedListing)
    options = (listing.get_option_at_index(place) for place in range(listing.option_count))
    return [str(one.prompt) for one in options]


@pytest.mark.usefixtures("year")
async def test_the_year_is_two_keys_away_with_pace_and_next_steps(app):
    """Three keys from anywhere: the season, then each goal with where it lands and what is next."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("3", "v", "v")
        assert hands.keys == 3
        rows = " ".join(" ".join(shown(app)).replace("\u2591", "").replace("\u2588", "").split())
        assert "From October: one mentor" in rows
        assert "aim March or April" in rows
        assert "Ask Dr Osei for one thing to work on." in rows


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize("size", [(40, 20), (80, 24), (120, 40)])
async def test_no_row_is_wider_than_the_screen(app, size):
    """At every width the lines fit."""
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await hands.press("3", "v", "v")
        widest = max(len(line) for row in shown(app) for line in row.splitlines())
        assert widest <= size[0]


async def test_a_reached_goal_says_so_below_its_name(app, year):
    """However short both are, the bar stands beside the name."""
    for name in ("Ana", "Ben"):
        person = year.people.add(name, Position.PEER)
        year.people.save(replace(person, trusted=True))
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("3", "v", "v")
        (row,) = [one for one in shown(app) if one.startswith(f"{DONE} Two or three")]
        first, second = row.splitlines()
        assert first.endswith(USED * CELLS)
        assert second.rstrip() == "  2 of 2, there."


@pytest.mark.usefixtures("year")
async def test_a_goal_opens_to_both_guides(app):
    """Found by words, opened with enter."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("3", "v", "v", "slash")
        await hands.type("project by")
        await hands.press("enter", "enter")
        page = "\n".join(str(one.content) for one in app.screen.query(Static))
        assert isinstance(app.screen, PeopleScreen)
        assert "The general guide says one small project at a time" in page


@pytest.mark.usefixtures("year")
async def test_the_seasons_page_says_where_the_guides_differ_and_scrolls(app):
    """Enter on the first row, j reads on, esc goes back to the list."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("3", "v", "v", "enter")
        page = app.screen.query_one("#page")
        assert "Where the two guides differ" in str(page.query_one(Static).content)
        await hands.press("j", "j")
        assert page.scroll_y == 2
        await hands.press("escape")
        assert app.screen.query_one(GroupedListing).has_focus


@pytest.mark.usefixtures("year")
async def test_the_season_stands_first_until_something_is_looked_for(app):
    """A find line leaves the goals alone."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("3", "v", "v")
        listing = app.screen.query_one(GroupedListing)
        assert listing.get_option_at_index(0).id == SEASON
        await hands.press("slash")
        await hands.type("peers")
        assert len(shown(app)) == 2


async def ask(app, hands):
    """Open the question which goals come first."""
    question = next(one for one in QUESTIONS if one.field == "priorities")
    answers = []

    async def run():
        answers.append(await question.ask(app, app.coach.desk.profile))

    app.run_worker(run())
    await hands.settle()
    assert isinstance(app.screen, PrioritiesDialog)
    return answers


@pytest.mark.usefixtures("year")
async def test_three_goals_are_named_and_a_fourth_is_not(app):
    """A letter each, in order; the fourth is refused with a sentence; a letter again takes off."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        answers = await ask(app, hands)
        await hands.press("c", "e", "i", "a")
        assert "Three are enough" in str(app.screen.query_one(".error", Static).content)
        await hands.press("e", "a", "enter")
        assert answers == [("strong-faculty", "one-project", "first-feedback")]


@pytest.mark.usefixtures("year")
async def test_leaving_the_question_keeps_what_was_said(app):
    """Esc changes nothing."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        answers = await ask(app, hands)
        await hands.press("c", "escape")
        assert not isinstance(answers[0], tuple)


@pytest.mark.usefixtures("year")
async def test_priorities_are_saved_from_settings(app, year):
    """Down to the line, enter, a letter, enter: the goal leads the year's list."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("comma")
        place = next(n for n, one in enumerate(QUESTIONS) if one.field == "priorities")
        await hands.press(*["j"] * place, "enter")
        assert isinstance(app.screen, PrioritiesDialog)
        await hands.press("e", "enter")
        assert year.desk.profile.priorities == ("peers",)
        await hands.press("3", "v", "v")
        assert "Yours first" in "\n".join(shown(app))
        await hands.press("u")
        assert year.desk.profile.priorities == ()
