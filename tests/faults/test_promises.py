"""Rows 12 and 13: callbacks that raise, modes, stock TinyDB, clocks, locales and odd text."""

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path

import pendulum
import pytest
from tinydb import TinyDB, where

from prelim_coach.domain.journal import CheckIn, Deed
from prelim_coach.storage.filesystem import REAL
from prelim_coach.text import clean
from tests.faults.memory import MemoryFileSystem
from tests.faults.processes import fork, hear_all
from tests.faults.scenes import (
    DATA,
    START,
    Wrist,
    checkin,
    deed,
    open_store,
    plant_device,
    put,
    seen,
    titles,
)

ROOT = Path(__file__).parents[2]


def open_at(folder, now=START):
    """Open the store in a folder of the real file system."""
    return open_store(REAL, now, folder / "data", folder / "state")


def burst(document):
    """Change a document and raise before the second."""
    document["title"] = "spoiled"
    if document["minutes"] == 2:
        raise ZeroDivisionError


def in_a_tinydb_update(save):
    """Raise in TinyDB's own update, which changes documents in place."""
    save.db.table("deed-2026-11", cache_size=0).update(burst)


def after_two_operations(save):
    """Raise after two operations went well."""
    save.put(deed("half"))
    save.remove(save.all(Deed)[0])
    raise ZeroDivisionError


def in_the_second_of_two_tables(save):
    """Raise when the first table was changed by TinyDB already."""
    save.db.table("deed-2026-11", cache_size=0).remove(where("minutes") == 1)
    in_a_tinydb_update(save)


@pytest.mark.parametrize(
    "spoil", [in_a_tinydb_update, after_two_operations, in_the_second_of_two_tables]
)
def test_a_callback_that_raises_changes_nothing(report_row, tmp_path, spoil):
    """Raise in the middle of a save: memory and file are to the byte what they were."""
    store = open_at(tmp_path)
    put(store, deed("one", minutes=1), deed("two", minutes=2))
    (live,) = (tmp_path / "data").glob("coach-*.json")
    before, old = seen(store), live.read_bytes()
    with pytest.raises(ZeroDivisionError), store.write("half") as save:
        spoil(save)
    held = seen(store) == before == seen(open_at(tmp_path)) and live.read_bytes() == old
    report_row(12, f"a callback raises {spoil.__name__.replace('_', ' ')}", 1, int(held))


def test_tinydb_operations_inside_a_save_are_part_of_it(tmp_path):
    """TinyDB changes documents in place; the change is noticed, saved and read all the same."""
    store = open_at(tmp_path)
    put(store, deed("one"), deed("two"))
    store.all(Deed)
    with store.write("raw") as save:
        table = save.db.table("deed-2026-11", cache_size=0)
        table.update({"minutes": 55}, where("title") == "one")
    for reader in (store, open_at(tmp_path)):
        assert [one.minutes for one in reader.all(Deed)] == [55, 5]
    with store.write("raw") as save:
        save.db.table("deed-2026-11", cache_size=0).remove(where("title") == "two")
    for reader in (store, open_at(tmp_path)):
        assert titles(reader) == ["one"]


def test_tinydb_writes_outside_a_save_are_refused(tmp_path):
    """A TinyDB table kept after its save cannot write."""
    store = open_at(tmp_path)
    with store.write("first") as save:
        save.put(deed("one"))
        table = save.db.table("deed-2026-11", cache_size=0)
    with pytest.raises(RuntimeError, match="belong inside"):
        table.truncate()
    assert titles(store) == titles(open_at(tmp_path)) == ["one"]


@pytest.mark.skipif(sys.platform == "win32", reason="no modes on Windows")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o777])
def test_only_the_user_can_read_whatever_the_umask(report_row, tmp_path, umask):
    """Files are 0600 and folders 0700 under every umask."""

    def work(tell):
        os.umask(umask)
        watch = Wrist()
        store = open_at(tmp_path / "new", watch)
        for _ in range(3):
            put(store, deed("one"))
            watch.add(days=1)
        tell([titles(store), ["one"] * 3])

    tmp_path.chmod(0o700)
    pid, reader = fork(work)
    ((found, wanted),) = hear_all(reader)
    assert os.waitpid(pid, 0)[1] == 0
    modes = {
        path: path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600)
        for path in (tmp_path / "new").rglob("*")
    }
    assert len(modes) >= 8
    held = sum(modes.values()) * (found == wanted)
    report_row(12, f"modes under umask {umask:03o}", len(modes), held)


