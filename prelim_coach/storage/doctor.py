"""Looks every file over, changes nothing, and says what it found."""

import datetime as dt
import shlex
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from prelim_coach.storage.codec import record_of
from prelim_coach.storage.damage import has_copies
from prelim_coach.storage.errors import BusyError, LockedError, NoCryptError
from prelim_coach.storage.filesystem import REAL, FileSystem
from prelim_coach.storage.folder import Folder
from prelim_coach.storage.kinds import Doc, Kind, kind_of_table
from prelim_coach.storage.layout import Copy, parse
from prelim_coach.storage.lock import PATIENCE
from prelim_coach.storage.merge import only_here
from prelim_coach.storage.migrations import SCHEMA, migrate
from prelim_coach.storage.recode import is_sealed_file, plain_files, sealed_files
from prelim_coach.storage.stamp import wall_ms
from prelim_coach.storage.tables import BadFileError

SLOW = 1.0
"""Seconds from which a save is worth a word."""
_OURS = ("coach-", "identity")
_AHEAD = dt.timedelta(days=1)


class Finding(NamedTuple):
    """One thing that is not as it should be."""

    what: str
    """``damaged``, ``missing``, ``newer``, ``twice``, ``mode``, ``leftover``, ``unreadable``,
    ``clock``, ``locked``, ``plain`` or ``slow``."""
    path: Path
    sentence: str


class Report(NamedTuple):
    """What the doctor saw; exit 1 when there are findings."""

    findings: list[Finding]
    facts: list[str]


def examine(
    data: Path,
    state: Path,
    *,
    now: dt.datetime,
    fs: FileSystem = REAL,
    secret: str | None = None,
) -> Report:
    """Look over every copy, mode, lock and device file, and how long a save takes.

    What is encrypted is looked into only with its ``secret``; ``WrongPassphraseError`` for another.
    """
    folder = Folder(data, state, fs)
    folder.read_device()
    if secret is not None:
        folder.keys.unlock(secret, *sealed_files(folder))
    copies: dict[Path, Copy] = {}
    findings = list(_read_all(folder, copies))
    if folder.device and folder.own_mark() is None and has_copies(folder):
        findings.append(Finding("missing", folder.own, f"{folder.own} is missing."))
    findings += [*_modes(folder), *_leftovers(folder), *_twice(folder, copies), *_lock(folder)]
    findings += _plain(folder)
    for path, copy in copies.items():
        findings += _content(path, copy, now)
    took = fs.probe(folder.data, 1_000_000)
    if took is not None and took > SLOW:
        findings.append(
            Finding("slow", folder.data, f"A save takes {took:.1f} s in {folder.data}.")
        )
    return Report(findings, _facts(folder, copies, took))


def _live_files(folder: Folder) -> list[Path]:
    own = [folder.own] if folder.own_mark() is not None else []
    return [*own, *folder.device_files()]


def _all_files(folder: Folder) -> list[Path]:
    fs = folder.fs
    kept = [folder.data / name for name in fs.names(folder.data) if name.endswith(".json.prev")]
    kept += [folder.backups / name for name in fs.names(folder.backups) if name.endswith(".json")]
    return [*_live_files(folder), *kept]


def _read_all(folder: Folder, copies: dict[Path, Copy]) -> Iterator[Finding]:
    for path in _all_files(folder):
        try:
            copies[path] = parse(folder.keys.read(path))
        except (LockedError, NoCryptError):
            continue
        except (OSError, BadFileError) as error:
            yield Finding("damaged", path, f"{path} cannot be used: {error}.")


def _plain(folder: Folder) -> Iterator[Finding]:
    if folder.own_mark() is not None and folder.keys.is_sealed(folder.own):
        plain = plain_files(folder)
        for path in folder.kept_copies():
            if path in plain:
                yield Finding(
                    "plain", path, f"{path} is not encrypted yet; the next start and save do it."
                )


