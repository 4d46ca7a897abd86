"""What is erased of one document: which fields, and which words are a name."""

import pytest

from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.storage.codec import fields_of, record_of
from prelim_coach.storage.erase import person, wellness
from prelim_coach.storage.kinds import KINDS
from tests.storage.examples import example

BY_NAME = {kind.name: kind for kind in KINDS}


@pytest.mark.parametrize("name", BY_NAME)
def test_every_kind_stays_readable(name):
    """Both changes give documents that fit, give the same when repeated, and leave no name."""
    kind = BY_NAME[name]
    doc = {**fields_of(example(kind.type)), "id": "i", "stamp": "s"}
    for erasure in (wellness, person(["x"], ["Dr. Ann\u00e9"])):
        new = erasure(kind, doc)
        if new is not None:
            record_of(kind, new)
            assert erasure(kind, new) == new
            assert new["id"] == "i"
    named = person(["x"], ["Dr. Ann\u00e9"])(kind, doc)
    own_name = {"name"} if name in {"profile", "person"} else set()
    assert named is None or "Ann\u00e9" not in str(
        {field: value for field, value in named.items() if field not in own_name}
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Will Park helped", "[someone] helped"),
        ("will  park helped", "[someone] helped"),
        ("Park's list, Parker's car", "[someone]'s list, Parker's car"),
        ("I will go and park", "I will go and park"),
        ("Will you?", "[someone] you?"),
        ("Dr. Lee and Dr. Park", "Dr. Lee and Dr. [someone]"),
        ("unPark_ed", "unPark_ed"),
        ("WILL\nPARK", "[someone]"),
        ("Will B. Park", "[someone]"),
    ],
)
def test_names_in_texts(text, expected):
    """The whole name in any case, its parts as spelled, words only."""
    kind = BY_NAME["point"]
    doc = {**fields_of(example(TeachingPoint)), "text": text}
    assert person((), ["Dr. Will Park"])(kind, doc)["text"] == expected


def test_a_part_that_somebody_else_is_called_too_is_left():
    """Erasing one Ann leaves the other."""
    kind = BY_NAME["point"]
    doc = {**fields_of(example(TeachingPoint)), "text": "Ann, Ann Park and Park", "teacher": "Ann"}
    new = person((), ["Ann Park"], ["Ann Lee"])(kind, doc)
    assert (new["text"], new["teacher"]) == ("Ann, [someone] and [someone]", "Ann")
