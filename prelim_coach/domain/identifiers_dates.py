"""Dates of birth and of care (45 CFR 164.514(b)(2)(i)(C))."""

import re

from prelim_coach.domain.identifiers_care_words import (
    AFTER_A_DATE,
    EVENTS,
    NO_DATE_AFTER,
    NO_DATE_BEFORE,
    PROGRAMME,
    SURE_EVENTS,
)
from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_listing import mentions, words
from prelim_coach.domain.identifiers_rule import NUMBER, Rule, after, at, clause, plainly
from prelim_coach.domain.identifiers_vocabulary import ill

_MONTH = r"""(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|
    sept?(?:ember)?|    oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"""
_YEAR = r"(?:(?:19|20)\d{2}|'?\d{2})"
_FULL = rf"""(?:\d{{1,2}}[/.\- ]\d{{1,2}}[/.\- ]{_YEAR}|(?:19|20)\d{{2}}[\-/.]\d{{1,2}}
    [\-/.]\d{{1,2}}|
    \d{{1,2}}(?:st|nd|rd|th)?[\s\-]?(?:of\s)?{_MONTH},?[\s\-]?{_YEAR}|
    {_MONTH}\s?\d{{1,2}}(?:st|nd|rd|th)?,?\s{_YEAR}|(?:19|20)\d{{2}}(?:0[1-9]|1[0-2])[0-3]\d|
    (?:0[1-9]|1[0-2])[0-3]\d(?:19|20)?\d{{2}}|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)?\d{{2}})(?![\w/])"""
_DAY = rf"""(?:{_FULL}|(?:0?[1-9]|1[0-2])/(?:[0-2]?\d|3[01])(?![\w/%]|[.]\d)|
    (?:[0-2]?[1-9]|[123]0|31)/(?:0?[1-9]|1[0-2])(?![\w/%]|[.]\d)|
    {_MONTH}\s?(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)?(?![\w/])|(?:\d{{1,2}}-)?\d{{1,2}}(?:st|nd|rd|th)?\s?(?:of\s)?{_MONTH}(?!\w)|
    the\s\d{{1,2}}(?:st|nd|rd|th)(?:\sof\s{_MONTH})?(?!\w))"""
_DASHED = r"(?:0?[1-9]|1[0-2])-(?:[0-2]?\d|3[01])(?![\w/%\-]|[.]\d)"
_JOIN = (
    r"(?:[\s:=,(\-@~]|\b(?:"
    + "|".join(
        [
            "on",
            "of",
            "date",
            "dated",
            "from",
            "for",
            "the",
            "was",
            "at",
            "since",
            "in",
            "to",
            "ed",
            "er",
            "clinic",
            "a&e",
            "outside",
            "hosp",
            "hospital",
            "osh",
            "home",
            "snf",
            "ltac",
            "hospice",
            "icu",
            "micu",
            "again",
            "back",
            "about",
            "around",
            "approx",
            "circa",
        ]
    )
    + r")\b){1,9}"
)
_WORDS = r"(?:\s[a-z0-9/&':\-]{1,12})"
_CLINIC = r"""(?:\s(?:w/\s?|with\s|by\s|in\s)(?:the\s)?(?:cards|cardiology|renal|nephro|gi|onc|heme|
    pcp|ortho|neuro|surgery|vascular|id|pulm|endo|psych|derm|uro|ent|transplant|wound|hepatology|
    liver|rheum|gyn|ob|ir|ep|hf|podiatry|ophtho|eye|clinic)(?:\sclinic)?)?"""

_is_programme = mentions(PROGRAMME)
_RATIO_AFTER = re.compile(rf"\s?(?:\+|{words(NO_DATE_AFTER)}\b)")
_RATIO_BEFORE = re.compile(rf"(?:\b{words(NO_DATE_BEFORE)}|[~=])\s?$")
_ON = (" on ", " since ", "date ")


def _is_own(match: re.Match[str]) -> bool:
    return _is_programme(clause(match, 45))


def _is_ratio(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start("it") - 14) : match.start("it")]
    if _RATIO_AFTER.match(match.string, match.end("it")) or _RATIO_BEFORE.search(before):
        return True
    parts = re.fullmatch(r"(\d{1,2})/(\d{1,2})", match["it"])
    if not parts or before.endswith(_ON):
        return False
    count, of = map(int, parts.groups())
    # British 5/7 and 3/12 are days and months; 2/4 is so many of so many.
    return count <= of <= 6 or (of in (7, 12) and before.endswith((" in ", " for ")))


def _in_care(match: re.Match[str]) -> bool:
    return not _is_ratio(match) and not _is_own(match)


def _sure(match: re.Match[str]) -> bool:
    return not _RATIO_AFTER.match(match.string, match.end("it")) and not _is_own(match)


