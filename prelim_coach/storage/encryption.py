"""Encryption as the user turns it: on, off, with another passphrase, locked, unlocked."""

from pathlib import Path
from typing import NamedTuple

from prelim_coach.storage import crypt, recode
from prelim_coach.storage.engine import Engine
from prelim_coach.storage.errors import WrongPassphraseError
from prelim_coach.storage.refusals import changing, reading


class Status(NamedTuple):
    """How the folder stands."""

    on: bool
    """Whether this device saves encrypted."""
    folder: bool
    """Whether some device of the folder does, or did when it was last seen."""
    locked: bool
    """Whether the passphrase is needed to read this device's entries."""
    installed: bool
    """Whether the extra ``[crypt]`` is there."""
    plain: tuple[Path, ...]
    """Files of entries in the folder that anyone can read, every device's."""


class Encryption:
    """Part of the store. Each device of a folder turns it on for its own files.

    All share the folder's ``identity.age``, so one passphrase opens all of them. A device that has
    not turned it on goes on saving plain files, which the others read; it sees theirs once it is
    unlocked. A secret is the passphrase, or the recovery key, which is the identity itself. What a
    disk keeps of files that were replaced is beyond a program's reach.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._folder = engine.files.folder

    @property
    def on(self) -> bool:
        """Whether this device saves encrypted."""
        return self._folder.sealed

    @property
    def locked(self) -> bool:
        """Whether reading and saving raise ``LockedError`` until ``unlock``."""
        return self.on and self._folder.keys.locked

    def status(self) -> Status:
        """Give how the folder stands; reads the first bytes of every file. Needs no passphrase."""
        folder = self._folder
        with reading(self._folder.data):
            return Status(
                on=self.on,
                folder=folder.keys.present,
                locked=self.locked,
                installed=crypt.installed(),
                plain=tuple(recode.plain_files(folder)),
            )

    def lock(self) -> None:
        """Let go of the identity and of everything read; nothing happens where it is not on.

        Python cannot wipe memory: what was there goes when it is used again.
        """
        if self.on or not self._folder.keys.locked:
            self._folder.keys.lock()
            self._engine.drop()

    def unlock(self, secret: str) -> None:
        """Open the entries, in one or two seconds; ``WrongPassphraseError`` changes nothing."""
        with reading(self._folder.data):
            needed = self._folder.keys.wraps() or any(recode.sealed_files(self._folder))
        if needed:
            self._unlock(secret)
        self._engine.drop()
        self._engine.load()

    def turn_on(self, passphrase: str) -> str:
        """Encrypt every file of this device, and give the recovery key to print.

        Where the folder has an identity already, the passphrase must be its own. Repeating it
        finishes what was interrupted. ``ValueError`` for a passphrase of nothing but spaces.
        """
        self._check(passphrase)
        made = None if self._joins(passphrase) else crypt.new_identity()
        wrapped = crypt.wrap(made, passphrase) if made else b""
        with self._engine.held(), changing(self._folder.data):
            if made is not None:
                self._folder.keys.establish(made, wrapped)
            recode.encrypt(self._folder)
        return self._afterwards()

    def turn_off(self, secret: str) -> list[Path]:
        """Make every file of this device plain; give the damaged copies that cannot be.

        ``identity.age`` goes when no device's file in the folder needs it; its wrapped copy in the
        backups stays, for backups kept elsewhere. Repeating it finishes what was interrupted.
        """
        self._unlock(secret)
        folder = self._folder
        with self._engine.held(), changing(self._folder.data):
            left = recode.decrypt(folder)
            if folder.keys.present and not any(recode.sealed_files(folder)):
                folder.fs.remove(folder.keys.main)
                folder.fs.sync_folder(folder.data)
                folder.keys.lock()
        self._afterwards()
        return left

    def change_passphrase(self, secret: str, new: str) -> None:
        """Wrap the identity with another passphrase. The files and the recovery key stay.

        Interrupted between its two copies, both passphrases open it until it is repeated.
        """
        self._check(new)
        self._unlock(secret)
        wrapped = crypt.wrap(self._folder.keys.identity, new)
        with self._engine.held(), changing(self._folder.data):
            self._folder.keys.establish(self._folder.keys.identity, wrapped)

    def recovery_key(self, secret: str) -> str:
        """Give the recovery key to print. It stays the same until encryption is set up anew."""
        self._unlock(secret)
        return str(self._folder.keys.identity)

    def _unlock(self, secret: str) -> None:
        with reading(self._folder.data):
            self._folder.read_device()
            self._folder.keys.unlock(secret, *recode.sealed_files(self._folder))
        self._engine.drop()

    def _joins(self, passphrase: str) -> bool:
        with reading(self._folder.data):
            if not self._folder.keys.wraps():
                return False
            try:
                self._unlock(passphrase)
            except WrongPassphraseError:
                if any(recode.sealed_files(self._folder)):
                    raise
                return False
        return True

    def _afterwards(self) -> str:
        self._engine.drop()
        self._engine.load()
        keys = self._folder.keys
        return "" if keys.locked else str(keys.identity)

    @staticmethod
    def _check(passphrase: str) -> None:
        if not passphrase.strip():
            raise ValueError("A passphrase needs at least one character that is not a space.")
        if crypt.identity_of(passphrase) is not None:
            raise ValueError("That is a recovery key; please choose a passphrase of your own.")
        try:
            passphrase.encode()
        except UnicodeEncodeError:
            raise ValueError("The passphrase has a character that cannot be stored.") from None
