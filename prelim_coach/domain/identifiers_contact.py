"""Ways to reach or find somebody: phone, e-mail, address, links to a record."""

import re

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_rule import Rule, clause, rule
from prelim_coach.domain.identifiers_vocabulary import ill, known

_TOLL_FREE = re.compile(r"(?:\+?1[ \-.]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ \-.]")
_NUMBER_WORD = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|\d{1,4})"
_CALL = r"""\b(?:call(?:ed|ing|s)?|ph|phone|tel|telephone|cell|mobile|mob|text(?:ed)?|fax|contact|reach(?:able|ed)?|
    number|num|landline|home|dtr|daughter|son|wife|husband|hubby|spouse|sister|sis|brother|bro|mom|mum|mother|dad|father|
    nok|hcp|poa|pcp|niece|nephew|aunt|uncle|partner|family|fam|guardian|callback|cb|vm|voicemail|whatsapp|
    pager|pg|pharmacy|snf|facility|rings?|ring|line|dial)\b"""

_PERSON = r"""\b(?:nok|hcp|poa|wife|husband|son|dtr|daughter|mom|mum|mother|dad|father|sister|sis|brother|bro|aunt|uncle|niece|
    nephew|partner|spouse|family|guardian|pt'?s?|patient|his|her)\b"""


def _is_phone(match: re.Match[str]) -> bool:
    return not _TOLL_FREE.match(match["it"])


_NOT_A_STREET = re.compile(
    r"""\b(?:lead|mm|mv|day|days|hour|hours|hr|hrs|h|min|mins|minutes?|week|weeks|wk|wks|month|months|mo|yr|year|years|
    sec|second|seconds|third|first|x|of|mg|ml|cm|french|fr|gauge|g|kg|slice|non|iv|po|units?|new|old|repeat|serial|
    upright|plain|cxr|neg|no|more|the|a|an|my|this|that|their|and|or|to|in|on|for|is|was|per|with|w|each|every|
    right|wrong|same|long|best|better|easy|hard|only|one|two|three|attending|intern|resident|patients?|pts?)\b"""
)
_CLEAR = re.compile(
    r"(?:street|avenue|ave|road|rd|lane|ln|blvd|boulevard|hwy|highway|parkway|pkwy|crescent|cres)\b"
)
_LIVES = re.compile(
    r"\b(?:lives?|living|resid\w{1,6}|home|addr\w{0,4}|from|at|house|stays?|apt|found|moved|fire|sro)\b"
)
_ORDINAL = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)\b")


def _is_street(match: re.Match[str]) -> bool:
    words = match["words"].split()
    if any(_NOT_A_STREET.fullmatch(word.strip(".")) for word in words[-1:]):
        return False
    if _CLEAR.match(match["kind"]) or _ORDINAL.search(match["words"]):
        return not ill(words[-1].strip("."))
    unknown = any(not known(word.strip(".'")) for word in words)
    return unknown or bool(_LIVES.search(match.string, max(0, match.start() - 20), match.start()))


_RECORD_LINK = re.compile(
    r"""(?:[?&/=](?:acc(?:ession)?|mrn|pt|pid|pat(?:ient)?s?|study|studyuid|chart|enc(?:ounter)?|visit|record|csn|
    report|room|appt|member)(?:id|_id|no)?(?:[=/]|$)|epic|pacs|cerner|mychart|ehr|emr\.|emr/|careevery|hosp\.|hospital|
    gofundme|caringbridge|obit|legacy\.com|dignitymemorial|facebook|fb\.com|instagram|tiktok|nextdoor|lotsahelping|
    mealtrain|givesendgo|ancestry|findagrave|/patients?/|drive\.google|dropbox|1drv|sharepoint|photos\.)""",
    re.VERBOSE,
)
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"


def _is_record_link(match: re.Match[str]) -> bool:
    return bool(_RECORD_LINK.search(match["it"]))


