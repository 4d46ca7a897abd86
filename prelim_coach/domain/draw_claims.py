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
LAST_CALL = 7
"""Days with patients, without the family, at which it goes before everything else."""
STAGGER = {Signature.QUESTION: 6, Signature.POINT: 4, Signature.HELP: 2}
"""Days the families are taken to have waited at the very start, so that they do not all come
on one day."""


class Claims(msgspec.Struct, frozen=True):
    """Signature families whose turn it is."""

    now: tuple[Signature, ...] = ()
    """Go before everything else today, so that each comes up in every seven days."""
    next: Signature | None = None
    """Takes a place before the other acts do."""
    firm: bool = False
    """Whether ``next`` takes the last place rather than a due step."""


def claims(
    deck: Iterable[Act],
    situation: Situation,
    history: History,
    here: Iterable[str],
    able: Collection[Signature],
) -> Claims:
    """Give the claims of the signature families on a clinical day (P13-P15 P17 I05-I07).

    ``here`` are keys of cards that the day already has, ``able`` the families with a fitting act.
    A family that was swapped or put off has had its turn. One claims early when otherwise two
    would be due on the same day, and comes early without displacing anything due when that
    spreads the families over the week.
    """
    if not situation.clinical:
        return Claims()
    keys = {act.id: act.signature for act in deck if act.signature}
    had = {keys[key] for key in (*here, *situation.swapped, *situation.put_off) if key in keys}
    waits = _waits(keys, situation, history)
    waiting = sorted(
        (family for family in Signature if family in able and family not in had),
        key=lambda family: -waits[family][0],
    )
    if not waiting:
        return Claims()
    now = tuple(family for family in waiting if waits[family][1] >= LAST_CALL)
    firm = any(waits[family][0] >= CLAIM - turn for turn, family in enumerate(waiting))
    apart = not had and min(days for days, _ in waits.values()) >= APART
    early = apart and waits[waiting[0]][0] >= EARLY
    return Claims(now, waiting[0] if firm or early else None, firm)


def _waits(
    keys: Mapping[str, Signature], situation: Situation, history: History
) -> dict[Signature, tuple[int, int]]:
    """Give, for each family, the days and the clinical days since it came up, today included."""
    # In order of day the later one replaces the earlier one.
    last = {keys[key]: day for day, key in history.shown if key in keys}
    days = list(dict.fromkeys([day for day, _ in history.shown]))
    start = days[0] if days else situation.day
    if situation.clinical_days is not None:
        days = [day for day in days if day in situation.clinical_days]
    waits = {}
    for family in Signature:
        since = last.get(family)
        if since is None:
            waits[family] = (STAGGER[family] + (situation.day - start).days, 1 + len(days))
        else:
            after = len(days) - bisect_right(days, since)
            waits[family] = ((situation.day - since).days, 1 + after)
    return waits
