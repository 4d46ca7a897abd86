"""Records to documents and back."""

from pathlib import Path
from typing import get_type_hints

import msgspec
import pytest

from prelim_coach.domain.record import Record
from prelim_coach.storage.codec import blank, fields_of, record_of
from prelim_coach.storage.kinds import ENVELOPE, KINDS, Kind, kind_of_table
from prelim_coach.storage.layout import parse
from tests.storage.examples import DAY, example

FROZEN = Path(__file__).parent / "fixtures" / "schema-1" / "coach-f1xt0re1.json"
BY_NAME = {kind.name: kind for kind in KINDS}


@pytest.mark.parametrize("name", BY_NAME)
def test_a_record_survives_the_file(name):
    """Every kind comes back equal, pendulum dates and all, with nothing but plain JSON between."""
    kind = BY_NAME[name]
    record = example(kind.type)
    plain = msgspec.json.decode(msgspec.json.encode(fields_of(record)))
    assert plain == fields_of(record)
    assert record_of(kind, {**plain, "stamp": "s", "edits": {}}) == record


@pytest.mark.parametrize("name", BY_NAME)
def test_a_document_with_an_unknown_field_is_refused(name):
    """Nothing of a document is dropped in silence."""
    kind = BY_NAME[name]
    with pytest.raises(msgspec.ValidationError, match="unknown field"):
        record_of(kind, {**fields_of(example(kind.type)), "surprise": 1})


def test_every_document_of_the_frozen_schema_1_file_still_loads():
    """Old documents load in every later version, kind by kind."""
    loaded = {}
    for name, table in parse(FROZEN.read_bytes()).tables.items():
        kind = kind_of_table(name)
        for doc in table.values() if kind else ():
            if "gone" not in doc:
                loaded[kind.name] = record_of(kind, doc)
    assert len(loaded) >= 25
    assert loaded["deed"].day == DAY


@pytest.mark.parametrize("name", BY_NAME)
def test_a_kind_can_be_kept(name):
    """Kinds leave the envelope's names alone, dated ones have a day, and keys are fields."""
    kind = BY_NAME[name]
    fields = get_type_hints(kind.type)
    assert not ENVELOPE & fields.keys()
    assert not kind.dated or "day" in fields
    assert set(kind.key or ()) <= fields.keys()
    assert not kind.dated or kind.key is None or "day" in kind.key
    assert kind_of_table(kind.table(fields_of(example(kind.type)))) is kind


def test_sets_are_stored_in_order():
    """The same set is the same text on every machine."""

    class Bag(Record, frozen=True, kw_only=True):
        things: frozenset[str] = frozenset({"c", "a", "b"})

    assert fields_of(Bag())["things"] == ["a", "b", "c"]
    assert blank(Kind("bag", Bag))["things"] == ["a", "b", "c"]


def test_a_document_nested_deeply_does_not_fit():
    """A file of another device may hold anything; what is too deep is left out, not a crash."""
    deep = "x"
    for _ in range(900):
        deep = [deep]
    with pytest.raises(msgspec.ValidationError, match="deeply"):
        record_of(BY_NAME["deed"], {"id": "a", "title": deep})


@pytest.mark.parametrize("year", ["0001", "1899", "2200", "9999"])
@pytest.mark.parametrize("field", ["day", "at"])
def test_a_year_that_nobody_lives_in_does_not_fit(field, year):
    """A day at the end of the calendar would stop every screen that counts on from it."""
    kind = BY_NAME["deed"]
    fields = fields_of(example(kind.type))
    with pytest.raises(msgspec.ValidationError, match="is not 1900 to 2199"):
        record_of(kind, {**fields, field: year + fields[field][4:]})
