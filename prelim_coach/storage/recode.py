"""This device's files from plain to encrypted and back, one whole file at a time.

The live file says which way is meant: it is the first to be encrypted and the last to be plain
again. So a process that ends in the middle of either leaves files that all can be read, and the
live file's own save finishes what it began.
"""

from contextlib import suppress
from pathlib import Path

from prelim_coach.storage.atomic import discard, save
from prelim_coach.storage.crypt import is_sealed
from prelim_coach.storage.errors import LockedError
from prelim_coach.storage.folder import Folder
from prelim_coach.storage.tables import BadFileError


def encrypt(folder: Folder) -> None:
    """Encrypt every plain file of this device; to be called under the lock.

    ``OSError`` when the system refuses; what is done by then stays done.
    """
    if folder.own_mark() is not None:
        _seal(folder, folder.own)
    finish(folder)


def finish(folder: Folder) -> None:
    """Encrypt the copies beside an encrypted live file that are still plain, and mend the keys."""
    folder.keys.mend()
    for path in folder.kept_copies():
        _seal(folder, path)
    for path in folder.leftovers():
        discard(folder.fs, path)


def decrypt(folder: Folder) -> list[Path]:
    """Make every encrypted file of this device plain, the live one last; under the lock.

    Gives the copies that stay as they are, for they are damaged or of another identity.
    """
    left = []
    for path in folder.kept_copies():
        try:
            _open(folder, path)
        except (BadFileError, LockedError):
            left.append(path)
    if folder.own_mark() is not None:
        _open(folder, folder.own)
    for path in folder.leftovers():
        discard(folder.fs, path)
    return left


def sealed_files(folder: Folder) -> tuple[list[Path], list[Path]]:
    """Give the encrypted files of this device, the live one first, and the others' live ones."""
    own = [folder.own] if folder.own_mark() is not None else []
    mine = [path for path in [*own, *folder.kept_copies()] if is_sealed_file(folder, path)]
    others = folder.device_files().keys() - set(mine)
    return mine, sorted(path for path in others if is_sealed_file(folder, path))


def plain_files(folder: Folder) -> list[Path]:
    """Give the files of entries in the folder that are not encrypted, every device's."""
    names = [n for n in folder.fs.names(folder.data) if n.startswith("coach-")]
    kept = [n for n in folder.fs.names(folder.backups) if n.endswith(".json")]
    paths = [*(folder.data / n for n in names), *(folder.backups / n for n in kept)]
    return [path for path in paths if not is_sealed_file(folder, path)]


def is_sealed_file(folder: Folder, path: Path) -> bool:
    """Tell whether a file is encrypted; one that is not there, or not to be read, is not."""
    with suppress(OSError):
        return folder.keys.is_sealed(path)
    return False


def _seal(folder: Folder, path: Path) -> None:
    data = folder.fs.read(path)
    if not is_sealed(data):
        save(folder.fs, path, folder.keys.seal([data]))


def _open(folder: Folder, path: Path) -> None:
    if folder.keys.is_sealed(path):
        save(folder.fs, path, [folder.keys.read(path)])
