"""Patterns at the review: found when the records show them, and only then."""

import datetime as dt
from itertools import count

import pytest

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.capacity import Budget, meter
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.detect import detect
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.week import Week
from prelim_coach.guides.cites import pitfalls

WEEK = Week(dt.date(2026, 11, 16))
TODAY = dt.date(2026, 11, 22)
DAY = dt.timedelta(days=1)
IDS = map(str, count())


def deed(audience, ago=1):
    """Give something done so many days ago."""
    day = TODAY - ago * DAY
    at = dt.datetime.combine(day, dt.time(18), dt.UTC)
    return Deed(day=day, at=at, title="x", minutes=2, strand=Strand.RELATIONSHIP, audience=audience)


def plan(ago=0, what=What.ACT, **more):
    """Give a commitment whose day was so many days ago."""
    fields = {"id": next(IDS), "title": "Cover a sign-out", "minutes": 10, **more}
    return Commitment(day=TODAY - ago * DAY, what=what, **fields)


def signs(deeds=(), plans=(), minutes=40, acts=4):
    """Give what is found, as pairs of id and evidence."""
    held = Budget(minutes=minutes, acts=acts, asks=1)
    ahead = meter(
        WEEK.shifted(1), held, profile=Profile(), today=TODAY, deeds=deeds, commitments=plans
    )
    found = detect(TODAY, WEEK, deeds=deeds, commitments=plans, ahead=ahead)
    assert {each.id for each in found} <= set(pitfalls())
    assert all(each.evidence.endswith(".") for each in found)
    return [(each.id, each.evidence) for each in found]


def ids(*args, **more):
    """Give the ids of what is found."""
    return [key for key, _ in signs(*args, **more)]


def test_nothing_recorded_is_no_pattern():
    """Blank is not "no"."""
    assert signs() == []


def test_a_week_planned_over_its_budget_is_over_promised():
    """Minutes and acts are named with their numbers; what just fits is not (P51 I41)."""
    plans = [plan(-n, minutes=25) for n in (1, 2)]
    assert signs(plans=plans) == [("over-promised", "The week of Mon 23 Nov has 50 of 40 min.")]
    assert signs(plans=plans, minutes=50) == []
    assert signs(plans=plans, acts=1) == [
        ("over-promised", "The week of Mon 23 Nov has 50 of 40 min and 2 of 1 acts.")
    ]


@pytest.mark.parametrize("reason", ["he asked twice", "he asked twice."])
def test_what_was_taken_over_the_limit_is_named_with_its_reason(reason):
    """Only in the week looked back on."""
    assert signs(plans=[plan(2, override=reason, done=TODAY)]) == [
        (
            "over-promised",
            "Taken over the limit: Cover a sign-out. Your reason: he asked twice.",
        )
    ]
    assert signs(plans=[plan(9, override=reason, done=TODAY)]) == []


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (plan(3, strand=Strand.SUPPORT, audience=Audience.PEER), True),
        (plan(0, strand=Strand.SUPPORT, audience=Audience.PEER), False),
        (plan(28, strand=Strand.SUPPORT, audience=Audience.PEER), False),
        (plan(3, strand=Strand.SUPPORT, audience=Audience.PEER, done=TODAY), False),
        (plan(3, strand=Strand.SUPPORT, audience=Audience.FACULTY), False),
        (plan(3, audience=Audience.PEER), False),
    ],
)
def test_help_offered_and_still_open(one, found):
    """A planned help for a peer whose day is past and which did not happen (I41)."""
    assert ids(plans=[one]) == (["help-not-given"] if found else [])


def ask(ago, what=What.ASK, who="Dr Osei"):
    """Give a contact that happened so many days ago."""
    return plan(ago, what, with_whom=who, done=TODAY - ago * DAY)


def test_three_requests_in_a_row_to_one_person():
    """A meeting between breaks the row, other names do not count, and old rows rest (P53)."""
    assert signs(plans=[ask(20), ask(12), ask(3, who=" dr osei ")]) == [
        ("only-asks", "The last 3 contacts with dr osei were requests.")
    ]
    assert ids(plans=[ask(12), ask(3)]) == []
    assert ids(plans=[ask(20), ask(12), ask(3, who="Dr Lee")]) == []
    assert ids(plans=[ask(20), ask(12), ask(3), ask(2, What.MEETING)]) == []
    assert ids(plans=[ask(50), ask(40), ask(28)]) == []
    assert ids(plans=[ask(20, who=""), ask(12, who=""), ask(3, who="")]) == []


def test_peers_and_nurses_unseen_for_28_days():
    """Three acts upward and none beside; one nurse within the four weeks is enough (I42)."""
    upward = [deed(Audience.FACULTY), deed(Audience.LEADERSHIP, 9), deed(Audience.SPECIALTY, 27)]
    assert signs(upward) == [
        (
            "peers-and-nurses-unseen",
            "In 28 days, 3 acts were with attendings or leadership and none with a nurse or a "
            "co-resident.",
        )
    ]
    assert signs(upward[:2]) == []
    assert signs([*upward, deed(Audience.NURSE_ALLIED, 27)]) == []
    assert signs([*upward, deed(Audience.PEER, 27)]) == []
    assert ids([*upward, deed(Audience.PEER, 28)]) == ["peers-and-nurses-unseen"]


def test_only_the_next_field():
    """All acts with others in the specialty; own work does not count for or against (P52)."""
    acts = [deed(Audience.SPECIALTY, n) for n in (1, 2, 3)]
    assert "specialty-only" in ids([*acts, deed(Audience.SELF)])
    assert "specialty-only" not in ids([*acts, deed(Audience.FACULTY)])
    assert "specialty-only" not in ids(acts[:2])
