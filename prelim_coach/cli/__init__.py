"""The commands."""

from prelim_coach.cli import day, files, more
from prelim_coach.cli.root import main

__all__ = ["day", "files", "main", "more"]
