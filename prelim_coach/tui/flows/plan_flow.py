"""What the Plans screen can do with a kind of plan: add one, change it, open its own page."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.coach.typed_day import EXAMPLES, read_day
from prelim_coach.domain.plan import Plan
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.flows import planning
from prelim_coach.tui.prose import Hanging, day_name
from prelim_coach.tui.screens.base import CoachScreen


@dataclass(frozen=True)
class Begun:
    """What was said already of a plan that is to be added."""

    title: str = ""
    day: dt.date | None = None
    minutes: int | None = None


UNSAID = Begun()


class PlanFlow:
    """One kind of plan on the screen."""

    KEY = ""
    """The key that adds one; empty for what comes by itself."""
    LABEL = ""
    """What is added, as "a meeting"."""

    def __init__(self, screen: CoachScreen) -> None:
        self._screen = screen
        self._coach = screen.coach

    async def add(self, begun: Begun = UNSAID) -> None:
        """Ask for a new one and save it; ``begun`` is filled in already."""

    async def edit(self, view: PlanView) -> None:
        """Ask for changes and save them."""
        del view
        self._screen.say("There is nothing to change in this one. m moves a step.")

    async def more(self, view: PlanView) -> None:
        """Open what only this kind has."""
        del view
        self._screen.say("This plan has no page of its own.")

    async def close(self, view: PlanView) -> None:
        """Bring a plan to its end."""
        plans, today = self._coach.plans, self._coach.desk.today()
        await self._screen.save(lambda: plans.close(view, today), "Closed. u opens it again.")

    def beside(self, view: PlanView) -> Sequence[Content | Hanging]:
        """Give what only this kind has to say of a plan."""
        del view
        return ()

    async def move(self, view: PlanView) -> None:
        """Ask for another day of the plan; its open steps move with it."""
        if view.record is None:
            self._screen.say("Its day is the schedule's. m on a step moves that step.")
            return
        today = self._coach.desk.today()
        record = view.record
        hint = f"{day_name(view.day)} until now. " if view.day else ""
        dialog = LineDialog(
            f"{view.title}: when", f"{hint}{EXAMPLES}", check=self._no_day, free=False
        )

        async def moved(line: str) -> None:
            await self.place(record, read_day(line, today))

        await self._screen.ask(dialog, moved)

    async def place(self, record: Plan, day: dt.date | None) -> None:
        """Save a plan on ``day``, where it has one; through the gate when it takes time."""
        screen, plans = self._screen, self._coach.plans
        try:
            placing = plans.place(record, day) if day else None
        except ValueError as error:
            screen.say(str(error))
            return
        said = f"{record.title}, {day_name(day)}." if day else f"{record.title} is on the list."
        if placing is None:
            await screen.save(lambda: plans.put(record, day), f"{said} u takes it back.")
            return
        commitment, beside = placing
        verdict = await screen.save(lambda: self._coach.planning.plan(commitment, beside))
        if verdict is None:
            return
        if verdict.fits:
            screen.say(f"{said} u takes it back.")
        else:
            await planning.through_the_gate(screen, commitment, verdict, beside)

    def _no_day(self, line: str) -> str:
        try:
            read_day(line, self._coach.desk.today())
        except ValueError as error:
            return str(error)
        return ""
