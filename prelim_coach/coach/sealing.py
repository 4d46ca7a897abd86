"""Encryption of the user's file: on, off, another passphrase, locked, unlocked."""

from pathlib import Path

from prelim_coach.coach.desk import Desk
from prelim_coach.storage.encryption import Status


class Sealing:
    """The use cases of encryption; ``StorageError`` or ``ValueError`` say in a sentence why not."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._encryption = desk.store.encryption

    @property
    def status(self) -> Status:
        """How the folder stands."""
        return self._encryption.status()

    @property
    def on(self) -> bool:
        """Whether this device's file is encrypted."""
        return self._encryption.on

    @property
    def locked(self) -> bool:
        """Whether the passphrase is needed before anything can be read."""
        return self._encryption.locked

    def turn_on(self, passphrase: str) -> str:
        """Encrypt this device's files, and give the recovery key."""
        key = self._encryption.turn_on(passphrase)
        self._desk.forget()
        return key

    def turn_off(self, secret: str) -> list[Path]:
        """Make this device's files plain, and give the damaged copies that cannot be."""
        left = self._encryption.turn_off(secret)
        self._desk.forget()
        return left

    def change(self, secret: str, passphrase: str) -> None:
        """Take another passphrase; the recovery key stays."""
        self._encryption.change_passphrase(secret, passphrase)

    def recovery_key(self, secret: str) -> str:
        """Give the recovery key to print."""
        return self._encryption.recovery_key(secret)

    def lock(self) -> None:
        """Forget what was read and the key to it."""
        self._encryption.lock()
        self._desk.forget()

    def unlock(self, secret: str) -> None:
        """Open the file with the passphrase or the recovery key."""
        self._encryption.unlock(secret)
        self._desk.forget()
