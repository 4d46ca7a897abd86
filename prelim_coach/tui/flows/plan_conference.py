"""Conferences on the Plans screen: added to be weighed, changed, and their own page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from textual.content import Content

from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.domain.story import LONG, SHORT, length
from prelim_coach.tui.flows.conferring import Conferring
from prelim_coach.tui.flows.plan_flow import UNSAID, Begun, PlanFlow
from prelim_coach.tui.prose import Hanging

if TYPE_CHECKING:
    from prelim_coach.domain.plan import Conference


class ConferenceFlow(PlanFlow):
    """The one conference of the year, or one that is weighed."""

    KEY = "c"
    LABEL = "a conference"

    async def add(self, begun: Begun = UNSAID) -> None:
        """Ask for its name and days, then for what speaks for it."""
        await Conferring(self._screen).edit(None, begun.title)

    async def edit(self, view: PlanView) -> None:
        """Ask for changes of the same."""
        await Conferring(self._screen).edit(cast("Conference", view.record))

    async def more(self, view: PlanView) -> None:
        """Open its own page."""
        from prelim_coach.tui.screens.conference import ConferenceScreen

        await self._screen.app.push_screen(ConferenceScreen(self._coach, view.id))

    def beside(self, view: PlanView) -> Sequence[Content | Hanging]:
        """Give how long the stories are."""
        plan = cast("Conference", view.record)
        return [
            Content.assemble((f"In {span.name}  ", "$quiet"), length(text, span))
            for text, span in ((plan.story, LONG), (plan.short_story, SHORT))
            if text
        ]
