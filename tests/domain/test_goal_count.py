"""What counts toward each goal, and what does not."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.act import Strand
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.goal_count import COUNTS, slots
from prelim_coach.domain.goal_evidence import Evidence
from prelim_coach.domain.person import How, MentorRole, Person, Position
from prelim_coach.domain.plan import (
    Answer,
    Conference,
    Letter,
    Project,
    ProjectSort,
    SponsorAsk,
)
from prelim_coach.domain.profile import Profile
from tests.domain.networks import DAY, NOVEMBER, START, deed, person, strong, touch, year

CITED = {"ask-one": ("I11",), "say-aim": ("I08",), "society": ("P66", "P09"), "pd": ("I31",)}


def parts(goal, *touches, **more):
    """Give how much each thing counts, the furthest first."""
    return [round(each.part, 2) for each in slots(goal, year(*touches, **more))]


def step(goal, *touches, **more):
    """Give the smallest next step with the first thing that has one."""
    return next(each.step for each in slots(goal, year(*touches, **more)) if each.step)


def test_nothing_counts_toward_nothing():
    """An empty file has no slot for any goal."""
    assert all(slots(goal, year()) == () for goal in COUNTS)


def test_first_feedback_is_feedback_and_an_aim():
    """Half each, by touch or by the deck's act; last year's does not count (I11 I44)."""
    deeds = (deed(3, act="ask-one"), deed(5, act="say-aim"))
    assert parts("first-feedback", deeds=deeds, facts=CITED) == [1.0]
    assert parts("first-feedback", deeds=deeds[:1], facts=CITED) == [0.5]
    assert parts("first-feedback", touch(3, How.FEEDBACK)) == [0.5]
    assert parts("first-feedback", touch(-3, How.FEEDBACK)) == []
    assert step("first-feedback", touch(3, How.FEEDBACK)).startswith("Say in one sentence")
    assert "one thing" in step("first-feedback", deeds=deeds[1:], facts=CITED)


def test_possible_mentors_are_those_who_may_become_one():
    """Faculty, fellows, chiefs, leadership (I14); not peers, not somebody added later."""
    people = tuple(person(each.value, each) for each in Position)
    assert len(parts("possible-mentors", people=people)) == 4
    later = person(added=NOVEMBER + DAY)
    assert parts("possible-mentors", people=(later,)) == []


def test_strong_faculty_by_quarters():
    """Touches, time, feedback and something without an ask count a quarter each (P06)."""
    one = (person(),)
    assert parts("strong-faculty", people=one) == []
    assert parts("strong-faculty", touch(0), people=one) == [0.33]
    assert parts("strong-faculty", touch(0, How.ASK_ADVICE), people=one) == [0.08]
    assert parts("strong-faculty", touch(0), touch(28), people=one) == [0.54]
    assert parts("strong-faculty", *strong(), people=one) == [1.0]
    assert parts("strong-faculty", *strong(), people=(person(next_field=True),)) == []
    assert parts("strong-faculty", *strong(), people=(person(position=Position.PEER),)) == []


def test_two_rotations_are_as_good_as_eight_weeks():
    """Two days in two rotations count as time together; a day outside every block does not."""
    one = (person(),)
    met = (touch(0), touch(1))
    assert parts("strong-faculty", *met, people=one) == [0.42]
    for names, part in ((("A", "B"), 0.67), (("A", "A"), 0.42), (("A", ""), 0.42)):
        days = dict(zip((START, START + DAY), names, strict=True))
        assert parts("strong-faculty", *met, people=one, rotation_on=days.get) == [part]


def test_the_interns_word_on_a_relationship_is_the_last():
    """Strong without a touch, and never whole where it is said not to be."""
    assert parts("strong-faculty", people=(person(strong=True),)) == [1.0]
    assert parts("strong-faculty", *strong(), people=(person(strong=False),)) == [0.75]


@pytest.mark.parametrize(
    ("touches", "says"),
    [
        ((touch(0, How.ASK_ADVICE),), "A thank-you to Dr osei, with nothing asked."),
        ((touch(0),), "Ask Dr osei for one thing to work on."),
        ((touch(0, How.FEEDBACK),), "A line of news to Dr osei."),
        (
            (touch(0, How.FEEDBACK), touch(1), touch(2)),
            "Nothing now. A line of news to Dr osei in a few weeks.",
        ),
    ],
)
def test_the_smallest_next_step_of_a_relationship(touches, says):
    """First giving, then feedback, then another touch, then time."""
    assert step("strong-faculty", *touches, people=(person(),)) == says


def test_a_specialty_mentor_is_somebody_spoken_with_twice():
    """A third for the name, whole after two days (P07); medicine people are another goal."""
    one = (person(next_field=True),)
    assert parts("specialty-mentors", people=one) == [0.33]
    assert parts("specialty-mentors", touch(1), touch(1, How.THANKS), people=one) == [0.67]
    assert parts("specialty-mentors", touch(1), touch(9), people=one) == [1.0]
    assert parts("specialty-mentors", touch(1), touch(9), people=(person(),)) == []


def test_a_peer_counts_when_trusted():
    """Touches alone bring one to three quarters; the intern says the rest (P08)."""
    peer = person("ana", Position.PEER)
    often = [touch(n, who="ana") for n in (1, 9, 20, 30)]
    assert parts("peers", *often[:1], people=(peer,)) == [0.25]
    assert parts("peers", *often, people=(peer,)) == [0.75]
    assert parts("peers", people=(person("ana", Position.PEER, trusted=True),)) == [1.0]
    assert parts("peers", people=(person(trusted=True),)) == []


def test_the_wider_community_is_a_meeting_a_work_or_a_society():
    """Half while it is ahead, whole once there (P09 P66); what was put down is none."""

    def meeting(day, **more):
        first = START + day * DAY
        some = {"commitment": "k", "last": first + DAY, **more}
        return (Conference(id="c", made=START, title="x", first=first, **some),)

    assert parts("wider-community", conferences=meeting(100)) == [1.0]
    assert parts("wider-community", conferences=meeting(300)) == [0.5]
    assert parts("wider-community", conferences=meeting(100, dropped=START)) == []
    assert parts("wider-community", conferences=meeting(100, commitment="")) == [0.25]
    assert parts("wider-community", deeds=(deed(9, act="society"),), facts=CITED) == [1.0]
    plan = Commitment(id="k", day=START, what=What.CONFERENCE, title="x", minutes=0, done=START)
    assert parts("wider-community", commitments=(plan,)) == [1.0]


def test_a_mentor_role_is_filled_by_somebody_spoken_with():
    """Half for the name, whole after a touch; one person may fill several (P23)."""
    both = person(roles=frozenset({MentorRole.CLINICAL, MentorRole.PROJECT}))
    for goal in ("craft-mentor", "project-mentor"):
        assert parts(goal, people=(both,)) == [0.5]
        assert parts(goal, touch(1), people=(both,)) == [1.0]
        assert parts(goal, touch(1), people=(person(),)) == []


def project(**more):
    """Give a small project."""
    return Project(
        id="p", made=START, title="x", sort=ProjectSort.QI, first=START, last=START, **more
    )


def test_a_project_counts_once_it_is_settled_on():
    """An idea asked about is a third; what was put down is none (P59)."""
    assert parts("one-project", projects=(project(commitment="k"),)) == [1.0]
    assert parts("one-project", projects=(project(),)) == [0.33]
    assert parts("one-project", projects=(project(dropped=START),)) == []
    assert parts("one-project", touch(9, How.ASK_PROJECT)) == [0.33]
    plan = Commitment(id="k", day=START, what=What.PROJECT, title="x", minutes=20)
    assert parts("one-project", commitments=(plan,)) == [1.0]


def test_a_plan_and_the_commitment_that_holds_it_are_one():
    """The commitment of a project's plan is no second project."""
    plan = Commitment(id="k", day=START, what=What.PROJECT, title="x", minutes=20)
    found = slots("one-project", year(projects=(project(commitment="k"),), commitments=(plan,)))
    assert [each.key for each in found] == ["p"]


