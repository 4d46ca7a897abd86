"""Ways to reach somebody: phone numbers, e-mail addresses, links to a person or a record."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_listing import words
from prelim_coach.domain.identifiers_rule import (
    NUMBER,
    Hit,
    Rule,
    Window,
    after,
    at,
    plainly,
)

_TOLL_FREE = re.compile(r"(?:\+?1[ \-.]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ \-.]")
_DIGITS = "zero, oh, one, two, three, four, five, six, seven, eight, nine"
_SPELT = re.compile(words(_DIGITS))
PEOPLE = """
    nok, hcp, poa, wife, wife's, husband, husbands, hubby, son, son's, sons, dtr, daughter,
    daughters, mom, mum, mother, dad, father, sister, sis, brother, bro, aunt, uncle, niece,
    nephew, partner, spouse, family, fam, guardian, granddaughter, grandson, pt, pts, pt's,
    patient, patient's, his, her
    """
_CALLS = """
    call, called, calling, calls, ph, phone, tel, telephone, cell, mobile, mob, text, texted, fax,
    contact, reach, reachable, reached, number, num, landline, home, pcp, callback, cb, vm,
    voicemail, whatsapp, pager, pg, pharmacy, snf, facility, ring, rings, line, dial
    """


def _is_phone(match: re.Match[str]) -> bool:
    return not _TOLL_FREE.match(match["it"])


def _is_spelt_phone(match: re.Match[str]) -> bool:
    said = match.group()
    return len(re.findall(r"[a-z]+|\d", said)) >= 7 and len(_SPELT.findall(said)) >= 3


def _is_address(match: re.Match[str]) -> bool:
    return not re.search(
        r"\b(?:version|v|ver|build|release)\s?$", match.string[: match.start("it")][-10:]
    )


_PHONE = "looks like a phone number"
_phone = plainly(Kind.PHONE, Level.STOP, _PHONE, _is_phone)
_any_phone = plainly(Kind.PHONE, Level.STOP, _PHONE)
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"

_EMAIL = re.compile(r"(?<![\w.+\-])[\w.+\-]{1,40}@[\w\-]{1,30}(?:\.[\w\-]{1,20}){1,4}")
_SPELT_EMAIL = re.compile(
    r"""(?<![\w.+\-])[\w.+\-]{2,40}(?:
    \s?[\[(]\s?at\s?[\])]\s?[\w\-]{2,30}(?:\s?[\[(]\s?dot\s?[\])]\s?|\sdot\s|\.)
    |\sat\s(?:[\w\-]{2,30}\s)?[\w\-]{2,30}\sdot\s)[a-z]{2,10}\b""",
    re.VERBOSE,
)
_LINK = re.compile(
    r"(?<!\w)(?:https?://|www\.)?(?:[a-z0-9\-]{1,40}\.){1,5}[a-z]{2,10}(?::\d{1,5})?/[^\s\[\]<>]{1,200}"
    r"|https?://[^\s\[\]<>]{1,200}"
)
_OF_A_PERSON = re.compile(
    r"""(?:[?&/=](?:acc(?:ession)?|mrn|pt|pid|pat(?:ient)?s?|study|studyuid|chart|enc(?:ounter)?|visit|
    record|csn|report|room|appt|member)(?:id|_id|no)?(?:[=/]|$)|epic|pacs|cerner|mychart|ehr|emr\.|emr/|
    careevery|hosp\.|hospital|gofundme|caringbridge|obit|legacy\.com|dignitymemorial|facebook|fb\.com|
    instagram|tiktok|nextdoor|lotsahelping|mealtrain|givesendgo|ancestry|findagrave|drive\.google|
    dropbox|1drv|sharepoint|photos\.)""",
    re.VERBOSE,
)


def written(window: Window) -> Iterator[Hit]:
    """Give e-mail addresses, and links to a record or to a page about one person."""
    if "@" in window.low:
        yield from _each(window, _EMAIL, Kind.EMAIL, "looks like an e-mail address")
    if "dot" in window.low or "at)" in window.low or "at]" in window.low:
        yield from _each(window, _SPELT_EMAIL, Kind.EMAIL, "looks like an e-mail address")
    if "/" in window.low:
        for hit in _each(window, _LINK, Kind.LINK, "looks like a link to a person or a record"):
            if _OF_A_PERSON.search(window.low, hit.start, hit.end):
                yield hit


def _each(window: Window, pattern: re.Pattern[str], kind: Kind, why: str) -> Iterator[Hit]:
    for match in pattern.finditer(window.low):
        yield Hit(match.start(), match.end(), kind, Level.STOP, why)


RULES: tuple[Rule, ...] = (
    at(
        NUMBER,
        r"""(?<![\w.\-/])(?P<it>(?:1[ \-.]?)?(?:(?<=\()\d{3}\)[ \-.]{0,2}|\(\d{3}\)[ \-.]{0,2}|
        \d{3}[ ]?[\-./][ ]?|\d{3}[ ])\d{3}[ ]?[\-. ][ ]?\d{4}(?:\s?(?:x|ext\.?)\s?\d{1,6})?)
        (?![\w\-/]|\.\d)""",
        _phone,
    ),
    at(
        NUMBER,
        r"(?<=\+)(?P<it>\d{1,3}[ \-.]?(?:\(0\)[ ]?)?(?:\d[ \-.]?){6,12}\d)(?!\w)",
        _phone,
    ),
    at(
        NUMBER,
        r"""(?<![\w.\-/])(?P<it>0[1-9]\d{1,3}[ \-]\d{3,4}[ \-]?\d{3,4}|07\d{3}[ ]?\d{6}|
        0\)[ ]?\d{2,4}[ ]\d{3,4}[ ]\d{3,4}|(?<=\()0\d{1,4}\)[ ]?\d{3,4}[ ]?\d{3,4})(?![\w\-/])""",
        _any_phone,
    ),
    after(
        f"{_CALLS}, {PEOPLE}",
        r"""[^\d\n]{0,22}(?<![\d.])(?P<it>(?:\+?1[ \-.]?)?\(?\d{3}\)?[ \-./]{0,3}\d{3}
        [ \-./]{0,3}\d{4}|555[ \-.]?\d{4}|\d{3}[\-. ]\d{4})(?![\w/%]|[.\-]\d)""",
        _phone,
    ),
    after(
        PEOPLE,
        r"""[^\d\n]{0,12}(?P<it>(?:\+?1[ \-.]?)?\(?8\d\d\)?[ \-./]{0,3}\d{3}
        [ \-./]{0,3}\d{4})(?![\w/%])""",
        _any_phone,
    ),
    at(NUMBER, r"(?<![\w.\-/])(?P<it>555[\-. ]\d{4})(?![\w\-])", _any_phone),
    after(
        f"{_DIGITS}, double, triple",
        rf"(?:[ \-]{{1,3}}(?:{words(_DIGITS)}|double|triple|\d{{1,4}})){{4,11}}\b",
        plainly(Kind.PHONE, Level.STOP, "looks like a phone number in words", _is_spelt_phone),
    ),
    at(
        NUMBER,
        rf"""(?<![\w.])(?P<it>{_OCTET}(?:\.{_OCTET}){{3}}(?::\d{{1,5}})?
        (?:/[^\s\[\]]{{0,100}})?)(?![\w.]\d)""",
        plainly(Kind.LINK, Level.STOP, "looks like a network address", _is_address),
    ),
)
"""Numbers to call and addresses on a network."""
