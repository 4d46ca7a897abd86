"""A file system in memory that remembers the order in which everything happened."""

# ruff: noqa: D102, ARG002 - the seam says what each call does

import errno
import itertools
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from prelim_coach.storage.filesystem import Mark


@dataclass
class Inode:
    """The content behind one or more names."""

    number: int
    data: bytes = b""
    synced: bool = False
    mode: int = 0o600
    mtime: int = 0


@dataclass(frozen=True)
class Event:
    """One thing that happened; ``ops`` of folders may be lost until the folder is synced."""

    kind: str
    """``name`` (a name in a folder changed), ``data``, ``sync`` or ``sync_folder``."""
    folder: Path
    change: tuple[tuple[str, Inode | None], ...] = ()
    """What each name means from then on; None: nothing."""
    inode: Inode | None = None


@dataclass
class MemoryFileSystem:
    """Behaves as POSIX does, one process at a time."""

    folders: dict[Path, dict[str, Inode]] = field(default_factory=lambda: {Path("/"): {}})
    log: list[Event] = field(default_factory=list)
    syncs_files: bool = True
    """False leaves out the file fsync: an ablation that must be noticed."""
    syncs_folders: bool = True
    """False leaves out the folder fsync: the other one."""
    links: bool = True
    """False is a file system without hard links."""

    def __post_init__(self):
        self._numbers = itertools.count(1)
        self._times = itertools.count(1)
        self._open = {}

    def find(self, path):
        """Give the inode of a path."""
        inode = self.folders.get(path.parent, {}).get(path.name)
        if inode is None:
            raise FileNotFoundError(errno.ENOENT, "No such file", str(path))
        return inode

    def _set(self, folder, *change):
        if folder not in self.folders:
            raise FileNotFoundError(errno.ENOENT, "No such folder", str(folder))
        for name, inode in change:
            self.folders[folder].pop(name, None)
            if inode is not None:
                self.folders[folder][name] = inode
        self.log.append(Event("name", folder, change))

    def resolve(self, path):
        return path

    def read(self, path, limit=-1):
        data = self.find(path).data
        return data if limit < 0 else data[:limit]

    def mark(self, path):
        if path in self.folders:
            return Mark(0, 0, 0)
        inode = self.folders.get(path.parent, {}).get(path.name)
        return Mark(inode.number, len(inode.data), inode.mtime) if inode else None

    def mode(self, path):
        return 0o700 if path in self.folders else self.find(path).mode

    def names(self, folder):
        inside = self.folders.get(folder, {})
        return sorted([*inside, *(one.name for one in self.folders if one.parent == folder != one)])

    def may_write(self, folder):
        return True

    def make_folder(self, path):
        if path in self.folders:
            raise FileExistsError(errno.EEXIST, "Exists", str(path))
        self._set(path.parent, (path.name + "/", Inode(0)))
        del self.folders[path.parent][path.name + "/"]
        self.folders[path] = {}

    def create(self, path):
        if path.name in self.folders.get(path.parent, {}):
            raise FileExistsError(errno.EEXIST, "Exists", str(path))
        inode = Inode(next(self._numbers), mtime=next(self._times))
        self._set(path.parent, (path.name, inode))
        handle = inode.number
        self._open[handle] = inode
        return handle

    def write(self, handle, data):
        inode = self._open[handle]
        inode.data += bytes(data)
        inode.synced = False
        inode.mtime = next(self._times)
        self.log.append(Event("data", Path("/"), inode=inode))
        return len(data)

    def sync(self, handle):
        if self.syncs_files:
            self._open[handle].synced = True
            self.log.append(Event("sync", Path("/"), inode=self._open[handle]))

    def close(self, handle):
        del self._open[handle]

    def link(self, old, new):
        if not self.links:
            raise PermissionError(errno.EPERM, "No links here")
        if new.name in self.folders.get(new.parent, {}):
            raise FileExistsError(errno.EEXIST, "Exists", str(new))
        self._set(new.parent, (new.name, self.find(old)))

    def replace(self, old, new):
        inode = self.find(old)
        if self.folders[new.parent].get(new.name) is not inode:
            self._set(new.parent, (old.name, None), (new.name, inode))

    def remove(self, path):
        self.find(path)
        self._set(path.parent, (path.name, None))

    def sync_folder(self, path):
        if self.syncs_folders:
            self.log.append(Event("sync_folder", path))

    @contextmanager
    def lock(self, path, seconds):
        yield

    def probe(self, folder, size):
        return None

    def plant(self, path, data, mode=0o600):
        """Put a file there as if it had always been."""
        for folder in reversed(path.parents):
            self.folders.setdefault(folder, {})
        inode = Inode(next(self._numbers), bytes(data), synced=True, mode=mode)
        inode.mtime = next(self._times)
        self.folders[path.parent][path.name] = inode


def copy_of(fs):
    """Give an independent file system with the same files, all safely on the disk."""
    twin = MemoryFileSystem(links=fs.links)
    for folder, inside in fs.folders.items():
        twin.folders.setdefault(folder, {})
        for name, inode in inside.items():
            twin.plant(folder / name, inode.data, inode.mode)
    return twin
