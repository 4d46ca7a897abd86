"""The store in memory answers as the real one does, for the calls the use cases make."""

import datetime as dt

import pytest

from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Phase
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import CheckIn, Deed, Draw
from prelim_coach.domain.person import How, Person, Position, Touch
from prelim_coach.domain.profile import Profile
from prelim_coach.storage.store import Store
from tests.conftest import at
from tests.simulation.life import Life
from tests.simulation.store import MemoryStore

KINDS = (Profile, CheckIn, Deed, Draw, Commitment, Person, Touch)


def fortnight(store, clock):
    """Live two weeks over a store and give what it holds, ids aside."""
    coach = Coach(store, clock)
    life = Life("steady", 2)
    coach.setup.save_profile(year_start=dt.date(2026, 7, 1), own_minutes=90)
    coach.setup.save_profile(specialty="neurology")
    for block in life.year.blocks:
        coach.setup.save_block(block)
    person = coach.people.add("Dr Demo Elm", Position.FACULTY)
    for number in range(14):
        clock.set(at("2026-11-23 05:40") + dt.timedelta(days=number))
        day = coach.desk.today()
        coach.journal.check_in(day, energy=3, phase=Phase.BEFORE)
        coach.journal.check_in(day, sleep=6.5, phase=Phase.BEFORE)
        coach.cards.keep(day)
        for view in coach.cards.view(day).cards[:1]:
            coach.journal.tick(day, view.card)
        coach.touches.touch(person, How.TALK, f"day {number}")
        plan = Commitment(day=day, what=What.ACT, title=f"plan {number}", minutes=5)
        if coach.planning.plan(plan).fits and number % 2:
            coach.planning.drop(coach.planning.of_week(day)[-1])
    first, last = dt.date(2026, 11, 24), dt.date(2026, 12, 3)
    return [[_bare(one) for one in store.all(kind)] for kind in KINDS] + [
        [_bare(one) for one in store.between(Deed, first, last)],
        store.days(Draw, first, last),
    ]


def _bare(record):
    ids = ("id", "person", "commitment", "touch")
    said = {name: getattr(record, name) for name in record.__struct_fields__ if name not in ids}
    if isinstance(record, Draw):
        said["cards"] = [one.key.split(":")[:2] for one in record.cards]
    if isinstance(record, Deed):
        said["card"] = record.card.split(":")[0]
    return said


def test_two_weeks_are_the_same_over_both_stores(tmp_path):
    """All that is read after them, in the same order."""
    clock = Moment(at("2026-11-23 05:40"))
    real = fortnight(Store.open(tmp_path / "data", tmp_path / "state", now=clock), clock)
    clock = Moment(at("2026-11-23 05:40"))
    assert fortnight(MemoryStore(), clock) == real


def test_a_save_that_fails_leaves_all_as_it_was():
    """Nothing of a broken block is kept."""
    store = MemoryStore()

    def broken():
        with store.write("x") as save:
            save.put(Profile(name="Sam"))
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        broken()
    assert store.all(Profile) == []
