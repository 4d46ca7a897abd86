"""Encryption in use: saving, locking, other windows, damage, backups, and no extra."""

import datetime as dt
import json
import subprocess
import sys

import pytest

from prelim_coach.storage import crypt
from prelim_coach.storage.errors import (
    LockedError,
    NoCryptError,
    StorageError,
    WrongPassphraseError,
)
from prelim_coach.storage.layout import parse
from prelim_coach.storage.store import Store
from tests.faults.memory import copy_of
from tests.faults.scenes import (
    DATA,
    START,
    STATE,
    Wrist,
    open_store,
    titles,
)
from tests.faults.sealing import (
    PHRASE,
    cheap_wraps,
    contents,
    needs_crypt,
    opened,
    plain_text_in,
    put,
    three_days,
)

pytestmark = needs_crypt
OWN = DATA / "coach-aa11bb22.json"


@pytest.fixture
def quick(monkeypatch):
    """Wrap identities without the second that scrypt takes."""
    cheap_wraps(monkeypatch)


@pytest.mark.usefixtures("quick")
def test_everything_goes_on_as_before(fs):
    """Saving, undo, backups, restore and another window work on sealed files, and stay sealed."""
    three_days(fs).encryption.turn_on(PHRASE)
    watch = Wrist()
    watch.add(days=4)
    store, window = opened(fs, now=watch), opened(fs, now=watch)
    put(store, "fourth secret")
    assert window.refresh()
    assert titles(window)[-1] == "fourth secret"
    put(window, "fifth secret")
    assert store.refresh()
    assert (store.undo(), titles(store)[-1]) == ("fifth secret", "fourth secret")
    assert store.restore() == dt.date(2026, 11, 26)
    assert titles(store) == ["first secret", "second secret", "third secret"]
    assert not plain_text_in(fs, "secret")
    assert titles(opened(fs)) == titles(store)


@pytest.mark.usefixtures("quick")
def test_locking_lets_go_of_everything_until_it_is_unlocked(fs):
    """Idle: nothing can be read, saved or looked up; the wrong passphrase keeps it locked."""
    store = three_days(fs)
    store.encryption.lock()
    assert (store.encryption.locked, len(titles(store))) == (False, 3)
    store.encryption.turn_on(PHRASE)
    store.encryption.lock()
    assert (store.encryption.locked, store.refresh(), store.notice) == (True, False, "")
    for attempt in (lambda: titles(store), store.documents, store.undo, lambda: put(store, "x")):
        with pytest.raises(LockedError):
            attempt()
    with pytest.raises(WrongPassphraseError):
        store.encryption.unlock("wrong horse")
    assert store.encryption.locked
    store.encryption.unlock(PHRASE)
    put(store, "fourth")
    assert len(titles(store)) == 4


@pytest.mark.usefixtures("quick")
def test_a_store_can_be_opened_locked(fs):
    """So that the app can ask; a wrong secret is refused all the same, a plain folder is open."""
    assert not Store.open(DATA, STATE, now=lambda: START, fs=fs, locked=True).encryption.locked
    three_days(fs).encryption.turn_on(PHRASE)
    store = Store.open(DATA, STATE, now=lambda: START, fs=fs, locked=True)
    assert store.encryption.locked
    store.encryption.unlock(PHRASE)
    assert len(titles(store)) == 3
    with pytest.raises(WrongPassphraseError):
        Store.open(DATA, STATE, now=lambda: START, fs=fs, locked=True, secret="no")


@pytest.mark.usefixtures("quick")
def test_another_window_is_told_when_it_is_turned_on_or_set_up_anew(fs):
    """It reads and saves nothing until it has the passphrase, and takes nothing for damaged."""
    window = three_days(fs)
    other = open_store(fs)
    other.encryption.turn_on(PHRASE)
    with pytest.raises(LockedError):
        window.refresh()
    with pytest.raises(LockedError):
        put(window, "lost?")
    window.encryption.unlock(PHRASE)
    other.encryption.turn_off(PHRASE)
    assert window.refresh()
    put(window, "plain")
    other.encryption.turn_on("new horse")
    with pytest.raises(LockedError, match="encrypted anew"):
        window.refresh()
    assert not [path for path in contents(fs) if "damaged" in path.name]
    window.encryption.unlock("new horse")
    assert titles(window)[-1] == "plain"