def _modes(folder: Folder) -> Iterator[Finding]:
    fs = folder.fs
    files = [
        *(folder.data / name for name in fs.names(folder.data) if name.startswith(_OURS)),
        *(folder.backups / name for name in fs.names(folder.backups)),
        *(folder.state / name for name in fs.names(folder.state)),
    ]
    folders = [place for place in (folder.data, folder.backups, folder.state) if fs.mark(place)]
    for path, right in [(p, 0o700) for p in folders] + [(p, 0o600) for p in files]:
        mode = fs.mode(path)
        if mode & 0o077:
            fix = f"chmod {right:o} {shlex.quote(str(path))}"
            yield Finding("mode", path, f"Others can get at {path} (mode {mode:04o}): {fix}")


def _leftovers(folder: Folder) -> Iterator[Finding]:
    for place in (folder.data, folder.backups, folder.state):
        for name in folder.fs.names(place):
            if name.endswith(".tmp") and name.startswith(
                (*_OURS, "device-id", "2", "pre-", "before-")
            ):
                path = place / name
                yield Finding(
                    "leftover", path, f"{path} is left of a save that ended early; delete it."
                )


def _twice(folder: Folder, copies: dict[Path, Copy]) -> Iterator[Finding]:
    by_device: dict[str, list[Path]] = defaultdict(list)
    live = [path for path in _live_files(folder) if path in copies]
    for path in live:
        by_device[copies[path].meta.device].append(path)
    for device, paths in sorted(by_device.items()):
        true = f"coach-{device}.json"
        for path in paths:
            if path.name != true and path != folder.own:
                rest = [copies[one].tables for one in live if one != path]
                new = len(only_here(copies[path].tables, rest))
                words = (
                    f"{new} of its entries are nowhere else, so keep it"
                    if new
                    else "all of it is elsewhere too, so it can be deleted"
                )
                yield Finding("twice", path, f"{path} is a second copy of {true}: {words}.")


def _lock(folder: Folder) -> Iterator[Finding]:
    if folder.fs.mark(folder.lock) is None:
        return
    try:
        with folder.fs.lock(folder.lock, PATIENCE):
            pass
    except BusyError:
        yield Finding("locked", folder.lock, f"Another prelim-coach holds {folder.lock}.")
    except OSError as error:
        yield Finding("locked", folder.lock, f"{folder.lock} cannot be locked: {error}.")


def _content(path: Path, copy: Copy, now: dt.datetime) -> Iterator[Finding]:
    if copy.meta.schema > SCHEMA:
        yield Finding("newer", path, f"{path} needs prelim-coach {copy.meta.app} or newer.")
        return
    for name, table in migrate(copy.tables, copy.meta.schema).items():
        kind = kind_of_table(name)
        for doc in table.values() if kind is not None else ():
            wrong = "" if kind is None or doc.get("gone") else _misfit(kind, doc)
            if wrong:
                yield Finding(
                    "unreadable", path, f"{path} has an entry that does not fit: {wrong}."
                )
    if copy.meta.clock and wall_ms(copy.meta.clock) > (now + _AHEAD).timestamp() * 1000:
        yield Finding("clock", path, f"{path} was saved by a clock that ran ahead of this one.")


def _misfit(kind: Kind, doc: Doc) -> str:
    try:
        record_of(kind, doc)
    except msgspec.ValidationError as error:
        return f"{kind.name} {doc['id']}, {error}"
    return ""


def _facts(folder: Folder, copies: dict[Path, Copy], took: float | None) -> list[str]:
    facts = [f"Your entries: {folder.data}", f"Files looked at: {len(copies)}"]
    own = copies.get(folder.own)
    if own is not None:
        facts.append(f"Last save on this device: {own.meta.saved}, number {own.meta.rev}")
    facts.append(f"Daily backups: {len(folder.day_backups())}")
    sealed = [path for path in _all_files(folder) if is_sealed_file(folder, path)]
    if sealed:
        unseen = "" if copies.keys() & set(sealed) else ", not looked into without the passphrase"
        facts.append(f"Encrypted files: {len(sealed)}{unseen}")
    kept = [name for name in folder.fs.names(folder.data) if ".damaged-" in name]
    facts += [f"Kept damaged copy: {folder.data / name}" for name in kept]
    if took is not None:
        facts.append(f"A save of 1 MB takes {took * 1000:.0f} ms")
    return facts
