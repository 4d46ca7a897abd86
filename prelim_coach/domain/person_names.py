"""Names found as they are typed: by the beginnings of their words, whatever case and accents."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

_TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx"})
_MARKS = re.compile(r"['\u2019.\u0300-\u036f]")
_WORD = re.compile(r"\w+")


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text without case, accents, apostrophes and full stops."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return tuple(_WORD.findall(plain))


def fits(typed: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether every typed word begins another one of ``words``."""
    left = list(words)
    for part in sorted(typed, key=len, reverse=True):
        hit = next((word for word in left if word.startswith(part)), None)
        if hit is None:
            return False
        left.remove(hit)
    return True


def matching(typed: str, names: Iterable[str]) -> list[str]:
    """Give the names that were meant: those typed in full, else those the words begin.

    A title such as Dr. may be left out and counts for nothing alone. Nothing typed gives nothing.
    """
    wanted = _core(words_of(typed))
    if not wanted:
        return []
    known = [(name, words_of(name)) for name in names]
    whole = [name for name, words in known if sorted(_core(words)) == sorted(wanted)]
    return whole or [name for name, words in known if fits(wanted, words)]


def _core(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _TITLES)
