"""The files in memory: this device's own and the other devices', loaded and kept up to date."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import NamedTuple

import msgspec

from prelim_coach import __version__
from prelim_coach.clock import Clock
from prelim_coach.storage import damage, migrations
from prelim_coach.storage.atomic import ensure_folder, save
from prelim_coach.storage.errors import BusyError, CannotReadError, CannotWriteError
from prelim_coach.storage.filesystem import Mark
from prelim_coach.storage.folder import BACKUPS_KEPT, Folder
from prelim_coach.storage.kinds import Doc, Kind, Tables
from prelim_coach.storage.layout import BadFileError, Copy, Meta, assemble, check, encode, parse
from prelim_coach.storage.lock import PATIENCE
from prelim_coach.storage.merge import only_here

_UNREPAIRED = Mark(-1, -1, -1)
"""The mark of no file, so that the next look or save tries the repair again."""


class Other(NamedTuple):
    """Another device's file, or a conflict copy of any, as it was last read."""

    mark: Mark
    copy: Copy | None
    trouble: str = ""
    """What the user is told about it; empty when all is well."""


class Files:
    """Loads, watches and saves; knows documents only as JSON."""

    def __init__(self, folder: Folder, now: Clock) -> None:
        self.folder = folder
        self.own: Copy | None = None
        self.others: dict[Path, Other] = {}
        self.strays: dict[str, list[tuple[Kind, Doc]]] = {}
        """By name of a conflict copy: what only it holds. It is read, and the next save takes it
        over, so that the copy can be deleted."""
        self.refusal = ""
        """Why nothing can be saved; empty when it can."""
        self._now = now
        self._mark: Mark | None = None
        self._news = ""

    @property
    def copies(self) -> list[Tables]:
        """The tables of every file that can be read, our own first."""
        others = [other.copy.tables for other in self.others.values() if other.copy is not None]
        return [self.own.tables if self.own else {}, *others]

    @property
    def clocks(self) -> list[str]:
        """The newest stamp of every file."""
        copies = [self.own, *(other.copy for other in self.others.values())]
        return [copy.meta.clock for copy in copies if copy is not None]

    @property
    def notice(self) -> str:
        """What the user is told; empty when all is well."""
        troubles = sorted(other.trouble for other in self.others.values())
        noted = self.own.meta.note if self.own else ""
        strays = [
            f"{name} is a second copy with {len(found)} entries found nowhere else; they are read."
            for name, found in self.strays.items()
        ]
        return " ".join(filter(None, [self._news or noted, self.refusal, *troubles, *strays]))

    def changed(self, *, exact: bool = False) -> bool:
        """Tell whether what lies in the folder is not what was loaded.

        ``exact`` also compares the first line, which counts the saves, for a file system may give a
        new file the inode and time of the one before.
        """
        with self._told():
            self.folder.read_device()
            if self.folder.own_mark() != self._mark:
                return True
            marks = {path: other.mark for path, other in self.others.items()}
            if self.folder.device_files() != marks:
                return True
            if not exact or self._mark is None or self.own is None:
                return False
            return self.folder.fs.read(self.folder.own, len(self.own.head)) != self.own.head

    def load(self, *, locked: bool = False) -> None:
        """Read what changed; ``locked`` when the lock is already held.

        ``CannotReadError`` when the system refuses, ``DamagedError`` when our file is damaged and
        there is no good copy. Writes only to put a good copy in the place of a damaged file.
        """
        with self._told():
            self._load_own(locked=locked)
            marks = self.folder.device_files()
            self.others = {path: self._other(path, mark) for path, mark in marks.items()}
            self.strays = dict(self._strays())

    def save(self, tables: Tables, clock: str, note: str = "") -> None:
        """Make ``tables`` our file; ``OSError`` when the system refuses."""
        now, fs = self._now(), self.folder.fs
        old = self.own
        kept = old.lines if old else {}
        same = {name for name in kept if old and tables.get(name) is old.tables[name]}
        check({name: table for name, table in tables.items() if name not in same})
        lines = {
            name: kept[name] if name in same else encode(name, table)
            for name, table in sorted(tables.items())
        }
        meta = Meta(
            schema=migrations.SCHEMA,
            rev=old.meta.rev + 1 if old else 1,
            device=self.folder.device,
            clock=clock,
            saved=now.isoformat(),
            app=__version__,
            note=note,
        )
        head, rest = assemble(meta, lines.values())
        day = self.folder.backup_path(now.date().isoformat())
        new_day = fs.mark(day) is None
        save(fs, self.folder.own, [head, rest], self._keep([day] if new_day else []))
        self.own = Copy(head, meta, tables, lines)
        self._news = ""
        self.strays = {}
        self._mark = fs.mark(self.folder.own)
        if new_day:
            self._prune(day)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise CannotReadError(
                f"Your entries in {self.folder.data} cannot be read ({error.strerror or error}); "
                "nothing was changed."
            ) from error

    def _keep(self, backups: list[Path]) -> Iterable[Path]:
        yield self.folder.prev
        yield from backups
        if self.own and self.own.meta.schema < migrations.SCHEMA:
            yield self.folder.backup_path(f"pre-schema-{self.own.meta.schema}")

    def _prune(self, today: Path) -> None:
        for path in list(self.folder.day_backups().values())[:-BACKUPS_KEPT]:
            if path != today:
                with suppress(OSError):
                    self.folder.fs.remove(path)

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
            return
        data = folder.fs.read(folder.own)
        try:
            self._take(parse(data))
        except BadFileError as error:
            self._recover(f"was damaged ({error})", data, locked=locked)

    def _take(self, copy: Copy) -> None:
        schema = copy.meta.schema
        if schema > migrations.SCHEMA:
            self.refusal = (
                f"{self.folder.own} was saved by prelim-coach {copy.meta.app}, which is newer than "
                "this one: it is shown for reading only and stays as it is until you update."
            )
        if schema < migrations.SCHEMA:
            copy = Copy(copy.head, copy.meta, migrations.migrate(copy.tables, schema), {})
        self.own = copy

    def _recover(self, problem: str, data: bytes, *, locked: bool) -> None:
        good = damage.newest_good(self.folder)
        if good is None:
            raise damage.hopeless(self.folder, problem, _is_json(data))
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
                repaired = parse(folder.fs.read(folder.own))  # by another process, meanwhile
                self._mark = folder.own_mark()
                self._take(repaired)
                return
            kept = damage.keep_damaged(folder, self._now())
            note = damage.sentence(folder, problem, good, kept)
            old = good[1]
            meta = msgspec.structs.replace(old.meta, rev=old.meta.rev + 1, note=note)
            head, rest = assemble(meta, old.lines.values())
            save(folder.fs, folder.own, [head, rest])
            self._mark = folder.own_mark()
            self._take(Copy(head, meta, old.tables, old.lines))

    def _unwritable(self) -> str:
        for place in (self.folder.data, self.folder.state):
            if not self.folder.fs.may_write(place):
                return f"{place} cannot be written, so your entries are shown for reading only."
        return ""

    def _other(self, path: Path, mark: Mark) -> Other:
        known = self.others.get(path)
        if known is not None and known.mark == mark:
            return known
        name = path.name
        try:
            copy = parse(self.folder.fs.read(path))
        except (OSError, BadFileError) as error:
            reason = f"{name} cannot be read ({error})"
            if known is not None and known.copy is not None:
                return Other(mark, known.copy, f"{reason}; its entries are shown as they were.")
            return Other(mark, None, f"{reason}; its entries are left out until it is whole.")
        if copy.meta.schema > migrations.SCHEMA:
            return Other(
                mark, None, f"{name} is from prelim-coach {copy.meta.app}: update to see it."
            )
        if copy.meta.schema < migrations.SCHEMA:
            tables = migrations.migrate(copy.tables, copy.meta.schema)
            copy = Copy(copy.head, copy.meta, tables, {})
        return Other(mark, copy)

    def _strays(self) -> Iterator[tuple[str, list[tuple[Kind, Doc]]]]:
        for path, other in self.others.items():
            if other.copy is not None and path.name != f"coach-{other.copy.meta.device}.json":
                tables = other.copy.tables
                found = only_here(tables, [rest for rest in self.copies if rest is not tables])
                if found:
                    yield path.name, found


def _is_json(data: bytes) -> bool:
    try:
        return isinstance(json.loads(data), dict)
    except (ValueError, RecursionError):
        return False
