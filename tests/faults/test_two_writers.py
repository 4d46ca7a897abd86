"""Rows 9 and 10: two processes at once, a holder that dies, and one that hangs."""

import os
import signal
import time

import pytest

from prelim_coach.storage.errors import BusyError
from prelim_coach.storage.filesystem import REAL
from tests.faults.processes import end, fork, hear
from tests.faults.scenes import START, deed, open_store, titles

ROUNDS, INSERTS = 10, 200


def open_at(folder):
    """Open the store in a folder of the real file system."""
    return open_store(REAL, START, folder / "data", folder / "state")


def put(store, title):
    """Save one deed."""
    with store.write(title) as save:
        save.put(deed(title, day=START.add(months=len(titles(store)) % 12).date()))


def put_many(store, name):
    """Save many deeds one by one, trying again when the other writer is busy."""
    for number in range(INSERTS):
        while True:
            try:
                put(store, f"{name} {number}")
            except BusyError:
                continue
            break


def test_two_writers_lose_nothing(report_row, ram_path):
    """Two processes save side by side: every one of their saves is there in the end."""
    found = 0
    for round_ in range(ROUNDS):
        folder = ram_path / str(round_)
        other, _ = fork(lambda _, folder=folder: put_many(open_at(folder), "a"))
        put_many(open_at(folder), "b")
        assert os.waitpid(other, 0)[1] == 0
        wanted = {f"{name} {number}" for name in "ab" for number in range(INSERTS)}
        found += len(wanted & set(titles(open_at(folder))))
    report_row(9, "inserts of two writers", ROUNDS * 2 * INSERTS, found)


def hold_on(folder):
    """Give a function for a child that takes the lock, says so, and never lets go."""

    def work(tell):
        with open_at(folder).write("held") as save:
            save.put(deed("held"))
            tell("holding")
            time.sleep(60)

    return work


def test_the_lock_of_a_killed_holder_is_free(report_row, ram_path):
    """Kill a process in mid-save: the next save goes through, and nothing of the first is there."""
    pid, reader = fork(hold_on(ram_path))
    assert hear(reader) == "holding"
    end(pid)
    put(open_at(ram_path), "next")
    report_row(
        10, "holder killed, next save goes through", 1, titles(open_at(ram_path)) == ["next"]
    )


def test_a_stopped_holder_makes_others_busy_after_two_seconds(report_row, ram_path):
    """Stop a process in mid-save: another waits 2 s, says so, and has changed nothing."""
    pid, reader = fork(hold_on(ram_path))
    assert hear(reader) == "holding"
    os.kill(pid, signal.SIGSTOP)
    store = open_at(ram_path)
    start = time.monotonic()
    with pytest.raises(BusyError, match="Another prelim-coach is saving; nothing was changed"):
        put(store, "next")
    waited = time.monotonic() - start
    end(pid)
    held = 1.9 < waited < 10 and titles(store) == []
    report_row(10, "holder stopped, busy after 2 s", 1, held)
