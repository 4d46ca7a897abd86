"""The fictional intern's project, a conference to decide on, and a profile half done."""

import datetime as dt
from collections.abc import Callable

from msgspec.structs import replace

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.plan import Conference, ProjectSort

BEGAN = 40
"""Days since the project was taken."""
DATES = (
    ("question and measure agreed", -13),
    ("first change tried", 12),
    ("result shown to the team", 96),
)
"""The project's milestones, in days from today."""
AGREED = 14
"""Days since the first of them was done."""
PIECES = (19, 12, 5)
"""Days since the pieces of the profile were done."""
MEETING = 119
"""Days until the conference."""


def venture(coach: Coach, set_clock: Callable[[dt.datetime], None], now: dt.datetime) -> None:
    """Add them through the use cases; the clock is left at ``now``."""

    def back(days: int) -> dt.date:
        set_clock(now - dt.timedelta(days=days))
        return coach.desk.today()

    begun, today = back(BEGAN), now.date()
    lead = coach.people.named("Demo Alder")
    draft = coach.projects.draft(
        "Discharge delays on Wards A", ProjectSort.QI, lead=lead[0].id if lead else ""
    )
    plan = replace(
        draft,
        role="the audit of twenty charts",
        scope=frozenset({"light", "hours"}),
        milestones=tuple((words, today + dt.timedelta(days=away)) for words, away in DATES),
    )
    placing = coach.plans.place(coach.projects.sound(plan), begun)
    if placing:
        coach.planning.plan(*placing)
    _tick(coach, back(AGREED), DATES[0][0])
    coach.presence.begin(back(PIECES[0]))
    for ago in PIECES:
        _tick(coach, back(ago), "presence:")
    back(9)
    first = today + dt.timedelta(days=MEETING)
    coach.conferences.save(
        Conference(
            made=coach.desk.today(),
            title="Demo chapter meeting",
            first=first,
            last=first + dt.timedelta(days=2),
            place="Demo City",
            reasons=frozenset({"trainees", "near"}),
        )
    )
    set_clock(now)


def _tick(coach: Coach, day: dt.date, words: str) -> None:
    (step,) = [one for one in coach.plans.due(day) if words in one.key]
    coach.journal.tick(day, step_card(step))
