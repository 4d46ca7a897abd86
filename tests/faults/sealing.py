"""Encryption in tests: the real format, with a wrap that costs nothing."""

import json

import pytest

from prelim_coach.storage import crypt
from prelim_coach.storage.store import Store
from tests.faults.scenes import DATA, START, STATE, Wrist, deed, open_store

needs_crypt = pytest.mark.skipif(
    not crypt.installed(), reason="PYRAGE IS MISSING: encryption was not tried"
)
PHRASE = "correct horse"


def cheap_wraps(patch):
    """Wrap identities in an instant from now on, as sealed bytes that are bound to a passphrase."""

    def wrap(identity, passphrase):
        return crypt.HEADER + json.dumps([passphrase, str(identity)]).encode()

    def unwrap(data, passphrase):
        try:
            said, key = json.loads(data[len(crypt.HEADER) :])
        except ValueError:
            return None
        return crypt.identity_of(key) if said == passphrase else None

    patch.setattr(crypt, "wrap", wrap)
    patch.setattr(crypt, "unwrap", unwrap)


def contents(fs):
    """Give the bytes of every file of a file system in memory, by path."""
    return {
        folder / name: inode.data
        for folder, inside in fs.folders.items()
        for name, inode in inside.items()
    }


def plain_text_in(fs, *texts):
    """Give the files in which one of the texts occurs, as it is or as JSON escapes it."""
    wanted = [form for text in texts for form in (text.encode(), json.dumps(text)[1:-1].encode())]
    return [path for path, data in contents(fs).items() if any(one in data for one in wanted)]


def opened(fs, secret=PHRASE, now=START):
    """Open the encrypted store."""
    return Store.open(DATA, STATE, now=now if callable(now) else lambda: now, fs=fs, secret=secret)


def put(store, *names):
    """Save some deeds, one save each."""
    for name in names:
        with store.write(name) as save:
            save.put(deed(name))


def three_days(fs, *names):
    """Live so long that there are backups; give the store."""
    watch = Wrist()
    store = open_store(fs, watch)
    for name in names or ("first secret", "second secret", "third secret"):
        put(store, name)
        watch.add(days=1)
    return store
