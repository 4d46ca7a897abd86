"""Where only ASCII can be drawn, everything is, and still says what it said."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

import prelim_coach
from prelim_coach.domain.prefs import Drawing
from prelim_coach.tui import glyphs
from prelim_coach.tui.glyphs import LEVELS, TWINS, is_plain, plain_text
from prelim_coach.tui.modes import SCREENS
from tests.tui.keystrokes import Hands
from tests.tui.test_settings import drawn

TUI = sorted((Path(prelim_coach.__file__).parent / "tui").rglob("*.py"))


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_any_text_becomes_ascii_of_the_same_width(text):
    """Letters lose their accents, the rest is a question mark; the grid stays."""
    plain = plain_text(text)
    assert plain.isascii()
    assert cell_len(plain) == sum(map(cell_len, text))


@pytest.mark.parametrize(
    ("drawn_with", "plain"),
    [
        ("╭─ Acts ─╮", "+- Acts -+"),
        ("┏━━┓┃ ┃", "+==+| |"),
        ("j ↓  → person", "j v  > person"),
        ("Anné Müller \N{EN DASH} “quote”", 'Anne Muller - "quote"'),
        ("06:30\N{EN DASH}18:00 · next", "06:30-18:00 . next"),
    ],
)
def test_frames_arrows_and_words_stay_readable(drawn_with, plain):
    """Corners, strong lines, arrows, accents and quotation marks."""
    assert plain_text(drawn_with) == plain


def test_what_must_be_told_apart_can_be():
    """Bars, marks of a day and levels of a line each keep a character of their own."""
    for group in (
        (glyphs.USED, glyphs.PLANNED, glyphs.ROOM),
        (glyphs.OPEN, glyphs.DONE, glyphs.OFF, glyphs.DOT),
        (glyphs.FILLED, glyphs.SKIPPED, glyphs.DOT),
        (*LEVELS, glyphs.DOT),
        (glyphs.LEFT, glyphs.RIGHT, glyphs.UP, glyphs.DOWN),
    ):
        assert len({TWINS[one] for one in group}) == len(set(group))


@pytest.mark.parametrize("path", TUI, ids=lambda path: path.name)
def test_every_glyph_of_the_screens_has_its_twin(path):
    """A new one is named in the table, or it would be a question mark on a console."""
    source = path.read_text(encoding="utf-8")
    named = re.findall(r"\\N\{([^}]+)\}", source)
    for one in {*(char for char in source if not char.isascii()), *map(named_character, named)}:
        assert one in TWINS or plain_text(one) not in "?", (path.name, one)


def named_character(name):
    """Give the character of a Unicode name."""
    import unicodedata

    return unicodedata.lookup(name)


@pytest.mark.parametrize(
    ("term", "encoding", "plain"),
    [
        ("xterm-256color", "UTF-8", False),
        ("xterm-256color", "utf8", False),
        ("linux", "UTF-8", True),
        ("dumb", "UTF-8", True),
        ("xterm", "ISO-8859-1", True),
        ("xterm", "ANSI_X3.4-1968", True),
    ],
)
def test_the_terminal_and_the_locale_are_asked(term, encoding, plain, monkeypatch):
    """The Linux console and a locale without UTF-8 get ASCII by themselves; a choice goes first."""
    monkeypatch.setenv("TERM", term)
    monkeypatch.setattr("locale.getpreferredencoding", lambda **_: encoding)
    assert is_plain(Drawing.AUTO) is plain
    assert is_plain(Drawing.PLAIN)
    assert not is_plain(Drawing.FULL)


@pytest.mark.parametrize("size", [(40, 20), (120, 40)], ids=str)
async def test_every_screen_is_ascii_when_it_is_chosen(size, app, settled):
    """Every screen, the help, the palette and jump mode."""
    settled.preferences.set_drawing(Drawing.PLAIN)
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        for mode in SCREENS:
            await app.switch_mode(mode)
            for keys in ([], ["question_mark"], ["ctrl+p"], ["f"]):
                await hands.press(*keys)
                await hands.settle()
                assert drawn(app).isascii(), (mode, keys)
                if keys:
                    await hands.press("escape")
                    await hands.settle()
