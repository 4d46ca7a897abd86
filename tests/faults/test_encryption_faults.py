"""Row 16: whatever ends encryption in the middle, everything can be read, and repeating ends it."""

import errno
import itertools
import os
import shutil

import pytest

from prelim_coach.storage import crypt
from prelim_coach.storage.errors import StorageError, WrongPassphraseError
from prelim_coach.storage.filesystem import REAL
from prelim_coach.storage.store import Store
from tests.faults.crash import crash_images
from tests.faults.memory import MemoryFileSystem, copy_of
from tests.faults.refusing import Refusing
from tests.faults.scenes import (
    DATA,
    START,
    STATE,
    Wrist,
    deed,
    open_store,
    plant_device,
    seen,
    titles,
)
from tests.faults.sealing import PHRASE, cheap_wraps, contents, needs_crypt, plain_text_in
from tests.faults.tracing import calls_of, needs_strace, traced

pytestmark = needs_crypt
NEW = "another horse"
ACTS = {
    "on": lambda store: store.encryption.turn_on(PHRASE),
    "off": lambda store: store.encryption.turn_off(PHRASE),
    "change": lambda store: store.encryption.change_passphrase(PHRASE, NEW),
}


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    cheap_wraps(monkeypatch)


def prepare(fs, act, data=DATA, state=STATE, days=3):
    """Live for some days, encrypted where the act needs it."""
    watch = Wrist()
    store = open_store(fs, watch, data, state)
    for number in range(days):
        with store.write(f"secret {number}") as save:
            save.put(deed(f"secret {number}"))
        watch.add(days=1)
    if act != "on":
        store.encryption.turn_on(PHRASE)


def opened(fs, data=DATA, state=STATE):
    """Open by whichever passphrase opens; give the store and the passphrase."""
    try:
        return Store.open(data, state, now=lambda: START, fs=fs, secret=PHRASE), PHRASE
    except WrongPassphraseError:
        return Store.open(data, state, now=lambda: START, fs=fs, secret=NEW), NEW


def whole_and_ends(fs, act, expected):
    """Tell whether all is readable without a word, and a second try brings the act to its end."""
    store, phrase = opened(fs)
    if seen(store) != expected or store.notice:
        return False
    if act == "change":
        store.encryption.change_passphrase(phrase, NEW)
        wraps = [data for path, data in contents(fs).items() if path.name.startswith("identity")]
        ended = all(crypt.unwrap(data, NEW) and not crypt.unwrap(data, PHRASE) for data in wraps)
    elif act == "on":
        store.encryption.turn_on(PHRASE)
        ended = not plain_text_in(fs, "secret")
    else:
        store.encryption.turn_off(PHRASE)
        sealed = {path for path, data in contents(fs).items() if crypt.is_sealed(data)}
        ended = {path.parent for path in sealed} == {DATA / "backups"} and len(sealed) == 1
    return ended and seen(opened(fs)[0]) == expected


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_a_crash_in_the_middle_loses_nothing(report_row, act, links):
    """Every image of a power cut can be read, and repeating leaves no old copy."""
    fs = MemoryFileSystem(links=links)
    plant_device(fs)
    prepare(fs, act)
    store, _ = opened(fs)
    expected = seen(store)
    before = {folder: dict(inside) for folder, inside in fs.folders.items()}
    fs.log = []
    ACTS[act](store)
    held = [whole_and_ends(image, act, expected) for _, image in crash_images(before, list(fs.log))]
    assert len(held) >= 30
    report_row(16, f"crash images of turning it {act}", len(held), sum(held))


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_a_refused_call_loses_nothing(report_row, act, lasting, number):
    """Refuse each file call in turn: one sentence, all readable, and repeating ends it."""
    fs = MemoryFileSystem()
    plant_device(fs)
    prepare(fs, act)
    expected = seen(opened(copy_of(fs))[0])
    held = []
    for k in itertools.count(1):
        tried = copy_of(fs)
        refusing = Refusing(tried, number, lasting=lasting)
        store, _ = opened(refusing)
        refusing.refuse(k)
        said = "."
        try:
            ACTS[act](store)
        except StorageError as error:
            said = str(error)
        if refusing.count < k:
            break
        refusing.heal()
        held.append(said.endswith(".") and whole_and_ends(tried, act, expected))
    assert len(held) >= 20
    what = f"{errno.errorcode[number]} at each call of {act}, {'lasting' if lasting else 'once'}"
    report_row(16, what, len(held), sum(held))


@pytest.mark.parametrize("spoil", ["flip", "cut", "zero"])
def test_damage_anywhere_in_a_sealed_file_is_restored(report_row, spoil):
    """At every 3rd byte: the save before is back, sealed, and the damaged bytes are kept."""
    fs = MemoryFileSystem()
    plant_device(fs)
    open_store(fs).encryption.turn_on(PHRASE)
    for title in ("secret 1", "secret 2"):
        with opened(fs)[0].write(title) as save:
            save.put(deed(title))
    path = DATA / "coach-aa11bb22.json"
    whole, expected = fs.read(path), ["secret 1"]
    held = []
    for at in range(0, len(whole), 3):
        tail = {"flip": bytes([whole[at] ^ 4]) + whole[at + 1 :], "cut": b""}
        bad = whole[:at] + tail.get(spoil, bytes(len(whole) - at))
        image = copy_of(fs)
        image.plant(path, bad)
        store, _ = opened(image)
        told = "was damaged" in store.notice and titles(store) == expected
        kept = any(data == bad for one, data in contents(image).items() if "damaged" in one.name)
        held.append(told and kept and crypt.is_sealed(image.read(path)))
    assert len(held) >= 200
    report_row(16, f"{spoil} at every 3rd byte of a sealed file", len(held), sum(held))


@needs_strace
@pytest.mark.parametrize("act", ["on", "off"])
def test_kill_at_each_system_call_loses_nothing(report_row, ram_path, act):
    """Kill at every system call in turn: all readable, and repeating leaves no old copy."""
    model = ram_path / "model"
    prepare(REAL, act, model / "data", model / "state", days=2)

    def at(folder):
        return opened(REAL, folder / "data", folder / "state")[0]

    expected = seen(at(model))
    once = shutil.copytree(model, ram_path / "once")
    calls = list(calls_of(at(once), ACTS[act], ram_path / "calls", changing=True))
    assert len(calls) > 30
    killed = held = 0
    for number, (name, nth) in enumerate(calls):
        folder = shutil.copytree(model, ram_path / str(number))
        inject = f"inject={name}:signal=KILL:when={nth}"
        tracing = ("-e", f"trace={name}", "-e", inject, "-o", "/dev/null")
        killed += os.WIFSIGNALED(traced(at(folder), ACTS[act], *tracing))
        whole = seen(at(folder)) == expected and not at(folder).notice
        ACTS[act](at(folder))
        files = [path for path in (folder / "data").rglob("coach-*") if path.is_file()]
        files += (folder / "data" / "backups").glob("*.json")
        right = all(crypt.is_sealed(path.read_bytes()) == (act == "on") for path in files)
        held += whole and right and seen(at(folder)) == expected
        shutil.rmtree(folder)
    assert killed >= len(calls) - 2
    report_row(16, f"SIGKILL at each system call of turning it {act}", len(calls), held)
