"""The numbers by which people come to mind; those without a fact id are our own judgement †."""

from typing import Annotated

import msgspec

Weeks = Annotated[int, msgspec.Meta(ge=0, le=52)]
"""Weeks between touches; 0 is never due."""
Days = Annotated[int, msgspec.Meta(ge=1, le=60)]


class PeopleRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every number about people that the intern may change."""

    mentor_weeks: Weeks = 5
    """For anyone with a mentor role: four to six weeks (P58)."""
    peer_weeks: Weeks = 8
    """For co-interns and residents †."""
    aim_days: Days = 3
    """Days after a conversation by which to follow up: 72 hours (I26)."""
    late_days: Days = 7
    """Days after which a follow-up is late, and still fine to send (P37)."""
    rest_days: Days = 21
    """Days after which a follow-up makes no more cards †."""
    promise_days: Days = 3
    """Days after which a promise without a date is worth a card †."""
    strong_touches: Annotated[int, msgspec.Meta(ge=3, le=20)] = 3
    """Touches a strong relationship has at least †."""
    strong_weeks: Weeks = 8
    """Weeks they span, unless they fall in two rotations †."""


DEFAULT_PEOPLE = PeopleRules()
