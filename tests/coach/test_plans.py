"""Plans through the use cases: steps on Today when due, ticked, moved, closed, and the gate."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, Position, Touch
from prelim_coach.domain.plan import Mark, Meeting
from prelim_coach.domain.plan_steps import due_step
from prelim_coach.domain.profile import Temperament
from prelim_coach.domain.rotation import Block, Kind
from tests.conftest import at

TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


@pytest.fixture
def alder(coach):
    """An attending the intern knows, on a clinic month with room."""
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    coach.setup.save_block(
        Block(name="Clinic", kind=Kind.CLINIC, first=TODAY - 10 * DAY, last=TODAY + 60 * DAY)
    )
    return coach.people.add("Dr Demo Alder", Position.FACULTY, met="Clinic")


@pytest.fixture
def planned(coach, alder):
    """A meeting with that attending in four days."""
    return plan(coach, alder, TODAY + 4 * DAY)


def plan(coach, person, day, **fields):
    """Plan a meeting through the gate and give it as stored."""
    draft = coach.plans.meetings.draft(person.id, day=day, **fields)
    verdict = coach.planning.plan(*coach.plans.place(draft, day))
    assert verdict.fits, verdict
    return coach.desk.store.all(Meeting)[-1]


def due(coach, day):
    """Give the keys of the plans' steps due on a day, without the plan's id."""
    return [step.key.rpartition(":")[2] for step in coach.plans.due(day)]


def tick(coach, day, key, words=""):
    """Tick a due step as the screens do."""
    (step,) = [one for one in coach.plans.due(day) if one.key.endswith(f":{key}")]
    taken = coach.plans.take_step(day, step.key, words=words)
    return coach.journal.tick(day, step_card(step), taken)


def test_a_meeting_holds_its_place_in_the_week_in_one_save(coach, planned):
    """The plan names its commitment; undo takes both back."""
    (held,) = coach.desk.store.all(Commitment)
    assert (planned.commitment, planned.day) == (held.id, held.day)
    assert (held.with_whom, held.minutes) == ("Dr Demo Alder", 20)
    coach.undo()
    assert coach.desk.store.all(Meeting) == []
    assert coach.desk.store.all(Commitment) == []


def test_steps_come_up_only_when_they_are_due(coach, planned):
    """Two days ahead the preparation, nothing before; after the day whether it happened."""
    found = [due(coach, TODAY + n * DAY) for n in range(6)]
    assert found == [[], [], ["prepare"], ["prepare"], ["prepare"], ["held"]]
    assert planned.day == TODAY + 4 * DAY


def test_a_meeting_from_its_day_to_its_close(coach, moment, planned, alder):
    """Ready, held as planned on Today, the next step said, thanks: one deed and touch each."""
    moment.set(at("2026-11-25 05:40"))
    tick(coach, planned.day - 2 * DAY, "prepare")
    moment.set(at("2026-11-27 17:00"))
    (held,) = coach.desk.store.all(Commitment)
    coach.journal.fulfil(planned.day, held)
    view = coach.plans.view(planned.id, planned.day)
    with pytest.raises(ValueError, match="next step"):
        coach.plans.close(view, planned.day)
    with pytest.raises(ValueError, match="One next step"):
        tick(coach, planned.day, "next")
    tick(coach, planned.day, "next", " send \x1b[2Jthe outline ")
    tick(coach, planned.day, "thanks")
    assert due(coach, planned.day + 30 * DAY) == []
    coach.plans.close(coach.plans.view(planned.id, planned.day), planned.day)
    (kept,) = coach.desk.store.all(Meeting)
    assert (kept.held, kept.next_step, kept.closed) == (
        planned.day,
        "send the outline",
        planned.day,
    )
    touches = coach.desk.store.all(Touch)
    assert [(one.person, one.how) for one in touches] == [
        (alder.id, How.TALK),
        (alder.id, How.THANKS),
    ]
    deeds = coach.desk.store.all(Deed)
    assert [(one.minutes, bool(one.touch)) for one in deeds] == [
        (10, False),
        (20, True),
        (0, False),
        (5, True),
    ]


def test_a_meeting_ticked_later_counts_in_its_own_week(coach, planned):
    """Its minutes are of the day it was held; the tick takes none, and both go together."""
    later = planned.day + 3 * DAY
    tick(coach, later, "held")
    met = coach.journal.deeds(planned.day, planned.day)
    assert [(one.title, one.minutes, one.card) for one in met] == [(planned.title, 20, "")]
    assert [one.minutes for one in coach.journal.deeds(later, later)] == [0]
    assert coach.metering.meter(planned.day).used.minutes == 20
    assert coach.metering.meter(later).used.minutes == 0
    step = coach.plans.view(planned.id, later).step("held")
    coach.journal.tick(later, step_card(due_step(step, later)))
    assert coach.journal.deeds(planned.day, later) == []
    assert coach.desk.store.all(Commitment)[0].done is None


def test_a_tick_taken_off_takes_all_of_it_back(coach, planned):
    """The step is open again, the touch and the deed are gone, the commitment is planned."""
    day = planned.day + DAY
    tick(coach, day, "held")
    assert coach.desk.store.all(Commitment)[0].done == planned.day
    assert coach.desk.store.all(Deed)[0].minutes == 20
    view = coach.plans.view(planned.id, day)
    step = due_step(view.step("held"), day)
    coach.journal.tick(day, step_card(step))
    assert due(coach, day) == ["held"]
    assert coach.desk.store.all(Touch) == []
    assert coach.desk.store.all(Deed) == []
    assert coach.desk.store.all(Commitment)[0].done is None


def test_asking_first_and_fixing_the_day_later(coach, alder):
    """Without a day there is the ask; the day, once known, passes the gate and ends the waiting."""
    coach.plans.put(coach.plans.meetings.draft(alder.id))
    assert due(coach, TODAY) == ["ask"]
    tick(coach, TODAY, "ask")
    (view,) = [one for one in coach.plans.views(TODAY) if one.kind == "meeting"]
    assert view.waiting
    assert due(coach, TODAY + 13 * DAY) == []
    assert due(coach, TODAY + 14 * DAY) == ["again"]
    day = TODAY + 9 * DAY
    assert coach.planning.plan(*coach.plans.place(view.record, day)).fits
    assert due(coach, TODAY + 14 * DAY) == ["held"]
    assert coach.desk.store.all(Deed)[0].ask


def test_a_moved_meeting_moves_place_and_open_steps(coach, planned):
    """Through the gate; the steps follow, and one moved by hand keeps its distance."""
    view = coach.plans.view(planned.id, TODAY)
    coach.plans.move(view.step("prepare"), planned.day - DAY)
    assert due(coach, planned.day - 2 * DAY) == []
    day = planned.day + 7 * DAY
    assert coach.planning.plan(*coach.plans.place(view.record, day)).fits
    (held,) = coach.desk.store.all(Commitment)
    assert held.day == day
    assert [due(coach, day - n * DAY) for n in (2, 1)] == [[], ["prepare"]]
    coach.undo()
    assert [due(coach, planned.day - n * DAY) for n in (2, 1)] == [[], ["prepare"]]


def test_a_place_moved_elsewhere_moves_the_plan(coach, planned):
    """The review, or another device, may move a commitment; the plan goes by it."""
    (held,) = coach.desk.store.all(Commitment)
    coach.desk.save("elsewhere", replace(held, day=planned.day + 3 * DAY))
    assert coach.plans.view(planned.id, TODAY).day == planned.day + 3 * DAY
    assert due(coach, planned.day) == []
    assert due(coach, planned.day + DAY) == ["prepare"]
    coach.planning.drop(coach.desk.store.all(Commitment)[0])
    view = coach.plans.view(planned.id, TODAY)
    assert (view.day, view.over) == (None, True)
    assert due(coach, planned.day + DAY) == []
    coach.plans.reopen(view)
    assert due(coach, TODAY) == ["ask"]


def test_a_step_left_out_or_hidden_stays_away(coach, planned):
    """From the list and from Today; skipping again brings it back."""
    day = planned.day - DAY
    step = coach.plans.view(planned.id, day).step("prepare")
    coach.plans.skip(step, day)
    assert due(coach, day) == []
    coach.plans.skip(step, day)
    assert due(coach, day) == ["prepare"]
    records = coach.plans.let_go(day, coach.plans.due(day)[0].key)
    coach.desk.save("hide", *records)
    assert due(coach, day) == []
    assert len(coach.desk.store.all(Mark)) == 1


@pytest.mark.parametrize("on", ["2026-06-30", "2027-07-01", "2026-11-28"])
def test_a_step_is_moved_only_where_it_makes_sense(coach, planned, on):
    """Inside the year, and the preparation not past the meeting."""
    step = coach.plans.view(planned.id, TODAY).step("prepare")
    with pytest.raises(ValueError, match="Nothing was moved"):
        coach.plans.move(step, dt.date.fromisoformat(on))
    assert coach.desk.store.all(Mark) == []


def test_putting_a_plan_down_frees_its_place(coach, planned):
    """The commitment goes with it, and one undo brings both back."""
    coach.plans.drop(coach.plans.view(planned.id, TODAY), TODAY)
    assert coach.desk.store.all(Commitment) == []
    assert due(coach, planned.day) == []
    assert coach.plans.view(planned.id, TODAY).over
    coach.undo()
    assert due(coach, planned.day) == ["prepare"]
    assert len(coach.desk.store.all(Commitment)) == 1


@pytest.mark.usefixtures("planned")
def test_the_gate_holds_for_moves_too(coach, alder):
    """Two meetings a month, four weeks apart with the same mentor; only a reason goes over."""
    birch = coach.people.add("Dr Demo Birch", Position.FACULTY)
    cedar = coach.people.add("Dr Demo Cedar", Position.FACULTY)
    again = coach.plans.meetings.draft(alder.id, day=TODAY + 17 * DAY)
    verdict = coach.planning.plan(*coach.plans.place(again, TODAY + 17 * DAY))
    assert verdict.crossed == ("13 of 28 days between meetings with Dr Demo Alder",)
    plan(coach, birch, TODAY + 6 * DAY)
    third = plan(coach, cedar, TODAY + 10 * DAY)
    placing = coach.plans.place(third, TODAY + 7 * DAY)
    assert coach.planning.plan(*placing).crossed == ("3 of 2 mentor meetings in November",)
    assert coach.plans.view(third.id, TODAY).day == TODAY + 10 * DAY
    coach.planning.override(placing[0], "they leave in December", placing[1])
    assert coach.plans.view(third.id, TODAY).day == TODAY + 7 * DAY


def test_a_shy_preset_meets_once_a_month_for_a_quarter_of_an_hour(coach, alder):
    """Fifteen minutes, one a month (I46)."""
    coach.setup.save_profile(temperament=Temperament.QUIET)
    assert plan(coach, alder, TODAY + 2 * DAY, cold=False).minutes == 15
    other = coach.people.add("Dr Demo Birch", Position.FACULTY)
    draft = coach.plans.meetings.draft(other.id, day=TODAY + 3 * DAY)
    verdict = coach.planning.plan(*coach.plans.place(draft, TODAY + 3 * DAY))
    assert verdict.crossed == ("2 of 1 mentor meeting in November",)


def test_somebody_new_is_asked_for_fifteen_minutes(coach, alder):
    """Without a place where you met or a touch it is a cold ask (I29)."""
    new = coach.people.add("Dr Demo Birch", Position.FACULTY)
    assert coach.plans.meetings.draft(new.id).minutes == 15
    assert coach.plans.meetings.draft(new.id).cold
    assert coach.plans.meetings.draft(alder.id).minutes == 20


def test_no_ask_before_the_second_month(coach, moment):
    """Nobody is asked in month 1 (I44)."""
    moment.set(at("2026-07-06 05:40"))
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1))
    alder = coach.people.add("Dr Demo Alder", Position.FACULTY)
    coach.plans.put(coach.plans.meetings.draft(alder.id))
    assert due(coach, dt.date(2026, 7, 31)) == []
    assert due(coach, dt.date(2026, 8, 1)) == ["ask"]


def test_what_is_no_meeting_is_refused_with_a_sentence(coach, alder):
    """Nobody, or minutes no meeting has."""
    with pytest.raises(ValueError, match="with"):
        coach.plans.meetings.draft("nobody")
    with pytest.raises(ValueError, match="5 to 120"):
        coach.plans.meetings.draft(alder.id, minutes=3)


def test_the_end_of_a_rotation_comes_by_itself_and_is_marked(coach):
    """Two steps around the last day, kept as marks of the block."""
    last = TODAY + 3 * DAY
    block = Block(name="MICU", kind=Kind.ICU, first=TODAY - 20 * DAY, last=last)
    coach.setup.save_block(block)
    assert due(coach, TODAY - DAY) == []
    assert due(coach, TODAY) == ["thank"]
    tick(coach, TODAY, "thank")
    assert coach.desk.store.all(Touch) == []
    assert due(coach, last) == ["write"]
    assert due(coach, last + 8 * DAY) == []
    (mark,) = coach.desk.store.all(Mark)
    assert mark.plan == coach.setup.blocks()[0].id
    (view,) = [one for one in coach.plans.views(TODAY) if one.kind == "rotation_end"]
    for refused in (coach.plans.drop, coach.plans.close):
        with pytest.raises(ValueError, match="schedule"):
            refused(view, TODAY)


def test_a_step_past_its_last_day_leaves_by_itself(coach, planned):
    """The preparation of a meeting that is over is no open step of the plan."""
    day = planned.day + DAY
    view = coach.plans.view(planned.id, day)
    assert view.step("prepare").skipped == planned.day
    assert "prepare" not in [step.key for step in view.open]
    assert coach.plans.view(planned.id, planned.day).step("prepare").open


def test_thanks_on_a_block_with_one_person_met_is_a_contact_with_them(coach):
    """With two it is left to the intern whom they thanked."""
    block = Block(name="MICU", kind=Kind.ICU, first=TODAY - 20 * DAY, last=TODAY)
    coach.setup.save_block(block)
    birch = coach.people.add("Dr Demo Birch", Position.FACULTY, met="micu")
    step = next(one for one in coach.plans.due(TODAY) if one.key.endswith(":thank"))
    assert step.title == "Thank Dr Demo Birch before MICU ends"
    tick(coach, TODAY, "thank")
    assert [one.how for one in coach.people.touches(birch)] == [How.THANKS]
    coach.people.add("Dr Demo Cedar", Position.FACULTY, met="MICU")
    tick(coach, TODAY, "write")
    assert len(coach.desk.store.all(Touch)) == 1


def test_a_day_found_without_asking_here_counts_as_asked(coach, alder):
    """The ask is behind, whoever spoke first."""
    coach.plans.put(coach.plans.meetings.draft(alder.id))
    (meeting,) = coach.desk.store.all(Meeting)
    assert coach.planning.plan(*coach.plans.place(meeting, TODAY + 3 * DAY)).fits
    assert coach.desk.store.all(Meeting)[0].asked == TODAY
    assert due(coach, TODAY) == []
