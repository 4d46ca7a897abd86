"""How identifier rules are written and run: bounded patterns, tried only where a cue stands.

Each token of the text calls up the few rules that could start there: its own rules for a listed
word, the number rules for a digit, the name rules for a word that nobody uses on the wards. No
pattern repeats without a bound and no window is longer than some hundred characters, so that
hostile text costs no more than any other (20 kB of "1-1-1-" once took 54 s).
"""

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_listing import first_words, words
from prelim_coach.domain.identifiers_vocabulary import double, known

STEP = 900
"""Characters a window answers for."""
LEAD = 90
"""Characters before them that it sees, for the context."""
TAIL = 240
"""Characters after them that it sees, so that what starts in the window also ends in it."""

NUMBER = "0"
"""The cue of a token that starts with a digit."""
MIXED = "a0"
"""The cue of a token that starts with a letter and holds a digit."""
STRANGER = "?"
"""The cue of a word that is no word of the wards, or is a name as well."""


WALL = "\u01c3"
"""A letter of no word, which stands for what was redacted: no rule reaches over it."""


class Window(msgspec.Struct, frozen=True):
    """A piece of plain text, as typed and in lower case, and the part that it answers for."""

    text: str
    low: str
    offset: int
    first: int
    last: int
    cased: bool
    """Whether capitals mean anything: not in text that is all lower or all upper case."""


class Hit(msgspec.Struct, frozen=True):
    """What a rule found: a span of the plain text."""

    start: int
    end: int
    kind: Kind
    level: Level
    why: str


Found = Callable[[Window, re.Match[str]], Iterator[Hit]]
"""What makes hits of a match: a plain one, or a judge of names."""


class Rule(msgspec.Struct, frozen=True):
    """A pattern, the cues at which it is tried, and what makes hits of its matches."""

    cues: frozenset[str]
    pattern: str
    """Verbose; compiled when a cue first calls for it, so that nobody waits for rules unused."""
    found: Found


def after(listing: str, pattern: str, found: Found) -> Rule:
    """Give a rule for a verbose ``pattern`` that follows one of the listed phrases."""
    return Rule(first_words(listing), rf"(?<![\w'])(?:{words(listing)})(?![a-z]){pattern}", found)


def at(cue: str, pattern: str, found: Found) -> Rule:
    """Give a rule for a verbose ``pattern`` at a number, a mixed token or a stranger."""
    return Rule(frozenset({cue}), pattern, found)


def plainly(
    kind: Kind, level: Level, why: str, when: Callable[[re.Match[str]], bool] | None = None
) -> Found:
    """Give what makes a hit of each match ``when`` allows: of its group ``it``, or of it all."""

    def found(_window: Window, match: re.Match[str]) -> Iterator[Hit]:
        if when is None or when(match):
            part = "it" if "it" in match.re.groupindex else 0
            yield Hit(match.start(part), match.end(part), kind, level, why)

    return found


def by_cue(rules: Iterable[Rule]) -> Mapping[str, tuple[Rule, ...]]:
    """Give the rules under each of their cues."""
    table: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        for cue in rule.cues:
            table[cue].append(rule)
    return {cue: tuple(listed) for cue, listed in table.items()}


def windows(text: str) -> Iterator[Window]:
    """Give the windows over plain ``text``, each with its place in it."""
    low = text.lower()
    for start in range(0, len(text), STEP):
        begin = max(0, start - LEAD)
        piece = text[begin : start + STEP + TAIL]
        yield Window(
            piece,
            low[begin : begin + len(piece)],
            begin,
            start - begin,
            start - begin + STEP,
            _is_cased(piece),
        )


def run(window: Window, table: Mapping[str, tuple[Rule, ...]]) -> Iterator[Hit]:
    """Give the hits in one window, as spans of the whole plain text."""
    for token in _TOKEN.finditer(window.low, window.first, window.last):
        for cue in _cues(token.group()):
            for rule in table.get(cue, ()):
                match = _compiled(rule.pattern).match(window.low, token.start())
                if match and WALL not in match.group():
                    for hit in rule.found(window, match):
                        yield _moved(hit, window.offset)


def whole(window: Window, finder: Callable[[Window], Iterator[Hit]]) -> Iterator[Hit]:
    """Give what a finder that reads a window as a whole found in the part it answers for."""
    for hit in finder(window):
        of_it = window.text[hit.start : hit.end]
        if window.first <= hit.start < window.last and WALL not in of_it:
            yield _moved(hit, window.offset)


def clause(match: re.Match[str], reach: int = 60) -> str:
    """Give the line around a match, at most ``reach`` characters either side."""
    text, start, end = match.string, match.start(), match.end()
    first = text.rfind("\n", max(0, start - reach), start) + 1 or max(0, start - reach)
    stop = text.find("\n", end, end + reach)
    return text[first : stop if stop >= 0 else end + reach]


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


_TOKEN = re.compile(r"(?<![a-z0-9])[a-z0-9]+")
_LETTERS = re.compile("[a-z]+")


def _cues(token: str) -> Iterator[str]:
    if token[0].isdigit():
        yield NUMBER
        return
    if token.isalpha():
        yield token
        if len(token) > 1 and (not known(token) or double(token)):
            yield STRANGER
        return
    letters = _LETTERS.match(token)
    yield letters.group() if letters else token
    yield MIXED


def _moved(hit: Hit, offset: int) -> Hit:
    return Hit(hit.start + offset, hit.end + offset, hit.kind, hit.level, hit.why)


def _is_cased(text: str) -> bool:
    capitals = len(_CAPITAL.findall(text))
    return capitals > 0 and len(_SMALL.findall(text)) * 3 > capitals


_CAPITAL, _SMALL = re.compile("[A-Z]"), re.compile("[a-z]")
