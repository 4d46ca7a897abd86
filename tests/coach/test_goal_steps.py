"""The next step of a goal with somebody by name: settling a project, what a relationship lacks."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.coach.people_deeds import how_of
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.goal_pace import State
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, MentorRole, Position, Touch
from prelim_coach.domain.plan import Project
from prelim_coach.guides.loader import scripts
from tests.coach.conftest import DAY, TODAY


def known(coach, name, *touches, position=Position.FACULTY, ago=60, **more):
    """Add somebody some days ago, with contacts so many days ago each."""
    person = coach.people.add(name, position, **more)
    person = replace(person, added=TODAY - ago * DAY)
    coach.people.save(person)
    for before, how in touches:
        coach.touches.touch(person, how, day=TODAY - before * DAY)
    return person


def steps(coach, day=TODAY):
    """Give the goals' steps due on a day, by key."""
    found = {one.key: one for one in coach.steps.due(day)}
    return {key: one for key, one in found.items() if key.startswith(("settle", "tie"))}


def tick(coach, key):
    """Tick a step that is due today, or take its tick off."""
    card = step_card(steps(coach)[key])
    return card, coach.journal.tick(TODAY, card)


def one_project(coach):
    """Give how the project stands."""
    return next(one.state for one in coach.goals.board(TODAY) if one.id == "one-project")


def test_a_part_that_somebody_has_comes_up_to_be_settled(year):
    """From the day after, every day of the first week, then on three days a week, for 8 weeks."""
    lead = known(year, "Dr Osei", (1, How.ASK_PROJECT), roles=frozenset({MentorRole.PROJECT}))
    key = f"settle:{lead.id}"
    shown = [n for n in range(-1, 80) if key in steps(year, TODAY + n * DAY)]
    assert shown[:7] == [*range(7)]
    assert shown[7:13] == [7, 8, 9, 14, 15, 16]
    assert shown[-1] <= 55
    found = steps(year)[key]
    assert (found.ask, found.minutes) == (False, 0)


def test_what_was_only_asked_about_comes_up_for_two_weeks(year):
    """Two days later, in case there is a part; a peer's project is one as well (P19)."""
    peer = known(year, "Ana", (2, How.ASK_PROJECT), position=Position.PEER)
    shown = [n for n in range(-2, 30) if steps(year, TODAY + n * DAY)]
    assert (shown[0], shown[-1]) == (0, 14 - 14 % 7)
    assert list(steps(year)) == [f"settle:{peer.id}"]


def test_settling_begins_the_project(year):
    """Ticked, it stands under Plans with its lead, holds the one place, and meets the goal."""
    lead = known(year, "Dr Osei", (2, How.ASK_PROJECT), roles=frozenset({MentorRole.PROJECT}))
    card, _ = tick(year, f"settle:{lead.id}")
    (project,) = year.projects.active()
    assert (project.person, project.made, project.title) == (lead.id, TODAY, "With Dr Osei")
    assert year.metering.meter(TODAY).used.minutes == 0
    assert one_project(year) is State.REACHED
    assert not steps(year, TODAY + 2 * DAY)
    year.journal.tick(TODAY, card)
    assert not year.desk.store.all(Project)
    assert one_project(year) is not State.REACHED
    assert [one.name.value for one in year.metering.meter(TODAY).tokens if one.used] == []


def test_a_year_with_a_project_has_nothing_to_settle(year):
    """An idea too is one that was begun; one that was put down is not; nor the last months."""
    roles = frozenset({MentorRole.PROJECT})
    lead = known(year, "Dr Osei", (2, How.ASK_PROJECT), roles=roles)
    draft = year.projects.draft("Audit", "qi", lead=lead.id)
    kept = year.projects.save(draft)
    assert not steps(year)
    year.desk.save("put down", replace(kept, dropped=TODAY))
    assert steps(year)
    late = dt.date(2027, 5, 3)
    year.touches.touch(lead, How.TALK, day=late - DAY)
    assert not [key for key in steps(year, late) if key.startswith("settle")]


def test_nothing_is_settled_while_something_holds_the_place(year):
    """One project at a time (P47), also one without a page of its own; ticked, it is an idea."""
    lead = known(year, "Dr Osei", (2, How.ASK_PROJECT), roles=frozenset({MentorRole.PROJECT}))
    card = step_card(steps(year)[f"settle:{lead.id}"])
    year.planning.plan(Commitment(day=TODAY, what=What.PROJECT, title="A chart", minutes=0))
    assert not steps(year)
    year.journal.tick(TODAY, card)
    (idea,) = year.desk.store.all(Project)
    assert not idea.commitment
    assert [one.used for one in year.metering.meter(TODAY).tokens if one.used] == [1]


