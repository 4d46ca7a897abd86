"""Row 6: no room, at every length; a full file system."""

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from prelim_coach.storage.errors import CannotWriteError
from prelim_coach.storage.filesystem import REAL
from tests.faults.processes import fork, hear_all
from tests.faults.scenes import START, deed, open_store, seen

ROOT = Path(__file__).parents[2]


def test_a_limit_at_every_seventh_byte_leaves_the_old_file(report_row, tmp_path):
    """Let a file grow to each length in turn and no further: told, and not a byte changed."""

    def work(tell):
        store = open_here(tmp_path)
        for _ in range(4):
            put(store, "before")
        live = next((tmp_path / "data").glob("coach-*.json"))
        old = live.read_bytes()
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        for limit in range(0, len(old), 7):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
            told = refused(store)
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
            tell(
                told and live.read_bytes() == old and len(list((tmp_path / "data").iterdir())) == 3
            )
        put(store, "after")
        tell("after" in str(seen(open_here(tmp_path))))

    pid, reader = fork(work)
    outcomes = hear_all(reader)
    assert os.waitpid(pid, 0)[1] == 0
    assert len(outcomes) > 100
    report_row(6, "file size limit at every 7th byte", len(outcomes), sum(outcomes))


def open_here(folder):
    """Open the store in a folder of the real file system."""
    return open_store(REAL, START, folder / "data", folder / "state")


def put(store, title):
    """Save one more deed."""
    with store.write(title) as save:
        save.put(deed(title))


def refused(store):
    """Try a save; tell whether it was refused with a sentence."""
    try:
        put(store, "too much " * 40)
    except CannotWriteError as error:
        return str(error).endswith(".")
    return False


def can_mount():
    """Tell whether this machine lets the test mount a small file system of its own."""
    if shutil.which("unshare") is None:
        return False
    script = "mount -t tmpfs -o size=64k tmpfs /mnt"
    command = ["unshare", "-m", "sh", "-c", script]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not can_mount(), reason="NO TMPFS CAN BE MOUNTED: row 6 was half tried")
def test_a_full_file_system_costs_only_what_was_not_saved(report_row, tmp_path):
    """Fill a small file system with saves: the refused one is told, all others are there."""
    mount = f"mount -t tmpfs -o size=256k tmpfs {tmp_path}"
    script = f"{mount} && exec {sys.executable} -m tests.faults.fill {tmp_path}"
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    tried, held = map(int, done.stdout.split())
    assert tried >= 10
    report_row(6, "saves into a full tmpfs", tried, held)
