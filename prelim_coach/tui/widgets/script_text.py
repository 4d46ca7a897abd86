"""A script as it is read: what it is, when it is for, its words with the blanks set apart."""

from collections.abc import Iterable, Mapping

from textual.content import Content

from prelim_coach.coach.draft import Draft, Part
from prelim_coach.domain.act import Audience
from prelim_coach.domain.script import Form, Piece, Script
from prelim_coach.guides.fact import Fact
from prelim_coach.tui.prose import Hanging, styled

PEOPLE = {
    Audience.FACULTY: "faculty",
    Audience.SPECIALTY: "your field",
    Audience.PEER: "peers and seniors",
    Audience.NURSE_ALLIED: "nurses and allied",
    Audience.LEADERSHIP: "leadership",
    Audience.SELF: "yourself",
}
"""Whom words and acts are for, as the Scripts screen says it."""

FORMS = {Form.SPOKEN: "to say to", Form.EMAIL: "email to", Form.MESSAGE: "message to"}
OPEN = "$accent"
HERE = "bold $block-cursor-foreground on $block-cursor-background"


def kind_words(script: Script) -> str:
    """Give a script's form and person, as "email to faculty"."""
    return f"{FORMS[script.form]} {PEOPLE[script.to]}"


def letter(draft: Draft, here: str = "") -> Content:
    """Give subject and text; open blanks in brackets and colour, the blank ``here`` marked."""
    subject = _content(draft.pieces(Part.SUBJECT), here)
    text = _content(draft.pieces(Part.TEXT), here)
    if not subject:
        return text
    return Content.assemble(("Subject  ", "$quiet"), subject, "\n\n", text)


def line_of(draft: Draft, here: str, width: int) -> int:
    """Give the line of ``letter`` wrapped to ``width`` columns on which a blank first stands."""
    before = Content("")
    for part in (Part.SUBJECT, Part.TEXT):
        for piece in draft.pieces(part):
            if piece.field == here:
                return max(len(before.wrap(width)) - 1, 0)
            before += Content(piece.text)
        if before and part is Part.SUBJECT:
            before += Content("\n\n")
    return 0


def sources(ids: Iterable[str], facts: Mapping[str, Fact]) -> list[Content | Hanging]:
    """Give facts in our words, each with its guide and section; a sentence when there is none."""
    lines: list[Content | Hanging] = []
    for id_ in ids:
        fact = facts.get(id_)
        if fact:
            if lines:
                lines.append(Content(""))
            lines.append(Hanging(styled(f"{id_}  ", "$accent"), styled(fact.says)))
            where = styled(f"{fact.guide}: {fact.section}", "$quiet")
            lines.append(Hanging(Content(" " * (len(id_) + 2)), where))
    return lines or [styled("You wrote this yourself.")]


def _content(pieces: Iterable[Piece], here: str) -> Content:
    return Content.assemble(*((piece.text, _style(piece, here)) for piece in pieces))


def _style(piece: Piece, here: str) -> str:
    if piece.field and piece.field == here:
        return HERE
    return OPEN if piece.open else ""
