"""Rows 1 and 2: kill -9 at a random instant, and at every system call of a save."""

import os
import random
import shutil
import time

import pytest

from prelim_coach.domain.journal import Deed
from prelim_coach.domain.profile import Profile
from prelim_coach.storage.store import Store
from tests.faults.processes import end, fork, hear, hear_all
from tests.faults.scenes import START, deed
from tests.faults.tracing import calls_of, needs_strace, traced

KILLS = 500


def open_at(folder):
    """Open the store in a folder of the real file system."""
    return Store.open(folder / "data", folder / "state", now=lambda: START)


def count_up(store, number):
    """Save one number in two tables."""
    with store.write(f"count {number}") as save:
        (old,) = save.all(Deed) or [deed("")]
        save.put(deed(str(number)) if not old.id else _titled(old, number))
        save.put(Profile(name=str(number)))


def _titled(old, number):
    return deed(str(number), id=old.id)


def counted(store):
    """Give the number, which both tables must agree on; None when they do not."""
    (one,), (profile,) = store.all(Deed), store.all(Profile)
    return int(one.title) if one.title == profile.name and not store.notice else None


def test_kill_at_a_random_instant_loses_at_most_what_was_not_acknowledged(report_row, ram_path):
    """Kill a process that saves without pause: the tables agree on the last number or the next."""
    random.seed(20261122)
    held = 0
    for trial in range(KILLS):
        folder = ram_path / str(trial // 50)
        store = open_at(folder)
        start = counted(store) if store.all(Deed) else 0
        if trial % 50 == 0:
            count_up(store, 0)

        def work(tell, store=store, start=start):
            number = start
            while True:
                number += 1
                count_up(store, number)
                tell(number)

        pid, reader = fork(work)
        first = hear(reader)
        time.sleep(random.random() * 0.004)
        end(pid)
        last = [first, *hear_all(reader)][-1]
        held += counted(open_at(folder)) in (last, last + 1)
    report_row(1, "kill -9 at a random instant of a two-table save", KILLS, held)


def insert(store):
    """Save something new in two tables."""
    with store.write("insert") as save:
        save.put(deed("inserted"))
        save.put(Profile(name="inserted"))


def update(store):
    """Save something changed in two tables."""
    with store.write("update") as save:
        save.put(_titled(save.all(Deed)[0], 1))
        save.put(Profile(name="1"))


def remove(store):
    """Save that two things are gone."""
    with store.write("remove") as save:
        save.remove(save.all(Deed)[0])
        save.remove(save.all(Profile)[0])


def state(folder):
    """Give what there is to read."""
    store = open_at(folder)
    return [one.title for one in store.all(Deed)], [one.name for one in store.all(Profile)]


@needs_strace
@pytest.mark.parametrize("act", [insert, update, remove])
def test_kill_at_each_system_call_leaves_all_or_nothing(report_row, ram_path, act):
    """Kill at every system call of a save in turn: both tables are as before, or both as after."""
    model = ram_path / "model"
    count_up(open_at(model), 0)
    before = state(model)
    once = shutil.copytree(model, ram_path / "once")
    calls = list(calls_of(open_at(once), act, ram_path / "calls"))
    after = state(once)
    assert before != after
    assert len(calls) > 20
    killed = held = 0
    for number, (name, nth) in enumerate(calls):
        folder = shutil.copytree(model, ram_path / str(number))
        inject = f"inject={name}:signal=KILL:when={nth}"
        status = traced(
            open_at(folder), act, "-e", f"trace={name}", "-e", inject, "-o", "/dev/null"
        )
        killed += os.WIFSIGNALED(status)
        whole = state(folder) in (before, after)
        act(open_at(folder)) if state(folder) == before else None
        held += whole and state(folder) == after
        shutil.rmtree(folder)
    assert killed >= 0.9 * len(calls)  # some ask for memory, and not in every run
    report_row(2, f"SIGKILL at each system call of {act.__name__}", len(calls), held)
