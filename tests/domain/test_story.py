"""How long a story takes to say, and what is said of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.story import LONG, SHORT, length, seconds, words


def of(count):
    """Give a text of that many words."""
    return " ".join(["word"] * count)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("  \n ", 0),
        ("I'm Sam", 2),
        ("I\u2019m a well-known prelim", 4),
        ("QI, e.g. discharge delays.", 4),
        ("[your name] at [your hospital]", 5),
        ("30 seconds \N{EM DASH} then 15", 4),
        ("José Ångström", 2),
    ],
)
def test_words_are_counted_as_they_are_said(text, count):
    """An apostrophe or hyphen joins, a dash alone is no word, an open blank counts."""
    assert words(text) == count


@pytest.mark.parametrize(("count", "about"), [(0, 0), (5, 2), (50, 20), (75, 30), (100, 40)])
def test_two_and_a_half_words_take_a_second(count, about):
    """75 words fill 30 s."""
    assert seconds(of(count)) == about


@pytest.mark.parametrize(
    ("text", "span", "said"),
    [
        ("", LONG, "nothing yet; about 75 words fill 30 s"),
        ("", SHORT, "nothing yet; about 50 words fill 15-20 s"),
        (of(1), LONG, "1 word, about 0 s: there is room up to 30 s"),
        (of(70), LONG, "70 words, about 28 s, within 30 s"),
        (of(75), LONG, "75 words, about 30 s, within 30 s"),
        (of(50), LONG, "50 words, about 20 s, within 30 s"),
        (of(90), LONG, "90 words, about 36 s: some 15 words over 30 s"),
        (of(30), SHORT, "30 words, about 12 s: there is room up to 20 s"),
        (of(45), SHORT, "45 words, about 18 s, within 15-20 s"),
        (of(60), SHORT, "60 words, about 24 s: some 10 words over 15-20 s"),
    ],
)
def test_the_length_is_said_against_what_the_guides_want(text, span, said):
    """30 s (P32) and 15-20 s (I23), each by its name."""
    assert length(text, span) == said


@given(st.text(max_size=300))
def test_any_text_has_a_length(text):
    """Whatever is typed, a count and a sentence come back, and more words never take less time."""
    assert words(text) >= 0
    assert length(text, SHORT)
    assert seconds(text + " more words") >= seconds(text)
