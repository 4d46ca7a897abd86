"""The terminal's driver on Linux and macOS: it lets go of the terminal at once, and writes little.

Textual 8 waits for its input thread to look up, twice a tenth of a second, which is most of the
time between the quit key and the prompt. Here a pipe wakes the thread.
"""

import os
import selectors
from codecs import getincrementaldecoder

from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver

from prelim_coach.tui.thrift import thrifty


class WakingDriver(LinuxDriver):
    """Reads keys in a thread that ends as soon as it is asked to."""

    def __init__(
        self,
        app: App[object],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._woken, self._waker = os.pipe()

    def write(self, data: str) -> None:
        """Write output, in as few bytes as show the same."""
        super().write(thrifty(data))

    def disable_input(self) -> None:
        """End the input thread, and wait for that."""
        os.write(self._waker, b".")
        super().disable_input()
        os.read(self._woken, 1)

    def run_input_thread(self) -> None:
        """Hand over keys until asked to end, or until the terminal is gone."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        with selectors.SelectSelector() as ready:  # the kind that takes a terminal on macOS
            ready.register(self._woken, selectors.EVENT_READ)
            ready.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                found = {key.fd for key, _ in ready.select(0.1)}
                if self.fileno in found:
                    typed = self._read()
                    if not typed:
                        self._app.call_later(self._app.exit)
                        return
                    for message in parser.feed(decode(typed)):
                        self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)

    def _read(self) -> bytes:
        try:
            return os.read(self.fileno, 4096)
        except OSError:  # the other end of the terminal was closed
            return b""
