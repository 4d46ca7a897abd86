"""A conference through the use cases: chosen once a year, prepared, lived, followed up."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.domain.act import Audience
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, Person, Position, Touch
from prelim_coach.domain.plan import Conference, Mark
from prelim_coach.domain.profile import Temperament
from tests.coach.venturing import choose, due, only, stored, tick
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)
FIRST = dt.date(2027, 3, 4)
LAST = dt.date(2027, 3, 6)
DAY = dt.timedelta(days=1)


def meeting(**fields):
    """Give a conference in March that was made today."""
    start = {"made": TODAY, "title": "Chapter meeting", "first": FIRST, "last": LAST}
    return Conference(**{**start, **fields})


@pytest.fixture
def chosen(coach):
    """A coach whose intern has chosen the conference in March."""
    coach.setup.save_profile(name="Sam Rivera", year_start=dt.date(2026, 7, 1))
    assert choose(coach, meeting()).fits
    return coach


def test_a_conference_is_weighed_without_a_place_and_chosen_with_one(coach):
    """Saving it asks for the choice alone; choosing makes the commitment and the steps."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    plan = coach.conferences.save(meeting())
    (view,) = [one for one in coach.plans.views(TODAY) if one.kind == "conference"]
    assert (view.state, [step.key for step in view.steps]) == ("not decided yet", ["choose"])
    assert coach.desk.store.all(Commitment) == []
    assert coach.planning.plan(*coach.plans.place(plan, plan.first)).fits
    (held,) = coach.desk.store.all(Commitment)
    assert (held.what, held.day, held.minutes) == (What.CONFERENCE, FIRST, 0)
    assert only(coach).commitment == held.id
    assert coach.conferences.chosen(only(coach))
    coach.undo()
    assert coach.desk.store.all(Commitment) == []
    assert only(coach).commitment == ""


def test_the_years_second_conference_does_not_pass(chosen):
    """One a year (P28 P48); it stays to be weighed, and says what it would cross."""
    verdict = choose(chosen, meeting(title="Another", first=FIRST + 60 * DAY, last=LAST + 60 * DAY))
    assert verdict.crossed == ("2 of 1 conference this year",)
    another = chosen.desk.store.all(Conference)[1]
    assert not chosen.conferences.chosen(another)
    assert len(chosen.desk.store.all(Commitment)) == 1


def test_putting_it_down_frees_the_place_and_taking_it_up_weighs_it_again(chosen):
    """A dropped conference holds nothing, and comes back as one to decide on."""
    view = chosen.plans.view(only(chosen).id, TODAY)
    chosen.plans.drop(view, TODAY)
    assert chosen.desk.store.all(Commitment) == []
    assert choose(chosen, meeting(title="Another")).fits
    chosen.plans.reopen(chosen.plans.view(view.id, TODAY))
    again = chosen.plans.view(view.id, TODAY)
    assert (again.state, [step.key for step in again.steps]) == ("not decided yet", ["choose"])
    assert chosen.conferences.present(FIRST).title == "Another"


def test_changed_dates_move_the_place_and_every_open_step(chosen):
    """The commitment goes with the first day; what is not done goes with it."""
    plan = only(chosen)
    chosen.conferences.save(replace(plan, first=FIRST + 28 * DAY, last=LAST + 28 * DAY))
    (held,) = chosen.desk.store.all(Commitment)
    assert held.day == FIRST + 28 * DAY
    view = chosen.plans.view(plan.id, TODAY)
    assert view.step("aims").first == FIRST
    assert "aims" not in due(chosen, FIRST - DAY)


