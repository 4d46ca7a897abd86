"""One line of the journal: what it says, what it opens to, and the record behind it."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec

from prelim_coach.coach.people_deeds import title_of
from prelim_coach.domain.act import Phase
from prelim_coach.domain.duty import HoursWorked
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.load import TierChange
from prelim_coach.domain.person import Promise, Touch
from prelim_coach.domain.plan import Plan
from prelim_coach.domain.record import Record
from prelim_coach.domain.review import Review
from prelim_coach.domain.week import Week

_MARKS = re.compile("[\u0300-\u036f]")


class Sort(StrEnum):
    """What the lines of the journal are, as the filter goes through them."""

    POINT = "point"
    PERSON = "person"
    ACT = "act"
    PLAN = "plan"
    CHECK_IN = "check-in"
    HOURS = "hours"
    LOAD = "load"
    REVIEW = "review"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the journal."""

    record: Record
    day: dt.date
    """The coach day it belongs to."""
    sort: Sort
    title: str
    """One line."""
    more: tuple[str, ...] = ()
    """What it opens to beside the title, each a line."""
    at: dt.datetime | None = None
    """When it was entered; None for what has only a day."""

    @property
    def key(self) -> str:
        """Give what tells it from every other line."""
        return f"{type(self.record).__name__}-{self.record.id}-{self.day}"

    def holds(self, words: tuple[str, ...]) -> bool:
        """Say whether it holds every one of ``words``, which are ``plain``."""
        hay = plain(" ".join((self.title, *self.more, self.sort)))
        return all(word in hay for word in words)


def plain(text: str) -> str:
    """Give ``text`` without case and accents, as it is looked for."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))


Names = Mapping[str, str]
"""People's names by id."""


def entry_of(record: Record, names: Names) -> Entry:
    """Give the line of a dated record; ``KeyError`` for a kind the journal does not hold."""
    return _MAKERS[type(record)](record, names)


def plan_entries(plan: Plan) -> Iterator[Entry]:
    """Yield what happened to a plan: come to its end, or else put down.

    Two devices may have said both; then it came to its end.
    """
    day = plan.closed or plan.dropped
    if day is not None:
        yield Entry(
            record=plan,
            day=day,
            sort=Sort.PLAN,
            title=f"{'Done' if plan.closed else 'Put down'}: {plan.title}",
            more=(plan.note,) if plan.note else (),
        )


def kept_entry(promise: Promise, names: Names) -> Entry:
    """Give the line of a promise on the day it was made."""
    who = names.get(promise.person, "")
    more = [f"By {name(promise.by)}." if promise.by else ""]
    more.append(f"Kept {name(promise.kept)}." if promise.kept else "")
    more.append(f"Let go {name(promise.let_go)}." if promise.let_go else "")
    return Entry(
        record=promise,
        day=promise.day,
        sort=Sort.PERSON,
        title=f"Promised {who}: {promise.what}" if who else f"Promised: {promise.what}",
        more=tuple(filter(None, more)),
    )


def _check_in(one: CheckIn, _names: Names) -> Entry:
    said = [f"energy {one.energy} of 5"] if one.energy is not None else []
    said += [f"slept {one.sleep:g} h"] if one.sleep is not None else []
    when = "After the shift" if one.phase is Phase.AFTER else "Before the shift"
    words = ", ".join(said) or "nothing said"
    return Entry(record=one, day=one.day, sort=Sort.CHECK_IN, title=f"{when}: {words}", at=one.at)


def _deed(one: Deed, _names: Names) -> Entry:
    minutes = f"{one.minutes} min" if one.minutes else "no extra time"
    audience = one.audience.value.replace("_", " and ")
    sort = Sort.PLAN if one.card.startswith("step:plan:") or one.commitment else Sort.ACT
    more = (f"{minutes}, {one.strand.value}, {audience}",)
    return Entry(record=one, day=one.day, sort=sort, title=one.title, more=more, at=one.at)


def _touch(one: Touch, names: Names) -> Entry:
    words = title_of(one.how, names.get(one.person, "somebody"))
    more = []
    if one.next_step:
        by = f" by {name(one.next_by)}" if one.next_by and not one.next_done else ""
        done = f", done {name(one.next_done)}" if one.next_done else by
        more.append(f"Next: {one.next_step}{done}.")
    if one.follow_up:
        followed = f"on {name(one.followed)}" if one.followed else "open"
        more.append(f"Follow-up: {followed}.")
    more += ["No reply so far."] if one.unanswered else []
    more += ["You were not sure how this is done here."] if one.unsure else []
    title = f"{words}: {one.line}" if one.line else words
    return Entry(
        record=one, day=one.day, sort=Sort.PERSON, title=title, more=tuple(more), at=one.at
    )


def _point(one: TeachingPoint, _names: Names) -> Entry:
    more = [f"Read on {name(one.read)}." if one.read else ""]
    more.append(f"Told back on {name(one.told)}." if one.told else "")
    return Entry(
        record=one,
        day=one.day,
        sort=Sort.POINT,
        title=f"{one.text} @{one.teacher}" if one.teacher else one.text,
        more=tuple(filter(None, more)),
        at=one.at,
    )


def _hours(one: HoursWorked, _names: Names) -> Entry:
    if one.start and one.end:
        title = f"On duty {one.start:%H:%M} to {one.end:%H:%M}"
    else:
        title = "Away from duty" if one.leave else "No duty"
    return Entry(record=one, day=one.day, sort=Sort.HOURS, title=title)


def _load(one: TierChange, _names: Names) -> Entry:
    return Entry(
        record=one,
        day=one.day,
        sort=Sort.LOAD,
        title=f"Load {one.tier.value}",
        more=(one.why,),
        at=one.at,
    )


def _review(one: Review, _names: Names) -> Entry:
    week = Week(one.day)
    more = [f"One good thing: {one.good}" if one.good else ""]
    more += [f"Priority: {each}" for each in one.priorities]
    more += [f"Put down: {each}" for each in one.dropped]
    more += [f"Put off to {name(each.day)}: {each.title}" for each in one.postponed]
    more.append(one.notes)
    return Entry(
        record=one,
        day=one.at.date(),
        sort=Sort.REVIEW,
        title=f"Review of the week of {name(week.first)}",
        more=tuple(filter(None, more)),
        at=one.at,
    )


_MAKERS: Mapping[type[Record], Callable[..., Entry]] = MappingProxyType(
    {
        CheckIn: _check_in,
        Deed: _deed,
        Touch: _touch,
        TeachingPoint: _point,
        HoursWorked: _hours,
        TierChange: _load,
        Review: _review,
    }
)
