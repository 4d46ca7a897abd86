"""How far a relationship has come toward a strong one, and the smallest thing that moves it."""

import datetime as dt
from collections.abc import Iterable, Sequence

import msgspec

from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.rotation import Block

TOUCHES = 3
SPAN = dt.timedelta(weeks=8)
ROTATIONS = 2
"""What a strong relationship has at least, beside feedback and a touch without an ask †."""
OVERRULED = 0.75
"""The most a relationship counts that the intern says is not strong."""


class Tie(msgspec.Struct, frozen=True):
    """How far one relationship has come."""

    part: float
    """0 to 1; 1 is strong."""
    step: str
    """The smallest next step, a sentence; empty when it is strong."""


def tie(person: Person, touches: Sequence[Touch], blocks: Iterable[Block]) -> Tie:
    """Give how far a relationship has come by its touches, which are in order of day.

    A quarter each for three touches, eight weeks or two rotations, feedback received, and one touch
    without an ask; what is half there counts half. The intern's own word overrules.
    """
    if person.strong:
        return Tie(1.0, "")
    asks = [each for each in touches if each.how.is_ask]
    fed = any(each.how is How.FEEDBACK for each in touches)
    giving = len(touches) > len(asks)
    lasted = _lasted(touches, blocks)
    part = (min(len(touches), TOUCHES) / TOUCHES + lasted + fed + giving) / 4
    if person.strong is False:
        return Tie(min(part, OVERRULED), f"A line of news to {person.name}, with nothing asked.")
    return Tie(part, "" if part >= 1 else _step(person, touches, fed=fed, giving=giving))


def _lasted(touches: Sequence[Touch], blocks: Iterable[Block]) -> float:
    """Give how much of eight weeks or of two rotations the touches span, 0-1."""
    if not touches:
        return 0.0
    weeks = (touches[-1].day - touches[0].day) / SPAN
    on = {
        (block.first, block.name)
        for block in blocks
        for each in touches
        if block.first <= each.day <= block.last
    }
    return min(1.0, max(weeks, len(on) / ROTATIONS if len(on) >= ROTATIONS else 0.0))


def _step(person: Person, touches: Sequence[Touch], *, fed: bool, giving: bool) -> str:
    name = person.name
    if not touches:
        return f"One short word with {name} after rounds or sign-out."
    if not giving:
        return f"A thank-you to {name}, with nothing asked."
    if not fed:
        return f"Ask {name} for one thing to work on."
    if len(touches) < TOUCHES:
        return f"A line of news to {name}."
    return f"Nothing now. A line of news to {name} in a few weeks."