def test_a_sponsor_grows_out_of_a_relationship_and_a_letter():
    """Two thirds when strong, nine tenths at a yes to the letter, whole at a yes to the ask."""
    one = (person(),)
    letter = Letter(
        id="l", made=START, title="x", person="osei", needed=NOVEMBER, answer=Answer.YES
    )
    ask = SponsorAsk(
        id="s", made=START, title="x", person="osei", letter="l", day=START, answer=Answer.YES
    )
    assert parts("sponsor", *strong(), people=one) == [0.67]
    assert parts("sponsor", people=one, letters=(letter,)) == [0.9]
    assert parts("sponsor", people=one, letters=(letter,), sponsor_asks=(ask,)) == [1.0]
    said = person(roles=frozenset({MentorRole.SPONSOR}))
    assert parts("sponsor", people=(said,)) == [1.0]


def test_leadership_is_told_by_an_act_or_an_ask():
    """A talk with them is half of it (I31)."""
    one = (person("pd", Position.LEADERSHIP),)
    assert parts("leadership-told", people=one) == []
    assert parts("leadership-told", touch(3, who="pd"), people=one) == [0.5]
    assert parts("leadership-told", touch(3, How.ASK_LEAD, "pd"), people=one) == [1.0]
    assert parts("leadership-told", deeds=(deed(3, act="pd"),), facts=CITED) == [1.0]


