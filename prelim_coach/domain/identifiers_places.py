"""Where a patient lies: rooms, beds, bays and the slots of a sign-out list."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_alone_words import SAID
from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_listing import mentions, words
from prelim_coach.domain.identifiers_place_words import (
    COUNTED,
    PATIENT,
    STAFF_ROOMS,
    STAFFING,
    WENT,
)
from prelim_coach.domain.identifiers_rule import (
    MIXED,
    NUMBER,
    Hit,
    Rule,
    Window,
    after,
    at,
    clause,
    plainly,
)
from prelim_coach.domain.identifiers_vocabulary import ill

_is_about_staff = mentions(
    f"{STAFF_ROOMS}, meeting, meetings, talk",
    unless="""
        family meeting, fam meeting, goc meeting, family talk, consent talk, goc talk, code talk,
        hospice talk, goals talk
        """,
)
_MEASURE = re.compile(
    rf"\s?(?:%|x\s?\d|to\s\d|st\b|nd\b|rd\b|th\b|-\s?\d{{1,3}}\s?(?:deg|%|min|h\b)|\s?[:.]\d\d|{words(COUNTED)}\b)"
)
_SLOT_MEASURE = re.compile(
    r"\s?(?:wks?|weeks?|w\b(?!/)|d\b|days?|%|mg\b|min\b|h\b|hrs?\b|hours|copies|cells|cfu|iu|am\b|pm\b|yrs?\b|years?|for\simprove)|-\d|[.]\d"
)
_NO_PLACE_BEFORE = re.compile(
    r"(?:\b(?:p|alpha|v|"
    + words(
        """
            icd, cpt, table, fig, figure, page, pg, appendix, section, chapter, vol, title, part,
            act, form, schedule, iso, rfc, step, grade, stage, class, version
            """
    )
    + r")|[=<>])[\s.\-=<>]{0,3}$"
)
_NO_STAFF = re.compile(rf"(?:{words(STAFFING)})")


def is_staff_room(match: re.Match[str]) -> bool:
    """Say whether the line around a match speaks of a meeting or a room of the staff."""
    return _is_about_staff(clause(match, 45))


def _is_bed(match: re.Match[str]) -> bool:
    return not (_MEASURE.match(match.string, match.end("it")) or is_staff_room(match))


def _is_slot(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start("it") - 12) : match.start("it")]
    return not (
        _SLOT_MEASURE.match(match.string, match.end("it"))
        or _NO_PLACE_BEFORE.search(before)
        or is_staff_room(match)
    )


def _is_of_the_ill(match: re.Match[str]) -> bool:
    word = match["next"]
    if _NO_STAFF.fullmatch(word) or (word.endswith("s") and not ill(word)):
        return False
    return _is_bed(match)


_room = plainly(Kind.ROOM, Level.CHECK, "looks like a room or bed", _is_bed)
_slot = plainly(Kind.ROOM, Level.CHECK, "looks like a room or bed", _is_slot)


def _with_unit(window: Window, match: re.Match[str]) -> Iterator[Hit]:
    """Give a room together with the ward before it ("7 West bed 2")."""
    for hit in _room(window, match):
        start = match.start()
        ahead = _UNIT_BEFORE.search(window.low, max(0, start - 16), start)
        yield Hit(ahead.start() if ahead else start, hit.end, hit.kind, hit.level, hit.why)


_WARDS = """
    micu, sicu, ccu, cvicu, cticu, nicu, picu, icu, pacu, tele, stepdown, step-down, imcu, imc,
    sdu, ed, er, a&e, ward, unit, floor, tower, pod, wing, obs, ltac, snf, hall, hallway, trauma,
    tr, resus, fast track, main, north, south, east, west, pavilion, bldg
    """
_UNIT_BEFORE = re.compile(
    rf"(?<![\w/])(?:{words(_WARDS)}[\s\-]?(?:\d{{1,2}}[a-z]?|[a-z])?|\d{{1,2}}\s?(?:[nsew]|north|south|east|west))[\s,\-]{{1,2}}$"
)
_PLACE = (
    r"(?:\d{1,4}/\d{1,4}|\d{1,4}-?[a-h]?|[a-h]-?\d{1,3}|\d{1,2}[nsew]-?\d{1,3}[a-d]?|"
    r"[a-h](?=\s*[:=|]))(?![\w/]|[.]\d)"
)
_SIDE = r"(?:n|s|e|w|nw|ne|sw|se|north|south|east|west)"
_THEN = (
    r"(?=\s*(?:[:=|]|-\s|->|\()|"
    r"\s(?:w/|with|has|had|needs?|c/o|refus|desat|board|\d{2}[mf]\b|pt\b))"
)
_NUMBER = rf"(?:(?:{words(_WARDS)}[\s\-]?)?(?:\d{{1,2}}\s?[nsew]\s?-?\s?)?"
_STARTS = r"(?:(?<=^)|(?<=[\n;|,]\s)|(?<=[\n;|])|(?<=\bin\s))"

RULES: tuple[Rule, ...] = (
    after(
        """
            rm, rms, room, rooms, bed, beds, bay, bays, bd, cubicle, cube, stretcher, chair,
            curtain, isolation, iso, slot, side room, sr, isolation room, iso room
            """,
        r"(?:\s?(?:no\.?|number|\#))?[.\s:\-=\#]{0,2}(?P<it>"
        + _PLACE
        + r"(?:[,\s\-/]{1,2}(?:bed|bd|rm|room)?[\s\-]?(?:\d{1,2}|[a-d])(?![\w/.%]))?)",
        _with_unit,
    ),
    at(NUMBER, rf"(?<![\w./\-])(?P<it>\d{{1,2}}\s?{_SIDE}\s?-\s?\d{{1,3}}[a-d]?)(?![\w/])", _slot),
    at(
        NUMBER,
        rf"(?<![\w./\-])(?P<it>\d{{1,2}}\s?{_SIDE}\s(?:rm\s|room\s|bed\s)?\d{{1,4}}[a-d]?)(?![\w/])",
        _slot,
    ),
    at(NUMBER, r"(?<![\w./\-])(?P<it>\d{1,2}[b-h]-\d{1,2}[a-d]?)(?=\s[a-z]|\s?[:|,=])", _slot),
    at(
        NUMBER,
        r"(?<![\w./\-#])(?P<it>[1-9]\d{2,3}-?[a-d])(?=\s*(?:[=:|;,]|-\s|->|\()|\s"
        r"(?:w/|with|has|had|needs?|is|was|c/o|refus|desat|\d{2}[mf]\b|pt\b|patient\b|for\b))",
        _slot,
    ),
    at(
        NUMBER,
        rf"{_STARTS}(?P<it>[1-9]\d{{2}}[a-d]?)(?=\s(?:is\s|was\s|just\s)?{words(SAID)}\b)",
        _slot,
    ),
    at(NUMBER, r"(?<![\w./\-])(?P<it>\d{1,2}[nsew]\d{2}[a-d]?)(?![\w/\-]|[.]\d)", _slot),
    after("pt, pts, patient", r"\s(?P<it>\d{3}-[1-4])(?![\w/\-])", _slot),
    at(NUMBER, rf"{_STARTS}(?P<it>[1-9]\d{{2}}-[1-4])(?=\s[a-z]{{2,}}|\s?[:|=])", _slot),
    at(
        MIXED,
        rf"{_STARTS}(?P<it>(?:[aefhjkmnrwx]\d{{1,2}}-\d{{2}}|t\d-(?:1[3-9]|[2-9]\d))[a-d]?)(?=\s[a-z]|\s?[:|,=]|$)",
        _slot,
    ),
    after("bay", r"\s(?P<it>[a-h])(?![\w'/])(?!\sarea)", _with_unit),
    after("bed", r"\s(?P<it>[b-h])(?![\w'/])", _with_unit),
    at(NUMBER, r"(?<![\w./\-])(?P<it>\d{3,4}\s(?:bed|bd)\s?[a-d\d])(?![\w/])", _slot),
    after(
        "pod, tower, twr, zone, team",
        r"\s?(?P<it>[a-h][\s\-]?\d{1,3}[a-d]?)(?![\w/%]|[.]\d)",
        _slot,
    ),
    after(
        PATIENT,
        r"\s(?:down\s|over\s)?(?:in|from|at)\s(?:the\s)?(?:rm\s|room\s|bed\s|\#)?(?P<it>"
        + _NUMBER
        + r"(?:\d{3}-[1-4]|\d{3,4}[a-d]?|\d{1,2}(?:-\d{1,2}|[a-d])?)))(?![\w/%]|[.]\d)",
        _slot,
    ),
    after(
        WENT,
        r"\s(?:called\s)?(?:to|in|on|at|from|with|for)\s(?:rm\s|room\s|bed\s)?(?P<it>"
        + _NUMBER
        + r"(?:\d{1,2}\s?[nsew]\s?-?\s?\d{1,3}|[1-9]\d{2,3}-?[a-d]?)))(?![\w/%]|[.]\d|-\d)",
        _slot,
    ),
    after(
        "micu, sicu, ccu, cvicu, cticu, nicu, picu, icu, pacu, tele, imcu, sdu, ed, er, tr,"
        "trauma, resus, hall, hallway, pod",
        rf"[\s\-\#]{{0,2}}(?P<it>\d{{1,2}}[a-d]?){_THEN}",
        _with_unit,
    ),
    after(
        "micu, sicu, ccu, cvicu, cticu, nicu, picu, icu, tele, imcu, sdu, ed, er, obs",
        r"[\s\-\#]{1,2}(?P<it>\d{1,2}[a-d]?)\s(?P<next>[a-z]{3,20})(?![\w/])",
        plainly(Kind.ROOM, Level.CHECK, "looks like a room or bed", _is_of_the_ill),
    ),
    after(
        "hall, hallway, tr, trauma, resus",
        r"[\s\-\#]{0,2}(?P<it>\d{1,2}[a-d]?)(?=\s[a-z])",
        _with_unit,
    ),
)
"""A place word with its number, a slot such as 5E-14, and a number that somebody lies in."""