def _beside_illness(match: re.Match[str]) -> bool:
    near = re.findall("[a-z]{3,20}", clause(match, 45))
    return _in_care(match) and any(ill(word) for word in near)


def _not_mine(match: re.Match[str]) -> bool:
    return not re.search(r"\bmy\b|\bco-?intern|\bchief|\bbaby shower", clause(match, 25))


def _not_own(match: re.Match[str]) -> bool:
    return not _is_own(match)


_birth = plainly(Kind.BIRTH, Level.STOP, "looks like a date of birth", _not_mine)
_birth_alone = plainly(Kind.BIRTH, Level.STOP, "looks like a date of birth", _not_own)
_CARE = "looks like a date of care"
_care = plainly(Kind.DATE, Level.CHECK, _CARE, _in_care)
_sure_care = plainly(Kind.DATE, Level.CHECK, _CARE, _sure)

RULES: tuple[Rule, ...] = (
    after(
        """
            dob, d.o.b, d.ob, d0b, d/o/b, d. o. b, date of birth, birth date, birthdate, birth
            day, birthday, b-day, bday, birth, bd, b.d, bdate, hbd
            """,
        rf"\.?(?:[\s:=,\-(\#.]|\b(?:is|was|of|on)\b){{0,5}}(?P<it>{_FULL}|{_DAY}|{_DASHED})",
        _birth,
    ),
    after(
        "b, b., b/d, b:, born, nee",
        rf"(?:[\s:=,.]|\b(?:on|in|the)\b){{1,4}}(?P<it>{_FULL}|(?:in\s)?{_MONTH}\s(?:of\s)?(?:19|20)\d{{2}})",
        _birth,
    ),
    after("born", rf"(?:\s|\b(?:on|in|the)\b){{1,4}}(?P<it>{_DAY})", _birth),
    after("born, born in, b.", r"\s?(?P<it>19[0-3]\d)\b", _birth),
    at(
        NUMBER,
        rf"""(?<![\w/.\-])(?P<it>\d{{1,2}}[/.\-]\d{{1,2}}[/.\-](?:19\d\d|200\d|201\d)|19\d\d-\d{{2}}-\d{{2}}|
        \d{{1,2}}\s{_MONTH}\s19\d{{2}})(?![\w/\-])""",
        _birth_alone,
    ),
    after(
        "jan, january, feb, february, mar, march, apr, april, may, jun, june, jul, july, aug,"
        "august, sep, sept,"
        "september, oct, october, nov, november, dec, december",
        r"\.?\s(?P<it>\d{1,2},?\s19\d{2})(?!\w)",
        _birth_alone,
    ),
    after(
        """
        admitted, readmitted, died, expired, passed, passed away, deceased, pronounced, coded,
        intubated, extubated, discharged, d/c'd, lkw, tod
        """,
        rf"\s(?:on\s)?(?P<it>{_DAY})",
        plainly(Kind.DATE, Level.CHECK, _CARE, lambda match: not _is_ratio(match)),
    ),
    at(
        NUMBER,
        r"""(?<![\w/.\-])(?P<it>\d{1,2}[/.\-]\d{1,2}[/.\-]20\d\d|20\d\d-\d{2}-\d{2})(?![\w/\-])""",
        plainly(Kind.DATE, Level.CHECK, _CARE, _beside_illness),
    ),
    after("or", rf"\s(?P<it>{_DAY})", plainly(Kind.DATE, Level.CHECK, _CARE, _beside_illness)),
    after(EVENTS, rf"{_CLINIC}{_WORDS}{{0,2}}?{_JOIN}(?P<it>{_DAY})", _care),
    after(EVENTS, rf"(?:\s[a-z]{{1,12}}){{0,2}}\s(?:from|on|of|date)\s(?P<it>{_DASHED})", _care),
    after(SURE_EVENTS, rf"{_WORDS}{{0,4}}?{_JOIN}(?P<it>{_DAY}|{_DASHED})", _sure_care),
    after(
        "on, since, scheduled for, planned for, booked for, until",
        rf"\s(?P<it>{_DAY})",
        plainly(Kind.DATE, Level.CHECK, _CARE, _beside_illness),
    ),
    after(
        "he, she, they, pt, patient, her, his, pt's, pts, mother, wife, husband",
        rf"(?:\s[a-z/&'\-]{{1,12}}){{0,4}}\son\s(?P<it>{_DAY})",
        _care,
    ),
    at(
        NUMBER,
        rf"(?<![\w/.\-])(?P<it>{_DAY})[\s:,\-(]{{1,3}}(?:[a-z]{{1,9}}\s){{0,1}}{words(AFTER_A_DATE)}\b",
        _care,
    ),
)
"""Dates beside a word of birth or care, unless the writer's own programme stands there too."""