_STATES = (
    "al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|"
    "ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|pr"
)
_LARGE = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
    tennessee texas utah vermont virginia washington wisconsin wyoming england scotland wales ireland
    canada mexico india china pakistan guatemala honduras haiti jamaica nigeria ghana kenya ethiopia
    philippines vietnam korea japan brazil colombia ecuador peru poland russia ukraine europe africa
    asia america usa medicare excel word public
    """.split()
)


def _is_small_place(match: re.Match[str]) -> bool:
    return not known(match["it"].split()[0].lower()) and match["it"].lower() not in _LARGE


_PHONE = "looks like a phone number"
_ADDRESS = "looks like an address"
_LINK = "looks like a link to a person or a record"

RULES: tuple[Rule, ...] = (
    rule(
        Kind.EMAIL, Level.STOP, "looks like an e-mail address",
        r"(?<![\w.+\-])(?P<it>[\w.+\-]{1,40}@[\w\-]{1,30}(?:\.[\w\-]{1,20}){1,4})",
    ),
    rule(
        Kind.EMAIL, Level.STOP, "looks like an e-mail address",
        r"""(?<![\w.+\-])(?P<it>[\w.+\-]{2,40}(?:
        \s?[\[(]\s?at\s?[\])]\s?[\w\-]{2,30}(?:\s?[\[(]\s?dot\s?[\])]\s?|\sdot\s|\.)
        |\sat\s(?:[\w\-]{2,30}\s)?[\w\-]{2,30}\sdot\s)[a-z]{2,10})\b""",
    ),
    rule(
        Kind.PHONE, Level.STOP, _PHONE,
        r"""(?<![\w.\-/+])(?P<it>(?:\+?1[ \-.]?)?(?:\(\d{3}\)[ \-.]{0,2}|\d{3}[ ]?[\-./][ ]?|\d{3}[ ])\d{3}[ ]?[\-. ][ ]?\d{4}
        (?:\s?(?:x|ext\.?)\s?\d{1,6})?)(?![\w\-/]|\.\d)""",
        when=_is_phone,
    ),
    rule(
        Kind.PHONE, Level.STOP, _PHONE,
        r"(?<![\w.\-/])(?P<it>\+\d{1,3}[ \-.]?(?:\(0\)[ ]?)?(?:\d[ \-.]?){6,12}\d)(?!\w)",
        when=_is_phone,
    ),
    rule(
        Kind.PHONE, Level.STOP, _PHONE,
        r"(?<![\w.\-/])(?P<it>0[1-9]\d{1,3}[ \-]\d{3,4}[ \-]?\d{3,4}|07\d{3}[ ]?\d{6}|\(0\)\d{2,4}[ ]\d{3,4}[ ]\d{3,4}|\(0\d{2,4}\)[ ]?\d{3,4}[ ]?\d{3,4})(?![\w\-/])",
    ),
    rule(
        Kind.PHONE, Level.STOP, _PHONE,
        _CALL + r"[^\d\n]{0,22}(?<![\d.])(?P<it>(?:\+?1[ \-.]?)?\(?\d{3}\)?[ \-./]{0,3}\d{3}[ \-./]{0,3}\d{4}|555[ \-.]?\d{4}|\d{3}[\-. ]\d{4})(?![\w/%]|[.\-]\d)",
        when=_is_phone,
    ),
    rule(
        Kind.PHONE, Level.STOP, _PHONE,
        r"(?<![\w.\-/])(?P<it>555[\-. ]\d{4})(?![\w\-])",
    ),
    rule(
        Kind.PHONE, Level.STOP, _PHONE,
        _PERSON + r"[^\d\n]{0,12}(?P<it>(?:\+?1[ \-.]?)?\(?8\d\d\)?[ \-./]{0,3}\d{3}[ \-./]{0,3}\d{4})(?![\w/%])",
    ),
    rule(
        Kind.PHONE, Level.STOP, "looks like a phone number in words",
        rf"\b(?P<it>(?=(?:\S{{1,6}}[ \-]){{0,3}}[a-z]){_NUMBER_WORD}(?:[ \-]{{1,3}}{_NUMBER_WORD}){{5,11}})\b",
        when=lambda match: len(re.findall(r"[a-z]+|\d", match["it"])) >= 7
        and len(re.findall("zero|oh|one|two|three|four|five|six|seven|eight|nine", match["it"])) >= 3,
    ),
    rule(
        Kind.LINK, Level.STOP, _LINK,
        r"(?<!\w)(?P<it>(?:https?://|www\.)?(?:[a-z0-9\-]{1,40}\.){1,5}[a-z]{2,10}(?::\d{1,5})?/[^\s\[\]<>]{1,200}|https?://[^\s\[\]<>]{1,200})",
        when=_is_record_link,
    ),
    rule(
        Kind.LINK, Level.STOP, "looks like a network address",
        rf"(?<![\w.])(?P<it>(?:https?://)?{_OCTET}(?:\.{_OCTET}){{3}}(?::\d{{1,5}})?(?:/[^\s\[\]]{{0,100}})?)(?![\w.]\d)",
        when=lambda match: not re.search(r"\b(?:version|v|ver|build|release)\s?$", clause(match)[: -len(match["it"])]),
    ),
    rule(
        Kind.ADDRESS, Level.STOP, _ADDRESS,
        r"""(?<![\w./\-])(?P<it>\d{1,5}[a-z]?(?:-\d{1,5})?\s(?P<words>(?:[nsew]\.?\s|north\s|south\s|east\s|west\s)?
        (?:[a-z0-9'.]{2,16}\s){0,2}[a-z0-9'.]{2,16})\s
        (?P<kind>street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|court|ct|circle|cir|place|pl|terrace|ter|
        way|hwy|highway|parkway|pkwy|crescent|cres|close|square|sq|trail|trl|mews|gardens|row)\b\.?
        (?:,?\s(?:apt|apartment|unit|ste|suite|fl|floor|\#)\.?\s?\#?\w{1,5})?)(?!\s?(?:elev|depr|seg|scan|angio))""",
        when=_is_street,
    ),
    rule(
        Kind.ADDRESS, Level.STOP, _ADDRESS,
        r"\b(?P<it>(?:apt|apartment)\.?\s?\#?\s?(?:\d{1,5}[a-z]?|[a-z]\d{0,3}))\b(?!\s?(?:app|at\b|with))",
    ),
    rule(
        Kind.ADDRESS, Level.STOP, _ADDRESS,
        r"\b(?:zip(?:\s?code)?|post\s?code|postal(?:\scode)?)[^\w\n]{0,4}(?:is\s)?(?P<it>\d{5}(?:-\d{4})?|[a-z]\d[a-z]\s?\d[a-z]\d|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2})\b",
    ),
    rule(
        Kind.ADDRESS, Level.STOP, _ADDRESS,
        rf"(?<![\w/])(?P<it>(?:{_STATES})\.?,?\s\d{{5}}(?:-\d{{4}})?)(?![\w/\-.])",
    ),
    rule(
        Kind.ADDRESS, Level.STOP, _ADDRESS,
        r"(?<!\w)(?P<it>[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}|[A-CEGHJ-NPR-TVXY]\d[A-Z][ ]\d[A-Z]\d)(?!\w)",
        as_typed=True,
    ),
    rule(
        Kind.ADDRESS, Level.STOP, _ADDRESS,
        r"\b(?P<it>(?:p\.?\s?o\.?\s?box|r\.?r\.?\s?\d{1,3},?\sbox)\s\#?\d{1,6})\b",
    ),
    rule(
        Kind.ADDRESS, Level.CHECK, "looks like a street corner",
        r"""\b(?:at|on|near|corner\sof|off|by|lives?|@)\s(?P<it>(?:(?:[nsew]\.?|east|west|north|south)\s)?(?:\d{1,3}(?:st|nd|rd|th)(?:\s(?:st|ave))?
        \s?(?:&|and|/)\s?[a-z0-9]{3,14}|[a-z]{3,14}(?:\s(?:st|ave|blvd|rd))?\s?(?:&|and)\s\d{1,3}(?:st|nd|rd|th)))\b""",
    ),
    rule(
        Kind.ADDRESS, Level.CHECK, "looks like where somebody lives",
        r"\b(?:moved\s(?:here\s)?(?:from|to)|hails\sfrom|grew\sup\sin|native\sof|originally\sfrom|drove\s(?:in\s)?from|visiting\sfrom)\s(?P<it>[A-Z][a-z]{2,14}(?:\s[A-Z][a-z]{2,14}){0,2})",
        when=_is_small_place,
        as_typed=True,
    ),
    rule(
        Kind.ADDRESS, Level.CHECK, "looks like where somebody lives",
        r"""\b(?:[Ll]ives|[Ll]iving|[Rr]esid(?:es|ent|ing)|[Hh]ome|[Hh]ouse|[Aa]ddress)\s(?:is\s)?(?:in|on|at|near|of)\s
        (?:the\s)?(?:town\sof\s|village\sof\s)?(?P<it>[A-Z][a-z]{2,14}(?:\s[A-Z][a-z]{2,14}){0,2})""",
        when=_is_small_place,
        as_typed=True,
    ),
)  # fmt: skip
"""Numbers, addresses and links."""
