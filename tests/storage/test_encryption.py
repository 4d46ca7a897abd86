"""Encryption: on, off, another passphrase, a lost one, and the recovery key."""

from functools import cache
from pathlib import Path

import pytest
from tinydb import TinyDB

from prelim_coach.storage import crypt
from prelim_coach.storage.errors import (
    LockedError,
    WrongPassphraseError,
)
from prelim_coach.storage.layout import parse
from tests.faults.scenes import (
    DATA,
    open_store,
    plant_device,
    seen,
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


def entry_files(fs):
    """Give the files that hold entries."""
    return {path: data for path, data in contents(fs).items() if ".json" in path.name}


def test_turning_it_on_leaves_no_plain_byte_and_opens_only_with_the_passphrase(fs):
    """By the real scrypt: every file sealed, wrong passphrase refused, the right one reads all."""
    before = seen(three_days(fs))
    fs.plant(OWN.with_name(OWN.name + ".damaged-20261101T000000"), b"torn first secret")
    fs.plant(OWN.with_name(OWN.name + ".tmp"), b"torn first secret")
    key = open_store(fs).encryption.turn_on(PHRASE)
    assert len(entry_files(fs)) >= 5
    assert all(crypt.is_sealed(data) for data in entry_files(fs).values())
    assert not plain_text_in(fs, "secret")
    assert not plain_text_in(fs, key, PHRASE)
    with pytest.raises(LockedError, match="give your passphrase") as refused:
        open_store(fs)
    assert not isinstance(refused.value, WrongPassphraseError)
    unchanged = contents(fs)
    with pytest.raises(WrongPassphraseError, match="nobody can open them"):
        opened(fs, "wrong horse")
    assert contents(fs) == unchanged
    store = opened(fs)
    assert seen(store) == before
    assert (store.notice, store.encryption.on, store.encryption.locked) == ("", True, False)


@pytest.mark.parametrize("secret", ["correct horse cafe\u0301", "recovery key"])
def test_files_encrypted_by_an_earlier_version_still_open(fs, secret):
    """By passphrase, however its accent is typed, and by recovery key; frozen in the fixtures."""
    frozen = Path(__file__).parent / "fixtures" / "age-1"
    plant_device(fs, "f1xt0re1")
    for name in ("coach-f1xt0re1.json", "identity.age"):
        fs.plant(DATA / name, (frozen / name).read_bytes())
    known = {"recovery key": (frozen / "recovery-key.txt").read_text()}
    assert titles(opened(fs, known.get(secret, secret))) == ["sealed in 2026"]


@pytest.mark.usefixtures("quick")
def test_turning_it_off_makes_every_file_plain(fs, tmp_path):
    """No sealed byte stays but the wrapped identity in the backups; stock TinyDB opens the file."""
    before = seen(three_days(fs))
    open_store(fs).encryption.turn_on(PHRASE)
    unchanged = contents(fs)
    with pytest.raises(WrongPassphraseError):
        opened(fs).encryption.turn_off("wrong horse")
    assert contents(fs) == unchanged
    store = opened(fs)
    assert store.encryption.turn_off(PHRASE) == []
    assert (seen(store), store.encryption.on) == (before, False)
    assert not any(crypt.is_sealed(data) for data in entry_files(fs).values())
    assert not fs.mark(DATA / "identity.age")
    assert all(parse(data) for data in entry_files(fs).values())
    put(open_store(fs), "plain again")
    (tmp_path / "coach.json").write_bytes(fs.read(OWN))
    with TinyDB(tmp_path / "coach.json") as stock:
        assert len(stock.table("deed-2026-11")) == 4


@pytest.mark.usefixtures("quick")
def test_the_recovery_key_opens_without_identity_and_passphrase(fs):
    """Typed in groups and in small letters; a slip, or another folder's key, is refused."""
    store = three_days(fs)
    key = store.encryption.turn_on(PHRASE)
    assert opened(fs).encryption.recovery_key(PHRASE) == key
    for path in [path for path in contents(fs) if path.name.startswith("identity")]:
        fs.remove(path)
    with pytest.raises(LockedError, match=r"identity\.age is missing"):
        opened(fs)
    with pytest.raises(WrongPassphraseError):
        opened(fs, str(crypt.new_identity()))
    with pytest.raises(LockedError):
        opened(fs, key[:-1] + ("Q" if key[-1] != "Q" else "P"))
    typed = " ".join(key[at : at + 5] for at in range(0, len(key), 5)).lower()
    store = opened(fs, typed)
    assert titles(store) == ["first secret", "second secret", "third secret"]
    store.encryption.change_passphrase(key, "new horse")
    assert titles(opened(fs, "new horse")) == titles(store)


def test_another_passphrase_closes_the_door_to_the_old_one(fs, monkeypatch):
    """By the real scrypt: the old one opens nothing in the folder, the recovery key stays."""
    monkeypatch.setattr(crypt, "unwrap", cache(crypt.unwrap))
    store = three_days(fs)
    key = store.encryption.turn_on(PHRASE)
    old = fs.read(DATA / "identity.age")
    fs.plant(DATA / "identity (conflicted copy).age", old)
    with pytest.raises(WrongPassphraseError):
        store.encryption.change_passphrase("wrong horse", "new horse")
    store.encryption.change_passphrase(PHRASE, "new horse")
    assert old not in contents(fs).values()
    with pytest.raises(WrongPassphraseError):
        opened(fs)
    assert opened(fs, "new horse").encryption.recovery_key("new horse") == key


@pytest.mark.usefixtures("quick")
def test_a_passphrase_must_be_one(fs):
    """Nothing but spaces, half a character, or a recovery key is none, and nothing is touched."""
    store = three_days(fs)
    unchanged = contents(fs)
    for bad in ("", "  \t", "\ud800", str(crypt.new_identity())):
        with pytest.raises(ValueError, match="passphrase"):
            store.encryption.turn_on(bad)
    assert contents(fs) == unchanged


def test_it_can_be_turned_on_anew_with_another_passphrase(fs, monkeypatch):
    """Then the old one opens nothing, one wrap is tried, and damage is still told from a key."""
    cheap_wraps(monkeypatch)
    store = three_days(fs)
    old = store.encryption.turn_on(PHRASE)
    store.encryption.turn_off(PHRASE)
    assert store.encryption.turn_on("new horse") != old
    put(store, "fourth")
    for secret in (PHRASE, old):
        with pytest.raises(WrongPassphraseError):
            opened(fs, secret)
    tried, unwrap = [], crypt.unwrap
    monkeypatch.setattr(crypt, "unwrap", lambda *words: tried.append(1) or unwrap(*words))
    opened(fs, "new horse")
    assert len(tried) == 1
    data = bytearray(fs.read(OWN))
    for at in (60, len(data) - 1):
        fs.plant(OWN, data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        assert "was damaged" in opened(fs, "new horse").notice
