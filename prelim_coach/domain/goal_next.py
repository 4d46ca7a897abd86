"""With whom a goal of the year could move on, and by what: the board's next step as a day's card.

Only what the intern has begun already is here: a relationship that lacks one thing, a part of a
project that somebody has for them. It waits a while after each contact, so that nobody is pressed.
"""

import datetime as dt
from collections.abc import Iterator

import msgspec

from prelim_coach.domain.goal import ends, is_open, target
from prelim_coach.domain.goal_count import FACULTY
from prelim_coach.domain.goal_evidence import Evidence
from prelim_coach.domain.goal_ties import toward_strong
from prelim_coach.domain.person import How, MentorRole, Person

APART = dt.timedelta(days=7)
"""How long after a contact a relationship's next step comes up †."""
MORROW = dt.timedelta(days=1)
"""How long after somebody said they have a part it comes up to settle it †."""
ANSWER = dt.timedelta(days=2)
"""How long after asking about a project there may be an answer †."""
ASKED = dt.timedelta(days=14)
"""How long after that it is still worth settling what was only asked about †."""
LAST = 10
"""Month of the intern year after which no project is begun †."""
PROMISED = dt.timedelta(days=56)
"""How long a part that somebody has for the intern is worth settling on †."""


class Next(msgspec.Struct, frozen=True):
    """Somebody, and what would move a goal with them."""

    person: Person
    how: How
    """The contact it would be; ``ASK_PROJECT`` stands for settling what was asked about."""
    since: dt.date
    """The first day on which it may come up."""


def ties(known: Evidence) -> tuple[Next, ...]:
    """Give what the relationships nearest to strong lack, as many as are missing (P06 P60).

    Nothing before the goal is open or after the day it is to stand by.
    """
    found = target("strong-faculty", known.profile)
    past = known.day > ends(found.last, known.year_start)
    if past or not is_open(found, known.day, known.year_start):
        return ()
    begun = []
    for each in known.live(lambda one: one.position in FACULTY and not one.next_field):
        touches = known.of(each)
        if touches:
            way = toward_strong(each, touches, known.rotation_on, known.rules)
            begun.append((way, Next(each, way.how or How.TALK, touches[-1].day + APART)))
    begun.sort(key=lambda one: (-one[0].part, one[1].person.id))
    return tuple(
        next_
        for way, next_ in begun[: found.wanted]
        if way.part < 1 and way.how and not (next_.person.resting or next_.person.strong is False)
    )


def part_to_settle(known: Evidence) -> Next | None:
    """Give with whom a project could be settled on; None with a project in the year (P47 P59).

    None either in the year's last two months, which are too short for one (P38).
    Whoever has a part for the intern goes before who was only asked, then who was spoken with last.
    """
    this_year = (one for one in known.projects if one.made >= known.year_start)
    late = known.day > ends(LAST, known.year_start)
    if late or any(one.dropped is None for one in this_year):
        return None
    found = sorted(_asked(known), key=lambda each: (each[0], each[1].since, each[1].person.id))
    return found[-1][1] if found else None


def _asked(known: Evidence) -> Iterator[tuple[bool, Next]]:
    for each in known.live(lambda one: not one.resting):
        touches = [one for one in known.of(each) if one.day >= known.year_start]
        asked = [one.day for one in touches if one.how is How.ASK_PROJECT]
        if MentorRole.PROJECT in each.roles:
            since = max([each.added, *(one.day for one in touches)])
            if known.day - since <= PROMISED:
                yield True, Next(each, How.ASK_PROJECT, since + MORROW)
        elif asked and known.day - asked[-1] <= ANSWER + ASKED:
            yield False, Next(each, How.ASK_PROJECT, asked[-1] + ANSWER)
