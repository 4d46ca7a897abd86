"""The lock of one save, shared by every process of this device."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from prelim_coach.storage.errors import BusyError

PATIENCE = 2.0
"""Seconds to wait for another process to finish its save."""
_POLL = 0.01


@contextmanager
def hold(path: Path, seconds: float = PATIENCE) -> Iterator[None]:
    """Hold ``path`` locked for the block; the file is made with mode 0600 and never unlinked.

    The system frees the lock of a process that died. A lock that only looks at whether a file
    exists would not, so a file system without real locks is refused with ``OSError``.
    """
    try:
        import fcntl
    except ImportError:
        with _hold_on_windows(path, seconds):
            yield
        return
    # The call that filelock makes, without its 30 ms of imports: a tenth of a whole command.
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        with suppress(OSError):  # on a disk that knows no modes
            os.fchmod(handle, 0o600)  # whatever the umask left of it
        until = time.monotonic() + seconds
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= until:
                    raise _busy() from None
            time.sleep(_POLL)
        yield
    finally:
        os.close(handle)


@contextmanager
def _hold_on_windows(path: Path, seconds: float) -> Iterator[None]:
    import filelock

    lock: filelock.BaseFileLock = filelock.FileLock(
        path, timeout=seconds, mode=0o600, poll_interval=_POLL
    )
    try:
        lock.acquire()
    except filelock.Timeout:
        raise _busy() from None
    except NotImplementedError as error:
        raise OSError(f"no file locks at {path}") from error
    try:
        if isinstance(lock, filelock.SoftFileLock):
            raise OSError(f"no file locks at {path}")
        yield
    finally:
        lock.release()


def _busy() -> BusyError:
    return BusyError("Another prelim-coach is saving; nothing was changed.")
