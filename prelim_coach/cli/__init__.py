"""The commands."""

from prelim_coach.cli import day, files, more, week
from prelim_coach.cli.root import main

__all__ = ["day", "files", "main", "more", "week"]
