"""What the intern wrote: own acts, which take part in the draw, and own scripts."""

from prelim_coach.domain.act import Act, Audience, Phase, Strand
from prelim_coach.domain.record import Record
from prelim_coach.domain.rotation import WORKING, Kind
from prelim_coach.domain.script import Form, Script

OWN = "own-"
"""What the ids of own acts and scripts begin with, as the draw and the screens see them."""
TITLE = 48
"""Columns a title may take, as in the deck."""
MOST_MINUTES = 60
LONGEST = 4000
"""Characters an own script may have; our judgement."""
REST = 7
"""Days an own act rests after it came up: half of what the deck's acts do; our judgement."""

_ON_SHIFT = frozenset({Phase.BEFORE, Phase.DURING, Phase.AFTER})


class OwnAct(Record, frozen=True, kw_only=True):
    """A tiny thing to do, in the intern's own words."""

    title: str
    """At most 48 characters."""
    when: str
    """The cue, as it reads after "When"."""
    will: str
    """The response, as it reads after "I will"."""
    move: str = ""
    """What the card says; empty says the cue and the response."""
    minutes: int = 2
    """Extra effort, 0-60."""
    strand: Strand = Strand.RELATIONSHIP
    audience: Audience = Audience.FACULTY
    kinds: frozenset[Kind] = frozenset()
    """Kinds of rotation it is for; empty means every one with work in it."""

    def to_act(self) -> Act:
        """Give the act that the draw deals; it cites no fact."""
        kinds = self.kinds or WORKING
        away = frozenset({Phase.OFF}) if kinds - WORKING else frozenset()
        return Act(
            id=OWN + self.id,
            title=self.title,
            move=self.move or f"When {self.when}, I will {self.will}.",
            when=self.when,
            will=self.will,
            minutes=self.minutes,
            strand=self.strand,
            audience=self.audience,
            facts=(),
            kinds=kinds,
            phases=away | (_ON_SHIFT if kinds & WORKING else frozenset()),
            cooldown=REST,
        )


class OwnScript(Record, frozen=True, kw_only=True):
    """Words for one moment, written by the intern; blanks as in ``domain.script``."""

    title: str
    """At most 48 characters."""
    text: str
    """At most 4000 characters."""
    moment: str = ""
    form: Form = Form.MESSAGE
    to: Audience = Audience.FACULTY
    subject: str = ""
    """The subject line; kept for an email only."""

    def to_script(self) -> Script:
        """Give the script that the screens show; it cites no fact."""
        return Script(
            id=OWN + self.id,
            title=self.title,
            moment=self.moment,
            form=self.form,
            to=self.to,
            text=self.text,
            subject=self.subject if self.form is Form.EMAIL else "",
            facts=(),
        )


def act_fault(act: OwnAct) -> str:
    """Say in a sentence what an own act still needs; nothing when it is sound."""
    if fault := _title_fault(act.title, "act"):
        return fault
    if not act.when:
        return "Say when, as it goes on after When: I sign out in the evening."
    if not act.will:
        return "Say what you will do then: thank the nurse by name."
    if not 0 <= act.minutes <= MOST_MINUTES:
        return f"Minutes are a number from 0 to {MOST_MINUTES}; 0 is no extra time."
    return ""


def script_fault(script: OwnScript) -> str:
    """Say in a sentence what an own script still needs; nothing when it is sound."""
    if fault := _title_fault(script.title, "script"):
        return fault
    if not script.text:
        return "There are no words in it yet."
    if len(script.text) > LONGEST:
        return f"The text has {len(script.text)} characters; {LONGEST} fit."
    return ""


def copy_of(script: Script) -> OwnScript:
    """Give an own script, not yet saved, that begins with another's words."""
    return OwnScript(
        title=script.title,
        text=script.text,
        moment=script.moment,
        form=script.form,
        to=script.to,
        subject=script.subject,
    )


def kinds_of(words: str) -> frozenset[Kind]:
    """Give the kinds named in ``words``, apart by commas or blanks; none for an empty line.

    Raises:
        ValueError: A word is no kind; the message says which words are.
    """
    names = words.replace(",", " ").casefold().split()
    for name in names:
        if name not in set(Kind):
            known = ", ".join(kind for kind in Kind if kind is not Kind.UNKNOWN)
            raise ValueError(f"{name!r} is no kind of rotation. They are {known}.")
    return frozenset(Kind(name) for name in names)


def _title_fault(title: str, what: str) -> str:
    if not title:
        return f"Give the {what} a title, so that you will know it again."
    if len(title) > TITLE:
        return f"The title has {len(title)} characters; {TITLE} fit."
    return ""
