"""How much two texts say the same: shared words, and runs of words taken over."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

NEAR = 0.5
"""Share of common words from which two texts count as near copies."""
RUN = 8
"""Words in a row that count as taken over."""

_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_COMMON = """
a about after all am an and any are as at be been but by can could do does each for from get had
has have here how i if in into is it its last me my next no not of on once one or our out so some
than that the their them then there they this through to two up was we what when where which while
who will with would you your
"""
_STOP = frozenset(_COMMON.split())
"""Words too common to make two texts alike."""


def words(text: str) -> list[str]:
    """Give the words of a text in order, lower case, blanks' braces and marks left out."""
    return _WORD.findall(text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))


def likeness(one: str, other: str) -> float:
    """Give the share of common words among all words of two texts, stop words left out; 0-1."""
    first, second = set(words(one)) - _STOP, set(words(other)) - _STOP
    return len(first & second) / len(first | second) if first and second else 0.0


def near_copies(texts: Mapping[str, str], least: float = NEAR) -> Iterator[tuple[float, str, str]]:
    """Yield likeness and names of each pair of texts at least that alike, the most alike first."""
    pairs = ((likeness(texts[a], texts[b]), a, b) for a, b in combinations(texts, 2))
    yield from sorted((pair for pair in pairs if pair[0] >= least), reverse=True)


def runs(text: str, length: int = RUN) -> set[tuple[str, ...]]:
    """Give every run of that many words of a text."""
    found = words(text)
    return {tuple(found[at : at + length]) for at in range(len(found) - length + 1)}
