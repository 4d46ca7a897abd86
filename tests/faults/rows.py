"""One line for each row of the promise: what was tried, how often, and how often it held.

Imported by every conftest that may be the one the reporting process loads; printed once.
"""

from collections import defaultdict

import pytest

PRINTED = pytest.StashKey[bool]()
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
    16: "encryption turned on, off, passphrase changed: killed, refused, crashed in the middle",
    17: "erasing: killed, refused, crashed in the middle; then no byte of it anywhere",
}


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter):
    """Print the rows, in quiet mode too, and what was not tried for want of a tool."""
    if terminalreporter.config.stash.get(PRINTED, False):
        return
    terminalreporter.config.stash[PRINTED] = True
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
