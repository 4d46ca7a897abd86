"""Where a patient lies: rooms, beds, bays and the slots of a sign-out list."""

import re

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_rule import Rule, clause, rule
from prelim_coach.domain.identifiers_vocabulary import ill

_STAFF = re.compile(
    r"""\b(?:conf(?:erence|s)?|(?<!family\s)(?<!fam\s)(?<!goc\s)meetings?|lecture|(?<!consent\s)(?<!goc\s)(?<!family\s)(?<!code\s)(?<!hospice\s)(?<!goals\s)talk|(?:sleep|call|team|work|break|study|class|procedure|sim|resident|intern|on-?call|dictation|reading|sign-?out|report|skills|seminar|mail|supply|storage|
    med(?:ication)?|wellness|nap|nursing|changing|shower|waiting|rest)\s?(?:room|rm)|sharp|noon|journal|grand\srounds|m&m|board|workshop|sim|class|
    classroom|course|library|printer|print|locker|call\s?room|break\s?room|team\s?room|work\s?room|lounge|fridge|
    office|microwave|laptop|badge|door\scode|projector|zoom|potluck|lunch|dinner|pizza|interviews?|orientation|
    exam\sroom|escape\sroom|hotel|airbnb|didactics?|teaching\ssession|chalk|retreat|auditorium|study|
    nurses?\sof|staff|census|bed\scapacity|(?:beds?|rooms?)\s(?:is\s|are\s)?(?:free|open|available|empty|ready)|(?:free|open|available|empty|extra)\s(?:beds?|rooms?)|turnover|renovat\w*|clean(?:ed|ing)?|staffed|
    closed?|closing|cafe|huddle\sroom)\b""",
    re.VERBOSE,
)
_MEASURE = re.compile(
    r"""\s?(?:%|°|deg|degrees?|mg|mcg|ml|l\b|cm|mm|min|hrs?\b|hours?|days?|wks?|weeks?|months?|yrs?|years?|am\b|pm\b|
    units?\b|of\b|or\s(?:more|less)|x\s?\d|st\b|nd\b|rd\b|th\b|to\s\d|-\s?\d{1,3}\s?(?:deg|%|min|h\b)|\s?[:.]\d\d|
    grow|me\b|you\b|us\b|think|breathe|things?\b|lessons?\b|points?\b|questions?\b|pearls?\b|goals?\b|tips?\b|rules?\b|people\b|beds\b|rooms\b|admits?\b|
    interns?\b|seniors?\b|residents?\b|nurses?\b|new\b|pts\b|patients\b|per\b|each\b|every\b|for\s(?:improve|error))""",
    re.VERBOSE,
)
_SLOT_MEASURE = re.compile(
    r"\s?(?:wks?|weeks?|w\b(?!/)|d\b|days?)|[.\d]*\s?(?:%|mg|copies|cfu|cells)"
)
_BEFORE_A_NUMBER = re.compile(
    r"(?:p|alpha|=|<|>|table|fig(?:ure)?|step|grade|stage|class|v|version)\s?[=<>]?\s?$"
)


def _is_bed(match: re.Match[str]) -> bool:
    return not (_MEASURE.match(match.string, match.end()) or _STAFF.search(clause(match, 45)))


def _is_slot(match: re.Match[str]) -> bool:
    ahead = match.string[max(0, match.start() - 8) : match.start()]
    return not (
        _SLOT_MEASURE.match(match.string, match.end())
        or _BEFORE_A_NUMBER.search(ahead)
        or _STAFF.search(clause(match, 45))
    )


def _is_bed_of_the_ill(match: re.Match[str]) -> bool:
    word = match["next"]
    return not _STAFFING.fullmatch(word) and (ill(word) or not word.endswith("s")) and _is_bed(match)


