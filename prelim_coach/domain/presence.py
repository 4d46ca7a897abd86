"""Being found: the profile checklist in small pieces on different days, and events near home."""

import datetime as dt
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.plan import Mark, Step
from prelim_coach.domain.plan_steps import marked
from prelim_coach.domain.venture import Days, Wording

PLAN = "presence"
"""The id its marks bear; there is no record of the plan itself."""
BEGUN = "begun"
"""The step whose mark says that the intern wants the checklist, and since when."""
APART = 7
"""Days between two pieces, so that they fall on different days; our judgement."""
MINUTES = 10
"""Minutes one piece takes; our judgement."""


def _piece(title: str, when: str, will: str, move: str, fact: str) -> Wording:
    return Wording(
        title=title,
        move=move,
        when=when,
        will=will,
        minutes=MINUTES,
        strand=Strand.REPUTATION,
        audience=Audience.SELF,
        facts=(fact,),
    )


PIECES: Mapping[str, Wording] = MappingProxyType(
    {
        "photo": _piece(
            "LinkedIn: a photo",
            "the light is good and a colleague is near",
            "have one plain photo taken",
            "When the light is good and a colleague is near, have one plain photo taken.",
            "I27",
        ),
        "headline": _piece(
            "LinkedIn: the headline",
            "I have ten minutes at a screen",
            "write my year, my hospital and my interest in one line",
            "When you sit at a screen, write one line: your year, your hospital, your interest.",
            "I27",
        ),
        "summary": _piece(
            "LinkedIn: three lines about you",
            "the headline stands",
            "write three lines on where I come from and where I go",
            "When the headline stands, add three lines: where you come from and where you go.",
            "I27",
        ),
        "people": _piece(
            "LinkedIn: the people you have met",
            "the page looks like me",
            "connect with five people I have worked with",
            "When the page looks like you, connect with five people you have worked with.",
            "I27",
        ),
        "page": _piece(
            "The hospital's page about you",
            "I am logged in at work",
            "fill in my page in the hospital's directory",
            "When you are logged in at work, fill in your page in the hospital's directory.",
            "I28",
        ),
        "group": _piece(
            "One interest group or committee",
            "the directory is open",
            "look up one group that meets where I can listen",
            "When the directory is open, look up one group, as QI or education, and ask to listen.",
            "I28",
        ),
    }
)
"""The checklist, by key, in order: the four of LinkedIn, then the hospital's own (I27 I28)."""

EVENTS: Mapping[str, str] = MappingProxyType(
    {
        "grand": "grand rounds with a guest",
        "noon": "noon conference",
        "mm": "M&M conference",
        "city": "an evening of the city's society",
        "committee": "a wellness or inclusion committee",
    }
)
"""Events near home, by key (I30). Each takes one of the month's two places."""
EVENT_MINUTES = 60
"""Minutes an event near home takes until the intern says another number; our judgement."""


def presence_steps(marks: Iterable[Mark], day: dt.date) -> tuple[Step, ...]:
    """Give the pieces of the checklist as they stand on ``day``, with their marks.

    Nothing comes up before the intern began. Of the open pieces only the first shows by itself:
    it waits a week from the last that was done or put aside, and each further one a week more,
    and always until another day.
    """
    known = tuple(marks)
    mine = {mark.step: mark for mark in known if mark.plan == PLAN}
    begun = mine[BEGUN].done if BEGUN in mine else None
    if begun is None:
        return ()
    over = {key: mark.done or mark.skipped for key, mark in mine.items() if key in PIECES}
    dates = [one for one in over.values() if one]
    base = max(dates) + dt.timedelta(days=APART) if dates else begun
    steps, waiting = [], 0
    for key, wording in PIECES.items():
        closed = over.get(key)
        first = closed or _turn(base, day, waiting)
        waiting += not closed
        steps.append(wording.step(PLAN, key, Days(first, first + dt.timedelta(days=APART - 1))))
    return marked(steps, known)


def _turn(base: dt.date, day: dt.date, place: int) -> dt.date:
    """Give the first day of the open piece at a place in the row."""
    turn = base + dt.timedelta(days=place * APART)
    return max(turn, day + dt.timedelta(days=place)) if place else turn
