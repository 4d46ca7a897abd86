"""The weekly review: what it keeps, which week it is about, and when the burnout item is due."""

import datetime as dt

import msgspec

from prelim_coach.domain.load import Tier
from prelim_coach.domain.load_rules import CUT_OFF
from prelim_coach.domain.record import Record
from prelim_coach.domain.week import DAYS, Week, week_of

PAGES = 6
PRIORITIES = 3
"""Priorities a week at most (P45)."""
SUPPORT = 5
"""The answer to the item after which the support page comes first."""
LOOK_BACK = 3
"""Days of a new week on which its review still is about the week before †."""
RESUMES = 5
"""Days after its week that an unfinished review goes on †."""
ITEM_EVERY = 28
"""Days between two answers to the item (†: weekly repetition is not validated)."""
ITEM_GAP = 14
"""Days that lie between two answers at the least †."""


class Moved(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A plan that was put off, with the day it moved to."""

    title: str
    day: dt.date


class Review(Record, frozen=True, kw_only=True):
    """One finished review; one a week, kept on the week's first day."""

    day: dt.date
    """First day of the week it looks back on."""
    at: dt.datetime
    dropped: tuple[str, ...] = ()
    """Titles of the plans put down."""
    postponed: tuple[Moved, ...] = ()
    answer: int | None = None
    """The answer to the item, 1-5; None when it was not due or skipped."""
    tier: Tier = Tier.STEADY
    """The load that held at its end."""
    why: str = ""
    """The sentence that went with it; empty while the load never changed."""
    chosen: bool = False
    """Whether the intern set that load in the review."""
    priorities: tuple[str, ...] = ()
    """For the week after; at most three."""
    good: str = ""
    """One good thing, if there was one to name."""
    notes: str = ""


class ReviewDraft(Record, frozen=True, kw_only=True):
    """A review under way; one a week at most, and nothing in it holds before the end."""

    day: dt.date
    """First day of the week it looks back on."""
    page: int = 0
    """The page it was left on, 0-5."""
    drop: tuple[str, ...] = ()
    """Ids of the commitments to put down."""
    postpone: tuple[str, ...] = ()
    """Ids of the commitments to put off to the first later week with room."""
    answer: int | None = None
    """The answer to the item, 1-5; None as long as it is skipped."""
    tier: Tier | None = None
    """The load the intern chooses; None leaves it as it is or as the answer makes it."""
    priorities: tuple[str, ...] = ()
    good: str = ""
    notes: str = ""


def week_under_review(day: dt.date, week_start: int) -> Week:
    """Give the week a review on ``day`` looks back on: in its first three days the one before."""
    week = week_of(day, week_start)
    return week.shifted(-1) if (day - week.first).days < LOOK_BACK else week


def item_due(day: dt.date, last: dt.date | None, *, block_ended: bool) -> bool:
    """Say whether the burnout item is to be offered on ``day``; it may always be skipped.

    Every four weeks after the ``last`` answer, or when a block ended, at most every fortnight;
    the first time at once.
    """
    if last is None:
        return True
    since = (day - last).days
    return since >= ITEM_EVERY or (block_ended and since >= ITEM_GAP)


def calls_for_less(answer: int | None) -> bool:
    """Say whether an answer to the item is at its cut-off or above, 3-5."""
    return answer is not None and answer >= CUT_OFF


def resumes(draft: ReviewDraft, day: dt.date) -> bool:
    """Say whether a draft still goes on on ``day``: until five days after its week."""
    return 0 <= (day - draft.day).days < DAYS + RESUMES
