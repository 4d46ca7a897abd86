"""Where an export goes: stdout, one file, or a folder of files; whole or not at all."""

import os
from collections.abc import Mapping
from pathlib import Path

import click

from prelim_coach.text import clean_line

STDOUT = Path("-")


def write(place: Path | None, text: str, *, force: bool) -> None:
    """Write ``text`` to stdout, or to a file that only the user can read, and name it.

    Raises ValueError, with one sentence, when the file exists and ``force`` was not said, or when
    it cannot be written.
    """
    from prelim_coach.coach.text_file import write_text

    if place is None or place == STDOUT:
        # As bytes: the line ends of a calendar are part of it, and the text is UTF-8 everywhere.
        click.echo(text.encode(), nl=False)
        return
    try:
        write_text(place, text, replace=force)
    except FileExistsError:
        raise ValueError(_taken(place)) from None
    click.echo(f"Exported to {shown(place)}.", err=True)


def write_folder(folder: Path, files: Mapping[str, str], *, force: bool) -> None:
    """Write ``files``, text by name, into a folder that is made where there is none, and name them.

    All are written down beside their places before the first one takes its place. Raises ValueError
    as ``write`` does.
    """
    taken = [folder / name for name in files if os.path.lexists(folder / name)]
    if taken and not force:
        raise ValueError(_taken(taken[0]))
    try:
        _place(folder, files)
    except OSError as error:
        message = f"{shown(folder)} cannot be written: {error.strerror}. Nothing was exported."
        raise ValueError(message) from None
    click.echo(f"Exported to {shown(folder)}: {', '.join(files)}.", err=True)


def shown(place: Path) -> str:
    """Give a path as it may be shown on a terminal."""
    return clean_line(str(place), 4000)


def _place(folder: Path, files: Mapping[str, str]) -> None:
    import shutil
    import tempfile

    new = not folder.exists()
    above = folder.parent if new else folder
    staged = Path(tempfile.mkdtemp(dir=above, prefix=".prelim-coach-"))
    try:
        for name, text in files.items():
            (staged / name).write_text(text, encoding="utf-8", newline="")
            (staged / name).chmod(0o600)
        if new:
            staged.rename(folder)
            return
        for name in files:
            (staged / name).replace(folder / name)
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _taken(place: Path) -> str:
    return f"{shown(place)} exists already; --force replaces it. Nothing was exported."
