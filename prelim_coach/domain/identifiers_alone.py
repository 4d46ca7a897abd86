"""Names and initials without title or age, that only what is said of them makes a patient's."""

import re
from collections.abc import Iterator

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_names import (
    WORD,
    has_role,
    is_colleague,
    is_initials,
    is_name,
    is_title_case,
    longer,
)
from prelim_coach.domain.identifiers_rule import Hit, Window
from prelim_coach.domain.identifiers_vocabulary import double, ill

_SAID = re.compile(
    r"""(?:\s(?:is|was|got|has|had|just|finally|still|again|now|then|almost|nearly|also|kept|keeps|being|been|so|very|really)){0,3}\s
    (?:decompensat\w*|died|dies|dying|passed(?:\saway)?|expired|crashed|crashing|coded|coding|arrested|refus\w+|declin(?:ed|es|ing)|bounced\sback|
    bounce-?back|wants?\sto\s(?:go|leave|die|eat|see|stop|be)|wants\shome|left\sama|eloped|desat\w*|vomit\w*|seiz(?:ed|ing)|fell|intubated|extubated|
    trach(?:ed)?|deteriorat\w*|worse(?:ning)?|worsened|improv(?:ed|ing)|febrile|afebrile|hypotensive|septic|in\s(?:afib|rvr|dka|shock|pain|respiratory)|
    stroked|transferred|discharged|d/c'?d|dc'?d|went\sto\s(?:icu|micu|or|hospice|cath|snf|rehab|ir)|tubed|tearful|deliri\w+|
    agitated|confused|sundown\w*|pulling|pulled\s(?:out|his|her|their)|aspirat\w*|bled|bleeding|sweet|the\ssweetest|angry|npo|full\scode|dnr|
    cmo|on\s(?:bipap|pressors|levo|hfnc|o2|comfort)|a\s\d\dy?o?|readmitted|on\sdialysis|palliative|ready\sfor\s(?:dc|d/c|discharge)|
    gap\sclosed|anuric|oliguric|hypoxic|tachy(?:cardic)?|brady(?:cardic)?|jaundiced|unresponsive|obtunded|altered|withdrawing|homeless|lonely|
    scared\sof|cried\swhen|asked\sfor\s(?:her|his)|lives\salone|misses\s(?:her|his)|(?:family|fam)\s(?:is|are|still|wants?|meeting|mtg|angry|
    upset|at|update|called|refus))\b""",
    re.VERBOSE,
)
_OWNS = re.compile(
    r"""'?s'?\s(?:new\s|am\s|pm\s|last\s|repeat\s|blood\s|urine\s)?(?:sons?|daughters?|wife|husband|family|fam|mom|mother|dad|father|sister|brother|niece|
    labs?|k|cr|creat(?:inine)?|hgb|na|ct|mri|bx|biopsy|echo|scan|cxr|ekg|ecg|code\sstatus|lytes|bp|sats?|lactate|discharge|dispo|goc|
    cultures?|cx|wound|pain|chart|troponin|trop|inr|sugars?|uop|mental\sstatus|murmur|abdomen|belly|lungs?|leg|legs|surgery|chemo|
    diagnosis|prognosis|last\swish|death|meds|nurse|room|bed)\b(?!\s(?:sign|triad|law|rule|criteria|score|ring|node))""",
    re.VERBOSE,
)
_RESULT = re.compile(
    r"""\s?[:\-]{1,2}\s(?:[a-z0-9/+\-]{1,14}\s){0,3}(?:shows?|showed|grew|growing|pending|positive|resulted|worse|better|overnight|npo|tubed|
    dispo|d/c|dc\s(?:today|tomorrow|home)|to\s(?:snf|rehab|or|icu)|trending|uptrending|downtrending|f/u|transfuse)\b""",
    re.VERBOSE,
)
_DISEASE = re.compile(
    r"""\s(?:w/\s?|with\s)?(?:new\s|recurrent\s|acute\s|prob(?:able)?\s)?(?:dka|hhs|chf|adhf|copd|gib|ugib|lgib|nstemi|stemi|cva|pna|cap|hap|
    sbo|aki|esrd|etoh|dts|sepsis|dvt|afib|rvr|acs|sbp|cirrhosis|pancreatitis|cellulitis|pyelo|appy|chole|tia|ich|sah|gbs|ttp|hlh|
    pe)(?![\w\-'])(?!\s(?:algorithm|section|protocol|guidelines?|papers?|article|talk|pathway|criteria|trial|score|podcast|chapter|review|
    lecture|table|q|qs|questions?|deck|video|formula|consensus|severity|classification|nomogram|tool|app|module|teaching|management|mnemonic))""",
    re.VERBOSE,
)
_VALUE = re.compile(
    r"""\s(?:k|na|cr|hgb|plts?|wbc|inr|trop|lactate|bp|hr|sats?|temp|bun|glucose|mg|phos|bnp|tsh|a1c|ef|uop)\s?
    (?:(?:up\sto|down\sto|is|was|of|now|still|>|<|=|~)\s?){0,2}\d""",
    re.VERBOSE,
)
_LOOKED_AFTER = re.compile(
    r"""(?<![\w'])(?:saw|seeing|admitted|discharged|examined|consented|intubated|pronounced|tapped|coded|transfused|rounded\son|took\scare\sof|
    car(?:ed|ing)\sfor|taking\scare\sof|lost|goodbye\sto|pre-?rounded\son|followed\sup\son|f/u\son|fu\son|check\son|checked\son|update\son|
    sign-?out:?|handoff:?|dispo\sfor|note\sfor|orders\sfor|h&p\sfor|consult\sfor|re:|goc\s(?:with|w/|for)|family\s(?:meeting|mtg)\s(?:for|with|w/)|
    code\sblue\son|rapid\son|labs\sfor|meds\sfor|visit(?:ed)?\swith)\s(?:pt\s)?(?=[A-Za-z])""",
    re.VERBOSE,
)
_START = re.compile(
    rf"(?:(?<=^)|(?<=[.;:!?\n,/|>()]\s)|(?<=[\n;|/])|(?<=\n-\s)|(?<=\d\)\s)|(?<=\d\.\s)|(?<=but\s)|(?<=and\s)|(?<=when\s)|(?<=that\s))({WORD})"
)
_WHY = "could be a patient's name"


