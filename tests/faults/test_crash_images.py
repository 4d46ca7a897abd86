"""Rows 4 and 5: whatever a power cut leaves on the disk, every acknowledged save is there."""

import pytest

from prelim_coach.domain.journal import Deed
from prelim_coach.storage.errors import StorageError
from tests.faults.crash import crash_images
from tests.faults.memory import MemoryFileSystem
from tests.faults.scenes import Wrist, checkin, deed, open_store, seen


def put_deeds(store, *names):
    """Save some deeds at once."""
    with store.write("deeds") as save:
        for name in names:
            save.put(deed(name))


def life(rounds):
    """Give the saves of a short life, each one function of the store and the watch."""
    yield lambda store, _: put_deeds(store, "first")
    for number in range(rounds):
        yield lambda store, _, n=number: put_deeds(store, f"one {n}", f"two {n}")
        yield lambda store, watch: watch.add(days=1) and put_deeds(store, "next day")
        yield lambda store, _: store.undo()
        yield check_in
        yield take_away


def check_in(store, watch):
    """Save a check-in of the day."""
    with store.write("check-in") as save:
        save.put(checkin(day=watch().date(), at=watch(), energy=3))


def take_away(store, _):
    """Save that the first deed is gone."""
    with store.write("delete") as save:
        save.remove(save.all(Deed)[0])


def images_of_a_life(rounds, **ways):
    """Live, and give every image of every save with the states that are allowed in it."""
    fs, watch = MemoryFileSystem(**ways), Wrist()
    store = open_store(fs, watch)
    for step in life(rounds):
        before = {folder: dict(inside) for folder, inside in fs.folders.items()}
        old, fs.log = seen(store), []
        step(store, watch)
        new = seen(store)
        for happened, image in crash_images(before, fs.log):
            yield image, [new] if happened == len(fs.log) else [old, new], watch


def holds(image, allowed, watch):
    """Tell whether an image opens without a word and shows one of the allowed states."""
    try:
        store = open_store(image, watch)
        return store.notice == "" and seen(store) in allowed
    except StorageError:
        return False


def test_every_crash_image_shows_the_save_before_or_the_save_itself(report_row):
    """After a crash at any point the file is whole, and an acknowledged save is in it."""
    outcomes = [holds(*one) for one in images_of_a_life(12)]
    outcomes += [holds(*one) for one in images_of_a_life(5, links=False)]
    assert len(outcomes) >= 5000
    report_row(4, "crash images", len(outcomes), sum(outcomes))


@pytest.mark.parametrize("missing", ["syncs_files", "syncs_folders"])
def test_leaving_out_one_fsync_is_noticed(report_row, missing):
    """Without the file's or the folder's fsync some crash image loses an acknowledged save."""
    lost = any(not holds(*one) for one in images_of_a_life(2, **{missing: False}))
    report_row(5, f"ablation without {missing[6:-1]} fsync, goes red", 1, int(lost))
