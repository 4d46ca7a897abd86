"""What each size of terminal shows, from a phone over SSH to a wall."""

import re

import pytest
from textual.widgets import OptionList

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.tui.modes import SCREENS
from prelim_coach.tui.widgets.pane import Pane
from tests.tui.keystrokes import Hands
from tests.tui.test_settings import drawn

SIZES = [(40, 20), (60, 18), (80, 24), (120, 40), (200, 60)]


@pytest.fixture
def planned(settled):
    """A coach with something planned for the week."""
    day = settled.desk.today()
    settled.planning.plan(Commitment(day=day, title="An article", minutes=5, what=What.ACT))
    return settled


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("mode", SCREENS)
async def test_nothing_reaches_over_the_edge(mode, size, app):
    """No widget of a screen is wider than the terminal, and nothing scrolls sideways."""
    async with app.run_test(size=size) as pilot:
        await app.switch_mode(mode)
        await Hands(pilot).settle()
        for widget in app.screen.query("*"):
            assert widget.region.right <= size[0], widget
            assert not widget.show_horizontal_scrollbar, widget


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.usefixtures("planned")
async def test_today_shows_what_matters_first(size, app):
    """The first card with its title is on the screen, and the way to the help."""
    async with app.run_test(size=size) as pilot:
        await Hands(pilot).settle()
        shown = drawn(app)
        assert app.screen.acts.items[0].card.title[:20] in shown
        assert "? keys" in shown
        assert shown.count("Planned this week") <= 1


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.usefixtures("planned")
async def test_a_new_size_shows_what_a_start_at_that_size_does(size, app, planned, tmp_path):
    """Resized in place, from the smallest and from the largest, nothing is left of the old size."""
    from prelim_coach.tui.app import CoachApp

    async with app.run_test(size=size) as pilot:
        await Hands(pilot).settle()
        fresh = drawn(app)
    for start in (SIZES[0], SIZES[-1]):
        other = CoachApp(planned, tmp_path / "state")
        async with other.run_test(size=start) as pilot:
            await Hands(pilot).settle()
            await pilot.resize_terminal(*size)
            await Hands(pilot).settle()
            assert drawn(other) == fresh


@pytest.mark.parametrize("mode", SCREENS)
async def test_text_keeps_a_measure_on_a_wide_screen(mode, app):
    """On 200 columns no line of words is longer than a page's."""
    async with app.run_test(size=(200, 60)) as pilot:
        await app.switch_mode(mode)
        await Hands(pilot).settle()
        for line in drawn(app).splitlines():
            words = re.split(r"[\u2500-\u257f]+|   +", line)
            assert max(len(part.strip()) for part in words) <= 92, line


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_focus_is_always_on_something_shown(size, app):
    """On every screen one pane or list has the focus, and it is in sight."""
    async with app.run_test(size=size) as pilot:
        for mode in SCREENS:
            await app.switch_mode(mode)
            await Hands(pilot).settle()
            focused = app.focused
            assert isinstance(focused, Pane | OptionList), mode
            # A list without a line is not shown; there is nothing on it to focus.
            assert focused.region.height > 0 or not focused.option_count, mode


@pytest.mark.parametrize("height", range(20, 31))
@pytest.mark.usefixtures("planned")
async def test_no_bar_beside_lines_that_have_room(height, app):
    """The first size is not the last: what was laid out for more room leaves no scrollbar."""
    async with app.run_test(size=(80, height)) as pilot:
        await Hands(pilot).settle()
        pane = app.screen.acts
        rows = pane.body.content.plain.count("\n") + 1
        assert pane.show_vertical_scrollbar == (rows > pane.size.height)
