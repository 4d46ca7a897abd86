"""The commands, in the order the help lists them."""

from prelim_coach.cli import checkin, day, people, week, files, export, more, completion  # isort: skip
from prelim_coach.cli.root import main

__all__ = ["checkin", "completion", "day", "export", "files", "main", "more", "people", "week"]
