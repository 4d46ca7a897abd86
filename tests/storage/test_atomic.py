"""The order of a save, call by call."""

import pytest

from prelim_coach.storage.atomic import UnconfirmedError, save
from tests.faults.memory import MemoryFileSystem
from tests.faults.scenes import DATA

LIVE = DATA / "coach-a.json"
PREV = DATA / "coach-a.json.prev"
BACKUP = DATA / "backups" / "2026-11-22.a.json"


class Listening(MemoryFileSystem):
    """Writes down what is done to which file."""

    said = ()

    def __getattribute__(self, name):
        """Listen to the calls that change something."""
        inner = super().__getattribute__(name)
        if name not in {"create", "write", "sync", "link", "replace", "sync_folder"}:
            return inner

        def call(*args):
            names = [
                getattr(arg, "name", "") for arg in args if not isinstance(arg, bytes | memoryview)
            ]
            self.said = [*self.said, " ".join([name, *filter(None, names)])]
            return inner(*args)

        return call


@pytest.fixture
def fs():
    """Give a file system with a live file and the one before."""
    disk = Listening()
    disk.plant(PREV, b"older")
    disk.plant(LIVE, b"old")
    return disk


def test_a_save_is_made_in_the_order_that_a_crash_cannot_break(fs):
    """Temp file, its fsync, the kept copies, the replace, the folders."""
    save(fs, LIVE, [b"ne", b"w"], [PREV, BACKUP])
    assert [one for one in fs.said if "home" not in one] == [
        "create coach-a.json.tmp",
        "write",
        "write",
        "sync",
        "link coach-a.json coach-a.json.prev.tmp",
        "replace coach-a.json.prev.tmp coach-a.json.prev",
        "sync_folder data",
        "link coach-a.json 2026-11-22.a.json.tmp",
        "replace 2026-11-22.a.json.tmp 2026-11-22.a.json",
        "replace coach-a.json.tmp coach-a.json",
        "sync_folder data",
        "sync_folder backups",
    ]
    assert [fs.read(path) for path in (LIVE, PREV, BACKUP)] == [b"new", b"old", b"old"]
    assert fs.names(DATA) == ["backups", "coach-a.json", "coach-a.json.prev"]


def test_a_system_that_takes_a_byte_at_a_time_is_fed_to_the_end(fs, monkeypatch):
    """Short writes are gone on with; a write of nothing is an error, not an endless loop."""
    kept = fs.write
    monkeypatch.setattr(fs, "write", lambda handle, data: kept(handle, data[:1]))
    save(fs, LIVE, [b"new", b"er"], [])
    assert fs.read(LIVE) == b"newer"
    monkeypatch.setattr(fs, "write", lambda *_: 0)
    with pytest.raises(OSError, match="wrote nothing"):
        save(fs, LIVE, [b"newest"], [])
    assert fs.read(LIVE) == b"newer"


def test_without_links_the_kept_copies_are_copies(fs):
    """A copy is brought to the disk before it takes the name."""
    fs.links = False
    save(fs, LIVE, [b"new"], [PREV])
    assert fs.read(PREV) == b"old"
    said = fs.said[fs.said.index("create coach-a.json.prev.tmp") :]
    assert said[:4] == [
        "create coach-a.json.prev.tmp",
        "write",
        "sync",
        "replace coach-a.json.prev.tmp coach-a.json.prev",
    ]


def test_a_failed_fsync_throws_the_file_away(fs, monkeypatch):
    """After a refused fsync the temp file is gone, was synced once, and nothing else changed."""
    synced = []

    def refuse(handle):
        synced.append(handle)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(fs, "sync", refuse)
    with pytest.raises(OSError, match="Input/output"):
        save(fs, LIVE, [b"new"], [PREV])
    assert len(synced) == 1
    assert fs.names(DATA) == ["coach-a.json", "coach-a.json.prev"]
    assert [fs.read(path) for path in (LIVE, PREV)] == [b"old", b"older"]


def test_a_refused_folder_fsync_is_told_apart(fs, monkeypatch):
    """The new file is there but not for sure: that is neither saved nor not saved."""

    def refuse(_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(fs, "sync_folder", refuse)
    with pytest.raises(UnconfirmedError):
        save(fs, LIVE, [b"new"])
    assert fs.read(LIVE) == b"new"


def test_leftovers_of_a_crash_are_in_nobodys_way(fs):
    """Temp files that a killed save left are replaced by the next one's."""
    for path in (LIVE, PREV):
        fs.plant(path.with_name(path.name + ".tmp"), b"half a fi")
    save(fs, LIVE, [b"new"], [PREV])
    assert fs.names(DATA) == ["coach-a.json", "coach-a.json.prev"]


def test_a_file_that_already_is_its_own_kept_copy_goes_well(fs):
    """A crash between the two renames leaves both names on one file; the next save parts them."""
    fs.folders[DATA][PREV.name] = fs.folders[DATA][LIVE.name]
    save(fs, LIVE, [b"new"], [PREV])
    assert [fs.read(path) for path in (LIVE, PREV)] == [b"new", b"old"]
    assert fs.names(DATA) == ["coach-a.json", "coach-a.json.prev"]
