"""A pattern at the review, and when there is enough to tell one."""

import msgspec

LOOK_BACK = 28
"""Days in which somebody counts as seen †."""
ENOUGH = 3
"""Contacts before a pattern can be told from chance †; blank is not "no"."""


class Sign(msgspec.Struct, frozen=True):
    """A pattern the records show: the pitfall's id in the guides, and the evidence."""

    id: str
    evidence: str
    """One sentence."""
