"""Row 11: any order of saves, undos, second windows, restarts and refusals."""

import errno

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from prelim_coach.domain.journal import CheckIn, Deed
from prelim_coach.storage.errors import StorageError
from tests.faults.memory import MemoryFileSystem, copy_of
from tests.faults.refusing import Refusing
from tests.faults.scenes import Wrist, checkin, deed, open_store, plant_device, seen

EXAMPLES, STEPS = 300, 30
WORDS = st.sampled_from(["tea", "caf\u00e9", "\U0001f642", "\ud800", ""])
DAYS = st.integers(-40, 40)


def half(store):
    """Raise in the middle of a save."""
    with store.write("half") as save:
        save.put(deed("half"))
        raise ZeroDivisionError


class Life(RuleBasedStateMachine):
    """A store, a model of it (the states to undo to), and a file system that may refuse."""

    def __init__(self):
        super().__init__()
        self.disk = MemoryFileSystem()
        plant_device(self.disk)
        self.fs = Refusing(self.disk, errno.EIO)
        self.watch = Wrist()
        self.store = open_store(self.fs, self.watch)
        self.past = []
        self.looked = 0
        self.now = seen(self.store)

    def save(self, act, *, k=0):
        """Make a save; when the k-th call is refused, it is as before or as after."""
        before = self.now
        self.fs.refuse(k)
        try:
            act(self.store)
        except StorageError:
            self.fs.heal()
            self.now = seen(open_store(copy_of(self.disk), self.watch))
            if self.now != before:
                self.past.append(before)
        else:
            self.fs.heal()
            self.now = seen(self.store)
            if self.now != before:
                self.past.append(before)

    @rule(words=WORDS, day=DAYS, k=st.integers(0, 30))
    def add(self, words, day, k):
        """Add a deed of some day."""
        new = deed(words, day=self.watch().add(days=day).date())
        self.save(lambda store: put(store, new), k=k)

    @rule(data=st.data(), day=DAYS)
    def edit(self, data, day):
        """Give a deed another title and day."""
        deeds = self.store.all(Deed)
        if deeds:
            old = data.draw(st.sampled_from(deeds))
            new = deed("edited", day=self.watch().add(days=day).date(), id=old.id)
            self.save(lambda store: put(store, new))
            assert self.store.get(Deed, old.id) == new

    @rule(data=st.data(), k=st.integers(0, 30))
    def remove(self, data, k):
        """Take a deed away."""
        deeds = self.store.all(Deed)
        if deeds:
            old = data.draw(st.sampled_from(deeds))
            self.save(lambda store: take(store, old), k=k)

    @rule(energy=st.none() | st.integers(1, 5), sleep=st.none() | st.floats(0, 24))
    def check_in(self, energy, sleep):
        """Check in, once a day however often it is done."""
        new = checkin(energy=energy, sleep=sleep)
        self.save(lambda store: put(store, new))
        (found,) = self.store.all(CheckIn)
        assert energy is None or found.energy == energy

    @rule()
    def fail_half_way(self):
        """Raise in the middle of a save."""
        with pytest.raises(ZeroDivisionError):
            half(self.store)

    @rule()
    def undo(self):
        """Undo the last save."""
        label = self.store.undo()
        assert (label is None) == (not self.past)
        if self.past:
            was = self.past.pop()
            assert seen(self.store) == was
        self.now = seen(self.store)

    @rule(words=WORDS)
    def second_window(self, words):
        """Save from another process; the first notices."""

        def elsewhere(store):
            put(open_store(self.fs, self.watch), deed(words))
            assert store.refresh()

        self.save(elsewhere)

    @rule()
    def reopen(self):
        """Close and start again."""
        self.store = open_store(self.fs, self.watch)

    @rule(hours=st.integers(-30, 60))
    def later(self, hours):
        """Let time pass, or the clock be set back."""
        self.watch.add(hours=hours)

    @invariant()
    def memory_is_disk(self):
        """Memory, disk and model say the same."""
        assert seen(self.store) == self.now
        if len(self.disk.log) != self.looked:
            self.looked = len(self.disk.log)
            fresh = open_store(copy_of(self.disk), self.watch)
            assert seen(fresh) == self.now
            assert not fresh.notice


def put(store, record):
    """Save one record."""
    with store.write("put") as save:
        save.put(record)


def take(store, record):
    """Save that a record is gone."""
    with store.write("take") as save:
        save.remove(record)


def test_memory_and_disk_agree_whatever_happens(report_row):
    """Hypothesis lives 300 lives of 30 steps: never anything between before and after."""
    from hypothesis.stateful import run_state_machine_as_test

    lives = []

    class Counted(Life):
        def __init__(self):
            super().__init__()
            lives.append(1)

    run_state_machine_as_test(
        Counted,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert len(lives) >= EXAMPLES
    report_row(11, f"lives of up to {STEPS} steps", len(lives), len(lives))
