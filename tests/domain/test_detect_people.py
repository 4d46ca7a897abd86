"""Patterns in the contacts with people: a history that shows each, a near miss, its words."""

import datetime as dt

import pytest

from prelim_coach.domain.capacity import Budget, meter
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.detect import Contacts, detect
from prelim_coach.domain.person import How, Person, Position, Promise, Touch
from prelim_coach.domain.plan import Letter
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.week import Week
from prelim_coach.guides.cites import pitfalls

WEEK = Week(dt.date(2026, 11, 16))
TODAY = dt.date(2026, 11, 22)
DAY = dt.timedelta(days=1)
OSEI = Person(
    id="osei", name="Dr Osei", position=Position.FACULTY, added=TODAY - 100 * DAY, met="Wards B"
)
CHIEF = Person(id="chief", name="Dr Roy", position=Position.CHIEF, added=TODAY - 100 * DAY)
WARDS = Block(name="Wards B", kind=Kind.WARDS, first=TODAY - 30 * DAY, last=TODAY - 3 * DAY)


def touch(ago, how=How.TALK, person="osei", **more):
    """Give a contact so many days ago."""
    day = TODAY - ago * DAY
    at = dt.datetime.combine(day, dt.time(18), dt.UTC)
    return Touch(id=f"{person}{ago}{how}", day=day, at=at, person=person, how=how, **more)


def signs(*touches, plans=(), **known):
    """Give what is found, as pairs of id and evidence."""
    ahead = meter(
        WEEK.shifted(1),
        Budget(minutes=40, acts=4, asks=1),
        profile=Profile(),
        today=TODAY,
        deeds=(),
        commitments=(),
    )
    contacts = Contacts(people=(OSEI, CHIEF), touches=touches, **known)
    found = detect(TODAY, WEEK, deeds=(), commitments=plans, ahead=ahead, contacts=contacts)
    assert all(each.evidence.endswith(".") for each in found)
    assert len({each.id for each in found}) == len(found)
    return [(each.id, each.evidence) for each in found]


def ids(*touches, **known):
    """Give the ids of what is found."""
    return [key for key, _ in signs(*touches, **known)]


def test_a_letter_asked_for_in_the_second_week():
    """Day 13 of knowing each other is too early, day 14 is not (I40 I45)."""
    assert signs(touch(14), touch(1, How.ASK_LETTER)) == [
        ("letter-too-early", "Dr Osei was asked on Sat 21 Nov, 13 days after the two of you met.")
    ]
    assert ids(touch(15), touch(1, How.ASK_LETTER)) == []


def test_a_letter_plan_is_an_ask_too():
    """The day it was asked on counts; a plan that is not asked yet says nothing."""
    plan = Letter(
        id="l", made=TODAY, title="Letter", person="osei", needed=TODAY + 60 * DAY, asked=TODAY
    )
    assert ids(touch(5), letters=(plan,)) == ["letter-too-early"]
    open_ = Letter(id="l", made=TODAY, title="Letter", person="osei", needed=TODAY + 60 * DAY)
    assert ids(touch(5), letters=(open_,)) == []


@pytest.mark.parametrize("blocks", [(), (WARDS,)])
def test_a_letter_where_nothing_tells_how_long_is_left_alone(blocks):
    """The first note with somebody may come long after the first day; a month together is fine."""
    assert ids(touch(1, How.ASK_LETTER), blocks=blocks) == []


def test_an_old_letter_ask_rests():
    """After four weeks it is not named any more."""
    assert ids(touch(30), touch(28, How.ASK_LETTER)) == []
    assert ids(touch(30), touch(27, How.ASK_LETTER)) == ["letter-too-early"]


def test_a_position_at_the_first_meeting():
    """Nothing came before it; one talk before it, or a block together, is enough (I40)."""
    assert signs(touch(2, How.ASK_JOB)) == [
        (
            "job-at-first-meeting",
            "Your first note with Dr Osei, on Fri 20 Nov, is about a position.",
        )
    ]
    assert ids(touch(2), touch(2, How.ASK_JOB)) == ["job-at-first-meeting"]
    assert ids(touch(3), touch(2, How.ASK_JOB)) == []
    assert ids(touch(2, How.ASK_JOB), blocks=(WARDS,)) == []
    assert ids(touch(2, How.ASK_ADVICE)) == []
    assert ids(touch(28, How.ASK_JOB)) == []


