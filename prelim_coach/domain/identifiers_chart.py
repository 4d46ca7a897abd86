"""Pasted charts: text with the headers of a medical note, which no line-by-line check makes safe."""

import re

ENOUGH = 4
"""Different headers that make a text a chart †."""
_LEAST = 80
"""Characters below which headers are a template or a list to learn, not a chart †."""

_HEADERS = {
    "complaint": r"(?:chief\scomplaint|cc|reason\sfor\s(?:admission|consult(?:ation)?|visit|referral)|presenting\scomplaint|pc)",
    "history": r"(?:hpi|history\sof\s(?:the\s)?present(?:ing)?\s(?:illness|complaint)|hpc|hx\sof\spresent\sillness|interval\s(?:history|events)|overnight(?:\sevents)?|subjective)",
    "past": r"(?:pmh?x?|pmhx|past\s(?:medical\s)?(?:history|hx)|medical\shistory|active\sproblems|problem\slist)",
    "operations": r"(?:psh?x?|pshx|past\ssurgical\s(?:history|hx)|surgical\shistory)",
    "family": r"(?:fh?x|fh|family\s(?:history|hx))",
    "social": r"(?:shx?|sochx|soc\shx|social\s(?:history|hx))",
    "medicines": r"(?:meds?|medications?|home\smed(?:ication)?s|current\smedications|discharge\smedications|dhx?|drug\shistory)",
    "allergies": r"(?:allergies|all|nkda|allergy)",
    "systems": r"(?:ros|review\sof\ssystems)",
    "vitals": r"(?:vitals?|vs|vital\ssigns|obs)",
    "examination": r"(?:pe|exam|physical\s(?:exam(?:ination)?)?|o/e|on\sexamination|objective|physical)",
    "laboratory": r"(?:labs?|laboratory(?:\sdata)?|pertinent\sresults|results|bloods|data|micro(?:biology)?)",
    "images": r"(?:imaging|radiology|studies|cxr|ekg|ecg|ct(?:\shead|\schest)?|findings|technique|comparison)",
    "assessment": r"(?:a/p|a&p|assessment(?:\s(?:and|&)\splan)?|impression|imp|assessment/plan|diagnos[ie]s|discharge\sdiagnos[ie]s|dx|ddx)",
    "plan": r"(?:plan|recommendations?|recs|disposition|dispo|follow-?up|discharge\sinstructions)",
    "course": r"(?:hospital\scourse|brief\shospital\scourse|ed\scourse|course)",
    "code": r"(?:code(?:\sstatus)?|dvt\s(?:ppx|prophylaxis)|diet|fen|ppx|lines|access)",
    "person": r"(?:name|patient(?:\sname)?|mrn|dob|date\sof\sbirth|admission\sdate|date\sof\sadmission|attending|service|pcp|age|sex|admit\sdate|discharge\sdate)",
}  # fmt: skip
_HEADER = re.compile(
    r"(?:^|(?<=[\n.;|])[ \t>*#\-]{0,6}|(?<=\s)|(?<=\*\*))(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _HEADERS.items())
    + r")(?:\*\*)?[ ]?:",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"^[ \t>*#\-]{0,6}(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _HEADERS.items())
    + r")[ \t*]*$",
    re.IGNORECASE | re.MULTILINE,
)


def is_chart(text: str) -> bool:
    """Say whether ``text`` is a pasted chart: four or more different section headers and content.

    Headers are words with a colon ("HPI:", "PMH:"), or alone on their line. A bare list of headers
    is a thing to learn, not a chart.
    """
    found: set[str] = set()
    headers = 0
    for pattern in (_HEADER, _ALONE):
        for match in pattern.finditer(text):
            found.add(match.lastgroup or "")
            headers += len(match.group())
    return len(found) >= ENOUGH and len(text.strip()) - headers >= _LEAST
