"""Being found, on the Plans screen: the checklist begun, and events near home."""

import datetime as dt

from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.coach.typed_day import EXAMPLES, read_day
from prelim_coach.domain.presence import EVENTS
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.flows import planning
from prelim_coach.tui.flows.plan_flow import UNSAID, Begun, PlanFlow
from prelim_coach.tui.prose import day_name

BEGIN = "begin"


class PresenceFlow(PlanFlow):
    """The profile checklist, and events near home."""

    KEY = "b"
    LABEL = "being found: your profile, events near home"

    async def add(self, begun: Begun = UNSAID) -> None:
        """Ask whether to begin the checklist, or which event to go to."""
        del begun
        under_way = self._coach.presence.begun()
        first = (
            "no more of the checklist" if under_way else "the profile, six pieces of ten minutes"
        )
        options = [
            Option("1", first, BEGIN),
            *(Option(str(n), words, key) for n, (key, words) in enumerate(EVENTS.items(), 2)),
        ]

        async def chosen(picked: Option) -> None:
            if picked.value == BEGIN:
                await self._begin()
            else:
                await self._event(str(picked.value))

        hint = "Two events a month at most (P49 I30). Come, ask, say your name."
        await self._screen.ask(ChoiceDialog("Being found", options, hint), chosen)

    async def edit(self, view: PlanView) -> None:
        """Ask the same again."""
        del view
        await self.add()

    async def more(self, view: PlanView) -> None:
        """Ask the same again."""
        del view
        await self.add()

    async def _begin(self) -> None:
        words = (
            "No more pieces come up. What is done stays done."
            if self._coach.presence.begun()
            else "The first piece is due today, the next a week after it."
        )
        today = self._coach.desk.today()
        begin = self._coach.presence.begin
        await self._screen.save(lambda: begin(today), f"{words} u takes it back.")

    async def _event(self, key: str) -> None:
        def fault(line: str) -> str:
            try:
                self._day(line)
            except ValueError as error:
                return str(error)
            return ""

        async def on(line: str) -> None:
            await self._plan(key, self._day(line))

        await self._screen.ask(LineDialog(EVENTS[key], EXAMPLES, check=fault, free=False), on)

    async def _plan(self, key: str, day: dt.date) -> None:
        event = self._coach.presence.event(key, day)
        verdict = await self._screen.save(lambda: self._coach.planning.plan(event))
        if verdict and verdict.fits:
            self._screen.say(f"{event.title}, {day_name(day)}. u takes it back.")
        elif verdict:
            await planning.through_the_gate(self._screen, event, verdict)

    def _day(self, line: str) -> dt.date:
        today = self._coach.desk.today()
        day = read_day(line, today)
        if day < today:
            raise ValueError("That day is past. Log what happened on Today with l.")
        return day
