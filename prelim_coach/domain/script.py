"""Fill-in texts: the words for a moment, with blanks filled from what the coach knows.

The syntax of a text or subject, all of it:

- ``{name}`` is a blank. Without a value it stays visible as ``[label]`` and is reported open.
- ``{name|words}`` is a blank that reads as ``words`` without a value; it is never open.
- ``<words with {name}>`` is kept when every plain blank in it has a value, else left out whole.
- ``<words with {name}|other words>`` reads as the other words instead of being left out.

Anything else, unbalanced marks too, is the text itself. A value is never read for blanks; runs of
white space in it are drawn together, and it begins with a capital where it begins a sentence.
"""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

import msgspec

from prelim_coach.domain.act import Audience
from prelim_coach.domain.profile import Profile, Track


class Form(StrEnum):
    """How the words go out."""

    SPOKEN = "spoken"
    EMAIL = "email"
    MESSAGE = "message"


class Field(msgspec.Struct, frozen=True):
    """A blank: what goes in it and where the coach may already know it from."""

    name: str
    label: str
    """What the reader is asked for; shown in brackets while it is open."""
    source: str = "typed"
    """Record and attribute it is filled from, as ``profile.name``; ``typed`` when only asked."""
    example: str = ""
    optional: bool = False
    """Whether the text reads well without it."""


