"""Output with fewer bytes shows what the longer one does."""

import itertools

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.tui.thrift import thrifty

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