_STAFFING = re.compile(
    r"""interns?|seniors?|residents?|attendings?|nurses?|teams?|blocks?|weeks?|shifts?|months?|days?|nights?|beds?|calls?|admits?|pts|
    consults?|transfers?|rotations?|hours?|to|of|and|or|at|is|was|until|on|off|cover(?:age)?|swap|huddle|rounds|start|then|for|by|
    from|per|year|yr|talk|lecture|conf|triage|vs|the|but|that|this|when|so|plus|minus|in|out|more|less|than|new|open\sbeds|months|weekends?|
    overnight|tomorrow|today|tonight|again|survived|done|down|left|sign-?out|handoff|report|code|codes|fellows?|students?|staff""",
    re.VERBOSE,
)


def _is_number_with_letter(match: re.Match[str]) -> bool:
    ahead = match.string[max(0, match.start() - 12) : match.start()]
    return not (_BEFORE_CODE.search(ahead) or _STAFF.search(clause(match, 45)))


_BEFORE_CODE = re.compile(
    r"\b(?:icd|cpt|table|fig(?:ure)?|page|pg|p|appendix|section|chapter|vol|title|part|act|form|schedule|iso|rfc)[\s.\-]{0,2}$"
)

_ROOM = "looks like a room or bed"
_UNIT = r"""(?:micu|sicu|ccu|cvicu|cticu|nicu|picu|icu|ccu|pacu|tele|step-?down|imcu|imc|sdu|ed|er|a&e|ward|unit|floor|
    tower|pod|wing|obs|ltac|snf|hall(?:way)?|trauma|tr|resus|fast\strack|main|north|south|east|west|pavilion|bldg)"""
_PLACE = r"(?:\d{1,4}/\d{1,4}|\d{1,4}-?[a-h]?|[a-h]-?\d{1,3}|\d{1,2}[nsew]-?\d{1,3}[a-d]?|[a-h](?=\s*[:=|]))(?![\w/]|[.]\d)"
_PERSON = r"""(?:lady|man|gentleman|gent|guy|woman|pt|patient|kid|fella|dude|fellow|person|veteran|vet|neighbou?r|mom|
    mum|baby|boy|girl|ppl|people|pts|patients|both|\d{2}\s?(?:y/?o)?\s?[mf]|granny|grandma|grandpa|one|sicker|sickest|him|her)"""
_CALLED = r"""(?:called|went|paged|go|back|ran|running|sent|summoned|rapid|rrt|code(?:\sblue)?|rapid\sresponse|stroke\salert|
    arrest|fall|pt|patient|death|admit(?:ted)?|moved|transferr?ed|xfer(?:red)?|txf|downgraded|upgraded|boarding|saw|see|
    seen|round(?:ed)?|check(?:ed)?|eyes)"""

