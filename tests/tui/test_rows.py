"""Lists of rows by themselves."""

import pytest
from textual.app import App
from textual.geometry import Region

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


class Roomy(App):
    """Rows of which some lie out of sight."""

    CSS = "Rows { border: none; padding: 0; height: 10; }"

    def compose(self):
        """Give the rows, the second of two lines."""
        yield Rows("one", "two\nlines", *map(str, range(30)))


async def test_a_move_paints_the_row_left_and_the_row_come_to(monkeypatch):
    """Not the others: over a slow line a key is as quick as the bytes it costs."""
    app = Roomy()
    async with app.run_test() as pilot:
        rows = app.query_one(Rows)
        rows.highlighted = 0
        await pilot.pause()
        painted = []
        monkeypatch.setattr(rows, "refresh", lambda *regions, **_: painted.extend(regions))
        rows.highlighted = 1
        width = rows.size.width
        assert painted == [Region(0, 0, width, 1), Region(0, 1, width, 2)]


async def test_the_cursor_is_seen_after_a_move_out_of_sight():
    """A list that scrolled shows the row come to as the highlighted one, and no other."""
    app = Roomy()
    async with app.run_test() as pilot:
        rows = app.query_one(Rows)
        for place in (0, 20, 19, 3, 31, 30):
            rows.highlighted = place
            await pilot.pause()
            shown = rows.render_lines(Region(0, 0, *rows.size))
            top = rows._index_to_line[place] - rows.scroll_offset.y
            ground = rows.get_visual_style("option-list--option-highlighted").rich_style.bgcolor
            lit = [y for y, strip in enumerate(shown) if next(iter(strip)).style.bgcolor == ground]
            assert lit == [*range(top, top + rows._heights[place])]
