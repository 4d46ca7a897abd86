"""Patient identifiers in the shorthand interns write: found, explained, and taken out on request.

Own rules, because general packages find 6 to 38 % of what interns type. The text is brought to one
form, read in short overlapping windows, and every finding says why. Nothing is remembered of it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from prelim_coach.domain import (
    identifiers_alone,
    identifiers_contact,
    identifiers_dates,
    identifiers_listed,
    identifiers_places,
    identifiers_records,
    identifiers_titles,
)
from prelim_coach.domain.identifiers_chart import is_chart
from prelim_coach.domain.identifiers_finding import PLACEHOLDERS, Finding, Kind, Level
from prelim_coach.domain.identifiers_limits import LIMITS
from prelim_coach.domain.identifiers_plain import Plain, plain
from prelim_coach.domain.identifiers_rule import Hit, run, windows

__all__ = ["LIMITS", "Finding", "Kind", "Level", "find", "is_chart", "redact"]

_RULES = (
    *identifiers_records.RULES,
    *identifiers_contact.RULES,
    *identifiers_dates.RULES,
    *identifiers_places.RULES,
)
_FINDERS = (
    identifiers_titles.titled,
    identifiers_titles.labelled,
    identifiers_titles.relatives,
    identifiers_listed.with_age,
    identifiers_listed.last_first,
    identifiers_listed.beside_slot,
    identifiers_alone.alone,
    identifiers_alone.in_full,
    identifiers_alone.looked_after,
    identifiers_alone.initials,
)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?|\d+")
_REST = re.compile(r"(?:[-.]?\d)+")
_TITLES = frozenset("dr mr mrs ms miss mx prof md do rn the of and".split())
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
    contacts = tuple(_words(each) for each in allow)
    hits = (
        _whole(hit, as_read.text)
        for window in windows(as_read.text)
        for hit in run(window, _RULES, _FINDERS)
    )
    wanted = [hit for hit in hits if not _is_contact(hit, as_read.text, contacts)]
    return tuple(_finding(hit, as_read) for hit in _merged(wanted))


def redact(text: str, findings: Sequence[Finding]) -> str:
    """Give ``text`` with a readable placeholder such as ``[room]`` in place of each finding."""
    parts: list[str] = []
    done = 0
    for each in sorted(findings, key=lambda finding: finding.start):
        if each.start >= done:
            parts += [text[done : each.start], PLACEHOLDERS[each.kind]]
            done = each.end
    return "".join([*parts, text[done:]])


def _whole(hit: Hit, text: str) -> Hit:
    """Give a hit that takes the rest of its number along, so that nothing of it is left behind."""
    rest = _REST.match(text, hit.end) if text[hit.end - 1].isdigit() else None
    return Hit(hit.start, rest.end(), hit.kind, hit.level, hit.why) if rest else hit


def _merged(hits: list[Hit]) -> Iterator[Hit]:
    """Give hits that do not overlap: of those that do, the surer and then the longer names all."""
    group: list[Hit] = []
    for hit in sorted(hits, key=lambda each: (each.start, each.end)):
        if group and hit.start >= max(each.end for each in group):
            yield _one(group)
            group = []
        group.append(hit)
    if group:
        yield _one(group)


def _one(group: list[Hit]) -> Hit:
    best = max(group, key=lambda each: (each.level is Level.STOP, each.end - each.start))
    end = max(each.end for each in group)
    return Hit(group[0].start, end, best.kind, best.level, best.why)


def _finding(hit: Hit, as_read: Plain) -> Finding:
    start, end = as_read.span(hit.start, hit.end)
    return Finding(start, end, hit.kind, hit.level, hit.why)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(plain(text).text.lower())) - _TITLES


def _is_contact(hit: Hit, text: str, contacts: tuple[frozenset[str], ...]) -> bool:
    if hit.kind not in _OF_PEOPLE or not contacts:
        return False
    said = _words(text[hit.start : hit.end])
    return bool(said) and any(said <= contact for contact in contacts)