def test_it_cannot_lie_outside_the_year(coach):
    """Nothing is saved, and the year's own days are said."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    with pytest.raises(ValueError, match="to Wed 30 Jun"):
        coach.conferences.save(meeting(first=dt.date(2027, 7, 1), last=dt.date(2027, 7, 2)))
    assert coach.desk.store.all(Conference) == []


def test_people_to_write_to_become_steps_and_writing_is_a_touch(chosen):
    """From 21 days ahead each has a card; ticking it is an ask for ten minutes (P31)."""
    plan = chosen.conference_day.reach(only(chosen), "Dr. Okafor")
    plan = chosen.conference_day.reach(plan, "Dr. Lindqvist")
    okafor, lindqvist = chosen.desk.store.all(Person)
    assert plan.people == (okafor.id, lindqvist.id)
    assert f"write:{okafor.id}" not in due(chosen, FIRST - 22 * DAY)
    day = FIRST - 20 * DAY
    assert {f"write:{okafor.id}", f"write:{lindqvist.id}"} <= set(due(chosen, day))
    tick(chosen, day, okafor.id)
    (touch,) = chosen.desk.store.all(Touch)
    assert (touch.person, touch.how, touch.plan) == (okafor.id, How.ASK_MEETING, plan.id)
    (deed,) = chosen.desk.store.all(Deed)
    assert (deed.touch, deed.minutes, deed.ask) == (touch.id, 10, False)
    assert f"write:{okafor.id}" not in due(chosen, day)


def test_five_people_are_enough_and_nobody_new_is_saved_for_a_sixth(chosen):
    """Three to five (P31): the sixth is refused with the person."""
    plan = only(chosen)
    for name in ("Ab", "Bc", "Cd", "De", "Ef"):
        plan = chosen.conference_day.reach(plan, name)
    with pytest.raises(ValueError, match="Three to five"):
        chosen.conference_day.reach(plan, "Fg")
    assert len(chosen.desk.store.all(Person)) == 5


def test_somebody_taken_off_the_list_is_written_to_no_more(chosen):
    """Their step goes with them, and their place among the five is free."""
    plan = only(chosen)
    for name in ("Ab", "Bc", "Cd", "De", "Ef"):
        plan = chosen.conference_day.reach(plan, name)
    gone = chosen.people.get(plan.people[0])
    chosen.people.remove(gone)
    keys = [step.key for step in chosen.plans.view(plan.id, TODAY).steps]
    assert f"write:{gone.id}" not in keys
    assert sum(key.startswith("write:") for key in keys) == 4
    plan = chosen.conference_day.reach(plan, "Fg")
    assert gone.id not in plan.people
    assert len(plan.people) == 5


def test_a_conversation_is_one_save_with_its_person_touch_and_deed(chosen, moment):
    """Somebody new goes on the list in it; undo takes all three back."""
    moment.set(at("2027-03-04 15:00"))
    talked = chosen.conference_day.talk(
        only(chosen), "  Dr. Okafor , fellow", "delirium\x1b[2J study"
    )
    (person,), (touch,), (deed,) = (chosen.desk.store.all(one) for one in (Person, Touch, Deed))
    assert (person.name, person.position) == ("Dr. Okafor", Position.FELLOW)
    assert person.met == "Chapter meeting"
    assert (touch.how, touch.line, touch.follow_up) == (How.TALK, "delirium study", True)
    assert (touch.day, touch.plan, touch.person) == (FIRST, only(chosen).id, person.id)
    assert (deed.touch, deed.minutes, deed.audience) == (touch.id, 0, Audience.FACULTY)
    assert (talked.new, talked.talks.words) == (True, "1 of 3 conversations")
    assert chosen.metering.meter(FIRST).used.minutes == 0
    assert chosen.undo() == "talk: Dr. Okafor"
    assert not any(chosen.desk.store.all(one) for one in (Person, Touch, Deed))


def test_somebody_known_is_found_by_a_few_letters(chosen, moment):
    """Nobody is doubled; letters that fit two people are asked back."""
    moment.set(at("2027-03-04 15:00"))
    okafor = chosen.people.add("Dr. Ada Okafor", Position.FACULTY)
    chosen.people.add("Dr. Ana Osei", Position.FACULTY)
    talked = chosen.conference_day.talk(only(chosen), "oka")
    assert (talked.person.id, talked.new) == (okafor.id, False)
    with pytest.raises(ValueError, match="could be"):
        chosen.conference_day.talk(only(chosen), "o")
    with pytest.raises(ValueError, match="name"):
        chosen.conference_day.talk(only(chosen), "  ")
    assert len(chosen.desk.store.all(Touch)) == 1


@pytest.mark.parametrize(
    ("typed", "name", "position"),
    [
        ("Okafor", "Okafor", Position.FACULTY),
        ("Okafor, Resident", "Okafor", Position.RESIDENT),
        ("Okafor, MD", "Okafor, MD", Position.FACULTY),
        ("Okafor, MD, chief", "Okafor, MD", Position.CHIEF),
        (", fellow", ", fellow", Position.FACULTY),
    ],
)
def test_what_somebody_new_is_may_follow_a_comma(chosen, typed, name, position):
    """Only a position does; any other comma belongs to the name."""
    found = chosen.conference_day.whom(typed)
    assert (found.name, found.position, found.id) == (name, position, "")
    known = chosen.people.add(name, Position.NURSE)
    assert chosen.conference_day.whom(typed) == known


def test_three_conversations_end_the_days_step_and_a_fourth_is_recorded(chosen, moment):
    """Shown as enough (P35), and what happened is always written down."""
    moment.set(at("2027-03-05 15:00"))
    day = FIRST + DAY
    for number, name in enumerate(("Ab", "Bc", "Cd", "De"), 1):
        assert ("day-2" in due(chosen, day)) is (number <= 3)
        talked = chosen.conference_day.talk(only(chosen), name)
    assert talked.talks.words == "4 conversations; 3 were enough"
    assert len(chosen.desk.store.all(Touch)) == 4
    assert "day 2 of 3, 4 conv" in chosen.plans.view(only(chosen).id, day).state


def test_a_talk_noted_in_another_way_counts_too(chosen, moment):
    """A contact of that day is of the conference; thanks are not, nor a talk on another day."""
    person = chosen.people.add("Dr. Okafor", Position.FACULTY)
    draft = chosen.touches.draft
    moment.set(at("2027-03-04 15:00"))
    assert draft(person, How.THANKS).plan == ""
    assert draft(person, How.TALK, FIRST - DAY).plan == ""
    chosen.touches.log(draft(person, How.TALK))
    (touch,) = chosen.conferences.met(only(chosen))
    assert touch.follow_up
    assert chosen.conferences.talks(only(chosen), FIRST).had == 1


def test_two_are_enough_for_the_quiet(chosen, moment):
    """The quiet preset's own number (I46)."""
    chosen.setup.save_profile(temperament=Temperament.QUIET)
    moment.set(at("2027-03-04 15:00"))
    chosen.conference_day.talk(only(chosen), "Ab")
    assert "day-1" in due(chosen, FIRST)
    assert chosen.conference_day.talk(only(chosen), "Bc").talks.done
    assert "day-1" not in due(chosen, FIRST)


