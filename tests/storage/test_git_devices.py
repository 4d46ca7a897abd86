"""Two data folders carried by a real git: the end is the same whatever the order."""

import itertools
import shutil
import subprocess
from functools import cache

import pytest

from prelim_coach.domain.journal import CheckIn, Deed
from prelim_coach.storage import crypt
from prelim_coach.storage.store import Store
from tests.faults.scenes import START, checkin, deed, seen, titles
from tests.faults.sealing import PHRASE, needs_crypt

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="GIT IS MISSING")


class Machine:
    """A clone of the shared repository with its own state folder and clock."""

    def __init__(self, root, name, hours):
        self.data, self.state = root / name, root / f"{name}-state"
        self.now = START.add(hours=hours)
        if not self.data.exists():
            git(root, "clone", "-q", str(root / "shared.git"), name)
        git(self.data, "config", "user.name", name)
        git(self.data, "config", "user.email", f"{name}@example.org")

    def store(self, secret=None):
        """Open the store of this machine."""
        return Store.open(self.data, self.state, now=lambda: self.now, secret=secret)

    def sync(self):
        """Commit, pull and push, as a user does."""
        git(self.data, "add", "-A")
        if git(self.data, "status", "--porcelain"):
            git(self.data, "commit", "-qm", "entries")
        if git(self.data, "ls-remote", "--heads", "origin"):
            git(self.data, "pull", "-q", "--no-rebase", "--no-edit", "origin", "main")
        git(self.data, "push", "-q", "origin", "HEAD:main")


def git(folder, *words):
    """Run git in a folder; give what it says."""
    command = ["git", "-c", "init.defaultBranch=main", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def edit_both_offline(one, two):
    """Add, change and remove on both, knowing nothing of each other."""
    store = one.store()
    with store.write("one") as save:
        kept, fought, gone = save.all(Deed)
        save.put(deed("kept, by one", id=kept.id))
        save.remove(fought)
        save.put(deed("made on one"))
        save.put(checkin(energy=3))
    store = two.store()
    with store.write("two") as save:
        save.put(deed("fought for", id=fought.id))
        save.remove(gone)
        save.put(deed("made on two"))
        save.put(checkin(sleep=6.0))


@pytest.mark.parametrize("order", sorted(set(itertools.permutations([0, 1, 0, 1]))))
@pytest.mark.parametrize("later", [0, 1], ids=["removal is newer", "edit is newer"])
def test_two_folders_in_one_repository_end_equal(tmp_path, order, later):
    """Both edited offline, one entry removed here and edited there: equal, nothing else lost."""
    git(tmp_path, "init", "-q", "--bare", "shared.git")
    one = Machine(tmp_path, "one", 1 - later)
    with one.store().write("begin") as save:
        for title in ("kept", "fought", "gone"):
            save.put(deed(title))
    one.sync()
    two = Machine(tmp_path, "two", later)
    edit_both_offline(one, two)
    machines = one, two
    for number in (*order, 0, 1):
        machines[number].sync()
    stores = [machine.store() for machine in machines]
    assert seen(stores[0]) == seen(stores[1])
    wanted = {"kept, by one", "made on one", "made on two"} | ({"fought for"} if later else set())
    assert set(titles(stores[0])) == wanted
    (found,) = stores[0].all(CheckIn)
    assert (found.energy, found.sleep) == (3, 6.0)
    assert [store.notice for store in stores] == ["", ""]


@needs_crypt
def test_encrypted_files_pass_through_git_unharmed(tmp_path, monkeypatch):
    """Even where git changes line ends: two machines, one encrypted after the other, see all."""
    monkeypatch.setattr(crypt, "unwrap", cache(crypt.unwrap))  # real bytes, scrypt once
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "core.autocrlf")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "true")
    git(tmp_path, "init", "-q", "--bare", "shared.git")
    one = Machine(tmp_path, "one", 0)
    with one.store().write("begin") as save:
        save.put(deed("from one"))
    one.sync()
    two = Machine(tmp_path, "two", 1)
    with two.store().write("begin") as save:
        save.put(deed("from two"))
    one.store().encryption.turn_on(PHRASE)
    one.sync()
    two.sync()
    assert titles(two.store()) == ["from two"]
    two.store().encryption.turn_on(PHRASE)
    two.sync()
    one.sync()
    for machine in (one, two):
        assert titles(machine.store(PHRASE)) == ["from one", "from two"]
        assert machine.store(PHRASE).notice == ""
    assert (one.data / "identity.age").read_bytes() == (two.data / "identity.age").read_bytes()
