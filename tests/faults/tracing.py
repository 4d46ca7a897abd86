"""A child under strace: which system calls an act makes, and death at any of them."""

import os
import re
import shutil
import signal
import subprocess
from collections import Counter

import pytest

from tests.faults.processes import fork

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="STRACE IS MISSING: kills at each call were not tried"
)

LOOKING = re.compile(
    r"\w*stat\w*|p?read\w*|lseek|getdents\w*|access|faccessat2?|getrandom|futex|brk|m\w*map|"
    r"mprotect|madvise|ioctl|getpid|gettid|getcwd|clock_\w+|fcntl|flock|dup|prlimit64|close"
)


def traced(store, act, *options):
    """Let a child do one thing under strace; give its wait status."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    try:
        pid, reader = fork(lambda _: (signal.sigwait({signal.SIGUSR1}), act(store)))
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
    tracer = subprocess.Popen(
        ["strace", "-p", str(pid), *options], stderr=subprocess.PIPE, text=True
    )
    assert "attached" in tracer.stderr.readline()
    os.kill(pid, signal.SIGUSR1)
    status = os.waitpid(pid, 0)[1]
    tracer.stderr.read()
    tracer.wait()
    os.close(reader)
    return status


def calls_of(store, act, log, *, changing=False):
    """Give the system calls of an act in order, each with how many of its name came before it.

    With ``changing`` only those that may change a file: death before a look is death before the
    change that follows.
    """
    assert traced(store, act, "-o", str(log)) == 0
    names = re.findall(r"^(\w+)\(", log.read_text(), re.MULTILINE)
    names = [name for name in names if name not in {"rt_sigtimedwait", "exit_group"}]
    if changing:
        names = [name for name in names if not LOOKING.fullmatch(name)]
    seen = Counter()
    for name in names:
        seen[name] += 1
        yield name, seen[name]