RULES: tuple[Rule, ...] = (
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?<![\w\-])(?P<it>(?:"
        + _UNIT
        + r"\s?(?:\d{1,2}[a-z]?|[a-z])?[\s,\-]{1,2})?(?:\d{1,2}\s?(?:[nsew]|north|south|east|west)?[\s,]{1,2})?"
        r"(?:rms?|rooms?|beds?|bays?|bd|cubicle|cube|stretcher|chair|curtain|isolation|iso|slot|side\s?room|sr)"
        r"(?:\s?(?:no\.?|number|\#))?[.\s:\-=\#]{0,2}" + _PLACE
        + r"(?:[,\s\-/]{1,2}(?:bed|bd|rm|room)?[\s\-]?(?:\d{1,2}|[a-d])(?![\w/.%]))?)",
        when=_is_bed,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?<![\w./\-])(?P<it>\d{1,2}\s?(?:[nsew]|nw|ne|sw|se|north|south|east|west)\s?-\s?\d{1,3}[a-d]?)(?![\w/])",
        when=_is_slot,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?<![\w./\-])(?P<it>\d{1,2}[b-h]-\d{1,2}[a-d]?)(?=\s[a-z]|\s?[:|,=])",
        when=_is_slot,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?:(?<=^)|(?<=[\n;|,]\s)|(?<=[\n;|])|(?<=\bin\s))(?P<it>(?:[aefhjkmnrwx]\d{1,2}-\d{2}|t\d-(?:1[3-9]|[2-9]\d))[a-d]?)(?=\s[a-z]|\s?[:|,=]|$)",
        when=_is_slot,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"\b(?P<it>(?:pod|tower|twr|zone|team)\s?[a-h][\s\-]?\d{1,3}[a-d]?)(?![\w/%]|[.]\d)",
        when=_is_slot,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?<![\w./\-])(?P<it>\d{1,2}\s?(?:north|south|east|west|[nsew])\s(?:rm\s|room\s|bed\s)?\d{1,4}[a-d]?)(?![\w/]|\s?(?:mg|%|wk|week))",
        when=_is_slot,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?<![\w./\-#])(?P<it>[1-9]\d{2,3}-?[a-d])(?=\s*(?:[=:|;,]|-\s|->|\()|\s(?:w/|with|has|had|needs?|is|was|c/o|refus|desat|\d{2}[mf]\b|pt\b|patient\b|for\b))",
        when=_is_number_with_letter,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"\b" + _PERSON + r"\s(?:down\s|over\s)?(?:in|from|at)\s(?:the\s)?(?:rm\s|room\s|bed\s|\#)?(?P<it>(?:"
        + _UNIT
        + r"[\s\-]?)?(?:\d{1,2}\s?[nsew]\s?-?\s?)?(?:\d{3,4}[a-d]?|\d{3}-[1-4]|\d{1,2}(?:-\d{1,2}|[a-d])?))(?![\w/%]|[.]\d|\s?(?:min|h\b|hr|day|week|am|pm|mg|yr|year))",
        when=_is_slot,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"\b" + _CALLED + r"\s(?:called\s)?(?:to|in|on|at|from|with|for)\s(?:rm\s|room\s|bed\s)?(?P<it>(?:" + _UNIT
        + r"[\s\-])?(?:\d{1,2}\s?[nsew]\s?-?\s?\d{1,3}|[1-9]\d{2,3}-?[a-d]?))(?![\w/%]|[.]\d|-\d|\s?(?:min|h\b|hr|day|week|am|pm|mg|hours|yr|year|for\simprove|and\spm))",
        when=_is_slot,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?<![\w\-])(?P<it>(?:micu|sicu|ccu|cvicu|cticu|nicu|picu|icu|pacu|tele|imcu|sdu|ed|er|tr|trauma|resus|hall(?:way)?|pod)"
        r"[\s\-\#]{0,2}\d{1,2}[a-d]?)(?=\s*(?:[:=|]|-\s|->|\()|\s(?:w/|with|has|had|needs?|c/o|refus|desat|board|\d{2}[mf]\b|pt\b))",
        when=_is_bed,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?<![\w\-])(?P<it>(?:micu|sicu|ccu|cvicu|cticu|nicu|picu|icu|tele|imcu|sdu|ed|er|obs)[\s\-\#]{1,2}\d{1,2}[a-d]?)\s(?P<next>[a-z]{3,20})(?![\w/])",
        when=_is_bed_of_the_ill,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?:(?<=^)|(?<=[\n;|,]\s)|(?<=[\n;|]))(?P<it>[1-9]\d{2}-[1-4])(?=\s[a-z]{2,}|\s?[:|=])",
        when=_is_slot,
    ),
    rule(
        Kind.ROOM, Level.CHECK, _ROOM,
        r"(?<![\w\-])(?P<it>(?:hall(?:way)?|tr|trauma|resus)[\s\-\#]{0,2}\d{1,2}[a-d]?)(?=\s[a-z])",
        when=_is_bed,
    ),
)  # fmt: skip
"""A place word with its number, a slot such as 5E-14, and a number that somebody lies in."""
