"""The one gate for text from outside."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.text import clean, clean_line

ANY = st.text(st.characters(codec=None, categories=None))
HOSTILE = st.lists(
    st.sampled_from(
        [
            "\x1b",
            "[",
            "]",
            "31m",
            "52;c;",
            "\x07",
            "\x9b",
            "\x9d",
            "\\",
            "P",
            "a",
            "\n",
            "\u202e",
            "é",
        ]
    )
).map("".join)


@pytest.mark.parametrize(
    ("dirty", "expected"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]52;c;aGk=\x07copied", "copied"),
        ("\x1b]0;title\x1b\\rest", "rest"),
        ("\x9b2Jcleared", "cleared"),
        ("\x1bPq#0\x1b\\sixel", "sixel"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("tab\tstays", "tab\tstays"),
        ("nul\x00 bel\x07 del\x7f", "nul bel del"),
        ("right\u202eto left", "rightto left"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("e\u0301", "é"),
        (
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        ),
        ("[red]not markup[/red]", "[red]not markup[/red]"),
    ],
)
def test_what_is_left(dirty, expected):
    """Sequences go whole, controls go, text stays."""
    assert clean(dirty) == expected


@given(ANY | HOSTILE)
def test_nothing_is_left_that_steers_or_hides(text):
    """No control but line feed and tab, no format character but the emoji joiner, no surrogate."""
    for character in clean(text):
        kind = unicodedata.category(character)
        assert kind != "Cs"
        assert kind != "Cc" or character in "\n\t"


@given(ANY | HOSTILE)
def test_cleaning_twice_changes_nothing(text):
    """What went through the gate once passes as it is."""
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126)))
def test_plain_text_passes(text):
    """Printable ASCII is never touched."""
    assert clean(text) == text


def test_a_line_is_one_line_of_bounded_length():
    """White space is drawn together, and the rest is cut."""
    assert clean_line("  a \n\t b  ") == "a b"
    assert len(clean_line("x" * 9000)) == 500
