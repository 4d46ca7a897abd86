"""How identifier rules are written and run: bounded patterns over overlapping windows.

A rule's pattern has no unbounded repetition and a window no more than a few hundred characters, so
that hostile text costs no more than any other (20 kB of "1-1-1-" once took 54 s).
"""

import re
from collections.abc import Callable, Iterable, Iterator

import msgspec

from prelim_coach.domain.identifiers_finding import Kind, Level

STEP = 400
"""Characters a window answers for."""
LEAD = 90
"""Characters before them that it sees, for the context."""
TAIL = 130
"""Characters after them that it sees, so that what starts in the window also ends in it."""


class Window(msgspec.Struct, frozen=True):
    """A piece of plain text, as typed and in lower case, and the part that it answers for."""

    text: str
    low: str
    offset: int
    first: int
    last: int
    cased: bool
    """Whether capitals mean anything: not in text that is all lower or all upper case."""

    def answers_for(self, place: int) -> bool:
        """Say whether a match that starts at ``place`` of the window is this window's to give."""
        return self.first <= place < self.last


class Hit(msgspec.Struct, frozen=True):
    """What a rule found: a span of the plain text."""

    start: int
    end: int
    kind: Kind
    level: Level
    why: str


class Rule(msgspec.Struct, frozen=True):
    """A pattern for one kind of identifier; the group ``it``, if there is one, is the span."""

    kind: Kind
    level: Level
    why: str
    pattern: re.Pattern[str]
    when: Callable[[re.Match[str]], bool] | None = None
    as_typed: bool = False
    """Whether the pattern reads the text as typed; otherwise it reads it in lower case."""


Finder = Callable[[Window], Iterator[Hit]]
"""A rule that a pattern alone cannot say."""


def windows(text: str) -> Iterator[Window]:
    """Give the windows over plain ``text``, each with its place in it."""
    low = text.lower()
    for start in range(0, len(text), STEP):
        begin = max(0, start - LEAD)
        end = start + STEP + TAIL
        piece = text[begin:end]
        yield Window(
            piece, low[begin:end], begin, start - begin, start - begin + STEP, _is_cased(piece)
        )


def run(window: Window, rules: Iterable[Rule], finders: Iterable[Finder]) -> Iterator[Hit]:
    """Give the hits of all rules in one window, as spans of the whole plain text."""
    for hit in _hits(window, rules, finders):
        if window.answers_for(hit.start):
            yield Hit(
                hit.start + window.offset,
                hit.end + window.offset,
                hit.kind,
                hit.level,
                hit.why,
            )


def rule(kind: Kind, level: Level, why: str, pattern: str, **more: object) -> Rule:
    """Give a rule for a verbose ``pattern``."""
    return Rule(kind, level, why, re.compile(pattern, re.VERBOSE), **more)  # type: ignore[arg-type]


def clause(match: re.Match[str], reach: int = 60) -> str:
    """Give the line around a match, at most ``reach`` characters either side."""
    return line(match.string, match.start(), match.end(), reach)


def line(text: str, start: int, end: int, reach: int = 60) -> str:
    """Give the line around a span, at most ``reach`` characters either side."""
    first = text.rfind("\n", max(0, start - reach), start) + 1 or max(0, start - reach)
    stop = text.find("\n", end, end + reach)
    return text[first : stop if stop >= 0 else end + reach]


def _hits(window: Window, rules: Iterable[Rule], finders: Iterable[Finder]) -> Iterator[Hit]:
    for each in rules:
        for match in each.pattern.finditer(window.text if each.as_typed else window.low):
            if each.when is None or each.when(match):
                group = "it" if "it" in each.pattern.groupindex else 0
                yield Hit(match.start(group), match.end(group), each.kind, each.level, each.why)
    for finder in finders:
        yield from finder(window)


def _is_cased(text: str) -> bool:
    capitals = sum(letter.isupper() for letter in text)
    smalls = sum(letter.islower() for letter in text)
    return bool(capitals) and smalls * 3 > capitals
