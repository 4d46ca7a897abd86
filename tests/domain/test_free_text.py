"""Every text of every record is known to be free or not, and can be reached and changed."""

import pytest
from msgspec import inspect
from msgspec.structs import replace

from prelim_coach.domain.free_text import FREE, texts, with_text
from prelim_coach.storage.codec import fields_of, record_of
from prelim_coach.storage.kinds import KINDS, kind_of
from tests.storage.examples import examples

NOT_FREE = {
    "Block": {"id", "uid"},
    "Card": {"key", "facts", "scripts"},
    "CheckIn": {"id"},
    "Commitment": {"id", "act"},
    "Conference": {"id", "person", "commitment", "reasons", "people"},
    "Deed": {"id", "act", "commitment", "card", "touch"},
    "Draw": {"id", "swapped", "put_off"},
    "Hidden": {"id", "act"},
    "HoursWorked": {"id"},
    "Letter": {"id", "person", "commitment", "packet"},
    "LoadAnswer": {"id"},
    "Mark": {"id", "plan", "step"},
    "Meeting": {"id", "person", "commitment"},
    "Moved": set(),
    "OwnAct": {"id"},
    "OwnScript": {"id"},
    "Person": {"id", "name", "contact"},
    "Prefs": {"id", "theme", "keys", "numbers"},
    "Profile": {"id", "name", "contacts", "priorities"},
    "Project": {"id", "person", "commitment", "scope"},
    "Promise": {"id", "person"},
    "Review": {"id", "why"},
    "ReviewDraft": {"id", "drop", "postpone"},
    "SponsorAsk": {"id", "person", "commitment", "letter"},
    "TeachingPoint": {"id"},
    "TierChange": {"id", "why"},
    "Touch": {"id", "person", "plan"},
}
"""Ids, keys, the coach's own words, and names of people the intern knows."""


def holds_text(type_):
    """Say whether a value of a type is or holds a string that is no enumeration's."""
    match type_:
        case inspect.StrType():
            return True
        case inspect.UnionType():
            return any(map(holds_text, type_.types))
        case inspect.TupleType():
            return any(map(holds_text, type_.item_types))
        case inspect.VarTupleType() | inspect.FrozenSetType() | inspect.ListType():
            return holds_text(type_.item_type)
    return False


def structs_in(type_):
    """Yield the structs that stand in a field."""
    match type_:
        case inspect.StructType():
            yield type_
        case inspect.VarTupleType():
            yield from structs_in(type_.item_type)


def texts_in(struct, prefix=""):
    """Yield each text of a struct: its type's name, its field, and its path in the record."""
    for field in struct.fields:
        if holds_text(field.type):
            yield struct.cls.__name__, field.name, prefix + field.name
        for inner in structs_in(field.type):
            yield from texts_in(inner, f"{field.name}.")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_text_is_classed(kind):
    """A new field that holds text is free or it is not; somebody has to say which."""
    free = set(FREE[kind.type])
    found = set()
    for owner, field, path in texts_in(inspect.type_info(kind.type)):
        found.add(path)
        assert (path in free) != (field in NOT_FREE[owner]), f"class {owner}.{field}"
    assert free <= found


@pytest.mark.parametrize("record", examples(), ids=lambda record: type(record).__name__)
def test_every_text_is_found_and_changed_where_it_stands(record):
    """Changing one leaves the others, and the record is one that can be stored."""
    found = dict(texts(record))
    paths = {".".join(one for one in place if isinstance(one, str)) for place in found}
    assert paths == set(FREE[type(record)])
    for place in found:
        changed = with_text(record, place, "another")
        assert dict(texts(changed)) == {**found, place: "another"}
        assert record_of(kind_of(type(record)), fields_of(changed)) == changed


def test_blank_texts_say_nothing():
    """Most fields of most records are empty."""
    (block, *_) = [one for one in examples() if type(one).__name__ == "Block"]
    assert list(texts(replace(block, name="  "))) == []
