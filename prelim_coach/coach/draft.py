"""A script on its way out: its blanks as they are filled, or the text as it was rewritten."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from prelim_coach.domain.script import Field, Piece, Script, fields, pieces
from prelim_coach.text import clean, clean_line

SUBJECT = "Subject: "
"""What the first line of an email begins with in a file or an editor."""


class Part(StrEnum):
    """What of a script goes out."""

    TEXT = "text"
    SUBJECT = "subject"
    WHOLE = "whole"
    """Both; for a file and for the editor."""


class Draft:
    """One script with what is known of its blanks. Saves nothing."""

    def __init__(self, script: Script, known: Mapping[str, str]) -> None:
        self.script = script
        self._values = dict(known)
        asked = [field for field in fields(script) if not known.get(field.name)]
        self.asked = tuple(sorted(asked, key=lambda field: field.optional))
        """The blanks that only the intern can fill: those the text needs, then the optional."""
        rest = [field for field in fields(script) if known.get(field.name)]
        self.fields = (*self.asked, *rest)
        """Every blank: those asked, then those already known; in reading order otherwise."""
        self._rewritten: dict[Part, str] | None = None

    @property
    def rewritten(self) -> bool:
        """Whether the text was rewritten by hand, so that blanks are no longer filled."""
        return self._rewritten is not None

    def value(self, name: str) -> str:
        """Give what a blank holds; empty while it is open."""
        return self._values.get(name, "")

    def put(self, name: str, typed: str) -> None:
        """Fill a blank with what was typed, cleaned; blank lines open it again."""
        self._values[name] = clean_line(typed)

    def rewrite(self, whole: str) -> None:
        """Take a text as it came back from an editor, a subject line first in an email."""
        text = clean(whole).strip()
        subject = ""
        if self.script.subject and text.startswith(SUBJECT.strip()):
            first, _, text = text.partition("\n")
            subject = clean_line(first.removeprefix(SUBJECT.strip()))
        self._rewritten = {Part.TEXT: text.strip(), Part.SUBJECT: subject}

    def start_over(self) -> None:
        """Go back to the script with its blanks as they were filled."""
        self._rewritten = None

    def pieces(self, part: Part) -> Iterator[Piece]:
        """Yield the text or the subject in stretches, for a preview that sets blanks apart."""
        if self._rewritten is not None:
            yield Piece(self._rewritten[part])
        else:
            template = self.script.subject if part is Part.SUBJECT else self.script.text
            yield from pieces(template, self._values)

    def words(self, part: Part) -> str:
        """Give what would go out, blanks still open in brackets."""
        if part is Part.WHOLE:
            subject, text = self.words(Part.SUBJECT), self.words(Part.TEXT)
            return f"{SUBJECT}{subject}\n\n{text}" if subject else text
        return clean("".join(piece.text for piece in self.pieces(part)))

    def open(self, part: Part) -> tuple[Field, ...]:
        """Give the blanks that part would go out with.

        In a rewritten text those whose bracketed label is still there.
        """
        if self._rewritten is not None:
            words = self.words(part)
            return tuple(field for field in self.fields if f"[{field.label}]" in words)
        parts = (Part.SUBJECT, Part.TEXT) if part is Part.WHOLE else (part,)
        names = {each.field for one in parts for each in self.pieces(one) if each.open}
        return tuple(field for field in self.fields if field.name in names)
