"""The interns of the simulation, as data."""

import random
from dataclasses import dataclass, replace

from prelim_coach.domain.profile import Size, Temperament, Track


@dataclass(frozen=True)
class Persona:
    """One sort of intern. Chances are 0-1."""

    name: str
    opens: float = 0.85
    """Chance of opening the app before a working day's shift."""
    does: float = 0.6
    """Chance of doing a card that the day allows."""
    logs: float = 0.6
    """Chance of recording whom a card or a talk was with."""
    reviews: float = 0.8
    """Chance of holding a week's review."""
    energy: float = 3.7
    """Usual energy, 1-5."""
    sleep: float = 6.9
    """Usual hours of sleep."""
    responds: float = 0.7
    """Chance that an attending answers."""
    layout: str = "any"
    """One of ``schedule.LAYOUTS``, or "any"."""
    more_nights: int = 0
    """Fortnights of nights beyond the usual two."""
    more_icu: int = 0
    """Blocks of ICU in the place of wards."""
    track: Track = Track.ADVANCED
    img: bool = False
    temperament: Temperament = Temperament.EITHER
    size: Size = Size.LARGE
    own_minutes: int = 120
    eager: float = 0.0
    """Chance a day of wanting to take on something beyond what the coach offers."""
    overrides: float = 0.0
    """Chance of taking it anyway when the gate says no."""
    burnt_out: tuple[int, int] | None = None
    """First and last day of the year of a burnt-out stretch."""
    away: tuple[int, int] | None = None
    """First and last day of the year without the app."""
    bad_weeks: int = 2
    illnesses: int = 2


STEADY = Persona("steady")
PERSONAS = (
    STEADY,
    Persona("overloaded", energy=2.9, sleep=6.2, does=0.45, more_icu=2, bad_weeks=6),
    Persona("burnt out from December", burnt_out=(153, 250)),
    Persona("night-heavy", more_nights=4, energy=3.4, sleep=6.5),
    Persona("IMG for a categorical place", track=Track.CATEGORICAL, img=True, does=0.7),
    Persona("quiet, to neurology", temperament=Temperament.QUIET, does=0.55),
    Persona("eager over-committer", eager=0.3, overrides=0.5, does=0.85, own_minutes=240),
    Persona("forgetful", opens=2 / 7, reviews=0.35),
    Persona("small community program", size=Size.SMALL, responds=0.6, layout="26x2"),
    Persona("away for six weeks", away=(120, 161)),
)
RANDOM = "random"


def persona_for(name, rng):
    """Give the persona of a name; "random" makes one from the generator."""
    if name != RANDOM:
        return next(one for one in PERSONAS if one.name == name)
    burnt = rng.randrange(60, 250)
    away = rng.randrange(30, 300)
    return replace(
        STEADY,
        name=RANDOM,
        opens=rng.uniform(0.25, 0.95),
        does=rng.uniform(0.35, 0.85),
        logs=rng.uniform(0.4, 0.9),
        reviews=rng.uniform(0.2, 0.95),
        energy=rng.uniform(2.8, 4.2),
        sleep=rng.uniform(6.0, 7.4),
        responds=rng.uniform(0.5, 0.9),
        more_nights=rng.choice((0, 0, 1, 2)),
        track=rng.choice(tuple(Track)),
        img=rng.random() < 0.4,
        temperament=rng.choice(tuple(Temperament)),
        size=rng.choice((Size.LARGE, Size.LARGE, Size.SMALL)),
        own_minutes=rng.choice((60, 90, 120, 180)),
        eager=rng.choice((0.0, 0.0, 0.1)),
        overrides=0.2,
        burnt_out=(burnt, burnt + 60) if rng.random() < 0.3 else None,
        away=(away, away + 30) if rng.random() < 0.3 else None,
        bad_weeks=rng.randrange(5),
    )


NAMES = (*(one.name for one in PERSONAS), RANDOM)


def seeded(seed, *words):
    """Give a generator of its own for a seed and what it is for, the same on every platform."""
    return random.Random(":".join(map(str, (seed, *words))))
