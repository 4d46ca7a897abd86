"""Only the part of a line that changed is painted again."""

import pytest
from textual.app import App
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.visual import Visual

from prelim_coach.tui.widgets.lines import Lines


class Page(App):
    """A container of ten lines that the lines fill."""

    CSS = "VerticalScroll { height: 10; } #filling { min-height: 100%; }"

    def compose(self):
        """Give lines that fill, and others that do not."""
        with VerticalScroll():
            yield Lines(id="filling")
        with VerticalScroll():
            yield Lines(id="plain")


@pytest.fixture
def asked(monkeypatch):
    """What was asked to be painted: regions, or ``layout``."""
    asked = []
    real = Lines.refresh

    def refresh(self, *regions, **how):
        asked.append("layout" if how.get("layout") else regions)
        return real(self, *regions, **how)

    monkeypatch.setattr(Lines, "refresh", refresh)
    return asked


def line(text, *styles):
    """Give a line with styles as (first, end, style)."""
    content = Content(text)
    for first, end, style in styles:
        content = content.stylize(style, first, end)
    return content


CHANGES = {
    "nothing": ("one two", "one two", None),
    "a word": ("one two six", "one ten six", (5, 2)),
    "longer": ("one", "one two", (3, 4)),
    "shorter": ("one two", "one", (3, 4)),
    "wide cells before it": ("\u4e00\u4e8c a", "\u4e00\u4e8c b", (5, 1)),
}


@pytest.mark.parametrize("change", CHANGES)
async def test_the_stretch_that_differs_is_painted(asked, change):
    """From the first cell that differs to the last, and nothing when none does."""
    before, after, stretch = CHANGES[change]
    async with Page().run_test() as pilot:
        lines = pilot.app.query_one("#filling", Lines)
        lines.put([line("same"), line(before)])
        await pilot.pause()
        asked.clear()
        lines.put([line("same"), line(after)])
        assert asked == ([(Region(stretch[0], 1, stretch[1], 1),)] if stretch else [])


async def test_a_change_of_style_is_a_change(asked):
    """The same words in another colour are painted, where the colour is."""
    async with Page().run_test() as pilot:
        lines = pilot.app.query_one("#filling", Lines)
        lines.put([line("one two", (0, 3, "bold"))])
        await pilot.pause()
        asked.clear()
        lines.put([line("one two", (0, 2, "bold"))])
        assert asked == [(Region(2, 0, 1, 1),)]


@pytest.mark.parametrize(
    ("where", "before", "after", "layout"),
    [
        ("filling", 3, 5, False),
        ("filling", 5, 0, False),
        ("filling", 3, 12, True),
        ("filling", 12, 3, True),
        ("plain", 3, 5, True),
        ("plain", 5, 3, True),
        ("plain", 4, 4, False),
    ],
)
async def test_a_layout_is_only_made_when_the_room_changes(asked, where, before, after, layout):
    """Lines that come and go inside a container they fill cost no layout; all of them show."""
    async with Page().run_test() as pilot:
        lines = pilot.app.query_one(f"#{where}", Lines)
        lines.put([line(f"a {number}") for number in range(before)])
        await pilot.pause()
        asked.clear()
        lines.put([line(f"b {number}") for number in range(after)])
        assert ("layout" in asked) is layout
        await pilot.pause()
        shown = [lines.render_line(y).text.strip() for y in range(lines.size.height)]
        assert [text for text in shown if text] == [f"b {number}" for number in range(after)]


async def test_lines_out_of_sight_are_not_drawn(monkeypatch):
    """A year of lines costs what the ten that are seen cost."""
    async with Page().run_test() as pilot:
        drawn = []
        real = Visual.to_strips

        def to_strips(widget, visual, *args, **how):
            if isinstance(widget, Lines):
                drawn.append(visual.plain)
            return real(widget, visual, *args, **how)

        monkeypatch.setattr(Visual, "to_strips", to_strips)
        pilot.app.query_one("#plain", Lines).put([line(f"a {number}") for number in range(500)])
        await pilot.pause()
        assert drawn[:10] == [f"a {number}" for number in range(10)]
        assert len(drawn) <= 30


async def test_lines_without_any_line_have_room_for_one():
    """A bar that waits to be told its width before it is drawn is given one."""
    async with Page().run_test() as pilot:
        assert pilot.app.query_one("#plain", Lines).size == (80, 1)
