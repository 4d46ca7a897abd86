"""Whether a relationship is strong, with its reasons; and who fills the mentor roles."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

import msgspec

from prelim_coach.domain.person import How, MentorRole, Person, Touch
from prelim_coach.domain.person_rules import DEFAULT_PEOPLE, PeopleRules


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """A relationship as the touches show it."""

    strong: bool
    """What the intern says, where they say it; else what the rule finds."""
    by_rule: bool
    """What the rule finds."""
    reasons: tuple[str, ...]
    """What speaks for it, each a few words."""
    missing: tuple[str, ...]
    """What it would take, each a few words; empty when the rule finds it strong."""


def tie(
    person: Person,
    touches: Sequence[Touch],
    rotation_on: Callable[[dt.date], str],
    rules: PeopleRules = DEFAULT_PEOPLE,
) -> Tie:
    """Judge a relationship by its touches (P06 P60; the numbers are ours †).

    Strong is: enough touches, over enough weeks or in two rotations, feedback received, and at
    least one touch in which nothing was asked for (P53). ``rotation_on`` gives the name of the
    rotation of a day, empty for none. The intern's own word is the last.
    """
    found = [
        _often(touches, rules),
        _long(touches, rotation_on, rules),
        _feedback(touches),
        _unasked(touches),
    ]
    by_rule = all(holds for holds, _ in found)
    return Tie(
        strong=by_rule if person.strong is None else person.strong,
        by_rule=by_rule,
        reasons=tuple(words for holds, words in found if holds),
        missing=tuple(words for holds, words in found if not holds),
    )


def _often(touches: Sequence[Touch], rules: PeopleRules) -> tuple[bool, str]:
    count = len(touches)
    if count >= rules.strong_touches:
        return True, f"{count} touches"
    more = rules.strong_touches - count
    return False, f"{more} more touch{'es' if more > 1 else ''}"


def _long(
    touches: Sequence[Touch], rotation_on: Callable[[dt.date], str], rules: PeopleRules
) -> tuple[bool, str]:
    days = [touch.day for touch in touches]
    weeks = (max(days) - min(days)).days // 7 if days else 0
    if weeks >= rules.strong_weeks:
        return True, f"over {weeks} weeks"
    rotations = {name for name in map(rotation_on, days) if name}
    if len(rotations) > 1:
        return True, f"on {len(rotations)} rotations"
    return False, f"{rules.strong_weeks} weeks, or a second rotation"


def _feedback(touches: Iterable[Touch]) -> tuple[bool, str]:
    if any(touch.how is How.FEEDBACK for touch in touches):
        return True, "they gave you feedback"
    return False, "feedback from them"


def _unasked(touches: Iterable[Touch]) -> tuple[bool, str]:
    if any(not touch.how.is_ask for touch in touches):
        return True, "contact with nothing asked for"
    return False, "one with nothing asked for"


class Seat(msgspec.Struct, frozen=True):
    """One mentor role and who has it."""

    role: MentorRole
    people: tuple[Person, ...]
    """By name; empty while the role is open."""


FACTS = {
    MentorRole.CLINICAL: "P20",
    MentorRole.CAREER: "P21",
    MentorRole.PROJECT: "P22",
    MentorRole.SPONSOR: "I12",
}
"""The fact behind each role."""


def board(people: Iterable[Person]) -> tuple[Seat, ...]:
    """Give the mentor roles in their order, each with who has it (P20-P23 I12)."""
    known = sorted(
        (one for one in people if one.roles and not one.resting),
        key=lambda one: one.name.casefold(),
    )
    return tuple(
        Seat(role, tuple(one for one in known if role in one.roles)) for role in MentorRole
    )
