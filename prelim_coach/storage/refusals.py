"""The system's refusals, each turned into one sentence."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from prelim_coach.storage.atomic import UnconfirmedError
from prelim_coach.storage.errors import CannotReadError, CannotWriteError


@contextmanager
def reading(data: Path) -> Iterator[None]:
    """Say what could not be read, as ``CannotReadError``; nothing was changed by then."""
    try:
        yield
    except OSError as error:
        raise CannotReadError(
            f"Your entries in {data} cannot be read ({error.strerror or error}); "
            "nothing was changed."
        ) from error


@contextmanager
def writing(data: Path) -> Iterator[None]:
    """Say that a save was not made, or not confirmed, as ``CannotWriteError``."""
    try:
        yield
    except UnconfirmedError as error:
        raise CannotWriteError(
            f"The disk did not confirm the save in {data} ({error.strerror or error}); "
            "please look whether your last entry is there."
        ) from error
    except OSError as error:
        raise CannotWriteError(
            f"{data} cannot be written ({error.strerror or error}), so this was not saved. "
            "Free some space or mend the folder, and try again."
        ) from error


@contextmanager
def changing(data: Path) -> Iterator[None]:
    """Say that a change of many files is not finished, as ``CannotWriteError``."""
    try:
        yield
    except OSError as error:
        raise CannotWriteError(
            f"{data} cannot be written ({error.strerror or error}), so this is not finished; "
            "nothing is lost. Free some space or mend the folder, and repeat it."
        ) from error
