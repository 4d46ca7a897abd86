"""What the patient-identifier check finds: a span, what it looks like, and how sure it is."""

from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """What a finding looks like: the identifiers of 45 CFR 164.514(b)(2) as notes hold them."""

    RECORD = "record"
    ACCOUNT = "account"
    SSN = "ssn"
    DEVICE = "device"
    ROOM = "room"
    BIRTH = "birth"
    DATE = "date"
    AGE = "age"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    LINK = "link"
    NAME = "name"
    INITIALS = "initials"
    RELATIVE = "relative"
    CHART = "chart"


class Level(StrEnum):
    """How sure: ``stop`` is hardly ever anything else, ``check`` is for the writer to judge."""

    STOP = "stop"
    CHECK = "check"


class Finding(msgspec.Struct, frozen=True):
    """A span of a text that may identify a patient.

    ``start`` and ``end`` count characters of the text as it was given, end exclusive. ``why`` goes
    on after the quoted span: ``"rm 412B" looks like a room or bed``.
    """

    start: int
    end: int
    kind: Kind
    level: Level
    why: str


PLACEHOLDERS = {
    Kind.RECORD: "[record]",
    Kind.ACCOUNT: "[number]",
    Kind.SSN: "[number]",
    Kind.DEVICE: "[device]",
    Kind.ROOM: "[room]",
    Kind.BIRTH: "[birth date]",
    Kind.DATE: "[date]",
    Kind.AGE: "[age 90+]",
    Kind.PHONE: "[phone]",
    Kind.EMAIL: "[e-mail]",
    Kind.ADDRESS: "[address]",
    Kind.LINK: "[link]",
    Kind.NAME: "[name]",
    Kind.INITIALS: "[initials]",
    Kind.RELATIVE: "[relative]",
    Kind.CHART: "[pasted chart]",
}
"""What stands in a redacted text for each kind."""
