"""What the tests of storage share."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))  # the helpers beside the fault tests


@pytest.fixture
def fs():
    """Give a file system in memory with a device of a fixed name."""
    from tests.faults.memory import MemoryFileSystem
    from tests.faults.scenes import plant_device

    disk = MemoryFileSystem()
    plant_device(disk)
    return disk
