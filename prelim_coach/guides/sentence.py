"""Sentences the screens say for facts that are no card: goals, limits, seasons, plans and so on."""

from enum import StrEnum

import msgspec

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.profile import Track


class Sentence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sentence or two with the guide facts behind it."""

    id: str
    text: str
    facts: tuple[str, ...]


class Goal(Sentence, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A target of the network board; ``text`` says what reaching it means."""

    name: str
    """As it reads after "toward"."""
    strand: Strand
    audience: Audience
    tracks: frozenset[Track] = frozenset(Track)
    img: bool = False
    """For IMGs on any track as well as for ``tracks``."""


class Pitfall(Sentence, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pattern named at the review; ``text`` names it kindly."""

    name: str
    way_out: str
    """One thing that would turn it."""
    scripts: tuple[str, ...] = ()


class Plan(StrEnum):
    """The plans that make dated steps (design section 7)."""

    MEETING = "meeting"
    LETTER = "letter"
    SPONSOR = "sponsor"
    CONFERENCE = "conference"
    PROJECT = "project"
    ROTATION_END = "rotation_end"
    PRESENCE = "presence"


class PlanRule(Sentence, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a plan goes by, said beside the step it shapes."""

    plan: Plan


class Question(Sentence, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question about the intern; ``text`` says why it is asked. ``id`` is the profile field."""

    asks: str
    choices: dict[str, str] = {}
    """Value of the field to the words for it; empty when the answer is typed."""
