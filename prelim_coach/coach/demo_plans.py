"""The fictional intern's plans: a meeting held, one ahead, and a letter whose window is open."""

import datetime as dt
from collections.abc import Callable

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.person import How, Person, Position, Touch

HELD_AGO = 5
"""Days since the meeting that was held."""
AHEAD = 9
"""Days until the one ahead."""
LETTER_IN = 84
"""Days until the letter is due; the window to ask opened a week ago."""
WORDS_AGO = (30, 23, 14)
"""Days since the talks with the letter's writer."""


def plan(coach: Coach, set_clock: Callable[[dt.datetime], None], now: dt.datetime) -> None:
    """Plan what the fictional intern plans; the clock is left at ``now``."""
    today = coach.desk.today()
    alder = _person(coach, "Dr Demo Alder", "Wards B")
    birch = _person(coach, "Dr Demo Birch", "MICU")
    set_clock(now - dt.timedelta(days=HELD_AGO + 7))
    _meet(coach, alder, today - dt.timedelta(days=HELD_AGO))
    set_clock(now - dt.timedelta(days=HELD_AGO))
    for one in coach.planning.of_week(coach.desk.today()):
        if one.with_whom == alder.name:
            coach.journal.fulfil(coach.desk.today(), one)
    set_clock(now)
    for ago in WORDS_AGO:
        how = How.FEEDBACK if ago == WORDS_AGO[-1] else How.TALK
        day = today - dt.timedelta(days=ago)
        at = now - dt.timedelta(days=ago)
        coach.desk.save("touch", Touch(day=day, at=at, person=birch.id, how=how))
    _meet(coach, birch, today + dt.timedelta(days=AHEAD))
    letters = coach.plans.letters
    needed = today + dt.timedelta(days=LETTER_IN)
    coach.plans.put(letters.draft(birch.id, needed, title="fellowship year"))


def _person(coach: Coach, name: str, met: str) -> Person:
    found = coach.people.named(name)
    return found[0] if found else coach.people.add(name, Position.FACULTY, met=met)


def _meet(coach: Coach, person: Person, day: dt.date) -> None:
    """Plan a meeting, on the first later day that holds it where that one is full."""
    placing = coach.plans.place(coach.plans.meetings.draft(person.id, day=day), day)
    if placing and not coach.planning.plan(*placing).fits:
        coach.planning.plan_later(*placing)
