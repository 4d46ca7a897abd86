"""What can be erased for good: how the intern is, and everything about one person."""

import re
import unicodedata
from collections.abc import Callable, Collection
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

from prelim_coach.domain.draw_reasons import LITTLE_ENERGY
from prelim_coach.storage.codec import record_of
from prelim_coach.storage.erasing import Erasure
from prelim_coach.storage.kinds import ENVELOPE, Doc, Kind

NO_REASON = "The reason was erased."
"""What stands where a sentence about sleep, energy or an answer stood."""
SOMEONE = "[someone]"
"""What stands in a text where a name stood."""

_REFERENCES = ("person", "with_whom_id", "letter")
"""Fields whose record is about what they refer to, and goes with it."""
_NAMES = ("teacher", "with_whom")
"""Fields that hold nobody but the person, and are emptied."""
_OWN_NAMES = {("profile", "name"), ("person", "name")}
"""Fields that name the one who stays."""
_TITLES = frozenset({"dr", "prof", "professor", "md", "do", "phd", "mr", "mrs", "ms", "mx"})
_BETWEEN = r"[\s,.]+(?:\w\.?\s+)?"
"""Between the words of a name, perhaps with a middle initial."""
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")


def wellness(kind: Kind, doc: Doc) -> Doc | None:
    """Erase how the intern is: energy, sleep, and the answers to the burnout item.

    - ``checkin``: ``energy`` and ``sleep``; that there was a check-in, and when, stays.
    - ``answer``: the record.
    - ``review`` and ``reviewdraft``: ``answer``; of the review also ``why``.
    - ``tier``: ``why``, unless it was the intern's own change. The load itself stays, for without
      it the load would rise by itself.
    - ``draw``: the reason of a card that speaks of little energy.

    Hours on duty are the schedule, not wellness, and stay; so does what the intern wrote in a
    review, which is theirs to change.
    """
    blank = _WELLNESS.get(kind.name)
    return doc if blank is None else blank(doc)


def person(ids: Collection[str], names: Collection[str], others: Collection[str] = ()) -> Erasure:
    """Give what erases everything about one person.

    ``ids`` are those of the person and of the plans made with them; ``names`` are what the person
    is called, ``others`` what other people are called who stay.

    Records of those ids go, and so do records that refer to one as the person, the letter or the
    plan they are about; other references are emptied. ``teacher`` and ``with_whom`` are emptied
    where they hold a name. In every other text the intern wrote or was shown a name becomes
    "[someone]": two words of it and more in any case, and each of its words but a title as spelled,
    unless one of the others is called so too. Nobody can tell a name from a word spelled alike, so
    a "Will" goes also where it begins a question. The names of other people and the intern stay.
    """
    known = frozenset(ids) - {""}
    pattern = _pattern(names, others)

    def erase(kind: Kind, doc: Doc) -> Doc | None:
        if doc.get("id") in known or any(doc.get(field) in known for field in _REFERENCES):
            return None
        if kind.name == "mark" and doc.get("plan") in known:
            return None
        fields = _text_fields(kind)
        new = {
            field: value
            if field in ENVELOPE or field == "id" or (kind.name, field) in _OWN_NAMES
            else _cleaned(value, field, fields.get(field, False), known, pattern)
            for field, value in doc.items()
        }
        return None if new != doc and _fits(kind, doc) and not _fits(kind, new) else new

    return erase


def _tier(doc: Doc) -> Doc:
    return doc if doc.get("by_user") else _with(doc, why=NO_REASON)


def _review(doc: Doc) -> Doc:
    return _with(doc, answer=None, why=doc.get("why") and NO_REASON)


def _draw(doc: Doc) -> Doc:
    return _with(doc, cards=[_without_energy(card) for card in doc.get("cards", [])])


_WELLNESS: dict[str, Callable[[Doc], Doc | None]] = {
    "answer": lambda _: None,
    "checkin": lambda doc: _with(doc, energy=None, sleep=None),
    "draw": _draw,
    "review": _review,
    "reviewdraft": lambda doc: _with(doc, answer=None),
    "tier": _tier,
}


def _with(doc: Doc, **fields: object) -> Doc:
    said = {field: value for field, value in fields.items() if field in doc}
    return doc if all(doc[field] == value for field, value in said.items()) else {**doc, **said}


def _without_energy(card: Any) -> Any:  # noqa: ANN401 - as it was stored
    reasons = card.get("reasons", []) if isinstance(card, dict) else []
    left = [reason for reason in reasons if reason != LITTLE_ENERGY]
    return card if left == reasons else {**card, "reasons": left}


def _cleaned(
    value: Any,  # noqa: ANN401 - whatever JSON holds
    field: str,
    text: Any,  # noqa: ANN401 - as ``_texts`` gives it
    known: frozenset[str],
    pattern: re.Pattern[str] | None,
) -> Any:  # noqa: ANN401 - as ``value``
    if isinstance(value, list):
        kept = [one for one in value if not (isinstance(one, str) and one in known)]
        return [_cleaned(one, field, text, known, pattern) for one in kept]
    if isinstance(value, dict):
        inside = text if isinstance(text, dict) else {}
        return {
            name: _cleaned(one, name, inside.get(name, False), known, pattern)
            for name, one in value.items()
        }
    if not isinstance(value, str) or not text:
        return value
    if value in known:
        return ""
    if pattern is None or not pattern.search(unicodedata.normalize("NFC", value)):
        return value
    return "" if field in _NAMES else pattern.sub(SOMEONE, unicodedata.normalize("NFC", value))


def _pattern(names: Collection[str], others: Collection[str]) -> re.Pattern[str] | None:
    shared = {part for name in others for part in _parts(name)}
    wholes, words = [], []
    for name in names:
        parts = [re.escape(part) for part in _parts(name)]
        if len(parts) > 1:
            wholes.append(f"(?i:{_BETWEEN.join(parts)})")
        words += [part for part in parts if part not in shared]
    if not wholes and not words:
        return None
    either = "|".join([*wholes, *words])
    return re.compile(rf"(?<!\w)(?:{either})(?:\s+(?:{either}))*(?!\w)")


def _parts(name: str) -> list[str]:
    parts = _WORD.findall(unicodedata.normalize("NFC", name))
    return [part for part in parts if len(part) > 1 and part.lower() not in _TITLES]


def _fits(kind: Kind, doc: Doc) -> bool:
    try:
        record_of(kind, doc)
    except msgspec.ValidationError:
        return False
    return True


@cache
def _text_fields(kind: Kind) -> dict[str, Any]:
    found: dict[str, Any] = _texts(inspect.type_info(kind.type))
    return found


def _texts(type_: inspect.Type) -> Any:  # noqa: ANN401 - a truth, or one for each field
    """Tell whether a type holds text that somebody wrote; of a struct, field by field."""
    match type_:
        case inspect.StrType():
            return True
        case inspect.StructType():
            return {field.encode_name: _texts(field.type) for field in type_.fields}
        case inspect.UnionType():
            return _first(type_.types)
        case inspect.TupleType():
            return _first(type_.item_types)
        case inspect.VarTupleType() | inspect.FrozenSetType() | inspect.ListType():
            return _texts(type_.item_type)
    return False


def _first(types: tuple[inspect.Type, ...]) -> Any:  # noqa: ANN401 - as ``_texts``
    return next((found for found in map(_texts, types) if found), False)
