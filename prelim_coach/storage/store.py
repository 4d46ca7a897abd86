"""The store: the one way to the user's records."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from prelim_coach.clock import Clock
from prelim_coach.domain.record import Record
from prelim_coach.storage import undo
from prelim_coach.storage.backups import bring_back, keep_present, read_backup, write_backup
from prelim_coach.storage.encryption import Encryption
from prelim_coach.storage.engine import Engine
from prelim_coach.storage.errors import CannotWriteError, LockedError
from prelim_coach.storage.files import Files
from prelim_coach.storage.filesystem import REAL, FileSystem
from prelim_coach.storage.folder import Folder
from prelim_coach.storage.kinds import KINDS, kind_of_table
from prelim_coach.storage.outside import (
    Change,
    Documents,
    documents_of,
    merge,
    read_documents,
    stamps_in,
)
from prelim_coach.storage.refusals import writing
from prelim_coach.storage.tables import BadFileError
from prelim_coach.storage.transaction import Transaction
from prelim_coach.text import clean

if TYPE_CHECKING:
    from prelim_coach.storage.erasing import Erased, Erasure

R = TypeVar("R", bound=Record)


class Store:
    """Reads from memory, saves under a lock; a save that returned is on the disk."""

    def __init__(self, files: Files, now: Clock) -> None:
        self._files = files
        self._now = now
        self._engine = Engine(files, now)
        self.encryption = Encryption(self._engine)

    @classmethod
    def open(
        cls,
        data: Path,
        state: Path,
        *,
        now: Clock,
        fs: FileSystem = REAL,
        secret: str | None = None,
        locked: bool = False,
    ) -> Self:
        """Give the store of a data folder and this device's state folder.

        Writes nothing, except to put a good copy in the place of a damaged file. ``DamagedError``
        when there is no good copy, ``CannotReadError`` when the system refuses. Encrypted entries
        need a ``secret``, passphrase or recovery key: ``LockedError`` without one, unless
        ``locked`` allows a store that raises it at every reading until it is unlocked;
        ``WrongPassphraseError`` for another's; ``NoCryptError`` without the extra.
        """
        store = cls(Files(Folder(data, state, fs), now), now)
        try:
            if secret is None:
                store._engine.load()
            else:
                store.encryption.unlock(secret)
        except LockedError:
            if not locked or secret is not None:
                raise
        return store

    @property
    def folder(self) -> Path:
        """The folder of the records."""
        return self._files.folder.data

    @property
    def notice(self) -> str:
        """What the user is to be told about the file, in a sentence; empty when all is well."""
        left_out = len(self._engine.view.unreadable)
        words = f"{left_out} of your entries cannot be shown; `prelim-coach doctor` tells more."
        # Names of files are in it, and another device's own words.
        return clean(" ".join(filter(None, [self._files.notice, words if left_out else ""])))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved; ``notice`` says why."""
        return bool(self._files.refusal)

    def all(self, kind: type[R]) -> list[R]:
        """Give the live records of a kind in the order they were made."""
        return self._engine.read(lambda reads: reads.all(kind))

    def between(self, kind: type[R], first: dt.date, last: dt.date) -> list[R]:
        """Give the records of the days from ``first`` to ``last``, both included.

        Reads only the months needed. ``TypeError`` for a kind without a day.
        """
        return self._engine.read(lambda reads: reads.between(kind, first, last))

    def days(self, kind: type[R], first: dt.date, last: dt.date) -> set[dt.date]:
        """Give the days from ``first`` to ``last``, both included, that have a record.

        Costs a fraction of ``between`` where days have many. ``TypeError`` without a day.
        """
        return self._engine.read(lambda reads: reads.days(kind, first, last))

    def get(self, kind: type[R], id: str) -> R | None:  # noqa: A002 - what the field is called
        """Give one live record; None when there is none of that id."""
        return self._engine.read(lambda reads: reads.get(kind, id))

    @contextmanager
    def write(self, label: str) -> Iterator[Transaction]:
        """Make one save of everything done in the block; ``label`` names it for undo.

        An empty label makes a save that is no step of undo, for what the user did not do by hand.

        When the block ends without an exception, it is on the disk. Any exception leaves everything
        as it was. ``BusyError`` when another process keeps saving for 2 s, ``ReadOnlyError``,
        ``CannotWriteError`` when the system refuses.
        """
        with self._engine.saving() as transaction:
            yield transaction
            was = transaction.was
            if was and label:
                undo.remember(transaction.db, label, self._now().isoformat(), was)

    def undo(self) -> str | None:
        """Undo the last save, as a save of its own, and give its label; None when none is left."""
        self._engine.reads()
        self._engine.refresh()
        if self._engine.read(lambda _: undo.last(self._engine.own_tables)) is None:
            return None
        with self._engine.saving() as transaction:
            entry = undo.last(self._engine.own_tables)
            if entry is None:
                return None
            for was in reversed(entry.was):
                kind = kind_of_table(was.kind)
                if kind is not None:
                    transaction.revert(kind, was)
            undo.forget(transaction.db, entry.number)
        return entry.label

    def erase(self, erasure: "Erasure") -> "Erased":
        """Change or remove records for good, in every file of this device, backups included.

        What ``erasure`` gives for a document takes its place; no step of undo is left. Ready-made
        ones are in ``storage.erase``. ``CannotWriteError`` leaves the live entries as they were.
        """
        from prelim_coach.storage.erasing import Eraser

        return Eraser(erasure).run(self._engine)

    def documents(self) -> Documents:
        """Give every live document by kind name, envelope included, for an export."""
        self._engine.look_through()
        return documents_of(self._engine.view, KINDS)

    def read_documents(self, data: bytes) -> Documents:
        """Give the documents of a file, also of one encrypted with an identity this store holds.

        ``ValueError`` says in words what does not fit, ``LockedError`` what cannot be opened.
        """
        try:
            return read_documents(self._files.folder.keys.open(data))
        except BadFileError as error:
            raise ValueError(str(error)) from None

    def compare(self, documents: Documents) -> list[Change]:
        """Give what ``merge`` would change; ``ValueError`` when a document does not fit."""
        self._engine.look_through()
        return merge(self._engine.draft(), self._engine.view, documents)

    def merge(self, documents: Documents, label: str) -> list[Change]:
        """Merge documents made elsewhere by id, newest first, as one save; give what changed."""
        with self.write(label) as transaction:
            for stamp in stamps_in(documents):
                self._engine.clock.see(stamp)
            return merge(transaction, self._engine.view, documents)

    def backup(self, path: Path) -> int:
        """Write every entry of every device to a new file, and give how many there are.

        ``CannotWriteError`` when the name is taken or the system refuses.
        """
        self._engine.look_through()
        folder = self._files.folder
        clock = self._engine.clock.newest(folder.device)
        try:
            return write_backup(folder, path, self._engine.view, self._now(), clock)
        except FileExistsError:
            raise CannotWriteError(f"{path} exists already; give the backup a new name.") from None
        except OSError as error:
            raise CannotWriteError(
                f"{path} cannot be written ({error.strerror or error})."
            ) from error

    def backup_days(self) -> list[dt.date]:
        """Give the days of which there is a backup, oldest first."""
        return [dt.date.fromisoformat(day) for day in self._files.folder.day_backups()]

    def restore(self, day: dt.date | None = None) -> dt.date:
        """Make the records what they were before the first save of ``day``, as one save.

        Without a day, of the newest backup's. The present file is kept in the backups first, and
        the restore can be undone. ``NotFoundError`` when there is no whole backup.
        """
        found, tables = read_backup(self._files.folder, day)
        with self.write(f"restore of {found.isoformat()}") as transaction:
            with writing(self._files.folder.data):
                keep_present(self._files.folder, self._now())
            bring_back(transaction, self._engine.view, [tables, *self._files.copies[1:]])
        return found

    def refresh(self) -> bool:
        """Look whether another process or device saved; True when what is read may differ."""
        return self._engine.refresh()
