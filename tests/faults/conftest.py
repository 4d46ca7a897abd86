"""One line for each row of the promise: what was tried, how often, and how often it held."""

import os
import shutil
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import pytest

ROWS = {
    1: "kill -9 at a random instant of a two-table save",
    2: "SIGKILL at each system call of insert, update, remove",
    3: "EIO, ENOSPC with a short write, EACCES at each file call, once and lasting",
    4: "crash images: lost names x lost, torn, zeroed, short files",
    5: "ablations that go red: no file fsync, no folder fsync",
    6: "file size limit at every 7th byte, saves into a full tmpfs",
    7: "truncate, flip a bit, zero the tail at every byte",
    8: "wrong files, with a good copy and without",
    9: "inserts of two writers",
    10: "holder killed, holder stopped",
    11: "lives of 30 steps against a model",
    12: "callbacks that raise, modes, stock TinyDB",
    13: "clocks, locale, odd text",
    14: "devices in any order, merges, conflict copies",
}
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
    """Print the rows, in quiet mode too, and what was not tried for want of a tool."""
    lines = [*_row_lines(terminalreporter), *_skipped_lines(terminalreporter)]
    if lines:
        terminalreporter.section("faults: what was tried and what held")
    for line in lines:
        terminalreporter.write_line(line)


def _row_lines(reporter):
    cases = defaultdict(list)
    for report in reporter.getreports("passed") + reporter.getreports("failed"):
        for name, value in report.user_properties:
            if name == "fault row":
                cases[value[0]].append(value[1:])
    for row, found in sorted(cases.items()):
        tried, held = (sum(int(case[place]) for case in found) for place in (1, 2))
        yield f"{row:>4}  {ROWS[row]}: {tried} tried, {held} held"
        for what, number, good in found:
            if number != good:
                yield f"      NOT HELD: {what}: {good} of {number}"


def _skipped_lines(reporter):
    for report in reporter.getreports("skipped"):
        if "tests/faults" in report.nodeid:
            yield f"      NOT TRIED: {report.longrepr[2]}"
