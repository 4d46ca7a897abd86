"""One line for each row of the promise: what was tried, how often, and how often it held."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))  # the helpers beside the tests


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


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter):
    """Print the rows, in quiet mode too."""
    rows = [
        tuple(value)
        for outcome in ("passed", "failed")
        for report in terminalreporter.getreports(outcome)
        for name, value in report.user_properties
        if name == "fault row"
    ]
    rows += [
        ("-", f"NOT TRIED: {report.longrepr[2]}", 0, 0)
        for report in terminalreporter.getreports("skipped")
        if "tests/faults" in report.nodeid
    ]
    if rows:
        terminalreporter.section("faults: what was tried and what held")
        for row, what, tried, held in sorted(rows, key=str):
            terminalreporter.write_line(f"{row:>3}  {what}: {held} of {tried} held")
