"""Names and initials without title or age, that only what is said of them makes a patient's."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_alone_words import (
    DISEASES,
    LESSONS,
    LOOKED_AFTER,
    MEASURED,
    OWNED,
    RESULTS,
    SAID,
)
from prelim_coach.domain.identifiers_colleagues import has_job, is_colleague
from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_listing import mentions, words
from prelim_coach.domain.identifiers_names import (
    WORD,
    is_initials,
    is_misspelt,
    is_name,
    is_title_case,
    longer,
    start_of_word,
    word_at,
)
from prelim_coach.domain.identifiers_rule import STRANGER, Hit, Rule, Window, after, at
from prelim_coach.domain.identifiers_vocabulary import double, ill

_OF_A_PATIENT = tuple(
    re.compile(pattern, re.VERBOSE)
    for pattern in (
        rf"(?:\s(?:is|was|got|has|had|just|finally|still|again|now|then|almost|nearly|also|kept|keeps|being|been|so|very|really)){{0,3}}\s{words(SAID)}\b",
        rf"'?s'?\s(?:new\s|am\s|pm\s|last\s|repeat\s|blood\s|urine\s)?{words(OWNED)}\b(?!\s(?:sign|triad|law|rule|criteria|score|ring|node))",
        rf"\s?[:\-]{{1,2}}\s(?:[a-z0-9/+\-]{{1,14}}\s){{0,3}}{words(RESULTS)}\b",
        rf"\s(?:w/\s?|with\s)?(?:new\s|recurrent\s|acute\s|prob\s|probable\s)?{words(DISEASES)}(?![\w\-'])(?!\s{words(LESSONS)})",
        rf"\s{words(MEASURED)}\s?(?:(?:up\sto|down\sto|is|was|of|now|still|>|<|=|~)\s?){{0,2}}\d",
    )
)
_HAS = re.compile(r"\s(?:has|had|w/|with)\s?(?:an?\s|new\s|severe\s|acute\s|bad\s)?([a-z]{4,20})\b")
_STARTS = re.compile(r"(?:^|[.;:!?\n,/|>()]\s{0,2}|\n-\s|\d[).]\s|\b(?:but|and|when|that)\s)$")
_DIED = re.compile(
    r"\s(?:just\s|finally\s)?(?:died|passed\saway|expired|coded|was\s(?:intubated|extubated|discharged))\b"
)
_WHY = "could be a patient's name"


def _alone(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give a name at the start of a statement that is only ever made of patients."""
    start = start_of_word(window, match.start())
    word = word_at(window, start)
    if not word or not _STARTS.search(window.low, max(0, start - 6), start):
        return
    name = word[2].removesuffix("'s").removesuffix("'S")
    end = start + len(name)
    if len(name) < 3 or not (_may_be(name, window) or _has_died(name, window, end)):
        return
    end = longer(window, end)
    reach = min(len(window.low), end + 80)
    said = any(each.match(window.low, end, reach) for each in _OF_A_PATIENT)
    has = _HAS.match(window.low, end, reach)
    said = said or (has is not None and ill(has[1]))
    if said and not is_colleague(window, start, end):
        yield Hit(start, end, Kind.NAME, Level.CHECK, _WHY)


def _may_be(word: str, window: Window) -> bool:
    if not window.cased:
        return len(word) >= 4 and is_name(word, cased=False)
    return not word.isupper() and is_name(word, cased=True)


def _has_died(word: str, window: Window, end: int) -> bool:
    return double(word.lower()) and bool(_DIED.match(window.low, end))


_FULL = re.compile(
    rf"""({WORD})\s((?:[A-Z]\.\s)?{WORD})\s?
    (?:[:,(\-]|w/|with\s|has\s|had\s|is\s|s/p\s|c/o\s)\s?
    (?P<said>[A-Za-z/\-]{{2,20}}(?:\s[A-Za-z/\-]{{2,20}}){{0,2}})""",
    re.VERBOSE,
)
_WITH_LETTER = re.compile(rf"({WORD})\s([A-HJ-Z]|I(?=\.))(?:\.?[,:\s]|\.?$)(?!\s?[=<>])")
_CITES = re.compile(r"\b(?:19|20)\d\d\b|\bet\sal\b|\bnejm|\bjama|\blancet|\bchest\b|\bbmj|\bann\b")
_is_lesson = mentions(LESSONS)


