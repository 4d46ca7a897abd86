"""Tables for a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.exchange.csv_out import MARK, cell, to_csv
from prelim_coach.text import clean

TEXT = st.text(st.characters(codec="utf-8"))


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\n", "\uff1d", " =", "  @"])
def test_no_text_is_a_formula(first):
    """What a spreadsheet would run has an apostrophe before it, also behind blanks."""
    assert cell(f"{first}1+1") == f"'{first}1+1"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (-2, "-2"),
        (6.5, "6.5"),
        ("a\x1b[31mb", "ab"),
        (["a", "b"], "a; b"),
        ([], ""),
        (["=1+1"], "'=1+1"),
        ([{"day": "2026-11-23"}], '[{"day": "2026-11-23"}]'),
    ],
)
def test_values_as_cells(value, shown):
    """Numbers stay numbers, lists of words are readable, deeper things are JSON."""
    assert cell(value) == shown


def test_a_table_is_rfc_4180_behind_a_byte_order_mark():
    """Lines end in CR LF; a cell with a comma, a quote or a line break is quoted."""
    table = to_csv(["id", "text"], [{"id": "1", "text": 'a, "b"\nc'}, {"id": "2"}])
    assert table == MARK + 'id,text\r\n1,"a, ""b""\nc"\r\n2,\r\n'


@given(st.lists(st.tuples(TEXT, TEXT)))
def test_any_text_comes_back_as_one_cell(rows):
    """No text breaks the table: it is read back as it was cleaned, but for the apostrophe."""
    table = to_csv(["a", "b"], [{"a": a, "b": b} for a, b in rows])
    head, *read = csv.reader(io.StringIO(table.removeprefix(MARK), newline=""))
    assert head == ["a", "b"]
    assert len(read) == len(rows)
    for row, written in zip(read, rows, strict=True):
        for shown, text in zip(row, written, strict=True):
            assert shown.removeprefix("'") == clean(text).removeprefix("'")
