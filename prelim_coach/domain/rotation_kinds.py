"""The kinds of work a rotation can be."""

from enum import StrEnum


class Kind(StrEnum):
    """The kind of a rotation, which sets its weekly limits."""

    WARDS = "wards"
    ICU = "icu"
    NIGHTS = "nights"
    ED = "ed"
    CLINIC = "clinic"
    CONSULT = "consult"
    ELECTIVE = "elective"
    RESEARCH = "research"
    BACKUP = "backup"
    EDUCATION = "education"
    VACATION = "vacation"
    OFF = "off"
    UNKNOWN = "unknown"
