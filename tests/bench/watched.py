"""A program in a pseudo-terminal, with the instant of everything it paints.

A thread stamps every chunk as it arrives and answers what programs ask a terminal; drawing the
chunks on a screen happens afterwards, when the stream pauses, so that its cost is in no figure.
"""

import collections
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import threading
import time
from pathlib import Path

import pyte

REPLIES = (
    (rb"\x1b\[\?2026\$p", b"\x1b[?2026;2$y"),
    (rb"\x1b\[\?2048\$p", b"\x1b[?2048;0$y"),
    (rb"\x1b\[0?c", b"\x1b[?62;22c"),
    (rb"\x1b\[6n", b"\x1b[1;1R"),
    (rb"\x1b\[\?u", b"\x1b[?0u"),
    (rb"\x1b\]11;\?(?:\x07|\x1b\\)", b"\x1b]11;rgb:1111/1111/1111\x1b\\"),
)
"""What a plain modern terminal answers; in-band resizes are not known to it."""
QUESTION = re.compile(b"|".join(b"(" + question + b")" for question, _ in REPLIES))
MODE = re.compile(rb"\x1b\[\?([\d;]+)([hl])")
MODES = frozenset({b"1049", b"1000", b"1003", b"1006", b"2004", b"1004", b"2048"})
STRANGE = re.compile(
    rb"\x1b\[[<>=][\d;:]*[ -/]*[@-~]|\x1b\[\?[\d;]*\$p|\x1b\[[\d;]*:[\d;:]*m"
    rb"|\x1b[P_^X].*?\x1b\\|\x1b\[\?u",
    re.DOTALL,
)
"""What pyte would draw as text."""
UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*|[P_^X\]][^\x07\x1b]*\x1b?|)$", re.DOTALL)
PATIENCE = 60.0


class Watched:
    """Starts a command and knows when what came on the screen."""

    def __init__(self, command, environment, size=(80, 24)):
        columns, rows = size
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self._seen = {}
        self._carry = b""
        self._modes = {}
        self._chunks = collections.deque()
        self._there = threading.Condition()
        self._closed = False
        self.bytes = 0
        self.started = time.perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(command[0], command, environment)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def modes_left(self):
        """The terminal modes still on."""
        return sorted(mode.decode() for mode, on in self._modes.items() if on and mode in MODES)

    def text(self):
        """Give what is on the screen."""
        return "\n".join(self.screen.display)

    def wait(self, done, patience=PATIENCE):
        """Give the instant of the chunk after which ``done`` holds; None when none does."""
        until = time.perf_counter() + patience
        while time.perf_counter() < until:
            with self._there:
                if not self._chunks and not self._closed:
                    self._there.wait(0.05)
            while self._chunks:
                when, chunk = self._chunks.popleft()
                if self._draw(chunk) and done():
                    return when
            if self._closed:
                return None
        return None

    def wait_for(self, words, patience=PATIENCE):
        """Give when ``words`` came; LookupError with the screen when they never do."""
        if words in self.text():
            return time.perf_counter()
        when = self.wait(lambda: words in self.text(), patience)
        if when is None:
            raise LookupError(f"{words!r} never came\n{self.text()}")
        return when

    def settle(self, quiet=0.15):
        """Draw until nothing has changed for ``quiet`` seconds."""
        while self.wait(lambda: True, quiet) is not None:
            pass

    def press(self, keys):
        """Type, and give the seconds to the first change and the bytes until all is still."""
        before, sent = self.bytes, time.perf_counter()
        os.write(self._fd, keys.encode())
        when = self.wait(lambda: True, 5.0)
        self.settle()
        if when is None:
            raise LookupError(f"{keys!r} changed nothing\n{self.text()}")
        return when - sent, self.bytes - before

    def type(self, keys):
        """Type without waiting for anything."""
        os.write(self._fd, keys.encode())

    def memory(self):
        """Give the most memory it has held, in MiB."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024

    def leave(self, keys):
        """Type the keys that end it; give the seconds until it is gone, and its exit code."""
        sent = time.perf_counter()
        os.write(self._fd, keys.encode())
        while True:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid or time.perf_counter() - sent > PATIENCE:
                break
            time.sleep(0.0005)
        gone = time.perf_counter() - sent
        self._reader.join(0.5)
        while self._chunks:
            self._draw(self._chunks.popleft()[1])
        os.close(self._fd)
        return gone, os.waitstatus_to_exitcode(status) if pid else None

    def kill(self):
        """End it at once."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)

    def _read(self):
        poll = select.poll()
        poll.register(self._fd, select.POLLIN)
        while True:
            if not poll.poll(100):
                continue
            try:
                chunk = os.read(self._fd, 1 << 16)
            except OSError:
                chunk = b""
            now = time.perf_counter()
            if chunk:
                for question in QUESTION.finditer(chunk):
                    os.write(self._fd, REPLIES[question.lastindex - 1][1])
            with self._there:
                if chunk:
                    self._chunks.append((now, chunk))
                else:
                    self._closed = True
                self._there.notify()
            if not chunk:
                return

    def _draw(self, chunk):
        """Put one chunk on the screen; gives whether any cell changed."""
        self.bytes += len(chunk)
        for mode in MODE.finditer(chunk):
            self._modes.update((one, mode[2] == b"h") for one in mode[1].split(b";"))
        chunk = self._carry + chunk
        tail = UNFINISHED.search(chunk)
        self._carry = chunk[tail.start() :] if tail else b""
        self._stream.feed(STRANGE.sub(b"", chunk[: tail.start()] if tail else chunk))
        changed = False
        for line in self.screen.dirty:
            row = self.screen.buffer[line]
            cells = tuple(row[column] for column in range(self.screen.columns))
            blank = all(cell == self.screen.default_char for cell in cells)
            if cells != self._seen.get(line) and not (blank and line not in self._seen):
                self._seen[line] = cells
                changed = True
        self.screen.dirty.clear()
        return changed
