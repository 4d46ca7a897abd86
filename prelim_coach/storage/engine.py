"""How a save is made: locked, up to date, staged, committed, and dropped when anything fails."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import chain
from typing import TypeVar

from prelim_coach.clock import Clock
from prelim_coach.storage.atomic import ensure_folder
from prelim_coach.storage.errors import CannotWriteError, ReadOnlyError
from prelim_coach.storage.files import Files
from prelim_coach.storage.kinds import Tables
from prelim_coach.storage.lock import PATIENCE
from prelim_coach.storage.reading import Reading
from prelim_coach.storage.refusals import writing
from prelim_coach.storage.stamp import StampClock
from prelim_coach.storage.tables import BadFileError, FileTables
from prelim_coach.storage.tiny import StagedStorage, open_tiny
from prelim_coach.storage.transaction import Transaction
from prelim_coach.storage.view import View

T = TypeVar("T")
Scrub = Callable[[Tables], Tables]
"""Gives tables without what is to be erased; leaves its argument alone."""


class Engine:
    """Keeps memory as the disk is: what is in memory was read from there or is saved there."""

    def __init__(self, files: Files, now: Clock) -> None:
        self.files = files
        self.view = View()
        self.clock = StampClock()
        self._now = now
        self._storage = StagedStorage()
        self._reading = Reading(self.view, {})
        self._transaction: Transaction | None = None
        self._fresh = False
        self._mended = False
        """A good copy took the file's place after some of it had been read."""

    @property
    def own_tables(self) -> FileTables:
        """The tables of this device's file as last loaded or saved."""
        return self._storage.tables

    def reads(self) -> Reading:
        """Give the reads: of the save being made, if one is."""
        if self._transaction is not None:
            return self._transaction
        if not self._fresh:
            self.load()
        return self._reading

    def read(self, ask: Callable[[Reading], T]) -> T:
        """Give what the reads answer.

        A table that is none is found when it is asked for; outside a save the file is then met as
        a damaged one is at the start. ``DamagedError`` when there is no good copy.
        """
        reads = self.reads()
        try:
            return ask(reads)
        except BadFileError:
            if self._transaction is not None:
                raise
        self.files.distrust()
        self.load()
        self._mended = True
        return ask(self._reading)

    def look_through(self) -> None:
        """Look into every table, for what needs them all."""
        self.read(lambda _: [copy.check() for copy in self.files.copies])

    def load(self, *, locked: bool = False) -> None:
        """Read the folder; ``locked`` when the lock is held."""
        self._fresh = False
        self.files.load(locked=locked)
        for stamp in self.files.clocks:
            self.clock.see(stamp)
        copies = self.files.copies
        self._storage.settle(copies[0])
        self.view.show(copies)
        self._fresh = True

    def drop(self) -> None:
        """Drop everything that was read; the next reading starts anew."""
        self._fresh = False
        self.files.forget()
        self._storage.settle(FileTables())
        self.view.show([FileTables()])
        self._reading = Reading(self.view, {})

    def refresh(self) -> bool:
        """Read the folder if something in it changed, and tell whether it did; not while locked."""
        folder = self.files.folder
        if folder.sealed and folder.keys.locked:
            return False
        if self._fresh and not self._mended and not self.files.changed():
            return False
        self._mended = False
        self.load()
        return True

    def draft(self) -> Transaction:
        """Give a transaction of which nothing is saved."""
        return Transaction(self.view, open_tiny(self._storage), self._tick)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock for the block, with memory as the disk is."""
        if self._transaction is not None:
            raise RuntimeError("a save is already being made")
        self._refuse_if_read_only()
        folder = self.files.folder
        with ExitStack() as held:
            with writing(self.files.folder.data):
                ensure_folder(folder.fs, folder.state)
                held.enter_context(folder.fs.lock(folder.lock, PATIENCE))
            self._prepare()
            yield

    @contextmanager
    def saving(self, scrub: Scrub | None = None) -> Iterator[Transaction]:
        """Save what the block does; any exception leaves the disk as it was and drops memory.

        With ``scrub`` all tables pass it on their way to the disk, and the file that is replaced
        is kept nowhere.
        """
        with self.held():
            self._storage.stage()
            self._transaction = self.draft()
            try:
                yield self._transaction
                self._commit(self._transaction, scrub)
            except BadFileError as error:
                self._fresh = False
                self.files.distrust()
                own = self.files.folder.own
                raise CannotWriteError(
                    f"Nothing was saved: {own} was damaged ({error})."
                ) from error
            except BaseException:
                self._fresh = False
                raise
            finally:
                self._transaction = None
                self._storage.staged = None

    def _prepare(self) -> None:
        if not self._fresh or self.files.changed(exact=True):
            self.load(locked=True)
        self._refuse_if_read_only()
        with writing(self.files.folder.data):
            self.files.folder.ensure_device()

    def _refuse_if_read_only(self) -> None:
        if self.files.refusal:
            raise ReadOnlyError(f"Nothing was saved. {self.files.refusal}")

    def _commit(self, transaction: Transaction, scrub: Scrub | None) -> None:
        if transaction.was:
            for kind, doc in chain.from_iterable(self.files.others.strays.values()):
                transaction.take_over(kind, doc)
        transaction.apply(self._storage.tables)
        if scrub is not None:
            staged = self._storage.present()
            self._storage.staged = staged.become(scrub(staged))
        names = self._storage.changed()
        if not names:
            return
        with writing(self.files.folder.data):
            newest = self.clock.newest(self.files.folder.device)
            self.files.save(self._storage.present(), newest, keep=scrub is None)
        self._storage.settle(self.files.copies[0])
        self.view.own_changed(self._storage.tables, names)

    def _tick(self) -> str:
        return self.clock.tick(int(self._now().timestamp() * 1000), self.files.folder.device)
