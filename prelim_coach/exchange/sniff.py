"""What a file is: its text and its shape, or one sentence why it cannot be a schedule."""

import re
from enum import StrEnum

import msgspec

from prelim_coach.exchange.plan import UnreadableSchedule

LARGEST = 8_000_000
"""Bytes; a year of one person is under 1 MB, of a whole programme's Amion report about 5 MB."""

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_MAGIC = (
    (b"%PDF", "a PDF", "ask for the calendar (.ics) or a table (.csv) instead"),
    (b"PK\x03\x04", "an Excel workbook or a zip archive", "save it as CSV and import that"),
    (b"\xd0\xcf\x11\xe0", "an old Excel or Word file", "save it as CSV and import that"),
    (b"\x1f\x8b", "a compressed file", "unpack it and import what is inside"),
    (b"\x89PNG", "a picture", "ask for the calendar (.ics) or a table (.csv) instead"),
    (b"\xff\xd8\xff", "a picture", "ask for the calendar (.ics) or a table (.csv) instead"),
)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|script|form)\b", re.IGNORECASE)
_FOLD = re.compile(rb"(?:\r\n|\r|\n)[ \t]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")


class Shape(StrEnum):
    """The two families of schedule files."""

    CALENDAR = "calendar"
    TABLE = "table"


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """The text of a file, and how to read it; a calendar's folded lines are joined."""

    shape: Shape
    text: str


def look_at(data: bytes, filename: str) -> Found:
    """Give the text and shape of a file.

    Raises:
        UnreadableSchedule: Too large, empty, a web page, or no text at all.
    """
    _refuse_size(data, filename)
    for magic, what, instead in _MAGIC:
        if data.startswith(magic):
            message = f"{filename} is {what}, which cannot be read here; {instead}."
            raise UnreadableSchedule(message)
    calendar = b"BEGIN:VCALENDAR" in data[:4096].replace(b"\x00", b"").upper()
    text = _decode(_FOLD.sub(b"", data) if calendar and b"\x00" not in data[:64] else data)
    if calendar:
        return Found(shape=Shape.CALENDAR, text=re.sub(r"(?:\r\n|\r|\n)[ \t]", "", text))
    if text.lstrip()[:1] == "<" and _HTML.search(text[:4096]):
        message = (
            f"{filename} is a web page, perhaps a login page, not a schedule; "
            "sign in in a browser and download the calendar file itself."
        )
        raise UnreadableSchedule(message)
    sample = text[:20_000]
    if len(_CONTROL.findall(sample)) > len(sample) // 200:
        message = f"{filename} is not text, so it is no schedule; choose a .ics, .csv or text file."
        raise UnreadableSchedule(message)
    return Found(shape=Shape.TABLE, text=text)


def _refuse_size(data: bytes, filename: str) -> None:
    if len(data) > LARGEST:
        message = (
            f"{filename} is larger than {LARGEST // 1_000_000} MB, too large for a schedule; "
            "export one year of your own schedule."
        )
        raise UnreadableSchedule(message)
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        message = f"{filename} is empty; download it again."
        raise UnreadableSchedule(message)


def _decode(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace")
    head = data[:400]
    if head.count(b"\x00") > len(head) // 4:
        return data.decode("utf-16-le" if head[1:2] == b"\x00" else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
