"""What the fault tests share."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))  # the helpers beside the tests

from tests.faults.rows import pytest_terminal_summary  # noqa: F401 - a hook


@pytest.fixture
def ram_path(tmp_path):
    """Give a folder in memory where there is one: a killed process does not need a disk."""
    shm = Path("/dev/shm")
    if not os.access(shm, os.W_OK):
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(dir=shm))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def report_row(request):
    """Give the function that reports a row: its number, what was tried, how many, how many held."""

    def report(row, what, tried, held):
        request.node.user_properties.append(("fault row", (row, what, tried, held)))
        assert held == tried, f"row {row}: {what}: only {held} of {tried} held"

    return report
