"""Whose turn it is among the signature acts: each family at least weekly, spread over the week."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping

import msgspec

from prelim_coach.domain.act import Act, Signature
from prelim_coach.domain.draw_history import History
from prelim_coach.domain.draw_situation import Situation

CLAIM = 6
"""Days without a signature family after which it claims a place."""
EARLY = 5
"""Days after which it comes early, if no other family came up yesterday."""
APART = 2
"""Days between two families, where there is a choice."""
LAST_CALL = 5
"""Days with patients and without the family, today among them, at which it goes before everything
else: five such days make a clinical week."""
STAGGER = {Signature.QUESTION: 6, Signature.POINT: 4, Signature.HELP: 2}
"""Days the families are taken to have waited at the very start, so that they do not all come
on one day."""


class Claims(msgspec.Struct, frozen=True):
    """Signature families whose turn it is."""

    now: tuple[Signature, ...] = ()
    """Go before everything else today, so that each comes up in every clinical week."""
    next: Signature | None = None
    """Takes a place before the other acts do."""
    firm: bool = False
    """Whether ``next`` takes the last place rather than a due step."""


def claims(
    deck: Iterable[Act],
    situation: Situation,
    history: History,
    able: Collection[Signature],
    kept: Collection[str] | None,
) -> Claims:
    """Give the claims of the signature families on a clinical day (P13-P15 P17 I05-I07).

    ``able`` are the families with a fitting act; ``kept`` the keys of the cards beside which one
    more is sought, None for a new day. A family that was swapped or put off has had its turn,
    until its last call on a later day. One claims when otherwise two would be due on the same
    day, and comes early without displacing anything due when that spreads them over the week.
    """
    if not situation.clinical:
        return Claims()
    keys = {act.id: act.signature for act in deck if act.signature}
    had = {keys[key] for key in situation.put_off.union(kept or ()) if key in keys}
    waits = _waits(keys, situation, history)
    waiting = sorted(
        (family for family in Signature if family in able and family not in had),
        key=lambda family: -waits[family][0],
    )
    last_call = _called(waiting, waits)
    had |= {keys[key] for key in situation.swapped if key in keys}
    waiting = [family for family in waiting if family not in had]
    firm = any(waits[family][0] >= CLAIM - turn for turn, family in enumerate(waiting))
    apart = not had and min(days for days, _ in waits.values()) >= APART
    early = apart and any(waits[family][0] >= EARLY for family in waiting)
    return Claims(
        tuple(last_call) if kept is None else (), waiting[0] if firm or early else None, firm
    )


def _called(
    waiting: Iterable[Signature], waits: Mapping[Signature, tuple[int, int]]
) -> list[Signature]:
    """Give the families of the last call: one early rather than two on a later day.

    A day may have but one place.
    """
    order = sorted(waiting, key=lambda family: -waits[family][1])
    late = [family for family in order if waits[family][1] >= LAST_CALL]
    soon = any(waits[family][1] >= LAST_CALL - turn for turn, family in enumerate(order))
    return late or order[: int(soon)]


def _waits(
    keys: Mapping[str, Signature], situation: Situation, history: History
) -> dict[Signature, tuple[int, int]]:
    """Give, for each family, the days since it came up, and the clinical days without it.

    Today is one of them; a day away from patients on which it came up does not end the second.
    """
    # In order of day the later one replaces the earlier one.
    came = [(day, keys[key]) for day, key in history.shown if key in keys]
    last = {family: day for day, family in came}
    days = list(dict.fromkeys([day for day, _ in history.shown]))
    start = days[0] if days else situation.day
    seen = situation.clinical_days
    if seen is not None:
        days = [day for day in days if day in seen]
    last_clinical = {family: day for day, family in came if seen is None or day in seen}
    waits = {}
    for family in Signature:
        waited = situation.day - last.get(family, start)
        first = 0 if family in last else STAGGER[family]
        after = bisect_right(days, last_clinical[family]) if family in last_clinical else 0
        waits[family] = (first + waited.days, 1 + len(days) - after)
    return waits
