"""A coach whose disk can be held."""

import pytest

from tests.tui.disk.slow_disk import SlowDisk


@pytest.fixture
def disk():
    """A disk that holds nothing yet; at the end it lets go of whoever still waits."""
    disk = SlowDisk()
    yield disk
    disk.release()


@pytest.fixture
def coach(disk, tmp_path, moment):
    """A coach over an empty folder on a disk that is held at will."""
    return disk.coach(tmp_path, moment)
