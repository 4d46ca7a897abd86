"""Patient identifiers in the shorthand interns write: found, explained, and taken out on request.

Own rules, because general packages find 6 to 38 % of what interns type. The text is brought to one
form, read in short overlapping windows, and every finding says why. Nothing is remembered of it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from prelim_coach.domain import (
    identifiers_address,
    identifiers_ages,
    identifiers_alone,
    identifiers_contact,
    identifiers_dates,
    identifiers_devices,
    identifiers_listed,
    identifiers_places,
    identifiers_records,
    identifiers_relatives,
    identifiers_titles,
)
from prelim_coach.domain.identifiers_chart import is_chart
from prelim_coach.domain.identifiers_finding import PLACEHOLDERS, Finding, Kind, Level
from prelim_coach.domain.identifiers_limits import LIMITS
from prelim_coach.domain.identifiers_plain import Plain, plain
from prelim_coach.domain.identifiers_rule import WALL, Hit, Window, by_cue, run, whole, windows

__all__ = ["LIMITS", "Finding", "Kind", "Level", "find", "is_chart", "redact"]

_TABLE = by_cue(
    (
        *identifiers_records.RULES,
        *identifiers_devices.RULES,
        *identifiers_contact.RULES,
        *identifiers_address.RULES,
        *identifiers_dates.RULES,
        *identifiers_ages.RULES,
        *identifiers_places.RULES,
        *identifiers_titles.RULES,
        *identifiers_relatives.RULES,
        *identifiers_listed.RULES,
        *identifiers_alone.RULES,
    )
)
_ROUNDS = 3
_SHORT = 2_000
"""Characters up to which a text is read again without what was found in it."""
_REDACTED = re.compile("|".join(map(re.escape, PLACEHOLDERS.values())))
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?|\d+")
_NO_DIGIT = re.compile(r"\D")
_TITLES = frozenset(
    {"dr", "mr", "mrs", "ms", "miss", "mx", "prof", "md", "do", "rn", "the", "of", "and"}
)
_OF_PEOPLE = frozenset({Kind.NAME, Kind.INITIALS, Kind.RELATIVE, Kind.EMAIL, Kind.PHONE})


def find(text: str, allow: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Give what may identify a patient in ``text``, in order, no two overlapping.

    ``allow`` are the user's own contacts: their names, phone numbers and addresses are no finding.
    A pasted chart is one finding that spans the whole text. Any string will do; the cost grows with
    the length alone. ``LIMITS`` says what this cannot catch.
    """
    as_read = plain(text)
    if is_chart(as_read.text):
        return (Finding(0, len(text), Kind.CHART, Level.STOP, "looks like a pasted chart"),)
    contacts = tuple(map(_contact, allow))
    read = _REDACTED.sub(lambda match: WALL * len(match.group()), as_read.text)
    found: list[Hit] = []
    # What one finding hid from the rules, the next round sees: a redacted text has no more.
    for _ in range(_ROUNDS if len(read) <= _SHORT else 1):
        hits = (hit for window in windows(read) for hit in _hits(window))
        fresh = [*_merged([hit for hit in hits if not _is_contact(hit, read, contacts)])]
        if not fresh:
            break
        found += fresh
        read = _walled(read, fresh)
    found.sort(key=lambda hit: hit.start)
    return tuple(_finding(hit, as_read) for hit in found)


def redact(text: str, findings: Sequence[Finding]) -> str:
    """Give ``text`` with a readable placeholder such as ``[room]`` in place of each finding."""
    parts: list[str] = []
    done = 0
    for each in sorted(findings, key=lambda finding: finding.start):
        if each.start >= done:
            parts += [text[done : each.start], PLACEHOLDERS[each.kind]]
            done = each.end
    return "".join([*parts, text[done:]])


def _hits(window: Window) -> Iterator[Hit]:
    yield from run(window, _TABLE)
    yield from whole(window, identifiers_contact.written)
    yield from whole(window, identifiers_alone.dotted)


def _merged(hits: list[Hit]) -> Iterator[Hit]:
    """Give hits that do not overlap: of those that do, the surer and then the longer names all."""
    best: Hit | None = None
    start = end = 0
    for hit in sorted(hits, key=lambda each: each.start):
        if best and hit.start >= end:
            yield Hit(start, end, best.kind, best.level, best.why)
            best = None
        if best is None:
            best, start, end = hit, hit.start, hit.end
        best = max(best, hit, key=_weight)
        end = max(end, hit.end)
    if best:
        yield Hit(start, end, best.kind, best.level, best.why)


def _weight(hit: Hit) -> tuple[bool, int]:
    return hit.level is Level.STOP, hit.end - hit.start


def _finding(hit: Hit, as_read: Plain) -> Finding:
    start, end = as_read.span(hit.start, hit.end)
    return Finding(start, end, hit.kind, hit.level, hit.why)


def _walled(text: str, hits: Iterable[Hit]) -> str:
    """Give ``text`` with its hits hidden from the rules."""
    letters = list(text)
    for hit in hits:
        letters[hit.start : hit.end] = WALL * (hit.end - hit.start)
    return "".join(letters)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(plain(text).text.lower())) - _TITLES


def _contact(said: str) -> tuple[frozenset[str], str]:
    return _words(said), _NO_DIGIT.sub("", said)


def _is_contact(hit: Hit, text: str, contacts: tuple[tuple[frozenset[str], str], ...]) -> bool:
    if hit.kind not in _OF_PEOPLE or not contacts:
        return False
    said = text[hit.start : hit.end]
    if hit.kind is Kind.PHONE:
        digits = _NO_DIGIT.sub("", said)
        return any(digits in number for _, number in contacts)
    named = _words(said)
    return bool(named) and any(named <= words for words, _ in contacts)
