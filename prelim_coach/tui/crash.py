"""A crash report that holds no word of the user: version, error type and places in the code."""

import datetime as dt
import platform
import traceback
from pathlib import Path
from types import TracebackType

from prelim_coach import __version__

ErrorInfo = tuple[type[BaseException], BaseException, TracebackType] | tuple[None, None, None]


def report(state: Path, error: ErrorInfo, at: dt.datetime) -> Path | None:
    """Write the report into the state folder, readable by the user alone; None if that fails.

    The error's own message is left out: it can quote a record.
    """
    from importlib.metadata import version

    kind, _, trace = error
    lines = [
        f"prelim-coach {__version__}, Python {platform.python_version()}, "
        f"Textual {version('textual')}, {platform.system()}",
        f"{at.isoformat()}  {kind.__name__ if kind else 'no error'}",
        *(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)),
    ]
    path = state / f"crash-{at:%Y%m%d-%H%M%S}.txt"
    try:
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        return None
    return path


def words(path: Path | None) -> str:
    """Give the sentence for the user."""
    where = f" A report without anything you wrote lies at {path}." if path else ""
    return f"prelim-coach ran into an error and left. What it showed as saved is saved.{where}"
