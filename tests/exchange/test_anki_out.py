"""Cards for Anki."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.exchange.anki_out import Note, sides, to_anki
from prelim_coach.text import clean_line

TEXT = st.text(st.characters(codec="utf-8"), min_size=1)


def lines_of(text):
    """Give the headers and the rows of a file for Anki."""
    lines = text.splitlines()
    headers = [line for line in lines if line.startswith("#")]
    return headers, list(csv.reader(lines[len(headers) :], delimiter="\t"))


def test_the_headers_are_those_that_anki_reads():
    """Separator first, since the columns are parted by it; plain text, with guid and tags."""
    headers, _ = lines_of(to_anki([]))
    assert headers == [
        "#separator:tab",
        "#html:false",
        "#notetype:Basic",
        "#columns:Id\tFront\tBack\tTags",
        "#guid column:1",
        "#tags column:4",
    ]


def test_a_point_is_a_note_that_can_be_found():
    """The source stands on the back; the rotation is a tag without blanks."""
    note = Note(key="1", text="Trend the lactate", source="Dr Osei, Wards B", place="Wards B (4N)")
    _, [row] = lines_of(to_anki([note]))
    assert row[1:] == [
        "Trend the lactate",
        "Dr Osei, Wards B",
        "prelim-coach prelim-coach::Wards_B_4N",
    ]


def test_the_same_point_is_the_same_note_in_every_export():
    """A changed text updates the note; the id shows nothing of ours."""
    _, [[first, *_]] = lines_of(to_anki([Note(key="01a2-dev", text="a")]))
    _, [[again, *_]] = lines_of(to_anki([Note(key="01a2-dev", text="b")]))
    _, [[other, *_]] = lines_of(to_anki([Note(key="01a3-dev", text="a")]))
    assert first == again != other
    assert "dev" not in first


@pytest.mark.parametrize(
    ("text", "front", "back"),
    [
        ("Hyponatremia: urine osm before fluids", "Hyponatremia:", "urine osm before fluids"),
        ("When to tap? Before antibiotics", "When to tap?", "Before antibiotics"),
        ("Trend the lactate", "Trend the lactate", ""),
        ("pH 7:35 is a typing error", "pH 7:35 is a typing error", ""),
        ("What now?", "What now?", ""),
    ],
)
def test_a_question_or_a_colon_parts_front_and_back(text, front, back):
    """Any other point is the front alone."""
    assert sides(text) == (front, back)


@given(TEXT, TEXT, TEXT)
def test_any_text_is_one_line_of_four_columns(text, source, place):
    """Tabs, quotes and line breaks in a point break no row, and no row is a comment."""
    note = Note(key="1", text=text, source=source, place=place)
    body = to_anki([note]).removeprefix(to_anki([]))
    assert not body.startswith("#")
    (row,) = csv.reader([body], delimiter="\t")
    assert len(row) == 4
    assert row[1] == sides(text)[0]
    assert clean_line(text).startswith(row[1])
