"""A folder of several devices in which one turns encryption on: nothing is lost, all is told."""

from pathlib import Path

import pytest

from prelim_coach.storage import crypt
from prelim_coach.storage.errors import LockedError, WrongPassphraseError
from prelim_coach.storage.store import Store
from tests.faults.memory import copy_of
from tests.faults.scenes import DATA, START, deed, plant_device, titles
from tests.faults.sealing import PHRASE, cheap_wraps, contents, needs_crypt, plain_text_in

pytestmark = needs_crypt


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    cheap_wraps(monkeypatch)


def device(fs, name, secret=None):
    """Open the store of a device of the shared folder; each has its own state folder."""
    state = Path("/home") / name
    plant_device(fs, name, state)
    now = START.add(hours=int(name[-1]))
    return Store.open(DATA, state, now=lambda: now, fs=fs, secret=secret)


def put(store, name):
    """Save one deed."""
    with store.write(name) as save:
        save.put(deed(name))


def carry(source, target):
    """Carry every file of a folder into another, except over one that is there."""
    there = contents(target)
    for path, data in contents(source).items():
        if path.is_relative_to(DATA) and path not in there:
            target.plant(path, data)


@pytest.fixture
def both(fs):
    """Give a folder in which the first device is encrypted and the second is not."""
    put(device(fs, "dev1"), "from one")
    put(device(fs, "dev2"), "from two")
    device(fs, "dev1").encryption.turn_on(PHRASE)
    return fs


def test_a_plain_device_goes_on_and_is_told_what_it_cannot_see(both):
    """It reads and saves its own without a passphrase, and sees the other's once unlocked."""
    store = device(both, "dev2")
    assert titles(store) == ["from two"]
    assert "coach-dev1.json is encrypted; its entries are left out" in store.notice
    assert (store.encryption.on, store.encryption.status().folder) == (False, True)
    put(store, "two again")
    store.encryption.recovery_key(PHRASE)
    assert titles(store) == ["from one", "from two", "two again"]
    assert store.notice == ""
    store.encryption.lock()
    assert titles(store) == ["from two", "two again"]
    store.encryption.unlock(PHRASE)
    assert titles(store) == ["from one", "from two", "two again"]
    assert not crypt.is_sealed(both.read(DATA / "coach-dev2.json"))


def test_the_encrypted_device_reads_the_plain_one_and_names_it(both):
    """And never writes its file."""
    plain = both.read(DATA / "coach-dev2.json")
    store = device(both, "dev1", PHRASE)
    assert titles(store) == ["from one", "from two"]
    put(store, "one again")
    assert both.read(DATA / "coach-dev2.json") == plain
    assert DATA / "coach-dev2.json" in store.encryption.status().plain
    assert all("dev2" in path.name for path in store.encryption.status().plain)


def test_the_second_device_joins_with_the_same_passphrase(both):
    """The folder has one identity and no plain byte; another passphrase is refused untouched."""
    key = device(both, "dev1", PHRASE).encryption.recovery_key(PHRASE)
    unchanged = contents(both)
    with pytest.raises(WrongPassphraseError):
        device(both, "dev2").encryption.turn_on("another")
    assert contents(both).items() >= unchanged.items()
    assert device(both, "dev2").encryption.turn_on(PHRASE) == key
    assert not plain_text_in(both, "from one", "from two")
    with pytest.raises(LockedError):
        device(both, "dev2")
    assert titles(device(both, "dev2", PHRASE)) == ["from one", "from two"]


def test_a_new_device_follows_the_folder(both):
    """Its first save is not the one plain file; it needs the passphrase first."""
    with pytest.raises(LockedError):
        device(both, "dev3")
    put(device(both, "dev3", PHRASE), "from three")
    assert not plain_text_in(both, "from three")


def test_turning_one_device_off_leaves_the_other_its_identity(both):
    """The identity goes only when no device's file needs it."""
    device(both, "dev2").encryption.turn_on(PHRASE)
    device(both, "dev1", PHRASE).encryption.turn_off(PHRASE)
    assert both.mark(DATA / "identity.age")
    put(device(both, "dev1"), "one is plain")
    assert not crypt.is_sealed(both.read(DATA / "coach-dev1.json"))
    assert titles(device(both, "dev2", PHRASE)) == ["from one", "one is plain", "from two"]
    device(both, "dev2", PHRASE).encryption.turn_off(PHRASE)
    assert not both.mark(DATA / "identity.age")


@pytest.mark.parametrize("second", [PHRASE, "another"])
def test_two_devices_that_turned_it_on_apart_both_open(fs, second):
    """A sync keeps one identity.age; the other device's copy still opens its own file."""
    put(device(fs, "dev1"), "from one")
    other = copy_of(fs)
    put(device(other, "dev2"), "from two")
    device(fs, "dev1").encryption.turn_on(PHRASE)
    device(other, "dev2").encryption.turn_on(second)
    other.remove(DATA / "coach-dev1.json")
    carry(fs, other)
    carry(other, fs)
    assert fs.read(DATA / "identity.age") != other.read(DATA / "identity.age")
    fs.plant(DATA / "identity.age", other.read(DATA / "identity.age"))
    expected = ["from one", "from two"] if second == PHRASE else ["from one"]
    for disk in (fs, other):
        assert titles(device(disk, "dev1", PHRASE)) == expected
        assert "from two" in titles(device(disk, "dev2", second))
        put(device(disk, "dev1", PHRASE), "one again")
        assert "one again" in titles(device(disk, "dev1", PHRASE))


def test_a_conflict_copy_of_the_own_file_is_sealed_too(fs):
    """It is a second copy of what this device wrote."""
    put(device(fs, "dev1"), "from one")
    copy = DATA / "coach-dev1.sync-conflict-20261122-1.json"
    fs.plant(copy, fs.read(DATA / "coach-dev1.json"))
    fs.plant(DATA / "coach-dev10.json", fs.read(DATA / "coach-dev1.json"))
    device(fs, "dev1").encryption.turn_on(PHRASE)
    assert crypt.is_sealed(fs.read(copy))
    assert not crypt.is_sealed(fs.read(DATA / "coach-dev10.json"))
