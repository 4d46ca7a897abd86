"""What a touch counts as among the acts of a day."""

from types import MappingProxyType

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.script import Form, Script

DEEDS = MappingProxyType(
    {
        How.TALK: ("Talked with {}", 5, Strand.RELATIONSHIP),
        How.FEEDBACK: ("Feedback from {}", 5, Strand.INFORMATION),
        How.THANKS: ("Thanked {}", 2, Strand.RELATIONSHIP),
        How.UPDATE: ("News to {}", 5, Strand.RELATIONSHIP),
        How.ARTICLE: ("Passed something on to {}", 5, Strand.INFORMATION),
        How.HELP_GIVEN: ("Helped {}", 5, Strand.SUPPORT),
        How.HELP_RECEIVED: ("Help from {}", 0, Strand.SUPPORT),
        How.ASK_MEETING: ("Asked {} for a meeting", 5, Strand.RELATIONSHIP),
        How.ASK_ADVICE: ("Asked {} for advice", 5, Strand.INFORMATION),
        How.ASK_PROJECT: ("Asked {} about a project", 5, Strand.REPUTATION),
        How.ASK_LETTER: ("Asked {} for a letter", 5, Strand.REPUTATION),
        How.ASK_LEAD: ("Asked {} to listen for openings", 5, Strand.INFORMATION),
        How.ASK_JOB: ("Asked {} about a position", 5, Strand.REPUTATION),
        How.ASK_SPONSOR: ("Asked {} to speak for you", 5, Strand.REPUTATION),
        How.ASK_OTHER: ("Asked {} for something", 5, Strand.RELATIONSHIP),
    }
)
"""Words, minutes and strand of each sort of touch; the minutes are our judgement †."""


def title_of(how: How, name: str) -> str:
    """Give a touch in words, as "Talked with Dr. Okafor"."""
    return DEEDS[how][0].format(name)


def deed_of(touch: Touch, person: Person, minutes: int | None = None) -> Deed:
    """Give the act that a saved touch was.

    Asking for advice is no formal ask, nor is what peers ask of each other (P08 P19).
    """
    _, usual, strand = DEEDS[touch.how]
    title = title_of(touch.how, person.name)
    return Deed(
        day=touch.day,
        at=touch.at,
        title=f"{title}: {touch.line}" if touch.line else title,
        minutes=usual if minutes is None else minutes,
        strand=strand,
        audience=person.audience,
        ask=touch.how.is_ask
        and touch.how is not How.ASK_ADVICE
        and person.audience is not Audience.PEER,
        touch=touch.id,
    )


SCRIPTS = MappingProxyType(
    {
        How.ASK_MEETING: ("meeting-ask", "move-a-meeting"),
        How.ASK_LETTER: ("letter-ask", "letter-packet", "letter-reminder"),
        How.ASK_SPONSOR: ("sponsor-ask",),
        How.ASK_PROJECT: (
            "two-ideas",
            "join-a-project",
            "qi-question",
            "case-report",
            "research-",
            "joint-",
        ),
        How.ASK_LEAD: ("openings-",),
        How.UPDATE: ("update-", "told-back", "feedback-tried"),
        How.ASK_ADVICE: (
            "feedback-",
            "focused-question",
            "specialty-question",
            "cold-email",
            "one-small",
            "etiquette",
        ),
        How.ASK_OTHER: ("introduction-ask",),
        How.ARTICLE: ("share-",),
        How.HELP_GIVEN: ("co-intern-offer",),
    }
)
"""What words are, by how their script's id begins."""
THANKS = ("thanks", "follow-up")
"""What the id of a script that thanks holds."""


def how_of(script: Script) -> How:
    """Give what a contact with a script's words is: an ask, news, thanks; else talk or news."""
    for how, begins in SCRIPTS.items():
        if script.id.startswith(begins):
            return how
    if any(word in script.id for word in THANKS):
        return How.THANKS
    return How.TALK if script.form is Form.SPOKEN else How.UPDATE
