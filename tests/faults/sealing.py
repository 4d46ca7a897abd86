"""Encryption in tests: the real format, with a wrap that costs nothing."""

import json

import pytest

from prelim_coach.storage import crypt

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
