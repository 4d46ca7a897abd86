"""Sponsor asks on the Plans screen: only where the guides see the time for it."""

from prelim_coach.domain.plan import Letter, SponsorAsk
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.flows.plan_flow import UNSAID, Begun, PlanFlow
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.plan_text import Lines, cited

NOBODY = "There is no letter planned yet, and a sponsor ask comes after a yes to one."


class SponsorFlow(PlanFlow):
    """Asking a writer to mention the intern."""

    KEY = "s"
    LABEL = "asking a letter writer to mention you"

    async def add(self, begun: Begun = UNSAID) -> None:
        """Choose the letter; those that are not ready say why."""
        del begun
        from prelim_coach.guides.cites import plan_rules

        coach = self._coach
        letters = [one for one in coach.desk.store.all(Letter) if one.dropped is None]
        asked = {one.letter for one in coach.desk.store.all(SponsorAsk) if one.dropped is None}
        ready = [
            one
            for one in letters
            if one.id not in asked and not coach.plans.sponsors.hindrances(one)
        ]
        if not ready:
            rule = plan_rules()["sponsor-ask"]
            lines: Lines = cited(rule.text, rule.facts)
            for one in letters:
                reasons = coach.plans.sponsors.hindrances(one) or ("It is planned already.",)
                lines += [styled(""), styled(one.title, "bold"), styled(" ".join(reasons))]
            lines += [] if letters else [styled(""), styled(NOBODY)]
            await self._screen.app.push_screen(ReadingDialog("Not the time yet", lines))
            return
        options = [Option(str(n), one.title, one) for n, one in enumerate(ready[:9], 1)]

        async def chosen(picked: Option) -> None:
            if isinstance(picked.value, Letter):
                today = coach.desk.today()
                await self.place(coach.plans.sponsors.draft(picked.value, today), None)

        await self._screen.ask(ChoiceDialog("Ask which writer", options), chosen)