def test_the_day_can_be_called_done_before(chosen, moment):
    """Ticking the day's step needs no conversation at all."""
    moment.set(at("2027-03-04 15:00"))
    tick(chosen, FIRST, "day-1")
    assert "day-1" not in due(chosen, FIRST)
    assert [mark.step for mark in chosen.desk.store.all(Mark)] == ["day-1"]


def test_each_person_is_due_from_the_next_day_and_late_after_seven(chosen, moment):
    """72 h to aim for (I26), a week at the latest (P37), and both numbers are said."""
    moment.set(at("2027-03-06 15:00"))
    for name in ("Dr. Ab", "Dr. Bc"):
        chosen.conference_day.talk(only(chosen), name, "their study")
    follow = chosen.touches.steps.due(LAST + DAY)
    assert [step.title for step in follow] == ["Follow up with Dr. Ab", "Follow up with Dr. Bc"]
    assert {step.scripts for step in follow} == {("conference-follow-up",)}
    assert [one.words for one in chosen.touches.follow_ups(LAST + 2 * DAY)] == [
        "by Tue: the aim is 72 h"
    ] * 2
    assert "7 days" in chosen.touches.follow_ups(LAST + 5 * DAY)[0].words
    assert "past 7 days" in chosen.touches.follow_ups(LAST + 8 * DAY)[0].words