@pytest.mark.usefixtures("quick")
def test_a_damaged_sealed_file_is_restored_and_stays_sealed(fs):
    """A flipped bit is damage, not a wrong passphrase; the good copy goes back encrypted."""
    put(three_days(fs), "last")
    open_store(fs).encryption.turn_on(PHRASE)
    data = bytearray(fs.read(OWN))
    data[-9] ^= 1
    fs.plant(OWN, data)
    with pytest.raises(LockedError):
        open_store(fs)
    store = opened(fs)
    assert "was damaged (it cannot be decrypted)" in store.notice
    assert titles(store) == ["first secret", "second secret", "third secret"]
    assert crypt.is_sealed(fs.read(OWN))
    (kept,) = [path for path in contents(fs) if "damaged" in path.name]
    assert fs.read(kept) == bytes(data)
    fs.plant(OWN, bytes(len(data)))
    assert titles(opened(fs)) == titles(store)
    assert crypt.is_sealed(fs.read(OWN))


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("lost", ["identity.age", "backups/identity"])
def test_a_lost_copy_of_the_identity_is_put_back_with_the_next_save(fs, lost):
    """Either copy opens the folder alone."""
    three_days(fs).encryption.turn_on(PHRASE)
    names = {path for path in contents(fs) if path.name.startswith("identity")}
    assert len(names) == 2
    fs.remove(next(path for path in names if str(path).startswith(str(DATA / lost))))
    put(opened(fs), "fourth")
    assert names <= contents(fs).keys()


@pytest.mark.usefixtures("quick")
def test_the_first_save_finishes_what_was_interrupted(fs):
    """A plain copy beside the sealed file is sealed without a word."""
    three_days(fs)
    plain = fs.read(OWN)
    open_store(fs).encryption.turn_on(PHRASE)
    old = DATA / "backups" / "2026-11-01.aa11bb22.json"
    fs.plant(old, plain)
    store = opened(fs)
    assert store.encryption.status().plain == (old,)
    put(store, "fourth")
    assert store.encryption.status().plain == ()
    assert crypt.is_sealed(fs.read(old))


@pytest.mark.usefixtures("quick")
def test_a_first_save_is_sealed_too(fs):
    """Turned on before there is any entry."""
    store = open_store(fs)
    store.encryption.turn_on(PHRASE)
    put(store, "secret")
    assert not plain_text_in(fs, "secret")
    assert titles(opened(fs)) == ["secret"]


@pytest.mark.usefixtures("quick")
def test_a_backup_by_hand_is_sealed_with_its_identity_beside_it(fs):
    """The two files are enough to read it elsewhere; a taken name is refused before anything."""
    store = three_days(fs)
    store.encryption.turn_on(PHRASE)
    fs.plant(DATA / "x", b"")
    assert store.backup(DATA / "mine.json") == 3
    assert not plain_text_in(fs, "secret")
    identity = crypt.unwrap(fs.read(DATA / "mine.json.identity.age"), PHRASE)
    data = crypt.unseal(fs.read(DATA / "mine.json"), identity)
    assert len(parse(data).tables["deed-2026-11"]) == 3
    documents = store.read_documents(fs.read(DATA / "mine.json"))
    assert len(documents["deed"]) == 3
    with pytest.raises(StorageError, match="exists already"):
        store.backup(DATA / "mine.json")


@pytest.mark.usefixtures("quick")
def test_without_the_extra_one_sentence_names_it(fs, monkeypatch):
    """On an encrypted folder, and when it is to be turned on; nothing is touched."""
    three_days(fs).encryption.turn_on(PHRASE)
    plain = copy_of(fs)
    opened(plain).encryption.turn_off(PHRASE)
    monkeypatch.undo()
    monkeypatch.setitem(sys.modules, "pyrage", None)
    monkeypatch.setattr(crypt, "find_spec", lambda _: None)
    for folder, attempt in (
        (fs, lambda: open_store(fs)),
        (fs, lambda: opened(fs)),
        (fs, lambda: opened(fs, "AGE-SECRET-KEY-1X")),
        (plain, lambda: open_store(plain).encryption.turn_on(PHRASE)),
    ):
        unchanged = contents(folder)
        with pytest.raises(NoCryptError, match=r"\[crypt\].*pip install pyrage") as refused:
            attempt()
        assert contents(folder) == unchanged
        assert ". " not in str(refused.value)
    assert not open_store(plain).encryption.status().installed
    assert len(titles(open_store(plain))) == 3


def test_a_plain_folder_never_loads_the_extra(tmp_path):
    """Opening and saving cost nothing more where nothing is encrypted."""
    code = (
        "import sys; from pathlib import Path; from tests.faults.scenes import *\n"
        "from prelim_coach.storage.filesystem import REAL\n"
        "d = Path(sys.argv[1]); s = open_store(REAL, START, d / 'data', d / 'state')\n"
        "with s.write('x') as save: save.put(deed('x'))\n"
        "print([name for name in sys.modules if 'pyrage' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == []
