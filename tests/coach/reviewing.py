"""A review under test: a Sunday evening, plans, answers and drafts for it."""

import datetime as dt

from msgspec.structs import replace

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.load import LoadAnswer
from prelim_coach.domain.week import Week

SUNDAY = dt.date(2026, 11, 22)
EVENING = "2026-11-22 19:00"
WEEK = Week(dt.date(2026, 11, 16))
NEXT = WEEK.shifted(1)
DAY = dt.timedelta(days=1)


def planned(coach, number, minutes=10, what=What.ACT, **more):
    """Save a plan so many days into the week looked back on, and give it with its id."""
    fields = {"title": f"Plan {number}", **more}
    one = Commitment(day=WEEK.first + number * DAY, what=what, minutes=minutes, **fields)
    with coach.desk.store.write("plan") as transaction:
        return transaction.put(one)


def drafted(coach, **fields):
    """Give a draft of this week's review with some fields said."""
    return replace(coach.review.open(SUNDAY).draft, **fields)


def answered(coach, ago, value):
    """Save an answer to the item of so many days ago."""
    moment = coach.desk.now() - dt.timedelta(days=ago)
    coach.desk.save("answer", LoadAnswer(day=SUNDAY - ago * DAY, at=moment, answer=value))
