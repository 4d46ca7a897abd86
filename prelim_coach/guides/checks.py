"""What a content entry must satisfy beyond its types, so that screens can trust it."""

import re
from collections.abc import Iterator

from prelim_coach.domain.act import Act
from prelim_coach.domain.script import Form, Script
from prelim_coach.guides.fact import Fact
from prelim_coach.guides.sentence import Goal, Sentence

TITLE_LENGTH = 48
"""Columns a title may take; a card is drawn on a 60-column screen."""
SIGNATURE_MINUTES = 2
SIGNATURE_COOLDOWN = 5
"""Days; a signature act comes up at least weekly (design section 6)."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_FACT = re.compile(r"[PI][0-9]{2}\Z")


def act_faults(act: Act) -> Iterator[str]:
    """Yield what is wrong with an act, in words; nothing when it is sound."""
    yield from id_faults(act.id)
    yield from fact_faults(act.facts)
    if len(act.title) > TITLE_LENGTH:
        yield f"the title has {len(act.title)} characters, more than {TITLE_LENGTH}"
    for field in ("title", "move", "when", "will"):
        yield from text_faults(field, getattr(act, field), ends=field == "move")
    if not 0 <= act.minutes <= 60:
        yield "minutes are not 0-60"
    if not 1 <= act.energy <= 3:
        yield "energy is not 1-3"
    if act.cooldown < 1:
        yield "cooldown is under a day"
    for field in ("kinds", "phases", "seasons", "tracks", "temperaments", "sizes"):
        if not getattr(act, field):
            yield f"{field} is empty, so it would never be drawn"
    yield from _signature_faults(act)


def _signature_faults(act: Act) -> Iterator[str]:
    if act.signature is None:
        return
    if act.minutes > SIGNATURE_MINUTES or act.energy > 1:
        yield f"a signature act takes at most {SIGNATURE_MINUTES} minutes and energy 1"
    if act.cooldown > SIGNATURE_COOLDOWN:
        yield f"a signature act rests at most {SIGNATURE_COOLDOWN} days"


def script_faults(script: Script) -> Iterator[str]:
    """Yield what is wrong with a script, in words; nothing when it is sound."""
    yield from id_faults(script.id)
    yield from fact_faults(script.facts)
    if len(script.title) > TITLE_LENGTH:
        yield f"the title has {len(script.title)} characters, more than {TITLE_LENGTH}"
    yield from text_faults("moment", script.moment, ends=True)
    if not script.text or "!" in script.text + script.subject + script.title:
        yield "the text is empty, or there is an exclamation mark"
    if bool(script.subject) != (script.form is Form.EMAIL):
        yield "an email has a subject, and only an email"


def fact_record_faults(fact: Fact) -> Iterator[str]:
    """Yield what is wrong with a fact, in words; nothing when it is sound."""
    yield from fact_faults((fact.id,))
    yield from text_faults("says", fact.says, ends=True)
    if not fact.lives_as:
        yield "it lives as nothing"


def sentence_faults(sentence: Sentence) -> Iterator[str]:
    """Yield what is wrong with a sentence of a screen, in words; nothing when it is sound."""
    yield from fact_faults(sentence.facts)
    yield from text_faults("text", sentence.text, ends=True)
    if isinstance(sentence, Goal):
        for start in (sentence.start, *sentence.starts.values()):
            yield from text_faults("start", start, ends=True)


def line_faults(lines: tuple[str, ...]) -> Iterator[str]:
    """Yield what is wrong with a list of spoken lines; nothing when it is sound."""
    if not lines or len(set(lines)) < len(lines):
        yield "there is no line, or one stands twice"
    for line in lines:
        yield from text_faults(f'"{line}"', line, ends=True)


def id_faults(key: str) -> Iterator[str]:
    """Yield a fault unless the id is lower-case words joined by hyphens."""
    if not _ID.match(key):
        yield "the id is not lower-case words joined by hyphens"


def fact_faults(facts: tuple[str, ...]) -> Iterator[str]:
    """Yield a fault unless there is at least one fact id and each looks like P01 or I01."""
    if not facts:
        yield "it cites no fact"
    for fact in facts:
        if not _FACT.match(fact):
            yield f"{fact} is not a fact id"


def text_faults(field: str, text: str, *, ends: bool) -> Iterator[str]:
    """Yield faults of a text the user reads.

    Args:
        field: its name, for the message.
        text: the text.
        ends: whether it is whole sentences, which end like one, or a part of one, which does not.
    """
    if not text or text != text.strip():
        yield f"{field} is empty or has blanks at an end"
    if "!" in text:
        yield f"{field} has an exclamation mark"
    if ends != text.rstrip("\")'").endswith((".", "?")):
        yield f"{field} should {'' if ends else 'not '}end like a sentence"
