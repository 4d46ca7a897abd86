"""The seam to the file system: every call the store makes to it, and no other."""

import os
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple, Protocol

from prelim_coach.storage.lock import hold

REPLACE_PATIENCE = 1.0
"""Seconds to retry a replace on Windows, where a scanner may hold the file open for a moment."""


class Mark(NamedTuple):
    """What tells one state of a file from another without reading it."""

    inode: int
    size: int
    mtime_ns: int


class FileSystem(Protocol):
    """The calls the store makes. All raise ``OSError`` when the system refuses."""

    def resolve(self, path: Path) -> Path:
        """Give the path with symbolic links followed; it need not exist."""

    def read(self, path: Path, limit: int = -1) -> bytes:
        """Give the file's first ``limit`` bytes, all of it when negative."""

    def mark(self, path: Path) -> Mark | None:
        """Give what identifies the file's present state; None when there is no file."""

    def mode(self, path: Path) -> int:
        """Give the permission bits of a file or folder."""

    def names(self, folder: Path) -> list[str]:
        """Give the names in a folder, sorted; none when there is no folder."""

    def may_write(self, folder: Path) -> bool:
        """Tell whether entries of the folder may be made; asks about the nearest one there is."""

    def make_folder(self, path: Path) -> None:
        """Make one folder with mode 0700; its parent exists."""

    def create(self, path: Path) -> int:
        """Make a new file with mode 0600 and give its handle; refused when the name is taken."""

    def write(self, handle: int, data: bytes | memoryview) -> int:
        """Write, perhaps only the first part; give the number of bytes written."""

    def sync(self, handle: int) -> None:
        """Return when what was written is on the disk itself."""

    def close(self, handle: int) -> None:
        """Let go of a handle."""

    def link(self, old: Path, new: Path) -> None:
        """Give a file a second name; refused when the name is taken."""

    def replace(self, old: Path, new: Path) -> None:
        """Rename a file over another in one step."""

    def remove(self, path: Path) -> None:
        """Take a name away."""

    def sync_folder(self, path: Path) -> None:
        """Return when the folder's names are on the disk itself."""

    def lock(self, path: Path, seconds: float) -> AbstractContextManager[None]:
        """Hold the lock file; raise ``BusyError`` when it is not free within ``seconds``."""

    def probe(self, folder: Path, size: int) -> float | None:
        """Give the seconds ``size`` bytes take to the disk, leaving no trace; None if unknown."""


class RealFileSystem:
    """The machine's own file system, with what macOS and Windows need done differently."""

    def __init__(
        self, platform: str = sys.platform, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._platform = platform
        self._sleep = sleep

    def resolve(self, path: Path) -> Path:
        """Give the path with symbolic links followed."""
        return Path(os.path.realpath(path))

    def read(self, path: Path, limit: int = -1) -> bytes:
        """Give the file's first ``limit`` bytes, all of it when negative."""
        with path.open("rb", buffering=0) as file:
            return file.read() if limit < 0 else file.read(limit)

    def mark(self, path: Path) -> Mark | None:
        """Give what identifies the file's present state."""
        try:
            found = path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        return Mark(found.st_ino, found.st_size, found.st_mtime_ns)

    def mode(self, path: Path) -> int:
        """Give the permission bits; always right on Windows, which has none to judge."""
        if self._platform == "win32":
            return 0o700 if path.is_dir() else 0o600
        return path.stat().st_mode & 0o777

    def names(self, folder: Path) -> list[str]:
        """Give the names in a folder, sorted."""
        try:
            return sorted(os.listdir(folder))  # noqa: PTH208 - half the time, on every refresh
        except (FileNotFoundError, NotADirectoryError):
            return []

    def may_write(self, folder: Path) -> bool:
        """Tell whether entries of the folder, or of the nearest one there is, may be made."""
        for place in (folder, *folder.parents):
            if place.exists():
                return place.is_dir() and os.access(place, os.W_OK | os.X_OK)
        return False

    def make_folder(self, path: Path) -> None:
        """Make one folder, whatever the umask says."""
        path.mkdir(mode=0o700)
        path.chmod(0o700)

    def create(self, path: Path) -> int:
        """Make a new file that only the user can read, whatever the umask says."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        for name in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
            flags |= getattr(os, name, 0)
        handle = os.open(path, flags, 0o600)
        if self._platform != "win32":
            os.fchmod(handle, 0o600)
        return handle

    def write(self, handle: int, data: bytes | memoryview) -> int:
        """Write, perhaps only the first part."""
        return os.write(handle, data)

    def sync(self, handle: int) -> None:
        """Flush to the disk itself; on macOS fsync alone stops at the drive's cache."""
        if self._platform == "darwin":
            import fcntl

            try:
                fcntl.fcntl(handle, getattr(fcntl, "F_FULLFSYNC", 51))
            except OSError:
                os.fsync(handle)  # network and FAT volumes refuse F_FULLFSYNC
        else:
            os.fsync(handle)

    def close(self, handle: int) -> None:
        """Let go of a handle."""
        os.close(handle)

    def link(self, old: Path, new: Path) -> None:
        """Give a file a second name."""
        os.link(old, new)

    def replace(self, old: Path, new: Path) -> None:
        """Rename over another file; on Windows patiently, for a scanner may hold it open."""
        waited = 0.0
        while True:
            try:
                old.replace(new)
            except PermissionError:
                if self._platform != "win32" or waited >= REPLACE_PATIENCE:
                    raise
                self._sleep(0.05)
                waited += 0.05
            else:
                return

    def remove(self, path: Path) -> None:
        """Take a name away."""
        path.unlink()

    def sync_folder(self, path: Path) -> None:
        """Flush the folder's names; Windows cannot open a folder and keeps names itself."""
        if self._platform == "win32":
            return
        handle = os.open(path, os.O_RDONLY)
        try:
            self.sync(handle)
        finally:
            os.close(handle)

    def lock(self, path: Path, seconds: float) -> AbstractContextManager[None]:
        """Hold the lock file."""
        return hold(path, seconds)

    def probe(self, folder: Path, size: int) -> float | None:
        """Time a file without a name, where the system knows such files (Linux)."""
        try:
            handle = os.open(folder, os.O_WRONLY | os.O_TMPFILE, 0o600)
        except (AttributeError, OSError):
            return None
        try:
            start = time.perf_counter()
            os.write(handle, bytes(size))
            self.sync(handle)
            return time.perf_counter() - start
        finally:
            os.close(handle)


REAL = RealFileSystem()
"""The one used outside tests."""
