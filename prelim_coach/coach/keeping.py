"""Where the records are, the copies of them, and going back to one."""

import datetime as dt
from pathlib import Path

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.text_file import place_of


class Keeping:
    """The data folder and its backups."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def folder(self) -> Path:
        """The folder of the records."""
        return self._desk.store.folder

    def days(self) -> list[dt.date]:
        """Give the days of which there is a backup, newest first."""
        return sorted(self._desk.store.backup_days(), reverse=True)

    def restore(self, day: dt.date) -> None:
        """Make the records what they were before the first save of ``day``; undo takes it back."""
        self._desk.store.restore(day)
        self._desk.forget()

    def backup(self, line: str) -> int:
        """Write everything to the new file a typed line names, and give how many records.

        ValueError when the line names no file; CannotWriteError when the name is taken.
        """
        return self._desk.store.backup(place_of(line))
