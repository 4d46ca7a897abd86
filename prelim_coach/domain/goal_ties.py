"""How far a relationship has come toward a strong one, and the smallest thing that moves it."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

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
STEPS: Mapping[How | None, str] = MappingProxyType(
    {
        How.TALK: "One short word with {} after rounds or sign-out.",
        How.THANKS: "A thank-you to {}, with nothing asked.",
        How.FEEDBACK: "Ask {} for one thing to work on.",
        How.UPDATE: "A line of news to {}.",
        None: "Nothing now. A line of news to {} in a few weeks.",
    }
)
"""The smallest next step in words, by the contact it is."""


class Way(msgspec.Struct, frozen=True):
    """How far one relationship has come."""

    part: float
    """0 to 1; 1 is strong."""
    step: str
    """The smallest next step, a sentence; empty when it is strong."""
    facts: tuple[str, ...] = ()
    """The guide facts behind the acts that are this step; empty for any act of its pair."""
    how: How | None = None
    """What contact the step is; None when there is nothing to do now."""


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
        return Way(min(part, OVERRULED), step, how=How.UPDATE)
    how = _how(touches, fed=fed, giving=giving, often=often)
    step = STEPS[how].format(person.name)
    return Way(min(part, NEARLY), step, FEEDBACK if how is How.FEEDBACK else (), how)


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


def _how(touches: Sequence[Touch], *, fed: bool, giving: bool, often: float) -> How | None:
    if not touches:
        return How.TALK
    if not giving:
        return How.THANKS
    if not fed:
        return How.FEEDBACK
    return How.UPDATE if often < 1 else None
