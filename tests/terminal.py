"""A program in a pseudo-terminal, and the screen it has drawn."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from pathlib import Path

import pyte

PATIENCE = 60.0
"""Seconds until a screen that does not come is given up."""


class Terminal:
    """Starts a command in a terminal of 80 x 24 with ``home`` and nothing else of the user's."""

    def __init__(self, command: list[str], home: Path, **variables: str) -> None:
        columns, rows = 80, 24
        self.screen = pyte.Screen(columns, rows)
        self._came: list[bytes] = []
        self._stream = pyte.ByteStream(self.screen)
        kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        environment = {**kept, "HOME": str(home), "TERM": "xterm-256color", **variables}
        self.came = b""
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, environment)
        self.resize(rows, columns)

    def resize(self, rows: int, columns: int) -> None:
        """Give the terminal another size, and tell the program."""
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def lines(self) -> list[str]:
        """Give what the screen shows; pyte's own fails where half a wide character is left."""
        cells, columns = self.screen.buffer, range(self.screen.columns)
        return ["".join(cells[y][x].data for x in columns) for y in range(self.screen.lines)]

    def wait_for(self, text: str) -> None:
        """Read until ``text`` is on the screen; AssertionError with the screen when it never is."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if any(text in line for line in self.lines()):
                return
            if select.select([self._fd], [], [], 0.1)[0]:
                try:
                    read = os.read(self._fd, 65536)
                    self.came += read
                    self._stream.feed(read)
                except OSError:
                    break
        os.kill(self.pid, signal.SIGKILL)
        raise AssertionError(f"{text!r} never came\n" + "\n".join(self.lines()))

    def record(self) -> list[bytes]:
        """Give the list to which everything the program sends is added from now on."""
        self._came = []
        return self._came

    def press(self, keys: str) -> None:
        """Type ``keys``, all at once."""
        os.write(self._fd, keys.encode())

    def leave(self) -> int:
        """Read to the end and give the exit code."""
        self._came.append(self.rest())
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def rest(self) -> bytes:
        """Read to the end and give what came since the last look."""
        came = []
        while True:
            try:
                came.append(os.read(self._fd, 65536))
            except OSError:
                break
            if not came[-1]:
                break
        return b"".join(came)

    def hang_up(self) -> int:
        """Close the terminal under the program and give its exit code, or minus its signal."""
        os.close(self._fd)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.05)
        os.kill(self.pid, signal.SIGKILL)
        raise AssertionError("the program outlived its terminal")
