"""The cards of a goal's next step with somebody, in words."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from prelim_coach.coach.people_cards import short
from prelim_coach.domain.act import Strand
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.goal_next import Next
from prelim_coach.domain.person import How


class Words(msgspec.Struct, frozen=True):
    """What a card says; ``{}`` is the name."""

    title: str
    """What goes before the name."""
    move: str
    when: str
    will: str
    minutes: int
    strand: Strand
    facts: tuple[str, ...]
    scripts: tuple[str, ...]


TIES: Mapping[How, Words] = MappingProxyType(
    {
        How.TALK: Words(
            "One short word with ",
            "When you next pass {} after rounds or sign-out, stop for one short word.",
            "I next pass {}",
            "stop for one short word",
            2,
            Strand.RELATIONSHIP,
            ("P06", "P60"),
            (),
        ),
        How.THANKS: Words(
            "Thank ",
            "When you next see or write to {}, thank them for one thing, with nothing asked.",
            "I next see or write to {}",
            "thank them for one thing, with nothing asked",
            2,
            Strand.RELATIONSHIP,
            ("P53", "P60"),
            ("thanks-no-ask",),
        ),
        How.FEEDBACK: Words(
            "One thing to work on, from ",
            "When you next work with {} or write to them, ask for one thing to work on. It takes "
            "them a minute, and they know you better for it.",
            "I next work with {} or write to them",
            "ask for one thing to work on",
            2,
            Strand.INFORMATION,
            ("I11", "P60"),
            ("feedback-one-thing", "feedback-by-email"),
        ),
        How.UPDATE: Words(
            "A line of news to ",
            "After sign-out, send {} two lines: one thing that moved, nothing asked.",
            "I have signed out",
            "send {} two lines",
            5,
            Strand.RELATIONSHIP,
            ("P53", "P60"),
            ("update-no-ask", "thanks-no-ask"),
        ),
    }
)
"""What one relationship lacks, by the contact that gives it."""
SETTLING = Words(
    "Settle on one part with ",
    "When {} has a part for you, agree on one narrow part and the day it ends. Ticked, it stands "
    "under Plans, where you can change all of it.",
    "{} has a part for me",
    "agree on one narrow part and the day it ends",
    0,  # as the place of a project in the week: its role and its dates have the minutes
    Strand.REPUTATION,
    ("P59", "I39", "P38"),
    ("narrow-role", "join-a-project"),
)
_REASONS: Mapping[How, str] = MappingProxyType(
    {
        How.TALK: "a relationship that has begun",
        How.THANKS: "so far you have asked them for things",
        How.FEEDBACK: "what they think of your work is what is missing between you",
        How.UPDATE: "a relationship that has begun",
        How.ASK_PROJECT: "you talked about a project",
    }
)


def tie(step: Next) -> DueStep:
    """Give the card of what one relationship lacks (P06 P60)."""
    return _card(f"tie:{step.how.value}:{step.person.id}", TIES[step.how], step)


def settle(step: Next) -> DueStep:
    """Give the card that settles a project with somebody: no ask, but the answer to one (P59)."""
    return _card(f"settle:{step.person.id}", SETTLING, step)


def _card(key: str, words: Words, step: Next) -> DueStep:
    name = step.person.name
    return DueStep(
        key=key,
        title=short(words.title, step.person),
        move=words.move.replace("{}", name),
        when=words.when.replace("{}", name),
        will=words.will.replace("{}", name),
        minutes=words.minutes,
        strand=words.strand,
        audience=step.person.audience,
        reason=_REASONS[step.how],
        facts=words.facts,
        scripts=words.scripts,
    )
