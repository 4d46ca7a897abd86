"""A smoke start: the installed app in a pseudo-terminal, from an empty home to Today and out again.

Run with ``python -m tests.smoke``; exits 1 with the last screen when Today never comes.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

import pyte

COLUMNS, ROWS, PATIENCE = 80, 24, 30.0


class Terminal:
    """A program in a pseudo-terminal, and the screen it has drawn."""

    def __init__(self, command: list[str], home: Path) -> None:
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self.screen)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
            os.execvpe(command[0], command, {**kept, "HOME": str(home), "TERM": "xterm-256color"})
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def wait_for(self, text: str) -> None:
        """Read until ``text`` is on the screen; SystemExit with the screen when it never is."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if any(text in line for line in self.screen.display):
                return
            if select.select([self.fd], [], [], 0.1)[0]:
                try:
                    self._stream.feed(os.read(self.fd, 65536))
                except OSError:
                    break
        os.kill(self.pid, signal.SIGKILL)
        sys.exit(f"smoke: {text!r} never came\n" + "\n".join(self.screen.display))

    def press(self, keys: str) -> None:
        """Type ``keys``."""
        os.write(self.fd, keys.encode())

    def leave(self) -> int:
        """Wait for the end and give the exit code."""
        while True:
            try:
                if not os.read(self.fd, 65536):
                    break
            except OSError:
                break
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def main() -> None:
    """Answer nothing, see Today, check in with two keys, quit."""
    with tempfile.TemporaryDirectory() as home:
        app = Terminal([sys.executable, "-m", "prelim_coach"], Path(home))
        for question in ("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5", "Your rotations"):
            app.wait_for(question)
            app.press("\r")
        app.wait_for("Capacity this week")
        app.press("c3")
        app.wait_for("energy 3 of 5")
        app.press("q")
        code = app.leave()
    if code:
        sys.exit(f"smoke: left with exit code {code}")
    print("smoke: Today came, a check-in was saved, the app left with 0")


if __name__ == "__main__":
    main()
