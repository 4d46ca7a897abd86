"""Plans through the use cases: steps on Today when due, ticked, moved, closed, and the gate."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, Person, Position, Touch
from prelim_coach.domain.plan import Mark, Meeting
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
    person = Person(name="Dr Demo Alder", position=Position.FACULTY, added=TODAY)
    coach.desk.save("person", person)
    return coach.desk.store.all(Person)[0]


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
    """Two days ahead the preparation, nothing before, nothing on the day but the plan itself."""
    found = [due(coach, TODAY + n * DAY) for n in range(6)]
    assert found == [[], [], ["prepare"], ["prepare"], ["prepare"], ["held"]]
    assert planned.day == TODAY + 4 * DAY
