"""Where data and state live."""

import os
from dataclasses import dataclass
from pathlib import Path

APP = "prelim-coach"


@dataclass(frozen=True)
class Places:
    """The two folders the product writes to."""

    data: Path
    """The records; may be carried between machines by the user's own sync."""
    state: Path
    """The device's name and its lock; never synced."""


def places(data_dir: str | None = None) -> Places:
    """Give the folders: ``data_dir``, else ``PRELIM_COACH_DATA``, else the platform's own.

    A chosen data folder that is synced must not carry the device's name along, so the state
    folder stays the platform's own unless ``PRELIM_COACH_STATE`` names another. ``ValueError`` for
    the home folder of somebody who is not there.
    """
    chosen = data_dir or os.environ.get("PRELIM_COACH_DATA")
    state = os.environ.get("PRELIM_COACH_STATE")
    if chosen and state:
        return Places(_folder(chosen), _folder(state))
    import platformdirs

    return Places(
        _folder(chosen) if chosen else platformdirs.user_data_path(APP, appauthor=False),
        _folder(state) if state else platformdirs.user_state_path(APP, appauthor=False),
    )


def _folder(named: str) -> Path:
    try:
        return Path(named).expanduser()
    except RuntimeError:
        raise ValueError(f"{named} begins with the home folder of nobody here.") from None
