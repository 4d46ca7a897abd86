"""Whom a plan is with: a name that completes, or a new person when the intern says so twice."""

from prelim_coach.coach.coach import Coach
from prelim_coach.coach.newcomer import stand_in
from prelim_coach.text import clean_line
from prelim_coach.tui.dialogs.form import Field


class PersonField:
    """Reads a typed name; one that is not on the list is added on the second enter."""

    def __init__(self, coach: Coach) -> None:
        self._coach = coach
        self._new = ""

    def field(self, label: str, value: str = "") -> Field:
        """Give the field of a form, with a name that is known already."""
        names = self._coach.people.names()
        return Field("person", label, "a few letters of the name", value, names=names)

    def fault(self, typed: str) -> str:
        """Say why a name will not do; empty when it is one person, or agreed to be a new one."""
        found = self._coach.people.named(typed)
        if len(found) == 1 or (typed and typed == self._new):
            return ""
        if len(found) > 1:
            names = ", ".join(one.name for one in found[:3])
            return f"More than one is meant: {names}. Type a little more."
        if not clean_line(typed):
            return "Say whom it is with; a few letters of the name are enough."
        self._new = typed
        return f"{typed} is new. Enter again adds them to your people, as faculty."

    def person(self, typed: str) -> str:
        """Give the person's id; for somebody new what stands for it until the plan is saved."""
        found = self._coach.people.named(typed)
        return found[0].id if found else stand_in(typed)