def test_three_messages_without_a_reply():
    """Two are none, a reply ends it, and three over more than four weeks do not press (I40)."""
    pressing = [touch(n, How.UPDATE, unanswered=True) for n in (20, 9, 2)]
    assert signs(*pressing) == [
        ("pressing-follow-ups", "3 messages to Dr Osei since Mon 2 Nov have no reply yet.")
    ]
    assert ids(*pressing[1:]) == []
    assert ids(*pressing, touch(1)) == []
    assert ids(touch(28, unanswered=True), *pressing[1:]) == []
    assert ids(*pressing[1:], touch(1, unanswered=True, person="chief")) == []


def test_three_asks_in_a_row():
    """Touches and plans are counted together, one thank-you ends it (P53)."""
    asks = [touch(20, How.ASK_ADVICE), touch(12, How.ASK_MEETING), touch(3, How.ASK_OTHER)]
    assert signs(*asks) == [("only-asks", "The last 3 contacts with Dr Osei were requests.")]
    assert ids(*asks, touch(1, How.THANKS)) == []
    assert ids(*asks[:2]) == []
    assert ids(touch(60, How.ASK_ADVICE), touch(50, How.ASK_ADVICE), touch(28, How.ASK_LEAD)) == []
    plan = Commitment(
        id="c", day=TODAY, what=What.ASK, title="x", minutes=5, with_whom="dr osei", done=TODAY
    )
    assert ids(*asks[:2], plans=(plan,)) == ["only-asks"]


def test_a_plan_and_its_touch_are_one_contact():
    """The same ask on the same day does not count twice."""
    day = TODAY - 12 * DAY
    plan = Commitment(
        id="c", day=day, what=What.ASK, title="x", minutes=5, with_whom="Dr Osei", done=day
    )
    assert ids(touch(20, How.ASK_ADVICE), touch(12, How.ASK_MEETING), plans=(plan,)) == []


@pytest.mark.parametrize(
    ("promise", "found"),
    [
        (Promise(day=TODAY - 9 * DAY, what="Cover a shift.", by=TODAY - DAY, person="chief"), True),
        (Promise(day=TODAY - 9 * DAY, what="Cover a shift.", by=TODAY, person="chief"), False),
        (Promise(day=TODAY - 15 * DAY, what="Cover a shift.", person="chief"), True),
        (Promise(day=TODAY - 14 * DAY, what="Cover a shift.", person="chief"), False),
        (Promise(day=TODAY - 15 * DAY, what="x", person="chief", kept=TODAY), False),
        (Promise(day=TODAY - 15 * DAY, what="x", person="chief", let_go=TODAY), False),
        (Promise(day=TODAY - 90 * DAY, what="x", by=TODAY - 28 * DAY, person="chief"), False),
    ],
)
def test_help_promised_and_still_open(promise, found):
    """Past its day, or two weeks old without one; kept or let go it rests (I41)."""
    assert ids(promises=(promise,)) == (["help-not-given"] if found else [])


def test_the_words_of_an_open_promise():
    """What, to whom and when; somebody who is not in the list stays unnamed."""
    to_chief = Promise(day=TODAY - 9 * DAY, what="Cover a shift.", by=TODAY - DAY, person="chief")
    assert signs(promises=(to_chief,)) == [
        ("help-not-given", "Cover a shift, promised to Dr Roy on Fri 13 Nov.")
    ]
    nobody = Promise(day=TODAY - 9 * DAY, what="Cover a shift", by=TODAY - DAY)
    assert signs(promises=(nobody,)) == [
        ("help-not-given", "Cover a shift, promised on Fri 13 Nov.")
    ]


def test_an_uncertain_approach():
    """Until a peer or chief was asked, and for four weeks (I43)."""
    assert signs(touch(4, unsure=True)) == [
        ("unsure-of-etiquette", "On Wed 18 Nov you were not sure how to approach Dr Osei.")
    ]
    assert ids(touch(4, unsure=True), touch(3, How.ASK_ADVICE, "chief")) == []
    assert ids(touch(4, unsure=True), touch(5, How.ASK_ADVICE, "chief")) == ["unsure-of-etiquette"]
    assert ids(touch(4, unsure=True), touch(3, How.ASK_ADVICE)) == ["unsure-of-etiquette"]
    assert ids(touch(28, unsure=True)) == []
    assert ids(touch(4, unsure=True, person="gone")) == []


def test_each_pattern_has_its_words_its_way_out_and_its_fact():
    """Nine of them, kind: no exclamation mark, no blame, one thing to do."""
    assert len(pitfalls()) == 9
    for each in pitfalls().values():
        assert each.text
        assert each.way_out
        assert each.facts
        words = f"{each.name} {each.text} {each.way_out}".casefold()
        assert not any(word in words for word in ("!", "fail", "should have", "bad ", "must"))
