"""The kind of work a schedule's label stands for, by the words hospitals use."""

import re

from prelim_coach.domain.rotation_kinds import Kind

_WORDS: dict[str, Kind] = {
    "micu": Kind.ICU,
    "icu": Kind.ICU,
    "ccu": Kind.ICU,
    "nf": Kind.NIGHTS,
    "night": Kind.NIGHTS,
    "nights": Kind.NIGHTS,
    "ed": Kind.ED,
    "clinic": Kind.CLINIC,
    "consult": Kind.CONSULT,
    "elective": Kind.ELECTIVE,
    "research": Kind.RESEARCH,
    "jeopardy": Kind.BACKUP,
    "jeop": Kind.BACKUP,
    "backup": Kind.BACKUP,
    "orientation": Kind.EDUCATION,
    "pto": Kind.VACATION,
    "vacation": Kind.VACATION,
    "off": Kind.OFF,
    "wards": Kind.WARDS,
    "med": Kind.WARDS,
}


def kind_of(label: str) -> Kind:
    """Give the kind of work a label names; ``Kind.UNKNOWN`` when nothing is known."""
    for word in re.findall(r"[a-z]+", label.lower()):
        if word in _WORDS:
            return _WORDS[word]
    return Kind.UNKNOWN


def is_post_call(label: str) -> bool:
    """Tell whether a label marks the day after a call ("Post-call", "Post call day")."""
    return re.search(r"\bpost[\s-]?call\b", label, re.IGNORECASE) is not None
