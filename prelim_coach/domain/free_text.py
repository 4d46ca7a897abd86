"""Which texts of a record the intern wrote in their own words, and may name a patient in."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.duty import HoursWorked
from prelim_coach.domain.journal import CheckIn, Deed, Draw, Hidden, TeachingPoint
from prelim_coach.domain.load import LoadAnswer, TierChange
from prelim_coach.domain.own import OwnAct, OwnScript
from prelim_coach.domain.person import Person, Promise, Touch
from prelim_coach.domain.plan import Conference, Letter, Mark, Meeting, Project, SponsorAsk
from prelim_coach.domain.prefs import Prefs
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.record import Record
from prelim_coach.domain.review import Review, ReviewDraft
from prelim_coach.domain.rotation import Block

R = TypeVar("R", bound=Record)
Place = tuple[str | int, ...]
"""Where a text stands in a record: a field, then the number or field inside it, and so on."""

_PLAN = ("title", "note")
FREE: Mapping[type[Record], tuple[str, ...]] = MappingProxyType(
    {
        Block: ("name",),
        CheckIn: (),
        Commitment: ("title", "with_whom", "override"),
        Conference: (*_PLAN, "place", "priorities", "story", "short_story", "small_ask"),
        Deed: ("title",),
        Draw: ("cards.title", "cards.move", "cards.when", "cards.will", "cards.reasons"),
        Hidden: (),
        HoursWorked: (),
        Letter: _PLAN,
        LoadAnswer: (),
        Mark: (),
        Meeting: (*_PLAN, "questions", "next_step"),
        OwnAct: ("title", "when", "will", "move"),
        OwnScript: ("title", "text", "moment", "subject"),
        Person: ("field", "met", "note"),
        Prefs: (),
        Profile: ("specialty",),
        Project: (*_PLAN, "role", "milestones"),
        Promise: ("what",),
        Review: ("dropped", "postponed.title", "priorities", "good", "notes"),
        ReviewDraft: ("priorities", "good", "notes"),
        SponsorAsk: _PLAN,
        TeachingPoint: ("text", "teacher"),
        TierChange: (),
        Touch: ("line", "next_step"),
    }
)
"""The fields of every kind that hold free text; after a dot, the field of what stands in it.

A day's cards count, for those of a step repeat what was written elsewhere. Not free are ids, keys,
the coach's own sentences, and the names and contacts of the intern and their people.
"""


def texts(record: Record) -> Iterator[tuple[Place, str]]:
    """Yield the free texts of a record that say something, each with its place."""
    for path in FREE[type(record)]:
        first, *rest = path.split(".")
        yield from _texts(getattr(record, first), rest, (first,))


def with_text(record: R, place: Place, text: str) -> R:
    """Give the record with ``text`` at a place that ``texts`` gave."""
    changed: R = _changed(record, place, text)
    return changed


def _texts(value: object, inside: list[str], place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        if value.strip():
            yield place, value
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from _texts(one, inside, (*place, number))
    elif isinstance(value, msgspec.Struct) and inside:
        yield from _texts(getattr(value, inside[0]), inside[1:], (*place, inside[0]))


def _changed(value: Any, place: Place, text: str) -> Any:  # noqa: ANN401 - whatever stands there
    if not place:
        return text
    step, rest = place[0], place[1:]
    if isinstance(step, int):
        new = _changed(value[step], rest, text)
        return tuple(new if number == step else one for number, one in enumerate(value))
    return replace(value, **{step: _changed(getattr(value, step), rest, text)})
