"""What macOS and Windows need done differently, by the seam."""

import os
import sys

import pytest

from prelim_coach.storage.filesystem import RealFileSystem


@pytest.fixture
def files(tmp_path):
    """Give two files."""
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_bytes(b"old")
    new.write_bytes(b"new")
    return old, new


def scanner(monkeypatch, times):
    """Let something hold the file open for so many tries."""
    from pathlib import Path

    kept, tries = Path.replace, []

    def replace(self, target):
        tries.append(1)
        if len(tries) <= times:
            raise PermissionError(13, "in use")
        return kept(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    return tries


def test_windows_waits_for_a_file_that_is_held_open(monkeypatch, files):
    """A scanner that holds the file for a moment does not fail the save."""
    slept = []
    tries = scanner(monkeypatch, 5)
    RealFileSystem("win32", slept.append).replace(*files)
    assert files[1].read_bytes() == b"old"
    assert (len(tries), sum(slept)) == (6, pytest.approx(0.25))


def test_windows_gives_up_after_a_second(monkeypatch, files):
    """A file that stays held is told, and nothing was changed."""
    slept = []
    scanner(monkeypatch, 1000)
    with pytest.raises(PermissionError):
        RealFileSystem("win32", slept.append).replace(*files)
    assert sum(slept) == pytest.approx(1.0)
    assert files[1].read_bytes() == b"new"


def test_elsewhere_a_refused_replace_is_refused_at_once(monkeypatch, files):
    """Only Windows waits."""
    tries = scanner(monkeypatch, 1)
    with pytest.raises(PermissionError):
        RealFileSystem("linux", lambda _: pytest.fail("slept")).replace(*files)
    assert len(tries) == 1


def test_windows_does_not_open_folders(monkeypatch, tmp_path):
    """A folder fsync is left out where the system has none."""
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("opened a folder"))
    RealFileSystem("win32").sync_folder(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="fcntl is missing")
def test_macos_asks_the_drive_itself(monkeypatch, files):
    """F_FULLFSYNC is used on macOS; where a volume refuses it, fsync."""
    import fcntl

    asked = []
    monkeypatch.setattr(fcntl, "fcntl", lambda _, what: asked.append(what))
    monkeypatch.setattr(os, "fsync", lambda _: asked.append("fsync"))
    fs = RealFileSystem("darwin")
    with files[0].open() as file:
        fs.sync(file.fileno())
        assert asked == [getattr(fcntl, "F_FULLFSYNC", 51)]

        def refuse(*_):
            raise OSError(45, "not supported")

        monkeypatch.setattr(fcntl, "fcntl", refuse)
        fs.sync(file.fileno())
        assert asked[1:] == ["fsync"]
    fs.sync_folder(files[0].parent)
    assert asked[2:] == ["fsync"]


def test_linux_syncs_files_and_folders(monkeypatch, tmp_path):
    """Both are brought to the disk."""
    synced = []
    monkeypatch.setattr(os, "fsync", synced.append)
    fs = RealFileSystem("linux")
    handle = fs.create(tmp_path / "x")
    fs.sync(handle)
    fs.close(handle)
    fs.sync_folder(tmp_path)
    assert len(synced) == 2


def test_a_folder_that_is_not_there_is_judged_by_the_one_above(tmp_path):
    """Whether a new folder could be made is a matter of its nearest ancestor."""
    fs = RealFileSystem()
    assert fs.may_write(tmp_path / "a" / "b")
    (tmp_path / "file").write_bytes(b"")
    assert not fs.may_write(tmp_path / "file" / "below")


def test_a_probe_leaves_no_trace(tmp_path):
    """The time of a save is measured with a file that has no name."""
    before = tmp_path.stat().st_mtime_ns
    took = RealFileSystem().probe(tmp_path, 4096)
    assert took is None or took > 0
    assert tmp_path.stat().st_mtime_ns == before
    assert list(tmp_path.iterdir()) == []