def test_leads_are_asked_of_people():
    """Each person told counts once, however often (I34)."""
    two = (person("pd", Position.LEADERSHIP), person("roy", Position.CHIEF))
    asked = [touch(3, How.ASK_LEAD, "pd"), touch(9, How.ASK_LEAD, "pd")]
    assert parts("leads-asked", *asked, people=two) == [1.0]
    assert parts("leads-asked", *asked, touch(9, How.ASK_LEAD, "roy"), people=two) == [1.0, 1.0]


def test_strands_of_the_last_three_months():
    """Each strand with a deed within 91 days has had its turn (I02)."""
    at = (NOVEMBER - START).days
    deeds = (deed(at - 90), deed(at - 91, Strand.SUPPORT), deed(at, Strand.INFORMATION))
    found = slots("four-strands", year(deeds=deeds))
    assert [each.key for each in found] == ["information", "relationship"]


PEOPLE = st.builds(
    Person,
    id=st.sampled_from("abc"),
    name=st.just("x"),
    position=st.sampled_from(Position),
    added=st.just(START),
    next_field=st.booleans(),
    roles=st.frozensets(st.sampled_from(MentorRole)),
    trusted=st.booleans(),
    strong=st.sampled_from([None, True, False]),
)
TOUCHES = st.builds(
    touch, st.integers(-20, 200), st.sampled_from(How), st.sampled_from(["a", "b", "c", "gone"])
)


@given(
    st.lists(PEOPLE, unique_by=lambda one: one.id), st.lists(TOUCHES), st.sampled_from([*COUNTS])
)
def test_nobody_counts_twice_for_one_goal(people, touches, goal):
    """Each slot has its own key, a part from 0 to 1, and a whole one needs no step."""
    known = Evidence(
        day=NOVEMBER, profile=Profile(year_start=START), people=tuple(people), touches=(*touches,)
    )
    found = slots(goal, known)
    assert len({each.key for each in found}) == len(found)
    assert all(0 < each.part <= 1 for each in found)
    assert all(bool(each.step) is (each.part < 1) for each in found)
    assert [each.part for each in found] == sorted((each.part for each in found), reverse=True)


@given(st.lists(TOUCHES, max_size=6), TOUCHES)
def test_one_more_touch_never_takes_a_relationship_back(touches, more):
    """What happened only adds."""
    one = (person("a"),)
    before = slots("strong-faculty", year(*touches, people=one))
    after = slots("strong-faculty", year(*touches, more, people=one))
    assert sum(each.part for each in after) >= sum(each.part for each in before) - 1e-9


def test_what_comes_later_is_not_known_yet():
    """The board of a past day leaves out what happened after it."""
    day = START + dt.timedelta(days=40)
    assert parts("strong-faculty", *strong(), people=(person(),), day=day) == [0.8]
