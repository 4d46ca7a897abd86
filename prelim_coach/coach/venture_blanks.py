"""What scripts know from conferences and projects."""

import datetime as dt

from prelim_coach.coach.conferences import WRITE
from prelim_coach.coach.desk import Desk
from prelim_coach.coach.people import People
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.plan import Conference, Project
from prelim_coach.domain.plan_steps import split_key
from prelim_coach.domain.project_steps import MILESTONE

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


class VentureValues:
    """Answers for the steps of conferences and projects."""

    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def values(self, key: str) -> dict[str, str]:
        """Give whom a step writes to, and of a project its name, the intern's part and its date."""
        plan, step = split_key(key) or ("", "")
        if step.startswith(WRITE):
            person = self._people.get(step.removeprefix(WRITE))
            return self._people.values(person) if person else {}
        kept = self._desk.store.get(Project, plan)
        if kept is None:
            return {}
        days = {f"{MILESTONE}{words}": name(day) for words, day in kept.milestones}
        known = {"project": kept.title, "part": kept.role, "date": days.get(step, "")}
        return {blank: words for blank, words in known.items() if words}


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
