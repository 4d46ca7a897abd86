"""Hybrid logical clock: stamps that sort by time and never run backwards.

Kulkarni et al., "Logical Physical Clocks", OPODIS 2014. A stamp is wall time in milliseconds, a
counter and the device, as text that sorts: ``019ab4c3f2a1-0000-k3f9ab12``.
"""

import re

_STAMP = re.compile(r"([0-9a-f]{12})-([0-9a-f]{4})-([a-z0-9]{1,32})")
_END = "e677d21fdc00"
LAST_MS = int(_END, 16) - 86_400_000
"""A day before the end of the year 9999, the last the calendar knows: the rest is for counting."""
_LAST_COUNT = 16**4 - 1


def is_stamp(text: object) -> bool:
    """Tell whether ``text`` is a stamp."""
    return isinstance(text, str) and text < _END and _STAMP.fullmatch(text) is not None


def wall_ms(stamp: str) -> int:
    """Give the wall time in a stamp, in milliseconds since 1970 UTC."""
    return int(stamp[:12], 16)


def device_of(stamp: str) -> str:
    """Give the device that gave a stamp."""
    return stamp[18:]


class StampClock:
    """Gives stamps of one device, each newer than every stamp it has given or seen."""

    def __init__(self) -> None:
        self._ms = 0
        self._count = -1

    def see(self, stamp: str) -> None:
        """Take note of a stamp from elsewhere; the empty text is the oldest there is.

        One of the calendar's last day is passed over: after it there would be none to give.
        """
        if stamp and wall_ms(stamp) <= LAST_MS:
            seen = (wall_ms(stamp), int(stamp[13:17], 16))
            self._ms, self._count = max((self._ms, self._count), seen)

    def newest(self, device: str) -> str:
        """Give the newest stamp given or seen, in the name of ``device``."""
        return f"{self._ms:012x}-{max(self._count, 0):04x}-{device}"

    def tick(self, wall: int, device: str) -> str:
        """Give the next stamp; ``wall`` is the present in ms, perhaps behind what was seen."""
        wall = min(max(wall, 0), LAST_MS)
        if wall > self._ms:
            self._ms, self._count = wall, 0
        elif self._count < _LAST_COUNT:
            self._count += 1
        else:
            self._ms, self._count = self._ms + 1, 0
        return self.newest(device)
