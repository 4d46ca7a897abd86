"""A person's page, as plain data."""

import datetime as dt

import msgspec

from prelim_coach.coach.people import People
from prelim_coach.domain.person import Person, Promise, Touch
from prelim_coach.domain.person_due import due_words, weeks_between
from prelim_coach.domain.person_follow import FollowUp, follow_up
from prelim_coach.domain.person_strong import Tie


class PersonView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is known of somebody on one day."""

    person: Person
    weeks: int
    """Weeks between touches; 0 for none."""
    due: str
    """How the rhythm stands, in words."""
    tie: Tie
    fuse: FollowUp | None
    """What waits for a line; None when nothing does."""
    promises: tuple[Promise, ...]
    """Those still to keep."""
    touches: tuple[Touch, ...]
    """Newest first."""


def view_of(people: People, person: Person, day: dt.date) -> PersonView:
    """Give a person's page as it stands on ``day``."""
    touches = people.touches(person)
    waits = [follow_up(touch, day, people.rules) for touch in touches]
    last = touches[0].day if touches else None
    return PersonView(
        person=person,
        weeks=weeks_between(person, people.rules),
        due=due_words(people.due_on(person), last, day),
        tie=people.tie(person),
        fuse=next((one for one in waits if one), None),
        promises=tuple(
            one
            for one in people.index.promises
            if one.person == person.id and not (one.kept or one.let_go)
        ),
        touches=tuple(touches),
    )