_FULL = re.compile(
    rf"(?:(?<=^)|(?<=[.;!?\n|>]\s)|(?<=\n))({WORD})\s((?:[A-Z]\.\s)?{WORD})\s?(?:[:,(\-]|w/|with\s|has\s|had\s|is\s|s/p\s|c/o\s)\s?(?P<said>[A-Za-z/\-]{{2,20}}(?:\s[A-Za-z/\-]{{2,20}}){{0,2}})"
)
_LESSON = re.compile(r"\b(?:pearls?|lecture|talk|approach|review|teaching|lesson|paper|article|book|says?|said|taught|et\sal)\b")


def in_full(window: Window) -> Iterator[Hit]:
    """Give a first and last name that a disease or a treatment is said of."""
    for match in _FULL.finditer(window.text):
        names = (match[1], match[2].split()[-1])
        if not all(_may_be(name, window) for name in names):
            continue
        said = match["said"].lower()
        sick = any(ill(word) for word in re.split(r"[\s/]", said)) and not _LESSON.search(said)
        if sick and not is_colleague(window, match.start(1), match.end(2)):
            yield Hit(match.start(1), match.end(2), Kind.NAME, Level.CHECK, _WHY)


def alone(window: Window) -> Iterator[Hit]:
    """Give a name at the start of a statement that is only ever made of patients."""
    for match in _START.finditer(window.text):
        word = match[1].removesuffix("'s").removesuffix("'S")
        if len(word) < 3 or not (_may_be(word, window) or _has_died(word, window, match.end(1))):
            continue
        start, end = match.start(1), longer(window, match.start(1) + len(word))
        if _of_a_patient(window, end) and not is_colleague(window, start, end):
            yield Hit(start, end, Kind.NAME, Level.CHECK, _WHY)


