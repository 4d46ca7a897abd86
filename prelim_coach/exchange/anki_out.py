"""Cards for Anki: tab separated, with the headers its text import reads (Anki 2.1.54 and later)."""

import csv
import io
import re
import uuid
from collections.abc import Iterable

import msgspec

from prelim_coach.text import clean_line

COLUMNS = ("Id", "Front", "Back", "Tags")
HEADERS = (
    "#separator:tab",
    "#html:false",
    "#notetype:Basic",
    "#columns:" + "\t".join(COLUMNS),
    "#guid column:1",
    "#tags column:4",
)
TAG = "prelim-coach"

_GUIDS = uuid.UUID("0d1f3f38-3d7e-5f0a-8a55-9a2f3c1b7e64")
_SIDES = re.compile(r"(?P<front>[^?]{3,}\?|[^:]{2,60}:) +(?P<back>\S.*)")


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """One teaching point as Anki takes it in."""

    key: str
    """Stable: a second import updates the note and keeps what Anki knows of its reviews."""
    text: str
    source: str = ""
    """Who taught it, where and when; stands on the back."""
    place: str = ""
    """The rotation; becomes a tag."""


def to_anki(notes: Iterable[Note]) -> str:
    """Give the notes as a text file for Anki's import."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    for note in notes:
        front, back = sides(note.text)
        source = clean_line(note.source)
        behind = f"{back} ({source})" if back and source else back or source
        # Another program's id must not be guessed from ours, nor the device be read in it.
        writer.writerow((uuid.uuid5(_GUIDS, note.key).hex, front, behind, _tags(note.place)))
    return "".join(f"{line}\n" for line in HEADERS) + text.getvalue()


def sides(text: str) -> tuple[str, str]:
    """Give front and back of a point: parted after its question mark or its first colon, if any.

    A point without either is the front alone.
    """
    line = clean_line(text)
    parted = _SIDES.fullmatch(line)
    return (parted["front"], parted["back"]) if parted else (line, "")


def _tags(place: str) -> str:
    words = re.sub(r"[^\w-]+", "_", clean_line(place)).strip("_")
    return f"{TAG} {TAG}::{words}" if words else TAG