class Script(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words for one moment."""

    id: str
    """Lower-case words joined by hyphens; never reused for another script."""
    title: str
    """At most 48 characters."""
    moment: str
    """When to use it, one sentence."""
    form: Form
    to: Audience
    text: str
    facts: tuple[str, ...]
    """Ids of the guide facts behind it."""
    subject: str = ""
    """The subject line of an email; empty for the other forms."""
    tracks: frozenset[Track] = frozenset(Track)
    img: bool | None = None
    """True: only for IMGs; False: only for others; None: for everyone."""


class Filled(msgspec.Struct, frozen=True):
    """A script with its blanks filled as far as they could be."""

    text: str
    subject: str
    open: tuple[str, ...]
    """Names of the blanks still open, in reading order, the subject's first."""


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a filled text, for a preview that sets blanks apart."""

    text: str
    field: str = ""
    """The blank it came from; empty for the script's own words."""
    open: bool = False


def known(*rows: tuple[str, str, str, str]) -> dict[str, Field]:
    """Give fields by name from rows of name, label, source and example."""
    return {row[0]: Field(*row) for row in rows}


FIELDS = known(
    ("me", "your name", "profile.name", "Sam Rivera"),
    ("specialty", "your next specialty", "profile.specialty", "neurology"),
    ("path", "where you are headed", "profile.track", "going into neurology after this year"),
    ("hospital", "your hospital", "typed", "Lakeside Medical Center"),
    ("contact", "your email or phone", "typed", "srivera@lakeside.example"),
    ("person", "their name", "person.name", "Dr. Okafor"),
    ("moment", "when or where exactly", "typed", "after your session"),
    ("colleague", "the other person's name", "typed", "Dr. Lindqvist"),
    ("rotation", "the rotation", "block.name", "the MICU"),
    ("point", "the teaching point, briefly", "point.text", "pressors through a peripheral line"),
    ("learned", "what they taught you about", "typed", "family meetings"),
    ("read", "what you read", "typed", "the 2021 sepsis guideline"),
    ("takeaway", "what you took from it", "typed", "the trend says more than one value"),
    ("finding", "the finding", "typed", "the new anion gap"),
    ("choice", "what they chose", "typed", "diuresis"),
    ("alternative", "the alternative", "typed", "a small fluid bolus"),
    ("one_field", "one field you are weighing", "typed", "neurology"),
    ("other_field", "the other field", "typed", "anesthesiology"),
    ("problem", "the problem, in general terms", "typed", "hypotension after dialysis"),
    ("think", "what you think is going on", "typed", "this is fluid, not infection"),
    ("unsure", "what you are unsure of", "typed", "the chest film"),
    ("question", "your question", "typed", "when do you stop antibiotics early?"),
    ("happened", "what happened, one sentence", "typed", "I held the wrong dose of insulin"),
    ("fix", "what you have done about it", "typed", "rechecked the glucose and told the nurse"),
    ("advice", "their advice", "typed", "lead with the assessment"),
    ("result", "how it went", "typed", "rounds went faster"),
    ("skill", "what they could judge", "typed", "my presentations"),
    ("strength", "one strength of yours", "typed", "how I talk with families"),
    ("thanks_for", "what you are thanking them for", "typed", "the call about the potassium"),
    ("time", "two times that work for you", "typed", "Tuesday afternoon or Friday at 4"),
    ("when", "a time or a day", "typed", "noon"),
    ("topic", "the topic", "typed", "handoffs at night"),
    ("work", "their paper or project", "typed", "your paper on delirium"),
    ("talk", "their talk", "typed", "your talk on delirium"),
    ("article", "the article", "typed", "a review of ICU delirium"),
    ("note", "which note", "typed", "transfer notes"),
    ("link", "how you are connected to it", "typed", "we see this on every call night"),
    ("spark", "what drew you to it", "typed", "A stroke I saw as a student"),
    ("background", "what it was like where you trained", "typed", "we saw this every week"),
    ("event", "the meeting", "conference.name", "the spring chapter meeting"),
    ("project", "the project", "project.title", "the discharge-delay project"),
    ("idea", "an idea, in one line", "typed", "a card for overnight code status"),
    ("second_idea", "a second idea, in one line", "typed", "a case report on drug fever"),
    ("part", "the part you can do", "typed", "the literature table"),
    ("new_date", "the new date", "typed", "March 15"),
    ("done", "what is done", "typed", "the search and half the table"),
    ("date", "a date", "typed", "March 1"),
    ("task", "one exact task", "typed", "call that family"),
    ("news", "your news, one sentence", "typed", "the poster was accepted"),
    ("pattern", "the pattern, without patients", "typed", "readmissions for diuretic mix-ups"),
    ("delay", "the reason, in a few words", "typed", "I am in the ICU this month"),
    ("ask", "your one small ask", "typed", "may I send you a draft in May?"),
    ("approach", "what you want to do", "typed", "email the division chief"),
    ("next_step", "the next step", "typed", "send you a one-page outline"),
)
"""Blanks the coach knows. A blank of any other name is asked for by its own words."""

_PATHS = {
    Track.ADVANCED: ("going into {} after this year", "going on to my advanced program next year"),
    Track.CATEGORICAL: ("hoping to stay in internal medicine",) * 2,
    Track.UNDECIDED: ("leaning toward {}", "still deciding what comes after this year"),
}
"""How "I am ..." goes on for each track, with and without a specialty."""

_BLANK = r"\{([a-z][a-z0-9_]*)(?:\|([^{}<>|]*))?\}"
_WORDS = r"(?:[^<>|{}]|\{[a-z][a-z0-9_]*(?:\|[^{}<>|]*)?\})*"
_TOKEN = re.compile(rf"{_BLANK}|<({_WORDS})(?:\|({_WORDS}))?>")
_SENTENCE_ENDS = re.compile(r"\A\Z|\n\n\Z|[.?] \Z")
_PLAIN = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def from_profile(profile: Profile) -> dict[str, str]:
    """Give the values of the blanks that the profile fills; blank ones are left out."""
    specialty = profile.specialty.strip()
    named, unnamed = _PATHS[profile.track]
    path = named.replace("{}", specialty) if specialty else unnamed
    values = {"me": profile.name.strip(), "specialty": specialty, "path": path}
    return {name: value for name, value in values.items() if value}


def field(name: str) -> Field:
    """Give the field of a name; one that is not known is labelled with its own words."""
    return FIELDS.get(name) or Field(name, name.replace("_", " "))


def fields(script: Script) -> tuple[Field, ...]:
    """Give the blanks of a script in reading order, the subject's first, each once.

    ``optional`` is set where the text reads well without the blank wherever it occurs.
    """
    needed: dict[str, bool] = {}
    for template in (script.subject, script.text):
        for name, optional in _blanks(template):
            needed[name] = needed.get(name, False) or not optional
    return tuple(
        msgspec.structs.replace(field(name), optional=not need) for name, need in needed.items()
    )


def _blanks(template: str, *, clause: bool = False) -> Iterator[tuple[str, bool]]:
    for token in _TOKEN.finditer(template):
        name, default, kept, other = token.groups()
        if name:
            yield name, clause or default is not None
        else:
            yield from _blanks(kept, clause=True)
            yield from _blanks(other or "")


def pieces(template: str, values: Mapping[str, str]) -> Iterator[Piece]:
    """Yield a text or subject in stretches, its blanks filled or marked open; never raises."""
    before = ""
    for piece in _stretches(template, values):
        shown = piece.text
        if piece.field and not piece.open and _SENTENCE_ENDS.search(before):
            shown = shown[:1].upper() + shown[1:]
        yield msgspec.structs.replace(piece, text=shown)
        before = (before + shown)[-2:]


def _stretches(template: str, values: Mapping[str, str]) -> Iterator[Piece]:
    end = 0
    for token in _TOKEN.finditer(template):
        yield from _own(template[end : token.start()])
        end = token.end()
        yield from _filled(token, values)
    yield from _own(template[end:])


def _own(words: str) -> Iterator[Piece]:
    if words:
        yield Piece(words)


def _filled(token: re.Match[str], values: Mapping[str, str]) -> Iterator[Piece]:
    name, default, kept, other = token.groups()
    if name:
        value = _value(values, name)
        if value or default is not None:
            yield Piece(value or default or "", name)
        else:
            yield Piece(f"[{field(name).label}]", name, open=True)
    elif not any(_blanks(kept)):
        # Angle brackets around words without a blank are just brackets.
        yield Piece(token[0])
    elif all(_value(values, plain) for plain in _PLAIN.findall(kept)):
        yield from _stretches(kept, values)
    else:
        yield from _stretches(other or "", values)


def _value(values: Mapping[str, str], name: str) -> str:
    value: object = values.get(name, "")
    return " ".join(value.split()) if isinstance(value, str) else ""


def fill(script: Script, values: Mapping[str, str]) -> Filled:
    """Give a script with its blanks filled from ``values`` by name.

    A value that is missing, blank or no string counts as none. Pure and total.
    """
    subject = tuple(pieces(script.subject, values))
    text = tuple(pieces(script.text, values))
    return Filled(
        text="".join(piece.text for piece in text),
        subject="".join(piece.text for piece in subject),
        open=tuple(dict.fromkeys(piece.field for piece in (*subject, *text) if piece.open)),
    )
