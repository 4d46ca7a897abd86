"""The hospital around an intern: who is there on a day, and how they answer."""

from dataclasses import dataclass, field

from prelim_coach.domain.act import Audience
from prelim_coach.domain.person import Position
from prelim_coach.domain.profile import Track
from prelim_coach.domain.rotation import CLINICAL, Kind
from tests.simulation import assumptions as a

FIELD = "the next field"


@dataclass
class Somebody:
    """One person of the hospital, as they are; the coach knows only what the intern writes."""

    name: str
    position: Position
    next_field: bool = False
    answers: float = 0.7
    """Chance of answering when written to or asked."""
    teaches: bool = False
    contacts: int = 0
    unasked: int = 0


@dataclass
class World:
    """Everybody there is, and who is on the team today."""

    attendings: list[Somebody] = field(default_factory=list)
    field_people: list[Somebody] = field(default_factory=list)
    peers: list[Somebody] = field(default_factory=list)
    nurses: list[Somebody] = field(default_factory=list)
    leaders: list[Somebody] = field(default_factory=list)
    team: dict[Audience, list[Somebody]] = field(default_factory=dict)


def world_of(persona, rng):
    """Give the people of a persona's hospital."""
    size = persona.size.value

    def answers():
        return min(1.0, max(0.0, rng.gauss(persona.responds, 0.15)))

    def some(count, name, position, *, next_field=False):
        return [
            Somebody(
                f"{name} {number + 1}",
                position,
                next_field=next_field,
                answers=answers(),
                teaches=rng.random() < a.TEACHES,
            )
            for number in range(count)
        ]

    aims = persona.track is not Track.CATEGORICAL
    return World(
        attendings=some(a.HOSPITALISTS[size], "Dr Ward", Position.FACULTY),
        field_people=some(a.FIELD_PEOPLE[size], "Dr Field", Position.FACULTY, next_field=True)
        if aims
        else [],
        peers=some(a.PEERS, "Intern", Position.PEER) + some(4, "Senior", Position.RESIDENT),
        nurses=some(a.NURSES, "Nurse", Position.NURSE),
        leaders=some(2, "Chief", Position.CHIEF) + some(2, "Director", Position.LEADERSHIP),
    )


def begin_block(world, kind, rng):
    """Give the block its people: two attendings of the pool, peers and nurses."""
    field_here = kind is Kind.ELECTIVE and bool(world.field_people)
    faculty = rng.sample(world.attendings, 2)
    world.team = {
        Audience.FACULTY: faculty if kind in CLINICAL or kind is Kind.RESEARCH else [],
        Audience.SPECIALTY: rng.sample(world.field_people, min(2, len(world.field_people)))
        if field_here
        else [],
        Audience.PEER: rng.sample(world.peers, 4),
        Audience.NURSE_ALLIED: rng.sample(world.nurses, 4),
        Audience.LEADERSHIP: [],
    }


def present(world, audience, kind, rng):
    """Give who of an audience can be met today; nobody on most days for the rarer ones."""
    if audience is Audience.SPECIALTY and not world.team[audience]:
        here = kind in CLINICAL and rng.random() < a.CONSULTANT_HERE
        return [rng.choice(world.field_people)] if here and world.field_people else []
    if audience is Audience.LEADERSHIP:
        return [rng.choice(world.leaders)] if rng.random() < a.LEADER_HERE else []
    return world.team.get(audience, [])


def everybody(world, audience):
    """Give everyone of an audience, present or not: whom a line could be written to."""
    return {
        Audience.FACULTY: world.attendings,
        Audience.SPECIALTY: world.field_people,
        Audience.PEER: world.peers,
        Audience.NURSE_ALLIED: world.nurses,
        Audience.LEADERSHIP: world.leaders,
    }.get(audience, [])
