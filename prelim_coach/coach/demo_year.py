"""What the demo intern wrote down in the months before: points, the aim said, a review."""

import datetime as dt
from collections.abc import Callable

from msgspec.structs import replace

from prelim_coach.coach.coach import Coach

SetClock = Callable[[dt.datetime], None]

POINTS = (
    (97, "Sign-out first, then the note @Dr Demo Alder"),
    (91, "Ask what would change the plan before you order it @Dr Demo Alder"),
    (83, "A new murmur and a fever: cultures before antibiotics"),
    (66, "Wean one thing at a time @Dr Demo Birch"),
    (58, "Family meetings begin with what they have understood @Dr Demo Birch"),
    (47, "Look at the old EKG before you read the new one"),
    (38, "Three numbers a clinic visit can move: pressure, weight, smoking @Dr Demo Cedar"),
    (30, "Write the follow-up into the plan, not into your head"),
)
"""Days ago, and the point."""
AIM_AGO = 104
REVIEW_AGO = 7
HOURS_AGO = 6
PRIORITIES = ("strong-faculty", "one-project")


def look_back(coach: Coach, set_clock: SetClock, now: dt.datetime) -> None:
    """Fill the months before the last weeks."""
    coach.setup.save_profile(priorities=PRIORITIES)
    for ago, line in POINTS:
        set_clock(_at(now, ago))
        coach.teaching.note(coach.desk.today(), line)
    set_clock(_at(now, AIM_AGO))
    coach.journal.log(coach.desk.today(), "", act="say-your-aim-in-a-sentence")
    set_clock(now)


def review(coach: Coach, set_clock: SetClock, now: dt.datetime) -> None:
    """Hold the review of the week before last, and correct one day's hours."""
    set_clock(_at(now, REVIEW_AGO))
    draft = coach.review.open(coach.desk.today()).draft
    coach.review.finish(
        replace(
            draft,
            priorities=("Thank two nurses by name",),
            good="The family meeting on Thursday went well",
        )
    )
    set_clock(_at(now, HOURS_AGO))
    coach.duty.worked(coach.desk.today(), dt.time(6, 30), dt.time(19, 15))
    set_clock(now)


def _at(now: dt.datetime, ago: int) -> dt.datetime:
    return now.replace(hour=17, minute=30) - dt.timedelta(days=ago)
