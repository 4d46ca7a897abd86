"""The identities that open the files: wrapped in the folder, and in memory while unlocked."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from prelim_coach.storage import crypt
from prelim_coach.storage.atomic import ensure_folder, save
from prelim_coach.storage.errors import LockedError, NoCryptError, WrongPassphraseError
from prelim_coach.storage.filesystem import FileSystem
from prelim_coach.storage.tables import BadFileError

if TYPE_CHECKING:
    from pyrage.x25519 import Identity

NOBODY = "Without the passphrase or the recovery key nobody can open them."


class Keyring:
    """Seals and opens bytes. The folder holds each identity wrapped by the passphrase, twice.

    ``identity.age`` is the one in use, shared by every device of the folder. Its second copy in
    the backups bears the identity's own name, so that two devices that turned encryption on
    without knowing of each other lose nothing when a sync keeps only one ``identity.age``.
    """

    def __init__(self, fs: FileSystem, data: Path) -> None:
        self._fs = fs
        self._data = data
        self.main = data / "identity.age"
        self._backups = data / "backups"
        self._held: list[Identity] = []
        self._wrap = b""
        self._tried: frozenset[bytes] = frozenset()

    @property
    def locked(self) -> bool:
        """Whether no identity is in memory."""
        return not self._held

    @property
    def present(self) -> bool:
        """Whether the folder is an encrypted one: it has an ``identity.age``."""
        return self._fs.mark(self.main) is not None

    @property
    def identity(self) -> "Identity":
        """The identity that saves are sealed to; ``LockedError`` when there is none in memory."""
        if not self._held:
            raise self.refusal()
        return self._held[0]

    @property
    def wrapped(self) -> bytes:
        """The wrap of the identity in use; empty when the folder has none."""
        return self.wraps().get(self._copy_of(self.identity), self._wrap)

    def wraps(self) -> dict[Path, bytes]:
        """Give every wrapped identity in the folder, the one in use first."""
        paths = [self.main]
        for folder in (self._data, self._backups):
            for name in self._fs.names(folder):
                if name.startswith("identity") and name.endswith(".age"):
                    paths.append(folder / name)
        found: dict[Path, bytes] = {}
        for path in paths:
            with suppress(FileNotFoundError):
                found[path] = found[path] if path in found else self._fs.read(path)
        return found

    def lock(self) -> None:
        """Let go of every identity. Python cannot wipe the memory they were in."""
        self._held = []

    def unlock(self, secret: str, own: Sequence[Path] = (), others: Sequence[Path] = ()) -> None:
        """Take what a passphrase or recovery key opens into memory.

        One or two seconds for each wrap that is tried, in one call that holds the interpreter: the
        one in use first, another only when a sealed file is not its own. ``own`` and ``others``
        are this and the other devices' sealed files. ``WrongPassphraseError`` changes nothing.
        """
        wraps = list(dict.fromkeys(self.wraps().values()))
        by_hand = crypt.identity_of(secret)
        if by_hand is None and not wraps:
            raise self.refusal()
        opened: dict[bytes, Identity] = {}
        for wrap in [b""] if by_hand is not None else wraps:
            identity = by_hand or crypt.unwrap(wrap, secret)
            if identity is not None:
                opened[wrap] = identity
                if all(self._opens(opened.values(), path) for path in (*own[:1], *others)):
                    break
        held = list(opened.values())
        sure = by_hand is None and (len(held) == len(wraps) or not own)
        if not held or not (sure or any(self._opens(held, path) for path in own or others)):
            raise WrongPassphraseError(
                "That passphrase does not open your entries; nothing was changed. " + NOBODY
            )
        self._held, self._wrap, self._tried = held, next(iter(opened)), frozenset(wraps)

    def establish(self, identity: "Identity", wrapped: bytes) -> None:
        """Write a wrapped identity in place of its older wraps, and hold it as the one in use.

        To be called under the lock. The wraps of other identities stay in the backups.
        """
        copy = self._copy_of(identity)
        ensure_folder(self._fs, self._backups)
        wraps = self.wraps()
        older = [path for path, data in wraps.items() if data == wraps.get(copy)]
        for path in (copy, *(one for one in older if one not in (copy, self.main)), self.main):
            save(self._fs, path, [wrapped])
        self._held, self._wrap = [identity, *self._held], wrapped
        self._tried = frozenset(self.wraps().values())

    def mend(self) -> None:
        """Put a missing ``identity.age`` or its copy back; to be called under the lock."""
        good, wraps = self.wrapped, self.wraps()
        for path in (self._copy_of(self.identity), self.main):
            if good and path not in wraps:
                ensure_folder(self._fs, path.parent)
                save(self._fs, path, [good])

    def seal(self, pieces: Sequence[bytes | memoryview]) -> list[bytes]:
        """Give the content of a file as it goes to the disk sealed."""
        return [crypt.seal(b"".join(pieces), self.identity)]

    def open(self, data: bytes) -> bytes:
        """Give what is in the bytes of a file, sealed or not.

        ``LockedError`` when no identity in memory can be its own, ``BadFileError`` when it is
        damaged.
        """
        if not crypt.is_sealed(data):
            return data
        if not self._held:
            raise self.refusal()
        for identity in self._held:
            plain = crypt.unseal(data, identity)
            if plain is not None:
                return plain
        # What was opened opens this device's files, so one that it does not is damaged, unless the
        # folder has got another identity since.
        if self._tried != frozenset(self.wraps().values()):
            raise LockedError(
                f"Your entries in {self._data} were encrypted anew, on another device or in "
                "another window; give the passphrase that was set there."
            )
        raise BadFileError("it cannot be decrypted")

    def read(self, path: Path) -> bytes:
        """Give what is in a file, sealed or not; ``OSError`` and what ``open`` raises."""
        return self.open(self._fs.read(path))

    def is_sealed(self, path: Path) -> bool:
        """Tell whether a file is sealed, by its first bytes."""
        return crypt.is_sealed(self._fs.read(path, len(crypt.HEADER)))

    def refusal(self) -> LockedError | NoCryptError:
        """Give the refusal to open what is sealed while no identity is in memory."""
        if not crypt.installed():
            return NoCryptError(
                f"Your entries in {self._data} are encrypted, and opening them needs the extra "
                "[crypt], which is `python -m pip install pyrage`; nothing was changed."
            )
        if not self.wraps():
            return LockedError(
                f"Your entries in {self._data} are encrypted and {self.main.name} is missing, so "
                "a passphrase opens nothing: put it back from a copy, or use the recovery key. "
                + NOBODY
            )
        return LockedError(
            f"Your entries in {self._data} are encrypted; give your passphrase or recovery key. "
            + NOBODY
        )

    def _copy_of(self, identity: "Identity") -> Path:
        return self._backups / f"identity.{crypt.name_of(identity)}.age"

    def _opens(self, held: "Collection[Identity]", path: Path) -> bool:
        with suppress(OSError):
            data = self._fs.read(path)
            return any(crypt.unseal(data, one) is not None for one in held)
        return False
