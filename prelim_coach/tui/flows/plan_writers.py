"""Who could write a letter: faculty and leadership with the work done together so far."""

from prelim_coach.domain.plan_ready import of_work
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.flows.plan_flow import UNSAID, Begun, PlanFlow
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.plan_text import Lines, cited, reason_lines

NOBODY = "Nobody from faculty or leadership is on your list yet; 3 adds people."
LONGEST = 12
"""People shown; those who saw most come first."""


class WritersFlow(PlanFlow):
    """A page to read before a letter is planned; it saves nothing."""

    KEY = "w"
    LABEL = "see who could write a letter"

    async def add(self, begun: Begun = UNSAID) -> None:
        """Show them with what speaks for each, and what is missing."""
        del begun
        from prelim_coach.guides.cites import plan_rules

        writers = self._coach.plans.letters.writers(self._coach.desk.today())
        rule = plan_rules()["letter-who"]
        lines: Lines = cited(rule.text, rule.facts)
        for person, shared in writers[:LONGEST]:
            lines += [styled(""), styled(person.name, "bold"), *reason_lines(of_work(shared))]
        if not writers:
            lines += [styled(""), styled(NOBODY, "$quiet")]
        await self._screen.app.push_screen(ReadingDialog("Who could write a letter", lines))
