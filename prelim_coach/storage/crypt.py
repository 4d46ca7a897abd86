"""The age format, by pyrage from the extra ``[crypt]``, which is loaded when first needed.

Everything here is plain age (age-encryption.org/v1), so the age tool itself opens the files without
us: ``age -d -i identity.age coach-x.json``.
"""

import unicodedata
from importlib.util import find_spec
from typing import TYPE_CHECKING

from prelim_coach.storage.errors import NoCryptError

if TYPE_CHECKING:
    from pyrage.x25519 import Identity

HEADER = b"age-encryption.org/v1\n"
_KEY = "AGE-SECRET-KEY-1"
_NO_CRYPT = (
    "Encrypted entries need the extra [crypt], which is `python -m pip install pyrage`; "
    "nothing was changed."
)


def installed() -> bool:
    """Tell whether the extra is there."""
    return find_spec("pyrage") is not None


def is_sealed(data: bytes) -> bool:
    """Tell whether bytes are of the age format."""
    return data.startswith(HEADER)


def new_identity() -> "Identity":
    """Give a new random identity (X25519); ``NoCryptError`` without the extra."""
    try:
        from pyrage import x25519
    except ImportError:
        raise NoCryptError(_NO_CRYPT) from None
    return x25519.Identity.generate()


def identity_of(text: str) -> "Identity | None":
    """Give the identity a recovery key spells, spaces and case aside; None when it spells none.

    Its own checksum finds a slip of the pen.
    """
    key = "".join(text.split()).upper()
    if not key.startswith(_KEY):
        return None
    try:
        from pyrage import IdentityError, x25519
    except ImportError:
        raise NoCryptError(_NO_CRYPT) from None
    try:
        return x25519.Identity.from_str(key)
    except IdentityError:
        return None


def name_of(identity: "Identity") -> str:
    """Give eight hex digits that tell one identity from another and give away nothing of it."""
    import hashlib

    return hashlib.sha256(str(identity.to_public()).encode()).hexdigest()[:8]


def seal(data: bytes, identity: "Identity") -> bytes:
    """Give ``data`` encrypted to an identity: 0.4 ms and 3 ms a megabyte."""
    import pyrage

    return pyrage.encrypt(data, [identity.to_public()])


def unseal(data: bytes, identity: "Identity") -> bytes | None:
    """Give what was sealed; None when it is damaged or of another identity."""
    import pyrage

    try:
        return pyrage.decrypt(data, [identity])
    except pyrage.DecryptError:
        return None


def wrap(identity: "Identity", passphrase: str) -> bytes:
    """Give an identity encrypted with a passphrase, by scrypt: one to two seconds by design."""
    from pyrage import passphrase as by_passphrase

    return by_passphrase.encrypt(f"{identity}\n".encode(), _composed(passphrase))


def unwrap(data: bytes, passphrase: str) -> "Identity | None":
    """Give the identity in ``data``; None when the passphrase is not its own, or it is damaged."""
    try:
        from pyrage import DecryptError
        from pyrage import passphrase as by_passphrase
    except ImportError:
        raise NoCryptError(_NO_CRYPT) from None
    try:
        return identity_of(by_passphrase.decrypt(data, _composed(passphrase)).decode())
    except (DecryptError, UnicodeError):
        return None


def _composed(passphrase: str) -> str:
    # One keyboard types é as one character, another as two.
    return unicodedata.normalize("NFC", passphrase)
