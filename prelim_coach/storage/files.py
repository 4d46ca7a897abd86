"""The files in memory: this device's own and the other devices', loaded and kept up to date."""

import json
from collections.abc import Iterable, Sequence
from contextlib import nullcontext, suppress
from pathlib import Path

import msgspec

from prelim_coach import __version__
from prelim_coach.clock import Clock
from prelim_coach.storage import damage, migrations
from prelim_coach.storage.atomic import ensure_folder, save
from prelim_coach.storage.crypt import is_sealed
from prelim_coach.storage.errors import BusyError, CannotWriteError, StorageError
from prelim_coach.storage.filesystem import Mark
from prelim_coach.storage.folder import Folder
from prelim_coach.storage.layout import Copy, Meta, assemble, parse
from prelim_coach.storage.lock import PATIENCE
from prelim_coach.storage.others import Others
from prelim_coach.storage.recode import finish
from prelim_coach.storage.refusals import reading
from prelim_coach.storage.tables import BadFileError, FileTables, Line

_OPENING = 128
"""Bytes at the start of a file that differ from one save to the next, sealed or not."""
_UNREPAIRED = Mark(-1, -1, -1)
"""The mark of no file, so that the next look or save tries the repair again."""


class Files:
    """Loads, watches and saves; knows documents only as JSON."""

    def __init__(self, folder: Folder, now: Clock) -> None:
        self.folder = folder
        self.own: Copy | None = None
        self.others = Others(folder)
        self.refusal = ""
        """Why nothing can be saved; empty when it can."""
        self._now = now
        self._mark: Mark | None = None
        self._opening = b""
        self._tidy = False
        self._news = ""
        self._wholly = False

    @property
    def copies(self) -> list[FileTables]:
        """The tables of every file that can be read, our own first."""
        own = self.own.tables if self.own else FileTables()
        return [own, *(copy.tables for copy in self.others.copies)]

    @property
    def clocks(self) -> list[str]:
        """The newest stamp of every file."""
        own = [self.own] if self.own else []
        return [copy.meta.clock for copy in [*own, *self.others.copies]]

    @property
    def notice(self) -> str:
        """What the user is told; empty when all is well."""
        noted = self.own.meta.note if self.own else ""
        return " ".join(filter(None, [self._news or noted, self.refusal, *self.others.troubles]))

    def changed(self, *, exact: bool = False) -> bool:
        """Tell whether what lies in the folder is not what was loaded.

        ``exact`` also compares the first bytes, for a file system may give a new file the inode
        and time of the one before.
        """
        with reading(self.folder.data):
            self.folder.read_device()
            if self.folder.own_mark() != self._mark or self.others.changed():
                return True
            if not exact or self._mark is None or self.own is None:
                return False
            return self.folder.fs.read(self.folder.own, len(self._opening)) != self._opening

    def load(self, *, locked: bool = False) -> None:
        """Read what changed; ``locked`` when the lock is already held.

        ``CannotReadError`` when the system refuses, ``DamagedError`` when our file is damaged and
        there is no good copy. Writes only to put a good copy in the place of a damaged file.
        """
        with reading(self.folder.data):
            self._load_own(locked=locked)
            self.others.load(self.copies[0])

    def distrust(self) -> None:
        """Look into every table at the next loading, for one was found to be none."""
        self._wholly = True
        self.forget()

    def forget(self) -> None:
        """Drop everything that was read."""
        self.own = self._mark = None
        self.others.forget()

    def save(self, tables: FileTables, clock: str, *, keep: bool = True) -> None:
        """Make ``tables`` our file; ``OSError`` when the system refuses.

        The file before stays as ``.prev``, and as the backup of a new day, unless ``keep`` is
        False.
        """
        now, fs = self._now(), self.folder.fs
        old = self.own
        lines = [tables.line(name) for name in sorted(tables)]
        meta = Meta(
            schema=migrations.SCHEMA,
            rev=old.meta.rev + 1 if old else 1,
            device=self.folder.device,
            clock=clock,
            saved=now.isoformat(),
            app=__version__,
        )
        pieces = assemble(meta, lines)
        content = self._sealed(pieces)
        day = self.folder.backup_path(now.date().isoformat())
        new_day = keep and fs.mark(day) is None
        kept = self._keep([day] if new_day else []) if keep else ()
        save(fs, self.folder.own, content, kept)
        self._opening = bytes(content[0][:_OPENING])
        self.own = Copy(bytes(pieces[0]), meta, tables)
        self._news = ""
        self.others.strays = {}
        self._mark = fs.mark(self.folder.own)
        if new_day:
            self.folder.prune_backups(day)
        if self.folder.sealed and not self._tidy:
            with suppress(OSError, StorageError):  # the next save that is the first tries again
                finish(self.folder)
                self._tidy = True

    def _sealed(self, pieces: Sequence[Line]) -> Sequence[Line]:
        return self.folder.keys.seal(pieces) if self.folder.sealed else pieces

    def _keep(self, backups: list[Path]) -> Iterable[Path]:
        yield self.folder.prev
        yield from backups
        if self.own and self.own.meta.schema < migrations.SCHEMA:
            yield self.folder.backup_path(f"pre-schema-{self.own.meta.schema}")

    def _load_own(self, *, locked: bool) -> None:
        folder = self.folder
        folder.read_device()
        self._news = ""
        self.refusal = self._unwritable()
        self._mark = folder.own_mark()
        if self._mark is None:
            self.own = None
            if folder.device and damage.has_copies(folder):
                self._recover("is missing", b"", locked=locked)
            else:
                self._follow()
            return
        data = folder.fs.read(folder.own)
        folder.sealed = is_sealed(data)
        self._opening = data[:_OPENING]
        try:
            self._take(parse(folder.keys.open(data), whole=self._wholly))
        except BadFileError as error:
            self._recover(f"was damaged ({error})", data, locked=locked)

    def _follow(self) -> None:
        # The first save of a device must not be the one plain file of an encrypted folder.
        self.folder.sealed = self.folder.keys.present
        if self.folder.sealed and self.folder.keys.locked:
            raise self.folder.keys.refusal()

    def _take(self, copy: Copy) -> None:
        if copy.meta.schema > migrations.SCHEMA:
            self.refusal = (
                f"{self.folder.own} was saved by prelim-coach {copy.meta.app}, which is newer than "
                "this one: it is shown for reading only and stays as it is until you update."
            )
        self.own = migrations.brought_up(copy)

    def _recover(self, problem: str, data: bytes, *, locked: bool) -> None:
        good = damage.newest_good(self.folder)
        if good is None:
            raise damage.hopeless(self.folder, problem, _is_json(data))
        self.folder.sealed = is_sealed(data) or self.folder.keys.is_sealed(good[0])
        if not self.refusal and good[1].meta.schema <= migrations.SCHEMA:
            try:
                self._repair(problem, good, locked=locked)
            except (OSError, BusyError) as error:
                if locked:
                    raise CannotWriteError(
                        f"{self.folder.own} {problem}, and a good copy could not be put in its "
                        f"place ({error}); nothing was changed."
                    ) from error
                self._mark = _UNREPAIRED
            else:
                return
        self._news = damage.sentence(self.folder, problem, good, None)
        self._take(good[1])

    def _repair(self, problem: str, good: tuple[Path, Copy], *, locked: bool) -> None:
        folder = self.folder
        ensure_folder(folder.fs, folder.state)
        lock = nullcontext() if locked else folder.fs.lock(folder.lock, PATIENCE)
        with lock:
            with suppress(OSError, BadFileError):
                repaired = parse(folder.keys.read(folder.own))  # by another process, meanwhile
                self._mark = folder.own_mark()
                self._take(repaired)
                return
            kept = damage.keep_damaged(folder, self._now())
            note = damage.sentence(folder, problem, good, kept)
            old = good[1]
            meta = msgspec.structs.replace(old.meta, rev=old.meta.rev + 1, note=note)
            pieces = assemble(meta, old.lines.values())
            save(folder.fs, folder.own, self._sealed(pieces))
            self._mark = folder.own_mark()
            self._take(Copy(bytes(pieces[0]), meta, old.tables))

    def _unwritable(self) -> str:
        for place in (self.folder.data, self.folder.state):
            if not self.folder.fs.may_write(place):
                return f"{place} cannot be written, so your entries are shown for reading only."
        return ""


def _is_json(data: bytes) -> bool:
    try:
        return isinstance(json.loads(data), dict)
    except (ValueError, RecursionError):
        return False
