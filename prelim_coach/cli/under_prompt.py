"""A few lines under the shell prompt that are drawn again at every key, and leave nothing behind.

Written on the terminal itself: the app's toolkit takes a second to load, these lines none.
"""

import os
import select
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

ESCAPE_WAIT = 0.25
"""Seconds after an escape in which the rest of an arrow key may come, over a slow line too."""
MOST_LINES = 8

_FINALS = {"A": "up", "B": "down", "C": "right", "D": "left", "Z": "shift+tab"}
_SINGLE = {
    b"": "end",
    b"\r": "enter",
    b"\n": "enter",
    b"\t": "tab",
    b"\x7f": "backspace",
    b"\x08": "backspace",
    b"\x03": "ctrl+c",
    b"\x04": "end",
    b" ": "space",
}


def possible() -> bool:
    """Say whether there is a terminal to draw on and to read single keys from."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()) or sys.platform == "win32":
        return False
    size = shutil.get_terminal_size()
    return (os.environ.get("TERM") or "dumb") != "dumb" and size.lines > MOST_LINES


class Lines:
    """The lines, on stderr: stdout is for the result."""

    def __init__(self, keyboard: int, screen: int, signals: int) -> None:
        self._keyboard, self._screen, self._signals = keyboard, screen, signals
        self._drawn = 0

    def key(self) -> str:
        """Wait for a key and give its name, or its one character.

        ``""`` is an unknown key, or a terminal of another size; ``end`` is a closed terminal or
        ctrl+d. Raises KeyboardInterrupt for ctrl+c, and SystemExit when the process is to end.
        """
        ready = select.select([self._keyboard, self._signals], [], [])[0]
        if self._signals in ready:
            self._answer(os.read(self._signals, 64))
            return ""
        byte = self._read()
        if byte == b"\x1b":
            return self._after_escape()
        name = _SINGLE.get(byte) or (byte.decode() if b" " < byte < b"\x7f" else "")
        if name == "ctrl+c":
            raise KeyboardInterrupt
        return name

    def draw(self, lines: Sequence[str]) -> None:
        """Put ``lines`` in the place of those drawn before; what is too wide is cut."""
        # Without wrapping a line stays one row however wide its letters are.
        text = "\r\n".join(lines)
        self._write(f"{self._top()}\x1b[?25l\x1b[?7l{text}\x1b[?7h")
        self._drawn = len(lines)

    def clear(self) -> None:
        """Take the lines off; the cursor stands where the first one began."""
        self._write(f"{self._top()}\x1b[?25h")
        self._drawn = 0

    def _answer(self, signals: bytes) -> None:
        if signal.SIGTERM in signals:
            sys.exit(128 + signal.SIGTERM)
        if signal.SIGINT in signals:
            raise KeyboardInterrupt

    def _top(self) -> str:
        up = f"\x1b[{self._drawn - 1}A" if self._drawn > 1 else ""
        return f"\r{up}\x1b[J"

    def _write(self, text: str) -> None:
        data = text.encode(sys.stderr.encoding or "utf-8", "replace")
        while data:
            data = data[os.write(self._screen, data) :]

    def _read(self) -> bytes:
        # One byte at a time: what is typed ahead of the end belongs to the shell.
        try:
            return os.read(self._keyboard, 1)
        except OSError:
            return b""

    def _after_escape(self) -> str:
        if not select.select([self._keyboard], [], [], ESCAPE_WAIT)[0]:
            return "esc"
        opening = self._read()
        if opening not in (b"[", b"O"):
            return "esc" if opening in (b"", b"\x1b") else ""
        final = self._read()
        parameters = b""
        while final and not b"@" <= final <= b"~":
            parameters += final
            final = self._read()
        return _FINALS.get(final.decode("ascii", "replace"), "") if not parameters else ""


@contextmanager
def lines() -> Iterator[Lines]:
    """Give the lines; at the end the terminal is as it was, and the lines are gone.

    Keys typed before the first line came count, and those typed after the last are the shell's.
    """
    import termios

    keyboard, screen = sys.stdin.fileno(), sys.stderr.fileno()
    before = termios.tcgetattr(keyboard)
    raw = list(before)
    raw[3] &= ~(termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN)
    with _waiting_signals() as signals:
        drawn = Lines(keyboard, screen, signals)
        try:
            termios.tcsetattr(keyboard, termios.TCSADRAIN, raw)
            yield drawn
        finally:
            drawn.clear()
            termios.tcsetattr(keyboard, termios.TCSADRAIN, before)


@contextmanager
def _waiting_signals() -> Iterator[int]:
    """Give where the numbers of signals can be read, so that none comes while lines are drawn."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGWINCH)
    former = {number: signal.signal(number, _nothing) for number in numbers}
    wakeup = signal.set_wakeup_fd(writing)
    try:
        yield reading
    finally:
        signal.set_wakeup_fd(wakeup)
        for number, handler in former.items():
            signal.signal(number, handler)
        os.close(reading)
        os.close(writing)


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """Let the number be read where it is waited for."""
