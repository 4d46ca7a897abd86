"""The adapted single burnout item: our own words, never a diagnosis, never an all-clear."""

from functools import cache
from typing import Final

import msgspec

from prelim_coach.guides.reading import convert, read

FILE: Final = "item.toml"


class Answer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of the five answers."""

    value: int
    """1 to 5; 3 and above is the cut-off."""
    text: str
    """As the intern would say it."""
    reply: str
    """What the coach says to it."""


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The item as it is offered; it may always be skipped."""

    asks: str
    answers: tuple[Answer, ...]
    """Five, from 1 to 5."""
    source: str
    """Where it comes from, and that it is adapted."""
    limits: str
    """What an answer does not say."""
    skip: str
    """The words beside skipping."""
    due: str
    """Why it is offered."""
    not_due: str
    """Why it is not."""


@cache
def item() -> Item:
    """Give the item.

    Raises:
        GuideError: the file is not a sound item.
    """
    return convert(FILE, "the item", read(FILE), Item)
