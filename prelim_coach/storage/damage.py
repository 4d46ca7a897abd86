"""A damaged file: keep its bytes, go on from the newest good copy, and say so."""

import datetime as dt
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from prelim_coach.storage.atomic import keep_copy
from prelim_coach.storage.errors import DamagedError
from prelim_coach.storage.filesystem import FileSystem
from prelim_coach.storage.folder import Folder
from prelim_coach.storage.layout import Copy, Meta, parse, verify
from prelim_coach.storage.tables import BadFileError


def newest_good(folder: Folder) -> tuple[Path, Copy] | None:
    """Give the newest whole copy among the save before and the backups, counted in saves."""
    ranked = sorted(_whole(folder), key=lambda found: found[1].rev, reverse=True)
    for path, _ in ranked:
        try:
            return path, parse(folder.keys.open(_read_twice(folder.fs, path)))
        except (OSError, BadFileError):
            continue
    return None


def has_copies(folder: Folder) -> bool:
    """Tell whether there was a file once: a missing one is then damage, not a first start."""
    return folder.fs.mark(folder.prev) is not None or bool(folder.all_backups())


def hopeless(folder: Folder, problem: str, looks_like_json: bool) -> DamagedError:
    """Give the refusal when no good copy was found; the bytes stay untouched."""
    advice = (
        "To take its entries over, move it elsewhere and run `prelim-coach import FILE`."
        if looks_like_json
        else "Put a copy of it back, or move the coach files elsewhere to start anew."
    )
    return DamagedError(
        f"{folder.own} {problem}, and no good copy was found; nothing was touched. {advice}"
    )


def keep_damaged(folder: Folder, now: dt.datetime) -> Path | None:
    """Keep the damaged bytes under a name of their own; None when the file is missing."""
    own = folder.own
    if folder.fs.mark(own) is None:
        return None
    kept = folder.free_name(own.with_name(f"{own.name}.damaged-{now:%Y%m%dT%H%M%S}"))
    keep_copy(folder.fs, own, kept)
    folder.fs.sync_folder(kept.parent)
    return kept


def sentence(folder: Folder, problem: str, good: tuple[Path, Copy], kept: Path | None) -> str:
    """Give what the user is told: what was wrong, what is in use, where the damaged copy lies."""
    path, copy = good
    when = dt.datetime.fromisoformat(copy.meta.saved).strftime("%a %d %b %Y %H:%M")
    lost = "at most your last save is missing" if path == folder.prev else "later saves are missing"
    where = "" if kept is None else f"; the damaged copy is kept as {kept}"
    return f"{folder.own.name} {problem}, so the save of {when} is in use ({lost}){where}."


def _read_twice(fs: FileSystem, path: Path) -> bytes:
    # A refusal that passes must not make an older copy the newest.
    with suppress(OSError):
        return fs.read(path)
    return fs.read(path)


def _whole(folder: Folder) -> Iterator[tuple[Path, Meta]]:
    for path in (folder.prev, *folder.all_backups()):
        try:
            meta = verify(folder.keys.open(_read_twice(folder.fs, path)))[1]
        except (OSError, BadFileError):
            continue
        if meta.device == folder.device:
            yield path, meta
