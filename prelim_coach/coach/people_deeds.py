"""What a touch counts as among the acts of a day."""

from types import MappingProxyType

from prelim_coach.domain.act import Strand
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, Person, Touch

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
    """Give the act that a saved touch was; asking for advice is no formal ask."""
    _, usual, strand = DEEDS[touch.how]
    title = title_of(touch.how, person.name)
    return Deed(
        day=touch.day,
        at=touch.at,
        title=f"{title}: {touch.line}" if touch.line else title,
        minutes=usual if minutes is None else minutes,
        strand=strand,
        audience=person.audience,
        ask=touch.how.is_ask and touch.how is not How.ASK_ADVICE,
        touch=touch.id,
    )
