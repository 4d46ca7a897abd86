"""Pasted charts: the headers of a medical note, which no check of single lines makes safe."""

import re

from prelim_coach.domain.identifiers_listing import words

ENOUGH = 4
"""Different headers that make a text a chart †."""
_LEAST = 80
"""Characters below which headers are a template or a list to learn, not a chart †."""

_HEADERS = {
    "complaint": """
        chief complaint, cc, reason for admission, reason for consult, reason for consultation,
        reason for visit, reason for referral, presenting complaint, pc
        """,
    "history": """
        hpi, history of present illness, history of the present illness, hpc, interval history,
        history of presenting complaint, history of presenting illness, hx of present illness,
        interval events, overnight, overnight events, subjective
        """,
    "past": """
        pmh, pmhx, pmx, past medical history, past history, past medical hx, medical history,
        active problems, problem list
        """,
    "operations": "psh, pshx, past surgical history, past surgical hx, surgical history",
    "family": "fh, fhx, fx, family history, family hx",
    "social": "sh, shx, sochx, soc hx, social history, social hx",
    "medicines": """
        med, meds, medication, medications, home meds, home medications, current medications,
        discharge medications, dh, dhx, drug history
        """,
    "allergies": "allergies, allergy, all, nkda",
    "systems": "ros, review of systems",
    "vitals": "vital, vitals, vs, vital signs, obs",
    "examination": """
        pe, exam, physical, physical exam, physical examination, o/e, on examination, objective
        """,
    "laboratory": """
        lab, labs, laboratory, laboratory data, pertinent results, results, bloods, data, micro,
        microbiology
        """,
    "images": """
        imaging, radiology, studies, cxr, ekg, ecg, ct, ct head, ct chest, findings, technique,
        comparison
        """,
    "assessment": """
        a/p, a&p, assessment, assessment and plan, assessment & plan, assessment/plan, impression,
        imp, diagnosis, diagnoses, discharge diagnosis, discharge diagnoses, dx, ddx
        """,
    "plan": """
        plan, recommendation, recommendations, recs, disposition, dispo, follow-up, follow up,
        followup, discharge instructions
        """,
    "course": "hospital course, brief hospital course, ed course, course",
    "orders": "code, code status, dvt ppx, dvt prophylaxis, diet, fen, ppx, lines, access",
    "person": """
        name, patient, patient name, mrn, dob, date of birth, admission date, date of admission,
        attending, service, pcp, age, sex, admit date, discharge date
        """,
}
_ANY = "|".join(f"(?P<{name}>{words(listing)})" for name, listing in _HEADERS.items())
_HEADER = re.compile(
    rf"(?:^|(?<=[\n.;|])[ \t>*#\-]{{0,6}}|(?<=\s)|(?<=\*))(?:{_ANY})(?:\*\*)?[ ]?:", re.IGNORECASE
)
_ALONE = re.compile(rf"^[ \t>*#\-]{{0,6}}(?:{_ANY})[ \t*]{{0,6}}$", re.IGNORECASE | re.MULTILINE)


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