def test_it_closes_with_the_people_who_stay_in_touch(chosen, moment):
    """The number that counts is people to write to (P36), and closing keeps the place used."""
    moment.set(at("2027-03-06 15:00"))
    for name in ("Dr. Ab", "Dr. Bc"):
        chosen.conference_day.talk(only(chosen), name)
    moment.set(at("2027-03-09 06:00"))
    day = LAST + 3 * DAY
    tick(chosen, day, chosen.desk.store.all(Touch)[0].id)
    view = chosen.plans.view(only(chosen).id, day)
    assert view.state == "2 people to stay in touch with, 1 still to write to"
    assert "1 note still open" in view.step("look-back").move
    tick(chosen, day, "look-back")
    assert only(chosen).closed == day
    (held,) = chosen.desk.store.all(Commitment)
    assert held.done == LAST
    later = meeting(title="Another", made=day, first=day + DAY, last=day + DAY)
    assert not choose(chosen, later).fits


def test_before_it_begins_no_conversation_is_logged(chosen):
    """There is nobody to have talked to there yet."""
    with pytest.raises(ValueError, match="has not begun"):
        chosen.conference_day.talk(only(chosen), "Dr. Ab")
    assert chosen.desk.store.all(Touch) == []


def test_a_conversation_remembered_later_belongs_to_the_last_day(chosen, moment):
    """Typed on the way home, its 72 hours count from the meeting."""
    moment.set(at("2027-03-08 09:00"))
    assert chosen.conference_day.talk(only(chosen), "Dr. Ab").touch.day == LAST


def test_stories_begin_with_the_templates_and_stay_as_written(chosen):
    """What the profile knows is put in; what was written goes before it (P32 I23)."""
    long, short = chosen.conference_day.stories(only(chosen))
    assert long.startswith("I'm Sam Rivera, a preliminary medicine intern at [your hospital]")
    assert "my name is Sam Rivera" in short
    plan = chosen.conferences.save(
        replace(only(chosen), story="Mine.\x1b[0m", short_story="Shorter.")
    )
    assert chosen.conference_day.stories(plan) == ("Mine.", "Shorter.")
    assert not chosen.plans.view(plan.id, TODAY).step("story").open
    chosen.setup.save_profile(img=True)
    assert "IMG" in chosen.conference_day.stories(replace(plan, short_story=""))[1]


def test_scripts_know_the_event(chosen):
    """The chosen conference fills the blank; one that is only weighed does not."""
    outreach = chosen.scripts.get("conference-outreach")
    assert chosen.scripts.filled(outreach).subject.startswith("Chapter meeting: ten minutes")
    chosen.plans.drop(chosen.plans.view(only(chosen).id, TODAY), TODAY)
    assert chosen.scripts.filled(outreach).subject.startswith("The meeting: ten minutes")


def test_present_is_the_conference_of_the_day(chosen):
    """On its days and on no other, and not while it is weighed."""
    plan = only(chosen)
    assert [chosen.conferences.present(FIRST + n * DAY) for n in (-1, 0, 2, 3)] == [
        None,
        plan,
        plan,
        None,
    ]
    chosen.plans.drop(chosen.plans.view(plan.id, TODAY), TODAY)
    assert chosen.conferences.present(FIRST) is None
    assert stored(chosen, plan).dropped == TODAY


def test_somebody_to_write_to_is_taken_off_in_one_save(chosen):
    """Leaving their step out frees the place; undo brings them back; other steps are marked."""
    plan = chosen.conference_day.reach(only(chosen), "Dr. Okafor")
    view = chosen.plans.view(plan.id, TODAY)
    step = view.step(f"write:{plan.people[0]}")
    assert chosen.plans.skip(step, TODAY) is False
    assert only(chosen).people == ()
    assert chosen.desk.store.all(Mark) == []
    chosen.undo()
    assert only(chosen).people == plan.people
    assert chosen.plans.skip(view.step("aims"), TODAY) is True
    assert only(chosen).people == plan.people
