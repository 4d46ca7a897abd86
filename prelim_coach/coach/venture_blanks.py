"""What scripts know from conferences and projects."""

import datetime as dt

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.plan import Conference, Project

OWN_PROJECT = frozenset({"project-behind"})
"""Scripts whose project is the intern's own; in the others it is one that somebody offers."""


def blanks(desk: Desk, script: str) -> dict[str, str]:
    """Give the values of ``event`` and ``project`` for the script with this id, where known.

    The event is the chosen conference nearest to today; the project the one under way, when there
    is just one.
    """
    values = {"event": _event(desk)}
    if script in OWN_PROJECT:
        values["project"] = _project(desk)
    return {name: words for name, words in values.items() if words}


def _event(desk: Desk) -> str:
    today = desk.today()
    chosen = [
        one
        for one in desk.store.all(Conference)
        if one.dropped is None and one.commitment and desk.store.get(Commitment, one.commitment)
    ]
    near = min(chosen, key=lambda one: _away(one, today), default=None)
    return near.title if near else ""


def _away(plan: Conference, day: dt.date) -> int:
    return max((plan.first - day).days, (day - plan.last).days, 0)


def _project(desk: Desk) -> str:
    held = ((one, desk.store.get(Commitment, one.commitment)) for one in desk.store.all(Project))
    live = [one.title for one, place in held if one.live and place and place.done is None]
    return live[0] if len(live) == 1 else ""
