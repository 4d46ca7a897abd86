"""Week: capacity day by day, load, how you are, what was done, hours and the year."""

import datetime as dt
from pathlib import Path

from textual.app import ComposeResult

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.review import Review
from prelim_coach.domain.week import Week
from prelim_coach.tui.dialogs.review import ReviewDialog
from prelim_coach.tui.keys import bindings
from prelim_coach.tui.prose import plural, week_name
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.week_pane import Shown, WeekPane

NARROW = 60
"""Columns below which the title leaves the app's name out."""


class WeekScreen(CoachScreen):
    """One week, read; the review begins here."""

    SCOPE = "week"
    BINDINGS = bindings("week")
    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = "#week"

    def __init__(self, coach: Coach) -> None:
        super().__init__(coach)
        self._day: dt.date | None = None
        self.pane = WeekPane()

    def compose(self) -> ComposeResult:
        """Give the pane between title and keys."""
        yield self.title_bar
        yield self.pane
        yield self.bar

    @property
    def day(self) -> dt.date:
        """A day of the week shown: the present one unless the intern went to another week."""
        return self._day or self.coach.desk.today()

    def show_stored(self) -> None:
        """Show the week as it is stored now."""
        coach, today = self.coach, self.coach.desk.today()
        view = coach.week(self.day)
        draft = coach.review.draft(today)
        name = "prelim-coach" if self.size.width >= NARROW else ""
        self.title_bar.show(week_name(view.week), _away(view.week.first, today), name)
        priorities = coach.review.priorities(self.day)
        self.pane.show(Shown(view, today, priorities, draft.page + 1 if draft else None))

    def action_scroll(self, step: int) -> None:
        """Scroll by ``step`` lines."""
        self.pane.scroll_relative(y=step, animate=False)

    def action_edge(self, end: int) -> None:
        """Go to the top, or to the end."""
        if end < 0:
            self.pane.scroll_home(animate=False)
        else:
            self.pane.scroll_end(animate=False)

    def action_part(self, step: int) -> None:
        """Bring the next or previous part to the top."""
        at = round(self.pane.scroll_y)
        starts = self.pane.starts
        further = [one for one in starts if (one > at if step > 0 else one < at)]
        if further:
            self.pane.scroll_to(y=min(further) if step > 0 else max(further), animate=False)

    def action_week(self, step: int) -> None:
        """Go to a neighbouring week; the present one follows the clock again."""
        day = self.day + dt.timedelta(weeks=step)
        today = self.coach.desk.today()
        self._day = None if self.coach.desk.week(day).contains(today) else day
        self.reload()

    async def action_lift(self) -> None:
        """Lift the tier one step, by the intern's own hand."""
        lifted = await self.save(lambda: self.coach.journal.lift(self.coach.desk.today()))
        if lifted:
            self.say(f"The load is {lifted.tier.value} again, because you said so.")

    def action_leave(self) -> None:
        """Go back to the present week; from it, to Today."""
        if self._day is None:
            self.app.switch_mode("today")
        else:
            self._day = None
            self.reload()

    async def action_review(self) -> None:
        """Begin the weekly review, or go on with it."""
        await self.ask(ReviewDialog(self.coach, self.coach.desk.today()), self._reviewed)

    def _reviewed(self, review: Review) -> None:
        self.reload()
        self.say(f"The review of {week_name(Week(review.day))} is saved. u takes it back.")


def _away(first: dt.date, today: dt.date) -> str:
    """Give how far a week lies from today's, as "3 weeks ago"; empty for today's."""
    weeks = (first - today).days // 7 + (1 if (first - today).days % 7 else 0)
    if not weeks:
        return ""
    near = {-1: "last week", 1: "next week"}
    ago = f"{plural(-weeks, 'week')} ago" if weeks < 0 else f"in {plural(weeks, 'week')}"
    return near.get(weeks, ago)