def _in_full(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give a first and last name that a disease or a treatment is said of."""
    start = start_of_word(window, match.start())
    found = _FULL.match(window.text, start)
    if not found or not _STARTS.search(window.low, max(0, start - 6), start):
        return
    if not all(_may_be(name, window) for name in (found[1], found[2].split()[-1])):
        return
    said = found["said"].lower()
    sick = any(ill(word) for word in re.split(r"[\s/]", said)) and not _is_lesson(said)
    if sick and not is_colleague(window, start, found.end(2)):
        yield Hit(start, found.end(2), Kind.NAME, Level.CHECK, _WHY)


def _with_letter(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give a first name with the letter of a surname ("Dolores H.")."""
    start = start_of_word(window, match.start())
    found = _WITH_LETTER.match(window.text, start)
    if not (found and window.cased and is_title_case(found[1]) and _may_be(found[1], window)):
        return
    starts = _STARTS.search(window.low, max(0, start - 6), start)
    cited = _CITES.search(window.low, found.end(2), found.end(2) + 24)
    if starts and not cited and not is_colleague(window, start, found.end(2)):
        yield Hit(start, found.end(2), Kind.NAME, Level.CHECK, _WHY)


def _looked_after(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give a name that was seen, admitted, examined or pronounced."""
    word = word_at(window, match.end())
    if not word or not _may_be(word[2], window):
        return
    start, first, name = word
    end = longer(window, first)
    lower = end > first or (_ON.match(window.low, end) and not is_misspelt(name))
    if (is_title_case(name) if window.cased else lower) and not has_job(window, start, end):
        yield Hit(start, end, Kind.NAME, Level.CHECK, _WHY)


_ON = re.compile(r"\s?(?:w/|with\b|for\b|from\b|:|,|again\b|overnight\b|to\b|who\b)")
_INITIALS = "looks like a patient's initials"
_PAUSE = re.compile(r"\s?[\-:,(]")
_SURNAME = re.compile(r"\s?[A-Z][a-z]{2,}")
_CITED = re.compile(r"(?:[A-Z][a-z]+,?\s|\bby\s|\bet\sal)$")


def _after_patient(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give initials after "patient"."""
    letters = window.text[match.start("it") : match.end("it")]
    sure = "initial" in match.group()
    upper = letters.isupper() or "." in letters
    upper = upper or (letters.isalpha() and bool(_PAUSE.match(window.low, match.end("it"))))
    own = " " not in letters and is_initials(letters, cased=letters.isupper())
    if sure or (upper and own):
        yield Hit(*match.span("it"), Kind.INITIALS, Level.CHECK, _INITIALS)


def dotted(window: Window) -> Iterator[Hit]:
    """Give dotted initials, except of an author, before a surname, or of one who taught."""
    if "." not in window.low:
        return
    for match in _DOTTED.finditer(window.text):
        span = match.span()
        ahead = window.text[max(0, span[0] - 14) : span[0]]
        person = not (_SURNAME.match(window.text, span[1]) or _CITED.search(ahead))
        if (
            person
            and is_initials(match.group(), cased=window.cased)
            and not is_colleague(window, *span)
        ):
            yield Hit(*span, Kind.INITIALS, Level.CHECK, _INITIALS)


_DOTTED = re.compile(r"(?<![\w.'/\-&])[A-Za-z]\.\s?[A-Za-z]\.(?:\s?[A-Za-z]\.)?(?!\w)")

RULES: tuple[Rule, ...] = (
    at(STRANGER, r"[a-z]", _alone),
    at(STRANGER, r"[a-z]", _in_full),
    at(STRANGER, r"[a-z]", _with_letter),
    after(LOOKED_AFTER, r"\s(?:pt\s)?(?=[a-z])", _looked_after),
    after(
        """
            pt, pts, patient, patients, pt's, vet, veteran, family of, son of, daughter of, wife
            of, husband of, mom of, mother of, nurse of, nurse for, labs of, labs for, chart of,
            family of pt, initials, pt initials, patient initials, initials are, initials is, hx
            of pt
            """,
        r"\.?[\s:=\-]{1,3}(?P<it>[a-z]\.?\s?[a-z]\.?)(?![\w'])(?!\s?(?:/|\d{1,2}\b))",
        _after_patient,
    ),
)
"""Names that start a statement about a patient, and initials after "patient"."""
