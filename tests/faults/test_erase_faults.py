"""Row 17: whatever ends an erasure in the middle, repeating it leaves no byte."""

import errno
import itertools
import os
import shutil

import pytest

from prelim_coach.domain.journal import Deed
from prelim_coach.storage.errors import StorageError
from prelim_coach.storage.filesystem import REAL
from prelim_coach.storage.store import Store
from tests.faults.crash import crash_images
from tests.faults.memory import MemoryFileSystem, copy_of
from tests.faults.refusing import Refusing
from tests.faults.scenes import DATA, START, STATE, Wrist, deed, open_store, plant_device, seen
from tests.faults.sealing import PHRASE, cheap_wraps, crypt, plain_text_in
from tests.faults.tracing import calls_of, needs_strace, traced

CODECS = [
    "plain",
    pytest.param(
        "sealed",
        marks=pytest.mark.skipif(
            not crypt.installed(), reason="PYRAGE IS MISSING: sealed files were not erased"
        ),
    ),
]


def without_secrets(kind, doc):
    """Remove the deeds that are secret, and change the ones that tell of it."""
    if kind.name != "deed" or "secret" not in doc["title"]:
        return doc
    return None if doc["title"].startswith("secret") else {**doc, "title": "told"}


def erase(store):
    """Erase."""
    return store.erase(without_secrets)


def prepare(fs, data=DATA, state=STATE, days=3):
    """Live for some days and give the store."""
    watch = Wrist()
    store = open_store(fs, watch, data, state)
    for number in range(days):
        for title in (f"secret {number}", f"told a secret {number}", f"kept {number}"):
            with store.write(title) as save:
                save.put(deed(title))
        with store.write("off") as save:
            save.remove(save.all(Deed)[0])
        watch.add(days=1)
    return store


def opened(fs, codec="plain", data=DATA, state=STATE):
    """Open the store, encrypted or not."""
    secret = PHRASE if codec == "sealed" else None
    return Store.open(data, state, now=lambda: START, fs=fs, secret=secret)


def whole_and_ends(fs, codec, before, after):
    """Tell whether the entries are as before or as after, and repeating leaves no byte."""
    store = opened(fs, codec)
    if seen(store) not in (before, after) or store.notice:
        return False
    erase(store)
    if seen(store) != after or seen(opened(fs, codec)) != after:
        return False
    if codec == "sealed":
        store.encryption.turn_off(PHRASE)
    return not plain_text_in(fs, "secret") and bool(plain_text_in(fs, "kept 0"))


@pytest.fixture(params=CODECS)
def scene(request, monkeypatch):
    """Give a codec and a folder in it, with what is to be seen before and after."""
    cheap_wraps(monkeypatch)
    fs = MemoryFileSystem()
    plant_device(fs)
    store = prepare(fs)
    if request.param == "sealed":
        store.encryption.turn_on(PHRASE)
    model = opened(copy_of(fs), request.param)
    before = seen(model)
    assert erase(model).records > 0
    return request.param, fs, before, seen(model)


def test_a_crash_in_the_middle_leaves_all_or_nothing(report_row, scene):
    """Every image of a power cut shows the entries before or after, and repeating ends it."""
    codec, fs, before, after = scene
    store = opened(fs, codec)
    start = {folder: dict(inside) for folder, inside in fs.folders.items()}
    fs.log = []
    erase(store)
    images = [image for _, image in crash_images(start, list(fs.log))]
    held = [whole_and_ends(image, codec, before, after) for image in images]
    assert len(held) >= 50
    report_row(17, f"crash images of erasing {codec} files", len(held), sum(held))


@pytest.mark.parametrize("scene", ["plain"], indirect=True)
@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_a_refused_call_leaves_all_or_nothing(report_row, scene, lasting, number):
    """Refuse each file call in turn: one sentence, before or after, and repeating ends it."""
    codec, fs, before, after = scene
    held = []
    for k in itertools.count(1):
        tried = copy_of(fs)
        refusing = Refusing(tried, number, lasting=lasting)
        store = opened(refusing, codec)
        refusing.refuse(k)
        said = "."
        try:
            erase(store)
        except StorageError as error:
            said = str(error)
        if refusing.count < k:
            break
        refusing.heal()
        held.append(said.endswith(".") and whole_and_ends(tried, codec, before, after))
    assert len(held) >= 20
    what = f"{errno.errorcode[number]} at each call of erasing {codec} files"
    report_row(17, what, len(held), sum(held))


@needs_strace
def test_kill_at_each_system_call_leaves_all_or_nothing(report_row, ram_path):
    """Kill at every system call in turn: before or after, and repeating leaves no byte."""
    model = ram_path / "model"
    prepare(REAL, model / "data", model / "state", days=2)

    def at(folder):
        return opened(REAL, data=folder / "data", state=folder / "state")

    before = seen(at(model))
    once = shutil.copytree(model, ram_path / "once")
    calls = list(calls_of(at(once), erase, ram_path / "calls", changing=True))
    after = seen(at(once))
    assert before != after
    assert len(calls) > 30
    killed = held = 0
    for number, (name, nth) in enumerate(calls):
        folder = shutil.copytree(model, ram_path / str(number))
        inject = f"inject={name}:signal=KILL:when={nth}"
        tracing = ("-e", f"trace={name}", "-e", inject, "-o", "/dev/null")
        killed += os.WIFSIGNALED(traced(at(folder), erase, *tracing))
        whole = seen(at(folder)) in (before, after) and not at(folder).notice
        erase(at(folder))
        files = [path for path in folder.rglob("*") if path.is_file()]
        gone = not any(b"secret" in path.read_bytes() for path in files)
        held += whole and gone and seen(at(folder)) == after
        shutil.rmtree(folder)
    assert killed >= len(calls) - 2
    report_row(17, "SIGKILL at each system call of erasing", len(calls), held)
