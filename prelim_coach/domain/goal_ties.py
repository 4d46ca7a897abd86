"""How far a relationship has come toward a strong one, and the smallest thing that moves it."""

import datetime as dt
from collections.abc import Callable, Sequence

import msgspec

from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.person_rules import DEFAULT_PEOPLE, PeopleRules
from prelim_coach.domain.person_strong import tie

NEARLY = 0.9
"""The most a relationship counts that is not strong yet."""
OVERRULED = 0.75
"""The most one counts that the intern says is not strong."""

FEEDBACK = ("I11",)
"""What stands behind asking for one thing to work on."""


class Way(msgspec.Struct, frozen=True):
    """How far one relationship has come."""

    part: float
    """0 to 1; 1 is strong."""
    step: str
    """The smallest next step, a sentence; empty when it is strong."""
    facts: tuple[str, ...] = ()
    """The guide facts behind the acts that are this step; empty for any act of its pair."""


def toward_strong(
    person: Person,
    touches: Sequence[Touch],
    rotation_on: Callable[[dt.date], str],
    rules: PeopleRules = DEFAULT_PEOPLE,
) -> Way:
    """Give how far a relationship has come by its touches, which are in order of day.

    Strong is what ``person_strong.tie`` says. Before it a quarter each for enough touches, enough
    weeks or two rotations, feedback received, and a touch without an ask; what is half there
    counts half.
    """
    if tie(person, touches, rotation_on, rules).strong:
        return Way(1.0, "")
    fed = any(each.how is How.FEEDBACK for each in touches)
    giving = any(not each.how.is_ask for each in touches)
    often = min(len(touches) / rules.strong_touches, 1.0)
    part = (often + _lasted(touches, rotation_on, rules) + fed + giving) / 4
    if person.strong is False:
        step = f"A line of news to {person.name}, with nothing asked."
        return Way(min(part, OVERRULED), step)
    step = _step(person.name, touches, fed=fed, giving=giving, often=often)
    return Way(min(part, NEARLY), step, FEEDBACK if touches and giving and not fed else ())


def _lasted(
    touches: Sequence[Touch], rotation_on: Callable[[dt.date], str], rules: PeopleRules
) -> float:
    """Give how much of the weeks the touches span, 0-1; two rotations are all of it."""
    if not touches:
        return 0.0
    rotations = {rotation_on(each.day) for each in touches} - {""}
    if len(rotations) > 1 or not rules.strong_weeks:
        return 1.0
    return min((touches[-1].day - touches[0].day).days / (7 * rules.strong_weeks), 1.0)


def _step(name: str, touches: Sequence[Touch], *, fed: bool, giving: bool, often: float) -> str:
    if not touches:
        return f"One short word with {name} after rounds or sign-out."
    if not giving:
        return f"A thank-you to {name}, with nothing asked."
    if not fed:
        return f"Ask {name} for one thing to work on."
    if often < 1:
        return f"A line of news to {name}."
    return f"Nothing now. A line of news to {name} in a few weeks."