def test_what_is_put_away_stays_away(year):
    """Hidden for good by its key, as an act is."""
    lead = known(year, "Dr Osei", (2, How.ASK_PROJECT), roles=frozenset({MentorRole.PROJECT}))
    card = step_card(steps(year)[f"settle:{lead.id}"])
    year.desk.save("hide", *year.steps.let_go(TODAY, card.key))
    assert card.key not in [one.key for one in year.cards.drawn(TODAY).cards]
    assert year.steps.values(card.key)["person"] == "Dr Osei"


@pytest.mark.parametrize(
    ("touches", "how"),
    [
        (((20, How.ASK_ADVICE),), How.THANKS),
        (((40, How.TALK), (20, How.THANKS), (10, How.TALK)), How.FEEDBACK),
        (((40, How.TALK), (20, How.FEEDBACK)), How.UPDATE),
    ],
)
def test_the_nearest_relationship_gets_what_it_lacks(year, touches, how):
    """Thanks, feedback or a line of news; ticked, it is that contact."""
    person = known(year, "Dr Osei", *touches)
    key = f"tie:{how.value}:{person.id}"
    last = TODAY - min(ago for ago, _ in touches) * DAY
    day = last + 7 * DAY if last + 7 * DAY > TODAY else last + 21 * DAY
    assert key in steps(year, day)
    assert key not in steps(year, last + 6 * DAY)
    assert key not in steps(year, day + 3 * DAY)
    card = step_card(steps(year, day)[key])
    year.journal.tick(day, card)
    (touch,) = [one for one in year.desk.store.all(Touch) if one.day == day]
    assert (touch.how, touch.person) == (how, person.id)


def test_as_many_relationships_as_are_missing(year):
    """The nearest two at most, one a day; nobody at rest or with a meeting under way."""
    near = known(year, "Dr Near", (40, How.TALK), (20, How.THANKS), (14, How.TALK))
    known(year, "Dr Far", (14, How.ASK_ADVICE))
    third = known(year, "Dr Third", (14, How.ASK_ADVICE))
    assert list(steps(year)) == [f"tie:feedback:{near.id}"]
    year.people.save(replace(near, resting=True))
    (key,) = steps(year)
    assert not key.endswith((near.id, third.id))
    year.plans.put(year.plans.meetings.draft(key.split(":")[-1]))
    assert not steps(year)


def test_a_logged_contact_ticks_its_card(year):
    """Who notes the line of news under People has done the card of the day."""
    person = known(year, "Dr Osei", (40, How.TALK), (14, How.FEEDBACK))
    year.cards.keep(TODAY)
    key = f"step:tie:update:{person.id}"
    assert key in [one.key for one in year.cards.drawn(TODAY).cards]
    year.touches.touch(person, How.UPDATE, day=TODAY)
    assert [one.card for one in year.desk.store.between(Deed, TODAY, TODAY)] == [key]


def test_relationships_have_their_season(year):
    """From October, when meetings begin (P58), to the end of April (P60)."""
    person = known(year, "Dr Osei", (63, How.ASK_ADVICE), ago=140)
    assert not steps(year, TODAY - 56 * DAY)
    assert steps(year, TODAY - 49 * DAY)
    year.touches.touch(person, How.ASK_ADVICE, day=dt.date(2027, 4, 21))
    assert steps(year, dt.date(2027, 4, 28))
    assert not steps(year, dt.date(2027, 5, 5))


def test_a_project_proposed_to_a_peer_is_one_and_no_formal_ask(year):
    """What peers ask of each other takes nothing of the week's asks (P19); of faculty it does."""
    assert how_of(scripts()["joint-project"]) is How.ASK_PROJECT
    assert how_of(scripts()["joint-case-report"]) is How.ASK_PROJECT
    known(year, "Ana", (0, How.ASK_PROJECT), position=Position.PEER)
    assert year.metering.meter(TODAY).used.asks == 0
    known(year, "Dr Osei", (0, How.ASK_PROJECT))
    assert year.metering.meter(TODAY).used.asks == 1
