"""Sentences the screens say for facts that are no card: goals, limits, seasons, plans and so on."""

from enum import StrEnum

import msgspec

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.profile import Profile, Size, Temperament, Track
from prelim_coach.domain.season import Season


class Sentence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One sentence or two with the guide facts behind it."""

    id: str
    text: str
    facts: tuple[str, ...]


class Goal(Sentence, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A target of the network board; ``text`` says what reaching it means.

    ``{m1}`` to ``{m12}`` in a sentence stand for the names of the intern year's months.
    """

    name: str
    """As it reads after "toward"."""
    strand: Strand
    audience: Audience
    start: str
    """The smallest first step, when there is nobody and nothing yet."""
    starts: dict[str, str] = {}
    """Other first steps, by a temperament or a size of program."""
    tracks: frozenset[Track] = frozenset(Track)
    img_tracks: frozenset[Track] = frozenset()
    """Tracks on which it is for IMGs, beside ``tracks``."""

    def suits(self, profile: Profile) -> bool:
        """Say whether it is a goal of this person's year."""
        return profile.track in self.tracks or (profile.img and profile.track in self.img_tracks)

    def start_for(self, profile: Profile) -> str:
        """Give the smallest first step for this person; the size of the program speaks first."""
        for key in (profile.size.value, profile.temperament.value):
            if key in self.starts:
                return self.starts[key]
        return self.start


class PaceLine(Sentence, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a season is for some people, said after the season's own sentence."""

    seasons: frozenset[Season]
    tracks: frozenset[Track] = frozenset(Track)
    temperaments: frozenset[Temperament] = frozenset(Temperament)
    sizes: frozenset[Size] = frozenset(Size)
    img: bool | None = None
    """True: only for IMGs; None: for everyone."""

    def suits(self, profile: Profile) -> bool:
        """Say whether it is for this person."""
        return (
            profile.track in self.tracks
            and profile.temperament in self.temperaments
            and profile.size in self.sizes
            and self.img in (None, profile.img)
        )


class Difference(Sentence, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the two guides say different things: both, and what is done here."""

    goals: tuple[str, ...]
    """Ids of the goals it is shown with."""


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
