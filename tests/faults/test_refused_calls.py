"""Row 3: the system refuses any one call, once or from then on; nothing is half done."""

import errno
import itertools

import pytest

from prelim_coach.domain.profile import Profile
from prelim_coach.storage.errors import StorageError
from tests.faults.memory import MemoryFileSystem, copy_of
from tests.faults.refusing import Refusing
from tests.faults.scenes import DATA, START, deed, live_a_little, open_store, plant_device, seen


def change_two_tables(store):
    """Save in two tables."""
    with store.write("two tables") as save:
        save.put(deed("new"))
        save.put(Profile(name="new"))


def no_file_yet(fs):
    """The first save there is."""


def some_saves(fs):
    """A save among others of its day."""
    live_a_little(fs)


def a_new_day(fs):
    """The first save of a day, which makes a backup."""
    live_a_little(fs, now=START.subtract(days=1))


def no_links(fs):
    """The same where hard links are not possible."""
    fs.links = False
    a_new_day(fs)


def damaged(fs):
    """A damaged file, put right when the store is opened."""
    live_a_little(fs)
    path = DATA / "coach-aa11bb22.json"
    fs.plant(path, fs.read(path)[:-9])


def undoing(store):
    """Undo the last save."""
    assert store.undo() == "deed 2"


SCENES = [
    (scene, change_two_tables) for scene in (no_file_yet, some_saves, a_new_day, no_links, damaged)
]
SCENES.append((some_saves, undoing))


def trials(prepare, act, number, *, lasting):
    """Refuse the k-th call, for every k there is, and give whether all is well each time."""
    fs = MemoryFileSystem()
    plant_device(fs)
    prepare(fs)
    before = said(open_store(copy_of(fs)))
    reference = open_store(copy_of(fs))
    act(reference)
    after = said(reference)
    for k in itertools.count(1):
        tried = copy_of(fs)
        refusing = Refusing(tried, number, lasting=lasting)
        refusing.refuse(k)
        store, allowed, told = None, [before, after], []
        try:
            store = open_store(refusing)
            act(store)
            allowed = [after]
        except StorageError as error:
            told.append(str(error))
        if refusing.count < k:
            return
        refusing.heal()
        yield holds(store, tried, allowed) and all(one.endswith(".") for one in told)


def holds(store, fs, allowed):
    """Tell whether disk and memory are in one allowed state and the next save goes well."""
    on_disk = said(open_store(copy_of(fs)))
    if on_disk not in allowed or (store is not None and said(store) != on_disk):
        return False
    if store is not None:
        with store.write("afterwards") as save:
            save.put(deed("afterwards"))
    return store is None or "afterwards" in str(said(open_store(copy_of(fs))))


def said(store):
    """Give what the records say, without the ids, which count the saves that were tried."""
    records = (record for kind in seen(store).values() for record in kind)
    return [(type(one), getattr(one, "title", getattr(one, "name", ""))) for one in records]


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_a_refused_call_leaves_all_or_nothing(report_row, number, lasting):
    """Refuse each file call in turn: memory and disk agree, before or after, and life goes on."""
    outcomes = [held for scene in SCENES for held in trials(*scene, number, lasting=lasting)]
    what = f"{errno.errorcode[number]} at each call, {'lasting' if lasting else 'once'}"
    report_row(3, what, len(outcomes), sum(outcomes))
