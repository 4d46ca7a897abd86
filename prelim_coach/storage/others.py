"""The other devices' files and the conflict copies, as they were last read."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from prelim_coach.storage import migrations
from prelim_coach.storage.errors import LockedError, NoCryptError
from prelim_coach.storage.filesystem import Mark
from prelim_coach.storage.folder import Folder
from prelim_coach.storage.kinds import Doc, Kind, Tables
from prelim_coach.storage.layout import Copy, parse
from prelim_coach.storage.merge import only_here
from prelim_coach.storage.tables import BadFileError


class Other(NamedTuple):
    """One file that is not ours to write."""

    mark: Mark
    copy: Copy | None
    trouble: str = ""
    """What the user is told about it; empty when all is well."""


class Others:
    """Reads the files that changed, and leaves out with a word the ones that cannot be read."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._files: dict[Path, Other] = {}
        self.strays: dict[str, list[tuple[Kind, Doc]]] = {}
        """By name of a conflict copy: what only it holds. It is read, and the next save takes it
        over, so that the copy can be deleted."""

    @property
    def copies(self) -> list[Copy]:
        """The files that can be read."""
        return [other.copy for other in self._files.values() if other.copy is not None]

    @property
    def troubles(self) -> list[str]:
        """What the user is told, a sentence each."""
        strays = [
            f"{name} is a second copy with {len(found)} entries found nowhere else; they are read."
            for name, found in self.strays.items()
        ]
        return [other.trouble for other in self._files.values() if other.trouble] + strays

    def changed(self) -> bool:
        """Tell whether the files in the folder are not those that were read."""
        return self._folder.device_files() != {p: other.mark for p, other in self._files.items()}

    def forget(self) -> None:
        """Drop what was read, so that the next look reads everything anew."""
        self._files = {}
        self.strays = {}

    def load(self, own: Tables) -> None:
        """Read what changed; ``own`` is what this device's file holds."""
        marks = self._folder.device_files()
        self._files = {path: self._read(path, mark) for path, mark in marks.items()}
        self.strays = dict(self._strays(own))

    def _read(self, path: Path, mark: Mark) -> Other:
        known = self._files.get(path)
        if known is not None and known.mark == mark:
            return known
        name = path.name
        try:
            copy = parse(self._folder.keys.read(path))
        except (LockedError, NoCryptError):
            return Other(
                mark, None, f"{name} is encrypted; its entries are left out until it is unlocked."
            )
        except (OSError, BadFileError) as error:
            reason = f"{name} cannot be read ({error})"
            if known is not None and known.copy is not None:
                return Other(mark, known.copy, f"{reason}; its entries are shown as they were.")
            return Other(mark, None, f"{reason}; its entries are left out until it is whole.")
        if copy.meta.schema > migrations.SCHEMA:
            return Other(
                mark, None, f"{name} is from prelim-coach {copy.meta.app}: update to see it."
            )
        return Other(mark, migrations.brought_up(copy))

    def _strays(self, own: Tables) -> Iterator[tuple[str, list[tuple[Kind, Doc]]]]:
        tables = [own, *(copy.tables for copy in self.copies)]
        for path, other in self._files.items():
            if other.copy is not None and path.name != f"coach-{other.copy.meta.device}.json":
                mine = other.copy.tables
                found = only_here(mine, [rest for rest in tables if rest is not mine])
                if found:
                    yield path.name, found
