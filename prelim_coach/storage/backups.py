"""Copies to go back to: of each day, before each restore, and wherever the user wants one."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from prelim_coach import __version__
from prelim_coach.storage import migrations
from prelim_coach.storage.atomic import keep_copy, write_new
from prelim_coach.storage.errors import NotFoundError
from prelim_coach.storage.folder import Folder
from prelim_coach.storage.kinds import KINDS
from prelim_coach.storage.layout import Meta, assemble, parse
from prelim_coach.storage.tables import BadFileError, FileTables, Line
from prelim_coach.storage.transaction import Transaction
from prelim_coach.storage.view import View


def read_backup(folder: Folder, day: dt.date | None) -> tuple[dt.date, FileTables]:
    """Give a day's backup, without a day the newest; ``NotFoundError`` when none is whole."""
    days = folder.day_backups()
    wanted = [day.isoformat()] if day else sorted(days, reverse=True)
    for name in wanted:
        if name in days:
            try:
                copy = parse(folder.keys.read(days[name]))
            except (OSError, BadFileError):
                continue
            if copy.meta.schema <= migrations.SCHEMA:
                return dt.date.fromisoformat(name), migrations.brought_up(copy).tables
    there = ", ".join(sorted(days)) or "none yet"
    which = f" of {day.isoformat()}" if day else ""
    raise NotFoundError(f"There is no whole backup{which}; nothing was changed. Backups: {there}.")


def keep_present(folder: Folder, now: dt.datetime) -> None:
    """Keep the present file before a restore, under a name that is never pruned."""
    if folder.own_mark() is not None:
        path = folder.backups / f"before-restore-{now:%Y%m%dT%H%M%S}"
        keep_copy(folder.fs, folder.own, folder.free_name(path, f".{folder.device}.json"))


def bring_back(transaction: Transaction, now: View, then: Sequence[FileTables]) -> None:
    """Put every record as it was in the files ``then``; what came later is removed."""
    past = View()
    past.show(list(then))
    for kind in KINDS:
        before = past.live(kind)
        present = now.live(kind).keys()
        for id_ in sorted(present - before.keys()):
            transaction.become(kind, id_, None)
        for id_, doc in sorted(before.items()):
            transaction.become(kind, id_, doc)


def write_backup(folder: Folder, path: Path, view: View, now: dt.datetime, clock: str) -> int:
    """Write every live record of every device to one new file, and give how many there are.

    It is encrypted where the saves are, with what the passphrase opens beside it as
    ``FILE.identity.age``. ``FileExistsError`` when a name is taken; other ``OSError`` when the
    system refuses.
    """
    fs = folder.fs
    if fs.mark(path) is not None:
        raise FileExistsError(path)
    tables = FileTables()
    for kind in KINDS:
        for name in view.tables(kind):
            docs = view.live_in(kind, name)
            if docs:
                numbered = enumerate(sorted(docs.values(), key=lambda doc: doc["id"]), 1)
                tables[name] = {str(number): doc for number, doc in numbered}
    meta = Meta(
        schema=migrations.SCHEMA,
        rev=1,
        device="backup",
        clock=clock,
        saved=now.isoformat(),
        app=__version__,
    )
    lines = [tables.line(name) for name in sorted(tables)]
    pieces: Sequence[Line] = assemble(meta, lines)
    if folder.sealed:
        pieces = folder.keys.seal(pieces)
        beside = path.with_name(f"{path.name}.identity.age")
        if fs.mark(beside) is not None:
            raise FileExistsError(beside)
        write_new(fs, beside, [folder.keys.wrapped])
    write_new(fs, path, pieces)
    parse(folder.keys.read(path))
    fs.sync_folder(path.parent)
    return sum(map(len, tables.values()))
