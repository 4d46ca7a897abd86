"""The store and its folder: other processes, refusals, odd documents, links."""

import os
import subprocess
import sys

import pytest
from msgspec.structs import replace

from prelim_coach.domain.journal import Deed
from prelim_coach.storage import layout, tables
from prelim_coach.storage.errors import CannotWriteError, ReadOnlyError
from prelim_coach.storage.store import Store
from tests.faults.memory import copy_of
from tests.faults.scenes import DATA, START, Wrist, checkin, deed, open_store, put, seen, titles

OWN = DATA / "coach-aa11bb22.json"


def test_refresh_notices_another_process_and_nothing_else(fs):
    """A save elsewhere is noticed once, by a look at the folder."""
    store, other = open_store(fs), open_store(fs)
    assert not store.refresh()
    put(other, deed("from a command"))
    assert store.refresh()
    assert titles(store) == ["from a command"]
    assert not store.refresh()
    put(store, deed("here"))
    assert not store.refresh()


def test_a_save_does_not_undo_what_another_process_saved(fs):
    """Without a refresh, a save still goes on top of the other's."""
    store, other = open_store(fs), open_store(fs)
    put(other, deed("theirs"))
    put(store, deed("mine"))
    assert titles(store) == ["theirs", "mine"]


def test_a_file_with_the_same_mark_but_another_save_is_noticed(fs):
    """Under the lock the first line counts, when inode, size and time all say nothing changed."""
    store, other = open_store(fs), open_store(fs)
    put(other, deed("a"))
    store.refresh()
    mark = fs.find(OWN).number, fs.find(OWN).mtime
    put(other, deed("b"))
    put(other, replace(other.all(Deed)[1], title="c"))
    inode = fs.find(OWN)
    inode.number, inode.mtime = mark
    store._engine.files._mark = fs.mark(OWN)
    put(store, deed("d"))
    assert titles(store) == ["a", "c", "d"]


def test_a_folder_that_cannot_be_written_opens_for_reading(fs, monkeypatch):
    """Everything is shown, and each save is refused with the reason."""
    put(open_store(fs), deed("one"))
    monkeypatch.setattr(fs, "may_write", lambda folder: folder != DATA)
    store = open_store(fs)
    assert titles(store) == ["one"]
    assert store.read_only
    assert f"{DATA} cannot be written" in store.notice
    with pytest.raises(ReadOnlyError, match=r"^Nothing was saved\. .* for reading only\.$"):
        put(store, deed("two"))


def test_a_lock_that_cannot_be_had_is_told(fs, monkeypatch):
    """Where no file can be locked nothing is saved without a lock."""

    def refuse(*_):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fs, "lock", refuse)
    store = open_store(fs)
    with pytest.raises(CannotWriteError, match="Operation not supported"):
        put(store, deed("one"))
    assert not fs.names(DATA)


def test_a_document_that_does_not_fit_is_left_out_and_told(fs):
    """One bad entry does not take the others away; its bytes stay."""
    put(open_store(fs), deed("good"), deed("bad"))
    copy = layout.parse(fs.read(OWN))
    copy.tables["deed-2026-11"]["2"]["minutes"] = "many"
    lines = [tables.encode(name, table) for name, table in copy.tables.items()]
    fs.plant(OWN, b"".join(layout.assemble(copy.meta, lines)))
    store = open_store(fs)
    assert titles(store) == ["good"]
    assert "1 of your entries cannot be shown" in store.notice
    put(store, deed("new"))
    assert b'"many"' in fs.read(OWN)


def test_other_tables_are_kept_as_they_are(fs):
    """A table this program does not know is carried along untouched."""
    put(open_store(fs), deed("one"))
    copy = layout.parse(fs.read(OWN))
    line = tables.encode("garden", {"1": {"id": "x", "stamp": "y", "rose": True}})
    fs.plant(OWN, b"".join(layout.assemble(copy.meta, [*copy.lines.values(), line])))
    put(open_store(fs), deed("two"))
    assert line in fs.read(OWN)


def test_ids_come_from_the_device_and_the_time(fs):
    """An id is the stamp of the first version: time, counter, device."""
    one, two = put(open_store(fs, START), deed("one"), deed("two"))
    millis = int(START.timestamp() * 1000)
    assert [one.id, two.id] == [f"{millis:012x}-{n:04x}-aa11bb22" for n in range(2)]


def test_a_symbolic_link_stays_one(tmp_path):
    """A linked file is written where it lies."""
    store = Store.open(tmp_path / "data", tmp_path / "state", now=lambda: START)
    put(store, deed("one"))
    (live,) = (tmp_path / "data").glob("coach-*.json")
    elsewhere = tmp_path / "elsewhere.json"
    live.rename(elsewhere)
    live.symlink_to(elsewhere)
    store = Store.open(tmp_path / "data", tmp_path / "state", now=lambda: START)
    put(store, deed("two"))
    assert live.is_symlink()
    assert b'"two"' in elsewhere.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="there the library holds the lock")
def test_a_command_needs_no_lock_library(tmp_path):
    """Neither reading nor saving pays for the lock library or asyncio."""
    script = (
        "import sys; from pathlib import Path; from prelim_coach.clock import now;"
        "from prelim_coach.storage.store import Store;"
        "from prelim_coach.domain.journal import Deed; p = Path(sys.argv[1]);"
        "from prelim_coach.domain.journal import TeachingPoint;"
        "store = Store.open(p / 'd', p / 's', now=now); store.all(Deed); it = store.write('x');"
        "save = it.__enter__(); save.put(TeachingPoint(day=now().date(), at=now(), text='x'));"
        "it.__exit__(None, None, None);"
        "sys.exit(bool({'filelock', 'asyncio'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=True, env=dict(os.environ))


def test_memory_is_what_a_new_store_reads_after_many_saves(fs):
    """A store that lives long shows what a new one shows."""
    watch = Wrist()
    store = open_store(fs, watch)
    for number in range(40):
        watch.add(hours=17)
        put(store, deed(str(number), day=watch().date()), checkin(day=watch().date(), energy=3))
        if number % 7 == 0:
            store.undo()
        assert seen(store) == seen(open_store(copy_of(fs), watch))


def test_a_table_found_to_be_none_while_reading_is_met_like_damage_at_the_start(fs):
    """The save before takes its place, it is told, and whoever read the rest looks again."""
    put(open_store(fs), deed("one"))
    put(open_store(fs), deed("two"))
    copy = layout.parse(fs.read(OWN))
    lines = [copy.tables.line("_undo"), b',"deed-2026-11":[]\n']
    fs.plant(OWN, b"".join(layout.assemble(copy.meta, lines)))
    store = open_store(fs)
    assert not store.notice
    assert titles(store) == ["one"]
    assert "at most your last save is missing" in store.notice
    assert store.refresh()
    assert not store.refresh()


def test_a_table_found_to_be_none_in_a_save_keeps_the_save_from_happening(fs):
    """Nothing is saved over it; what is read next is the good copy."""
    put(open_store(fs), deed("one"))
    put(open_store(fs), deed("two"))
    copy = layout.parse(fs.read(OWN))
    fs.plant(OWN, b"".join(layout.assemble(copy.meta, [b',"checkin-2026-11":[]\n'])))
    store = open_store(fs)
    before = fs.read(OWN)
    with pytest.raises(CannotWriteError, match="Nothing was saved"):
        put(store, checkin(energy=3))
    assert fs.read(OWN) == before
    assert titles(store) == ["one"]
