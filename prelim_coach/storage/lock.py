"""The lock of one save, shared by every process of this device."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from prelim_coach.storage.errors import BusyError

PATIENCE = 2.0
"""Seconds to wait for another process to finish its save."""


@contextmanager
def hold(path: Path, seconds: float = PATIENCE) -> Iterator[None]:
    """Hold ``path`` locked for the block; the file is made with mode 0600 and never unlinked.

    The system frees the lock of a process that died. A lock that only looks at whether a file
    exists would not, so a file system without real locks is refused with ``OSError``.
    """
    import filelock  # about 30 ms, which reading need not pay

    lock: filelock.BaseFileLock = filelock.FileLock(
        path, timeout=seconds, mode=0o600, poll_interval=0.01
    )
    try:
        lock.acquire()
    except filelock.Timeout:
        raise BusyError("Another prelim-coach is saving; nothing was changed.") from None
    except NotImplementedError as error:
        raise OSError(f"no file locks at {path}") from error
    try:
        if isinstance(lock, filelock.SoftFileLock):
            raise OSError(f"no file locks at {path}")
        yield
    finally:
        lock.release()