def _has_died(word: str, window: Window, end: int) -> bool:
    return double(word.lower()) and bool(_DIED.match(window.low, end))


_DIED = re.compile(r"\s(?:just\s|finally\s)?(?:died|passed\saway|expired|coded|was\s(?:intubated|extubated|discharged))\b")


def looked_after(window: Window) -> Iterator[Hit]:
    """Give a capitalised name that was seen, admitted, examined or pronounced."""
    for match in _LOOKED_AFTER.finditer(window.low):
        found = _ONE.match(window.text, match.end())
        if not found or not _may_be(found.group(), window):
            continue
        end = longer(window, found.end())
        if not (is_title_case(found.group()) if window.cased else end > found.end()):
            continue
        if not has_role(window, found.start(), end):
            yield Hit(found.start(), end, Kind.NAME, Level.CHECK, _WHY)


_ONE = re.compile(WORD)


def _of_a_patient(window: Window, end: int) -> bool:
    reach = min(len(window.low), end + 80)
    return any(
        pattern.match(window.low, end, reach) for pattern in (_SAID, _OWNS, _RESULT, _DISEASE, _VALUE)
    )


def _may_be(word: str, window: Window) -> bool:
    return (
        not word.isupper()
        and is_name(word, cased=window.cased)
        or (not window.cased and len(word) >= 4 and is_name(word, cased=False))
    )


_DOTTED = re.compile(r"(?<![\w.'/\-&])([A-Za-z]\.\s?[A-Za-z]\.(?:\s?[A-Za-z]\.)?)(?!\w)")
_PLAIN = re.compile(
    r"""(?<![\w'])(?:(?:pts?|patients?|pt's|vet|veteran)\.?[\s:=\-]{1,3}|(?:family|son|daughter|wife|husband|mom|mother|nurse|labs|chart)\s(?:of|for)\s(?:pt\s)?
    |(?P<sure>(?:pt\s|patient\s)?initials?[\s:=\-]{1,3}(?:are\s|is\s)?))(?P<it>[A-Za-z]\.?\s?[A-Za-z]\.?)(?![\w'])(?!\s?(?:/|\d{1,2}\b))""",
    re.VERBOSE | re.IGNORECASE,
)


def initials(window: Window) -> Iterator[Hit]:
    """Give initials after "patient", and dotted ones that nobody is said to have taught with."""
    for match in _PLAIN.finditer(window.text):
        letters = match["it"]
        upper = letters.isupper() or "." in letters
        upper = upper or (letters.isalpha() and bool(_PAUSE.match(window.low, match.end())))
        if (upper or match["sure"]) and (match["sure"] or _sure_initials(letters)):
            yield Hit(
                *match.span("it"), Kind.INITIALS, Level.CHECK, "looks like a patient's initials"
            )
    for match in _DOTTED.finditer(window.text):
        if not is_initials(match[1], cased=window.cased) or is_colleague(window, *match.span(1)):
            continue
        if _is_a_person(window, match):
            yield Hit(*match.span(1), Kind.INITIALS, Level.CHECK, "looks like a patient's initials")


def _sure_initials(letters: str) -> bool:
    return " " not in letters and is_initials(letters, cased=letters.isupper())


_PAUSE = re.compile(r"\s?[\-:,(]")


_SURNAME_NEAR = re.compile(r"\s?[A-Z][a-z]{2,}")
_CITED = re.compile(r"(?:[A-Z][a-z]+,?\s|\bby\s|\bet\sal)$")


def _is_a_person(window: Window, match: re.Match[str]) -> bool:
    """Say whether dotted letters are somebody's: not an author's, and not before a surname."""
    ahead = window.text[max(0, match.start() - 14) : match.start()]
    return not (_SURNAME_NEAR.match(window.text, match.end()) or _CITED.search(ahead))
