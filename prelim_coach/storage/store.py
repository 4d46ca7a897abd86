"""The store: the one way to the user's records."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self, TypeVar

from prelim_coach.clock import Clock
from prelim_coach.domain.record import Record
from prelim_coach.storage import undo
from prelim_coach.storage.atomic import ensure_folder
from prelim_coach.storage.errors import CannotWriteError, ReadOnlyError
from prelim_coach.storage.files import Files
from prelim_coach.storage.filesystem import REAL, FileSystem
from prelim_coach.storage.folder import Folder
from prelim_coach.storage.kinds import kind_of_table
from prelim_coach.storage.lock import PATIENCE
from prelim_coach.storage.stamp import StampClock
from prelim_coach.storage.tiny import StagedStorage, open_tiny
from prelim_coach.storage.transaction import Transaction
from prelim_coach.storage.view import Reading, View

R = TypeVar("R", bound=Record)


class Store:
    """Reads from memory, saves under a lock; a save that returned is on the disk."""

    def __init__(self, files: Files, now: Clock) -> None:
        self._files = files
        self._now = now
        self._clock = StampClock()
        self._storage = StagedStorage()
        self._view = View()
        self._reading = Reading(self._view, {})
        self._transaction: Transaction | None = None
        self._fresh = False

    @classmethod
    def open(cls, data: Path, state: Path, *, now: Clock, fs: FileSystem = REAL) -> Self:
        """Give the store of a data folder and this device's state folder.

        Writes nothing, except to put a good copy in the place of a damaged file. ``DamagedError``
        when there is no good copy, ``CannotReadError`` when the system refuses.
        """
        store = cls(Files(Folder(data, state, fs), now), now)
        store._load()
        return store

    @property
    def notice(self) -> str:
        """What the user is to be told about the file, in a sentence; empty when all is well."""
        left_out = len(self._view.unreadable)
        words = f"{left_out} of your entries cannot be shown; `prelim-coach doctor` tells more."
        return " ".join(filter(None, [self._files.notice, words if left_out else ""]))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved; ``notice`` says why."""
        return bool(self._files.refusal)

    def all(self, kind: type[R]) -> list[R]:
        """Give the live records of a kind in the order they were made."""
        return self._reads().all(kind)

    def between(self, kind: type[R], first: dt.date, last: dt.date) -> list[R]:
        """Give the records of the days from ``first`` to ``last``, both included.

        Reads only the months needed. ``TypeError`` for a kind without a day.
        """
        return self._reads().between(kind, first, last)

    def get(self, kind: type[R], id: str) -> R | None:  # noqa: A002 - what the field is called
        """Give one live record; None when there is none of that id."""
        return self._reads().get(kind, id)

    @contextmanager
    def write(self, label: str) -> Iterator[Transaction]:
        """Make one save of everything done in the block; ``label`` names it for undo.

        When the block ends without an exception, it is on the disk. Any exception leaves everything
        as it was. ``BusyError`` when another process keeps saving for 2 s, ``ReadOnlyError``,
        ``CannotWriteError`` when the system refuses.
        """
        with self._saving() as transaction:
            yield transaction
            was = transaction.was
            if was:
                undo.remember(transaction.db, label, self._now().isoformat(), was)

    def undo(self) -> str | None:
        """Undo the last save, as a save of its own, and give its label; None when none is left."""
        with self._saving() as transaction:
            entry = undo.last(self._storage.tables)
            if entry is None:
                return None
            for was in reversed(entry.was):
                kind = kind_of_table(was.kind)
                if kind is not None:
                    transaction.revert(kind, was)
            undo.forget(transaction.db, entry.number)
        return entry.label

    def refresh(self) -> bool:
        """Look whether another process or device saved; True when what is read may differ."""
        if self._fresh and not self._files.changed():
            return False
        self._load()
        return True

    @contextmanager
    def _saving(self) -> Iterator[Transaction]:
        if self._transaction is not None:
            raise RuntimeError("a save is already being made")
        if self._files.refusal:
            raise ReadOnlyError(f"Nothing was saved. {self._files.refusal}")
        folder = self._files.folder
        with self._told():
            ensure_folder(folder.fs, folder.state)
            lock = folder.fs.lock(folder.lock, PATIENCE)
        with lock:
            self._prepare()
            self._transaction = Transaction(self._view, open_tiny(self._storage), self._tick)
            try:
                yield self._transaction
                self._commit(self._transaction)
            except BaseException:
                self._fresh = False
                raise
            finally:
                self._transaction = None
                self._storage.staged = None

    def _prepare(self) -> None:
        if not self._fresh or self._files.changed(exact=True):
            self._load(locked=True)
        if self._files.refusal:
            raise ReadOnlyError(f"Nothing was saved. {self._files.refusal}")
        with self._told():
            self._files.folder.ensure_device()
        self._storage.stage()

    def _commit(self, transaction: Transaction) -> None:
        transaction.apply(self._storage.tables)
        names = self._storage.changed()
        if not names:
            return
        with self._told():
            self._files.save(self._storage.read(), self._clock.newest(self._files.folder.device))
        self._storage.settle(self._files.copies[0])
        self._view.own_changed(self._storage.tables, names)

    def _load(self, *, locked: bool = False) -> None:
        self._fresh = False
        self._files.load(locked=locked)
        for stamp in self._files.clocks:
            self._clock.see(stamp)
        copies = self._files.copies
        self._storage.settle(copies[0])
        self._view.show(copies)
        self._fresh = True

    def _reads(self) -> Reading:
        if self._transaction is not None:
            return self._transaction
        if not self._fresh:
            self._load()
        return self._reading

    def _tick(self) -> str:
        return self._clock.tick(int(self._now().timestamp() * 1000), self._files.folder.device)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise CannotWriteError(
                f"{self._files.folder.data} cannot be written ({error.strerror or error}), so this "
                "was not saved. Free some space or mend the folder, and try again."
            ) from error
