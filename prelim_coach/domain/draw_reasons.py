"""Why a card came up today, in words with the ids of the facts behind it."""

from collections.abc import Iterator

from prelim_coach.domain.act import Act, Audience, Phase, Signature, Strand
from prelim_coach.domain.draw_history import LOOK_BACK, Since
from prelim_coach.domain.draw_situation import DueStep, Situation, Want
from prelim_coach.domain.load import Tier
from prelim_coach.domain.profile import Size, Temperament, Track
from prelim_coach.domain.rotation import Kind
from prelim_coach.domain.season import Season

MOST = 4
"""Reasons a card shows."""
A_WHILE = 14
"""Days without an audience or a strand before a reason names it."""
NARROW = 4
"""Kinds of rotation an act may be for and still count as meant for them."""

FAMILIES = {
    Signature.QUESTION: "one focused question comes up every week - P13 P14 I06",
    Signature.POINT: "one teaching point comes up every week - P15 I05",
    Signature.HELP: "help for a co-intern comes up every week - P17 I07",
}
KINDS = {
    Kind.WARDS: "on the wards",
    Kind.ICU: "in the ICU",
    Kind.NIGHTS: "on night float",
    Kind.ED: "in the ED",
    Kind.CLINIC: "in clinic",
    Kind.CONSULT: "on consults",
    Kind.ELECTIVE: "on an elective",
    Kind.RESEARCH: "on research time",
    Kind.BACKUP: "on backup",
    Kind.EDUCATION: "on an education block",
    Kind.VACATION: "on vacation",
    Kind.OFF: "on a day off",
    Kind.UNKNOWN: "on any rotation",
}
SEASONS = {
    Season.FIRST_MONTH: "the first month: perform, then ask briefly - I44",
    Season.OBSERVING: "months 2 and 3: observe and spot mentors - P57",
    Season.REACHING_OUT: "months 4 to 6: mentor meetings begin - P58",
    Season.DEEPENING: "months 7 to 10: a few ties grow strong - P60",
    Season.HANDING_OVER: "the last months: thanks and what comes next - P03",
}
TRACKS = {
    Track.ADVANCED: "for the specialty you go on to - P04",
    Track.CATEGORICAL: "for staying in medicine - I31",
    Track.UNDECIDED: "while the direction is open - P56",
}
TEMPERAMENTS = {
    Temperament.QUIET: "one-on-one or in writing, the quiet way - P54 I46",
    Temperament.EITHER: "for people at ease either way - P54 P55",
    Temperament.OUTGOING: "for people who like a room - P55",
}
AUDIENCES = {
    Audience.FACULTY: ("faculty", "P06"),
    Audience.SPECIALTY: ("your specialty", "P07"),
    Audience.PEER: ("peers", "P08 I42"),
    Audience.NURSE_ALLIED: ("nurses and allied staff", "I42"),
    Audience.LEADERSHIP: ("program leadership", "I31"),
    Audience.SELF: ("your own direction", "P56"),
}
STRANDS = {
    Strand.RELATIONSHIP: "relationships",
    Strand.REPUTATION: "reputation",
    Strand.INFORMATION: "exchanging information",
    Strand.SUPPORT: "mutual support",
}
AT_MINIMUM = "two minutes or less while the load is at its minimum - P05"
LITTLE_ENERGY = "small enough for a day with little energy - P05"
OF_WELLNESS = frozenset({AT_MINIMUM, LITTLE_ENERGY})
"""Reasons that speak of how the intern is."""
PHASES = {
    Phase.BEFORE: "before the shift",
    Phase.DURING: "during the shift",
    Phase.AFTER: "after the shift",
    Phase.OFF: "a day off",
}


def of_step(step: DueStep) -> tuple[str, ...]:
    """Give the reason of a due step."""
    return (_cited(f"due: {step.reason or 'today'}", step.facts),)


def of_act(
    act: Act, situation: Situation, tended: Since, *, want: Want | None, claimed: bool
) -> tuple[str, ...]:
    """Give the reasons of an act, the weightiest first, the last one with its own facts."""
    said = [*_turn(act, want, claimed=claimed), *_meant(act, situation)]
    said += [*_missed(act, tended), *_small(situation)]
    return (*said[: MOST - 1], _plain(act))


def _turn(act: Act, want: Want | None, *, claimed: bool) -> Iterator[str]:
    if want is not None:
        yield _cited(f"toward {want.name}", want.facts)
    if act.signature and claimed:
        yield FAMILIES[act.signature]


def _meant(act: Act, situation: Situation) -> Iterator[str]:
    profile = situation.profile
    if len(act.kinds) <= NARROW and situation.kind in act.kinds:
        yield _cited(f"meant for days {KINDS[situation.kind]}", act.facts)
    if len(act.tracks) < len(Track):
        yield TRACKS[profile.track]
    if act.img:
        yield "for the year of an international graduate - I01"
    if len(act.temperaments) == 1:
        yield TEMPERAMENTS[profile.temperament]
    if act.sizes == frozenset({Size.SMALL}):
        yield "for a smaller program - P66"
    if len(act.seasons) < len(Season):
        yield SEASONS[situation.season]


def _missed(act: Act, tended: Since) -> Iterator[str]:
    audience = min(tended.known, tended.audiences.get(act.audience, LOOK_BACK))
    strand = min(tended.known, tended.strands.get(act.strand, LOOK_BACK))
    if audience >= A_WHILE:
        name, facts = AUDIENCES[act.audience]
        yield f"nothing noted with {name} for {_weeks(audience)} - {facts}"
    elif strand >= A_WHILE:
        yield f"nothing noted for {STRANDS[act.strand]} for {_weeks(strand)} - I02"


def _small(situation: Situation) -> Iterator[str]:
    if situation.tier is Tier.MINIMUM:
        yield AT_MINIMUM
    elif situation.energy is not None and situation.energy <= 2:
        yield LITTLE_ENERGY


def _plain(act: Act) -> str:
    phases = [words for phase, words in PHASES.items() if phase in act.phases]
    when = phases[0] if len(phases) == 1 else "the day as it is"
    cost = f"{act.minutes} min" if act.minutes else "no extra time"
    if not act.facts:
        return f"one of your own: {cost}, for {when}"
    return _cited(f"{cost}, for {when}", act.facts)


def _weeks(days: int) -> str:
    weeks = days // 7
    return "4 weeks or more" if weeks >= 4 else f"{weeks} weeks"


def _cited(words: str, facts: tuple[str, ...]) -> str:
    return f"{words} - {' '.join(facts)}" if facts else words