def test_stock_tinydb_opens_the_file(report_row, tmp_path):
    """Stock TinyDB reads every document, and finds them by its own queries."""
    store = open_at(tmp_path)
    put(
        store,
        deed("caf\u00e9 \U0001f642"),
        deed("two", day=dt.date(2026, 12, 1)),
        checkin(energy=3),
    )
    (live,) = (tmp_path / "data").glob("coach-*.json")
    with TinyDB(live) as stock:
        (one,) = stock.table("deed-2026-11").search(where("title") == "caf\u00e9 \U0001f642")
        held = (
            one["id"] == store.all(Deed)[0].id
            and len(stock.table("deed-2026-12")) == 1
            and stock.table("checkin-2026-11").all()[0]["energy"] == 3
            and stock.table("_meta").all()[0]["rev"] == 1
        )
    report_row(12, "stock TinyDB opens the file", 1, int(held))


CLOCKS = {
    "back a year": [START, START.subtract(years=1), START.subtract(years=1, hours=-1)],
    "to 2099 and back": [START, START.set(year=2099), START],
    "back to 1970": [START, pendulum.datetime(1970, 1, 1), START],
    "before 1970": [pendulum.datetime(1951, 1, 1), START],
    "standing still": [START] * 40,
    "DST gap": [
        pendulum.datetime(2027, 3, 14, 1, 59, 59, tz="America/New_York").add(seconds=s)
        for s in range(4)
    ],
    "DST fold": [
        pendulum.datetime(2026, 11, 1, 0, 59, tz="America/New_York").add(minutes=30 * s)
        for s in range(6)
    ],
    "month edge": [
        pendulum.datetime(2026, 11, 30, 23, 59, 59, tz="Pacific/Auckland").add(seconds=s)
        for s in range(3)
    ],
    "another time zone": [
        START,
        START.in_timezone("Asia/Tokyo"),
        START.in_timezone("Pacific/Niue"),
    ],
}


@pytest.mark.parametrize("name", CLOCKS)
def test_no_clock_loses_doubles_or_reorders(report_row, name):
    """Save and change entries by every kind of clock: all are there, in order, changes newest."""
    fs = MemoryFileSystem()
    made = []
    held = 0
    for number, instant in enumerate(CLOCKS[name]):
        store = open_store(fs, instant)
        put(store, deed(str(number), day=instant.date(), at=instant))
        made.append((str(number), instant.date(), instant.timestamp(), instant.utcoffset()))
        first = store.all(Deed)[0]
        with store.write("change") as save:
            save.put(deed(first.title, day=first.day, at=first.at, id=first.id, minutes=number))
        found = open_store(fs, instant).all(Deed)
        held += [
            (one.title, one.day, one.at.timestamp(), one.at.utcoffset()) for one in found
        ] == made and (found[0].minutes == number)
    report_row(13, f"clock {name}", len(made), held)


@pytest.mark.parametrize(
    "text",
    [
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\ud800 alone",
        "e\u0301",
        "\u2028\x00\x1b[31m",
        "\r\n\t",
    ],
    ids=["emoji family", "lone surrogate", "combining", "controls", "line ends"],
)
def test_odd_text_stays_in_the_file_and_is_read_clean(report_row, text):
    """The file keeps it to the code point, over later saves too; what is read steers nothing."""
    fs = MemoryFileSystem()
    plant_device(fs)
    put(open_store(fs), deed(text))
    put(open_store(fs), checkin(energy=3))
    (kept,) = json.loads(fs.read(DATA / "coach-aa11bb22.json"))["deed-2026-11"].values()
    held = kept["title"] == text and titles(open_store(fs)) == [clean(text)]
    report_row(13, "odd text", 1, int(held))


def test_the_locale_does_not_matter(report_row, tmp_path):
    """A process in the C locale without UTF-8 mode reads and writes the same bytes."""
    put(open_at(tmp_path), deed("caf\u00e9 \U0001f642"))
    command = [sys.executable, "-m", "tests.faults.again", str(tmp_path)]
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    subprocess.run(command, check=True, cwd=ROOT, env=env)
    report_row(13, "LC_ALL=C", 1, int(titles(open_at(tmp_path)) == ["caf\u00e9 \U0001f642"] * 2))


def test_a_check_in_by_a_clock_set_back_is_still_the_newest():
    """A second check-in under a clock that was set back replaces the first one's answer."""
    fs = MemoryFileSystem()
    put(open_store(fs, START), checkin(energy=2))
    put(open_store(fs, START.subtract(years=1)), checkin(energy=4))
    (found,) = open_store(fs).all(CheckIn)
    assert found.energy == 4
