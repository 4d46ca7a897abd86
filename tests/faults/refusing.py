"""A file system that refuses a call."""

import errno
import os

CALLS = frozenset(
    {"read", "mark", "names", "make_folder", "create", "write", "sync", "close", "link"}
    | {"replace", "remove", "sync_folder", "lock"}
)


class Refusing:
    """Counts the calls and refuses the k-th: once, or with every later one that needs room.

    When the disk is full, the k-th call still writes half of what it was given.
    """

    def __init__(self, inner, number, *, lasting=False):
        self._inner, self._error, self._lasting = inner, number, lasting
        self._k, self._begun = 0, False
        self.count = 0

    def refuse(self, k):
        """Count from now, and refuse the k-th call; 0 refuses none."""
        self._k, self._begun, self.count = k, False, 0

    def heal(self):
        """Refuse nothing any more."""
        self._k, self._begun = 0, False

    def __getattr__(self, name):
        inner = getattr(self._inner, name)
        if name not in CALLS:
            return inner

        def call(*args):
            self.count += 1
            full = self._begun and (self._lasting or self._error == errno.ENOSPC)
            if self.count == self._k:
                self._begun = True
                if name == "write" and self._error == errno.ENOSPC:
                    return inner(args[0], args[1][: len(args[1]) // 2])
                raise OSError(self._error, os.strerror(self._error))
            if full and name in {"create", "write", "sync", "link"}:
                raise OSError(self._error, os.strerror(self._error))
            return inner(*args)

        return call
