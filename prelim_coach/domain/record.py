"""What every stored record has in common."""

import msgspec


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A thing the user's file remembers.

    A changed record is a new value (``msgspec.structs.replace``) with the same ``id``.
    """

    id: str = ""
    """Given by the store at the first save; empty until then."""
