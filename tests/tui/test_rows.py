"""Lists of rows by themselves."""

import pytest
from textual.app import App

from prelim_coach.tui.widgets.listing import Rows


class Squeezed(App):
    """Rows in a terminal that has no line left for them."""

    def compose(self):
        """Give the rows."""
        rows = Rows("one", "two")
        rows.styles.height = 0
        yield rows


@pytest.mark.parametrize("key", ["pageup", "pagedown"])
async def test_a_page_key_without_room_does_nothing(key):
    """In a terminal too small for a single row, the keys of a list are no crash."""
    app = Squeezed()
    async with app.run_test() as pilot:
        rows = app.query_one(Rows)
        rows.highlighted = 1
        await pilot.press(key)
        assert rows.highlighted == 1
