"""The order of a save, in which a crash at any instant leaves the old file or the new one.

Temp file, fsync, keep the old file under its other names, replace, fsync the folder. The temp file
comes first: the other way round, a full disk would leave the kept copy and the live file one inode.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from prelim_coach.storage.filesystem import FileSystem


class UnconfirmedError(OSError):
    """The new file is in its place, but the disk did not say that it will stay there."""


def save(
    fs: FileSystem, live: Path, content: Sequence[bytes | memoryview], keep: Iterable[Path] = ()
) -> None:
    """Make ``content`` the live file, and return only when it is on the disk.

    The file it replaces stays under the names in ``keep``. ``OSError`` leaves the live file the old
    one, except ``UnconfirmedError``.
    """
    temp = live.with_name(live.name + ".tmp")
    write_new(fs, temp, content)
    folders = {live.parent: None}
    try:
        if fs.mark(live) is not None:
            for target in keep:
                keep_copy(fs, live, target)
                folders[target.parent] = None
        fs.replace(temp, live)
    except BaseException:
        discard(fs, temp)
        raise
    try:
        for folder in folders:
            fs.sync_folder(folder)
    except OSError as error:
        raise UnconfirmedError(*error.args) from error


def write_new(fs: FileSystem, path: Path, content: Iterable[bytes | memoryview]) -> None:
    """Write a new file down to the disk in place of any leftover; nothing stays when it fails.

    After a failed fsync the file is thrown away and never synced again: the kernel may already have
    dropped the pages it could not write (Rebello et al., USENIX ATC 2020).
    """
    discard(fs, path)
    handle = fs.create(path)
    try:
        try:
            for piece in content:
                write_all(fs, handle, piece)
            fs.sync(handle)
        finally:
            fs.close(handle)
    except BaseException:
        discard(fs, path)
        raise


def write_all(fs: FileSystem, handle: int, data: bytes | memoryview) -> None:
    """Write all of ``data``, however little the system takes at a time."""
    view = memoryview(data)
    while view:
        written = fs.write(handle, view)
        if written <= 0:
            raise OSError("the system wrote nothing")
        view = view[written:]


def keep_copy(fs: FileSystem, source: Path, target: Path) -> None:
    """Make ``target`` the same file as ``source``: a hard link, or a copy where there are none.

    A target that exists is replaced in one step, so there is always one.
    """
    ensure_folder(fs, target.parent)
    side = target.with_name(target.name + ".tmp")
    discard(fs, side)
    try:
        fs.link(source, side)
    except OSError:
        write_new(fs, side, [fs.read(source)])
    try:
        fs.replace(side, target)
    finally:
        discard(fs, side)  # a rename between two names of one file does nothing at all


def ensure_folder(fs: FileSystem, folder: Path) -> None:
    """Make a folder and what is missing above it, mode 0700, down to the disk."""
    if fs.mark(folder) is not None:
        return
    ensure_folder(fs, folder.parent)
    with suppress(FileExistsError):
        fs.make_folder(folder)
    fs.sync_folder(folder.parent)


def discard(fs: FileSystem, path: Path) -> None:
    """Remove a leftover, if the system lets us; it can do no harm where it is."""
    with suppress(OSError):
        fs.remove(path)
