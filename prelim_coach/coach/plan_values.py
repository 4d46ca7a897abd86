"""What plans know of the blanks of their scripts: whom it is with, which rotation it was."""

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.people import People
from prelim_coach.coach.plans import Plans
from prelim_coach.domain.plan_steps import split_key
from prelim_coach.domain.rotation import Block


class PlanValues:
    """Answers for the steps of plans."""

    def __init__(self, desk: Desk, plans: Plans, people: People) -> None:
        self._desk, self._plans, self._people = desk, plans, people

    def values(self, key: str) -> dict[str, str]:
        """Give the person of a step's plan, and the rotation where one comes to its end."""
        ids = split_key(key)
        view = self._plans.view(ids[0], self._desk.today()) if ids else None
        if view is None:
            return {}
        block = self._desk.store.get(Block, view.id)
        if block:
            return {"rotation": block.name}
        person = self._people.get(view.record.person) if view.record else None
        return {**(self._people.values(person) if person else {}), **self._plans.blanks(view)}
