"""The fictional intern's people, plainly made up, with what happened since the year began."""

import datetime as dt
from collections.abc import Callable

from msgspec.structs import replace

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.person import GoodSign, How, MentorRole, Person, Position

PEOPLE = (
    ("Dr Demo Alder", Position.FACULTY, "Wards A", "hospital medicine"),
    ("Dr Demo Birch", Position.FACULTY, "MICU", "critical care"),
    ("Dr Demo Cedar", Position.FACULTY, "Clinic", "neurology"),
    ("Dr Demo Dogwood", Position.FELLOW, "Clinic", "neurology"),
    ("Dr Demo Elm", Position.LEADERSHIP, "Orientation", "associate program director"),
    ("Dr Demo Fir", Position.CHIEF, "Orientation", ""),
    ("Hazel Demo", Position.PEER, "Orientation", ""),
    ("Juniper Demo", Position.PEER, "Wards A", ""),
    ("Linden Demo", Position.RESIDENT, "MICU", ""),
    ("Maple Demo", Position.NURSE, "MICU", ""),
    ("Olive Demo", Position.ALLIED, "Wards B", "pharmacy"),
    ("Rowan Demo", Position.STAFF, "Orientation", "program office"),
    ("Dr Demo Spruce", Position.FACULTY, "Wards B", "nephrology"),
    ("Willow Demo", Position.PEER, "Wards B", ""),
)
"""Name, position, where met, field."""

ROLES = {
    "Dr Demo Alder": MentorRole.CLINICAL,
    "Dr Demo Cedar": MentorRole.CAREER,
}
SIGNS = {
    "Dr Demo Alder": (GoodSign.TEACHES, GoodSign.APPROACHABLE),
    "Dr Demo Cedar": (GoodSign.APPROACHABLE, GoodSign.CONNECTED),
}

TOUCHES = (
    (122, "Rowan Demo", How.ASK_OTHER, "where the pager codes are"),
    (118, "Hazel Demo", How.HELP_RECEIVED, "first discharge summary"),
    (96, "Dr Demo Alder", How.FEEDBACK, "one line less in the assessment"),
    (95, "Dr Demo Elm", How.TALK, "what the program hopes for from prelims"),
    (92, "Juniper Demo", How.HELP_GIVEN, "two notes on a full list"),
    (88, "Dr Demo Alder", How.TALK, "how the wards here work"),
    (68, "Linden Demo", How.HELP_RECEIVED, "a second pair of hands for a line"),
    (64, "Dr Demo Birch", How.TALK, "pressors through a peripheral line"),
    (60, "Maple Demo", How.THANKS, "the early call about the potassium"),
    (44, "Dr Demo Cedar", How.TALK, "what neurology wants from an intern"),
    (42, "Dr Demo Cedar", How.THANKS, "for the half hour"),
    (41, "Dr Demo Dogwood", How.TALK, "how the fellowship year is"),
    (36, "Dr Demo Fir", How.ASK_ADVICE, "how to ask for a schedule change"),
    (33, "Dr Demo Alder", How.UPDATE, "the reading list is done"),
    (26, "Hazel Demo", How.TALK, "coffee after the ED shift"),
    (12, "Olive Demo", How.HELP_RECEIVED, "renal doses"),
    (6, "Willow Demo", How.HELP_GIVEN, "a family meeting"),
)
"""Days ago, with whom, what, and the line. What is left open stands below."""

WAITING = (2, "Dr Demo Spruce", "when to stop the diuretic")
"""A talk worth a follow-up that has not gone out."""
PROMISE = (4, "Juniper Demo", "share my sign-out template")


def meet(coach: Coach, set_clock: Callable[[dt.datetime], None], now: dt.datetime) -> None:
    """Add the people and what happened with them; the clock is left at ``now``."""
    first = {name: max(ago for ago, one, _, _ in _all() if one == name) for name, *_ in PEOPLE}
    people = {}
    for name, position, met, field in PEOPLE:
        set_clock(now - dt.timedelta(days=first[name]))
        people[name] = _add(coach, name, position, met, field)
    for ago, name, how, line in TOUCHES:
        set_clock(now - dt.timedelta(days=ago))
        coach.touches.touch(people[name], how, line)
    ago, name, line = WAITING
    set_clock(now - dt.timedelta(days=ago))
    coach.touches.touch(people[name], How.TALK, line, follow_up=True)
    ago, name, line = PROMISE
    set_clock(now - dt.timedelta(days=ago))
    coach.touches.promise(line, people[name])
    set_clock(now)


def _add(coach: Coach, name: str, position: Position, met: str, field: str) -> Person:
    roles = (ROLES[name],) if name in ROLES else ()
    person = coach.people.add(
        name, position, roles=roles, met=met, field=field, next_field=field == "neurology"
    )
    signs = SIGNS.get(name)
    return coach.people.save(replace(person, yes=frozenset(signs))) if signs else person


def _all() -> tuple[tuple[int, str, How, str], ...]:
    ago, name, line = WAITING
    return (*TOUCHES, (ago, name, How.TALK, line))
