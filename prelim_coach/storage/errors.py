"""What can go wrong with the file, each as one sentence: what, where and what to do."""


class StorageError(Exception):
    """The file could not be read or written; ``str()`` is the sentence for the user."""


class BusyError(StorageError):
    """Another process holds the lock; nothing was changed. Commands exit 75."""


class ReadOnlyError(StorageError):
    """The store was opened for reading only; nothing was changed."""


class DamagedError(StorageError):
    """The file is damaged and no good copy was found; nothing was touched."""


class CannotReadError(StorageError):
    """The system refused to read a file."""


class CannotWriteError(StorageError):
    """The system refused to write; what was not yet shown as saved is not saved."""


class NotFoundError(StorageError):
    """There is no such backup or file."""


class LockedError(StorageError):
    """The entries are encrypted and no secret that opens them was given; nothing was changed."""


class WrongPassphraseError(LockedError):
    """The passphrase or recovery key does not open the entries; nothing was changed."""


class NoCryptError(StorageError):
    """The entries are encrypted, or are to be, and the extra ``[crypt]`` is not installed."""
