"""The kind of work a schedule's label stands for, by the words hospitals use."""

import functools
import re
import unicodedata

from prelim_coach.domain.rotation_kinds import Kind
from prelim_coach.domain.rotation_words import (
    ABSENCE,
    ALONE,
    COLOURS,
    COVER,
    FILLER,
    JOINED,
    RANKED,
)

_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
# "NightFloat" and "MICUNights" are two words; "ICUs" is one.
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})")
_WORD = re.compile(r"[a-z]+|[0-9]+")
_LONGEST = 300
_ROUND_THE_CLOCK = frozenset({Kind.ICU, Kind.ED})
"""Kinds whose labels end in "N" for the night shift ("MICU-N"); a ward team may be Team N."""


class _Words:
    """A set of words with stems (``cardio*``) and endings (``*icu``)."""

    def __init__(self, listing: str) -> None:
        words = [word.strip() for word in listing.split(",")]
        self.exact = frozenset(word for word in words if "*" not in word)
        self.stems = tuple(word[:-1] for word in words if word.endswith("*"))
        self.endings = tuple(word[1:] for word in words if word.startswith("*"))

    def know(self, word: str) -> bool:
        return (
            word in self.exact
            or word.startswith(self.stems)
            or word.endswith(self.endings)
            or (word.endswith("s") and word[:-1] in self.exact)
        )

    def know_any(self, words: list[str]) -> bool:
        return any(self.know(word) for word in words)


_RANKED = tuple((kind, _Words(listing)) for kind, listing in RANKED)
_ALONE = tuple((kind, _Words(listing)) for kind, listing in ALONE.items())
_ABSENCE, _COVER, _COLOURS, _FILLER = map(_Words, (ABSENCE, COVER, COLOURS, FILLER))
_JOINED = {
    tuple(phrase.split()): joined
    for joined, listing in JOINED.items()
    for phrase in listing.split(",")
}
_LONGEST_PHRASE = max(map(len, _JOINED))


@functools.lru_cache(maxsize=2048)
def kind_of(label: str) -> Kind:
    """Give the kind of work a label names; ``Kind.UNKNOWN`` when nothing is known.

    The table in ``rotation_words`` decides, whole words at a time, so that a word inside another
    ("ED" in "Med Ed", "off" in "Office") means nothing.
    """
    label = label[:_LONGEST]
    words = _words(label)
    if _ABSENCE.know_any(words) and _COVER.know_any(words):
        return Kind.BACKUP
    main = _words(_ASIDE.sub(" ", label)) or words
    for kind, known in _RANKED:
        # "MICU (weekends off)" is work: what stands in brackets never makes a day off.
        if known.know_any(main if kind is Kind.OFF else words):
            return Kind.NIGHTS if kind in _ROUND_THE_CLOCK and words[-1] == "n" else kind
    return _short(words)


def is_post_call(label: str) -> bool:
    """Tell whether a label marks the day after a call ("Post-call", "Post call day")."""
    return "postcall" in _words(label[:_LONGEST])


def _short(words: list[str]) -> Kind:
    # What is left: a lone letter, or a team known by its colour.
    for kind, known in _ALONE if len(words) == 1 else ():
        if words[0] in known.exact:
            return kind
    said = [word for word in words if not (word.isdigit() or _FILLER.know(word))]
    if _COLOURS.know_any(said) and all(_COLOURS.know(w) or len(w) == 1 for w in said):
        return Kind.WARDS
    return Kind.UNKNOWN


def _words(label: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", label).replace("'", "").replace("\u2019", "")
    plain = _HUMP.sub(" ", plain).replace("+", " plus ").lower()
    words = _WORD.findall(plain)
    joined: list[str] = []
    place = 0
    while place < len(words):
        size = _phrase_at(words, place)
        word = _JOINED[tuple(words[place : place + size])] if size else words[place]
        joined += [word] if word else []
        place += size or 1
    return joined


def _phrase_at(words: list[str], place: int) -> int:
    for size in range(min(_LONGEST_PHRASE, len(words) - place), 1, -1):
        if tuple(words[place : place + size]) in _JOINED:
            return size
    return 0
