"""The folder of the records: which file is ours, which are other devices', and what lies beside."""

import os
import re
from contextlib import suppress
from pathlib import Path

from prelim_coach.storage.atomic import ensure_folder, save
from prelim_coach.storage.filesystem import FileSystem, Mark
from prelim_coach.storage.keyring import Keyring

_DEVICE = re.compile(rb"[a-z0-9]{4,32}")
_DAY_BACKUP = re.compile(r"(\d{4}-\d{2}-\d{2})\.([a-z0-9]{4,32})\.json")
BACKUPS_KEPT = 30
"""Daily backups kept for this device; the oldest beyond that are the only files ever deleted."""


class Folder:
    """Names and paths; reads and makes only the device's own name."""

    def __init__(self, data: Path, state: Path, fs: FileSystem) -> None:
        self.fs = fs
        self.data = fs.resolve(data)
        self.state = fs.resolve(state)
        self.keys = Keyring(fs, self.data)
        self.sealed = False
        """Whether this device saves encrypted: as its file is, or the folder while it has none."""
        self.device = ""
        """This device's name; empty until it is read, and before its first save."""
        self._own: dict[str, Path] = {}

    @property
    def own(self) -> Path:
        """The file only this device writes, symbolic links followed once."""
        if self.device not in self._own:
            self._own = {self.device: self.fs.resolve(self.data / f"coach-{self.device}.json")}
        return self._own[self.device]

    @property
    def prev(self) -> Path:
        """The save before."""
        own = self.own
        return own.with_name(own.name + ".prev")

    @property
    def backups(self) -> Path:
        """Where the backups are."""
        return self.data / "backups"

    @property
    def lock(self) -> Path:
        """The lock file of this device's saves."""
        return self.state / "coach.lock"

    def read_device(self) -> None:
        """Read the device's name, which another process may have made meanwhile."""
        path = self.state / "device-id"
        if not self.device and self.fs.mark(path) is not None:
            name = self.fs.read(path).strip()
            self.device = name.decode() if _DEVICE.fullmatch(name) else ""

    def ensure_device(self) -> None:
        """Make sure, under the lock, that the device has a name and the folders are there."""
        ensure_folder(self.fs, self.data)
        self.read_device()
        if not self.device:
            name = os.urandom(4).hex()
            save(self.fs, self.state / "device-id", [name.encode() + b"\n"])
            self.device = name

    def device_files(self) -> dict[Path, Mark]:
        """Give the device files that are not ours, conflict copies included, with their marks."""
        own = f"coach-{self.device}.json"
        found = {}
        for name in self.fs.names(self.data):
            if name.startswith("coach-") and name.endswith(".json") and name != own:
                path = self.data / name
                mark = self.fs.mark(path)
                if mark is not None:
                    found[path] = mark
        return found

    def own_mark(self) -> Mark | None:
        """Give the mark of our own file; None when there is none yet."""
        return self.fs.mark(self.own) if self.device else None

    def day_backups(self) -> dict[str, Path]:
        """Give this device's daily backups by ISO date, oldest first."""
        found = {}
        for name in self.fs.names(self.backups):
            parts = _DAY_BACKUP.fullmatch(name)
            if parts is not None and parts[2] == self.device:
                found[parts[1]] = self.backups / name
        return found

    def all_backups(self) -> list[Path]:
        """Give every backup of this device, however it came about."""
        ending = f".{self.device}.json"
        names = [name for name in self.fs.names(self.backups) if name.endswith(ending)]
        return [self.backups / name for name in names]

    def conflict_copies(self) -> list[Path]:
        """Give the second copies of our own file that a sync made, known by their names."""
        own = re.compile(rf"coach-{self.device or '-'}[^a-z0-9].*\.json")
        return [path for path in self.device_files() if own.fullmatch(path.name)]

    def kept_copies(self) -> list[Path]:
        """Give every file of this device but the live one, damaged ones included."""
        damaged = [
            self.own.with_name(name)
            for name in self.fs.names(self.own.parent)
            if name.startswith(f"{self.own.name}.damaged-")
        ]
        prev = [self.prev] if self.fs.mark(self.prev) is not None else []
        return [*prev, *self.all_backups(), *self.conflict_copies(), *damaged]

    def foreign_files(self) -> list[Path]:
        """Give every file of entries in the folder that is not this device's."""
        names = [n for n in self.fs.names(self.data) if n.startswith("coach-")]
        kept = [n for n in self.fs.names(self.backups) if n.endswith(".json")]
        paths = [*(self.data / n for n in names), *(self.backups / n for n in kept)]
        own = {self.own, self.data / f"coach-{self.device}.json", *self.kept_copies()}
        return [path for path in paths if path not in own]

    def leftovers(self) -> list[Path]:
        """Give what saves of this device that ended early left behind; under the lock only."""
        places = {self.own.parent: self.own.name, self.data: f"coach-{self.device}"}
        found = [
            place / name
            for place, start in places.items()
            for name in self.fs.names(place)
            if name.startswith(start) and name.endswith(".tmp")
        ]
        ending = f".{self.device}.json.tmp"
        names = [name for name in self.fs.names(self.backups) if name.endswith(ending)]
        return [*found, *(self.backups / name for name in names)]

    def prune_backups(self, today: Path) -> None:
        """Remove the oldest daily backups beyond ``BACKUPS_KEPT``, never today's."""
        for path in list(self.day_backups().values())[:-BACKUPS_KEPT]:
            if path != today:
                with suppress(OSError):
                    self.fs.remove(path)

    def backup_path(self, name: str) -> Path:
        """Give the path of a backup; it bears the device's name, so that devices never conflict."""
        return self.backups / f"{name}.{self.device}.json"

    def free_name(self, path: Path, ending: str = "") -> Path:
        """Give ``path`` with ``ending``, with a number between them when that is taken."""
        candidate, number = path.with_name(path.name + ending), 1
        while self.fs.mark(candidate) is not None:
            number += 1
            candidate = path.with_name(f"{path.name}-{number}{ending}")
        return candidate
