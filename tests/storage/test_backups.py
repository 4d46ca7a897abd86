"""Backups of each day, backups wherever the user wants, and going back."""

import json

import pytest
from tinydb import TinyDB

from prelim_coach.domain.journal import Deed, Draw
from prelim_coach.domain.profile import Profile
from prelim_coach.storage.errors import CannotWriteError, NotFoundError
from prelim_coach.storage.filesystem import REAL
from prelim_coach.storage.folder import BACKUPS_KEPT
from tests.faults.memory import MemoryFileSystem
from tests.faults.scenes import (
    DATA,
    START,
    TODAY,
    Wrist,
    deed,
    open_store,
    plant_device,
    put,
    seen,
    titles,
)
from tests.storage.examples import examples


def one_a_day(fs, days):
    """Save twice a day; give the store, the watch and what the first save of each day replaced."""
    watch = Wrist()
    store = open_store(fs, watch)
    before = {}
    for number in range(days):
        before[watch().date()] = seen(store)
        put(store, deed(f"{number} a"))
        put(store, deed(f"{number} b"), Profile(name=str(number)))
        watch.add(days=1)
    return store, watch, before


def test_the_first_save_of_each_day_keeps_the_file_it_replaces(fs):
    """A day's backup is what was there before its first save, whatever came later that day."""
    store, _, before = one_a_day(fs, 4)
    days = list(before)
    assert store.backup_days() == days
    for day in store.backup_days()[1:]:
        assert store.restore(day) == day
        assert seen(store) == before[day]
        assert store.undo() == f"restore of {day.isoformat()}"


def test_the_newest_thirty_are_kept_by_count(fs):
    """A pause of a year deletes nothing; the thirty-first backup pushes the oldest out."""
    store, watch, _ = one_a_day(fs, BACKUPS_KEPT + 4)
    days = store.backup_days()
    assert len(days) == BACKUPS_KEPT == 30
    watch.add(years=1)
    put(store, deed("after a year"))
    assert store.backup_days() == [*days[1:], watch().date()]


def test_restore_without_a_day_takes_the_newest_that_is_whole(fs):
    """A damaged backup is passed over; asked for by name, it is refused."""
    store, _, before = one_a_day(fs, 4)
    *_, last_but_one, last = store.backup_days()
    path = DATA / "backups" / f"{last.isoformat()}.aa11bb22.json"
    fs.plant(path, fs.read(path)[:-4])
    assert store.restore() == last_but_one
    assert seen(store) == before[last_but_one]
    with pytest.raises(NotFoundError, match=f"no whole backup of {last.isoformat()}"):
        store.restore(last)


def test_there_may_be_no_backup_yet(fs):
    """A new folder says so and makes nothing."""
    with pytest.raises(NotFoundError, match="none yet"):
        open_store(fs).restore()
    assert fs.names(DATA) == []


def test_restore_keeps_the_present_file_and_can_be_undone(fs):
    """The present state lies in the backups under its own name, and undo brings it back."""
    store, _, _ = one_a_day(fs, 3)
    present, data = seen(store), fs.read(DATA / "coach-aa11bb22.json")
    store.restore(store.backup_days()[0])
    assert seen(store) == seen(open_store(fs)) != present
    (kept,) = [name for name in fs.names(DATA / "backups") if name.startswith("before-restore-")]
    assert fs.read(DATA / "backups" / kept) == data
    store.undo()
    assert seen(store) == seen(open_store(fs)) == present


def test_restore_leaves_what_only_other_devices_said():
    """Going back on one device undoes its own saves, and wins over them on the other."""
    disks = MemoryFileSystem(), MemoryFileSystem()
    for disk, name in zip(disks, ("aaaa", "bbbb"), strict=True):
        plant_device(disk, name)
    put(open_store(disks[1]), deed("theirs"))
    disks[0].plant(DATA / "coach-bbbb.json", disks[1].read(DATA / "coach-bbbb.json"))
    put(open_store(disks[0]), deed("mine"))
    tomorrow = START.add(days=1)
    store = open_store(disks[0], tomorrow)
    changed = deed("theirs, changed", id=next(d.id for d in store.all(Deed) if d.title == "theirs"))
    put(store, changed, deed("mine, later"))
    store.restore(tomorrow.date())
    assert sorted(titles(store)) == ["mine", "theirs"]
    disks[1].plant(DATA / "coach-aaaa.json", disks[0].read(DATA / "coach-aaaa.json"))
    assert sorted(titles(open_store(disks[1]))) == ["mine", "theirs"]


def test_a_backup_file_holds_everything_and_opens_in_tinydb(tmp_path):
    """One file has every entry of every device, readable by stock TinyDB, for the user alone."""
    store = open_store(REAL, START, tmp_path / "data", tmp_path / "state")
    made = put(store, *examples())
    target = tmp_path / "mine.json"
    assert store.backup(target) == len(made)
    assert target.stat().st_mode & 0o077 == 0
    with TinyDB(target) as stock:
        assert len(stock.table(f"draw-{TODAY:%Y-%m}")) == 1
    fresh = open_store(REAL, START, tmp_path / "new", tmp_path / "state2")
    from prelim_coach.storage.outside import read_documents

    fresh.merge(read_documents(target.read_bytes()), "import")
    assert fresh.all(Draw) == store.all(Draw)
    assert seen(fresh) == seen(store)


def test_a_backup_never_replaces_a_file(fs):
    """A name that is taken is refused, and the file stays."""
    store = open_store(fs)
    put(store, deed("one"))
    fs.plant(DATA / "mine.txt", b"a letter")
    with pytest.raises(CannotWriteError, match="exists already"):
        store.backup(DATA / "mine.txt")
    assert fs.read(DATA / "mine.txt") == b"a letter"


def test_a_backup_into_nowhere_is_told(fs):
    """A folder that is not there is the user's to make."""
    with pytest.raises(CannotWriteError, match="cannot be written"):
        open_store(fs).backup(DATA / "nowhere" / "mine.json")


def test_documents_are_given_by_kind_with_their_envelope(fs):
    """An export has every live document with id and stamp, and nothing that was removed."""
    store = open_store(fs)
    one, two = put(store, deed("one"), deed("two"))
    with store.write("delete") as save:
        save.remove(one)
    documents = store.documents()
    assert [doc["id"] for doc in documents["deed"]] == [two.id]
    assert documents["deed"][0]["stamp"]
    assert json.loads(json.dumps(documents)) == documents
