"""Output with fewer bytes shows what the longer one does."""

import itertools
from unicodedata import normalize

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual._compositor import ChopsUpdate
from textual.app import App
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Region

from prelim_coach.tui.thrift import Stretches, thrifty
from prelim_coach.tui.widgets.lines import Lines

COLOURS = st.one_of(
    st.sampled_from(["30", "37", "90", "97", "39"]),
    st.integers(0, 255).map(lambda n: f"38;5;{n}"),
    st.tuples(*[st.integers(0, 255)] * 3).map(lambda rgb: "38;2;{};{};{}".format(*rgb)),
)
BACKS = COLOURS.map(
    lambda code: {"3": "4", "9": "10"}[code[0]] + code[1:],
)
STYLES = st.tuples(
    st.sets(st.sampled_from(["1", "3", "4", "7", "9"]), max_size=2).map(sorted),
    st.lists(COLOURS, max_size=1),
    st.lists(BACKS, max_size=1),
).map(lambda parts: ";".join(itertools.chain(*parts)))
WORDS = st.text("ab \u25cb\u2591", min_size=1, max_size=6)
PIECES = st.one_of(
    st.tuples(STYLES, WORDS).map(lambda one: f"\x1b[{one[0]}m{one[1]}\x1b[0m"),
    st.tuples(st.integers(1, 5), st.integers(1, 20)).map(lambda at: "\x1b[{};{}H".format(*at)),
    st.sampled_from(["\r\n", "\x1b[K", "\x1b[22m", "\x1b[1;31m", "\x1b[m", "bare"]),
)


def shown(data):
    """Give every cell of a terminal after ``data``, and the style it is left in."""
    screen = pyte.Screen(30, 6)
    pyte.Stream(screen).feed(data + "x")
    return [[seen(screen.buffer[y][x]) for x in range(30)] for y in range(6)]


def seen(cell):
    """Give a cell without what nobody sees of a blank."""
    if cell.data == " " and not (cell.reverse or cell.underscore or cell.strikethrough):
        return cell._replace(fg="default", bold=False, italics=False)
    return cell


@given(st.lists(PIECES, max_size=12).map("".join))
def test_every_cell_looks_the_same(data):
    """Whatever pieces in whatever styles: each cell, and what is written after it."""
    assert shown(thrifty(data)) == shown(data)
    assert len(thrifty(data)) <= len(data)


def test_a_style_is_named_once():
    """Two pieces that differ in one colour share the rest, and moving shows no style."""
    red, blue = "\x1b[1;38;2;9;9;9;48;2;1;2;3m", "\x1b[1;38;2;8;8;8;48;2;1;2;3m"
    data = f"{red}one\x1b[0m\r\n\x1b[2;3H{red}two\x1b[0m{blue}three\x1b[0m"
    assert thrifty(data) == f"{red}one\x1b[2;3Htwo\x1b[38;2;8;8;8mthree\x1b[0m"


@pytest.mark.parametrize(
    "odd", ["\x1b[53mover\x1b[0m", "\x1b[38;9mx", "\x1b[38mx", "\x1b[38;2;1mx"]
)
def test_what_is_not_understood_stays(odd):
    """A style of another kind is passed on as it was."""
    assert thrifty(f"\x1b[1mbold\x1b[0m{odd}") == f"\x1b[1mbold\x1b[0m{odd}"


class Beside(App):
    """Two columns of lines, and a terminal that shows what is sent of them."""

    def __init__(self):
        super().__init__()
        self.terminal = pyte.Screen(40, 6)
        self.sent = []

    def compose(self):
        """Give the columns."""
        with Horizontal():
            yield Lines(id="left")
            yield Lines(id="right")

    def _display(self, screen, renderable):
        """Send as to a terminal."""
        if renderable is not None and not self._batch_count:
            partial = isinstance(renderable, ChopsUpdate)
            update = Stretches.of(renderable) if partial else renderable
            data = thrifty(update.render_segments(self.console))
            self.sent += [data] if partial else []
            pyte.Stream(self.terminal).feed(data.replace("\n", "\r\n"))
        super()._display(screen, renderable)

    @property
    def seen(self):
        """What is on the terminal; the second cell of a wide character holds nothing."""
        buffer = self.terminal.buffer
        return ["".join(buffer[y][x].data for x in range(40)).rstrip() for y in range(6)]

    @property
    def meant(self):
        """What should be on the screen."""
        strips = self.screen._compositor.render_strips()
        return [normalize("NFC", strip.text).rstrip() for strip in strips]


TEXTS = (
    "one two three four",
    "one two three five",
    "one",
    "\u4e00\u4e8c\u4e09 one",
    "\u4e00\u4e8c\u4e8c one",
    "a\u0308 one two three",
    "a\u0308 one two thrae",
    "o\u25cb\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591 5",
    "o\u25cf\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591 6",
)


async def test_what_is_sent_shows_what_is_meant():
    """After every change of one text into another, in either column and in both."""
    app = Beside()
    async with app.run_test(size=(40, 6)) as pilot:
        columns = app.query(Lines)
        for before, after in itertools.permutations(TEXTS, 2):
            for left, right in ((before, after), (after, after)):
                for lines, text in zip(columns, (left, right), strict=True):
                    lines.put([Content("same"), Content(text)])
                await pilot.pause()
                assert app.seen == app.meant


async def test_no_character_is_cut_in_two():
    """A stretch that begins or ends inside a character takes all of it."""
    app = Beside()
    async with app.run_test(size=(40, 6)) as pilot:
        lines = app.query_one("#right", Lines)
        lines.put([Content("\u4e00\u4e8c\u4e09 one")])
        await pilot.pause()
        for first in range(5):
            lines.refresh(Region(first, 0, 3, 1))
            await pilot.pause()
            assert app.seen == app.meant


async def test_only_what_changed_is_sent():
    """Two digits far from each other, and nothing of what lies between them or before."""
    app = Beside()
    async with app.run_test(size=(40, 6)) as pilot:
        lines = app.query_one("#right", Lines)
        lines.put([Content("1 words before and 2"), Content("")])
        await pilot.pause()
        app.sent.clear()
        lines.put([Content("3 words before and 4"), Content("")])
        await pilot.pause()
        (data,) = app.sent
        assert "words" not in data
        assert "3" in data
        assert data.rstrip("\x1b[0m").endswith("4")
