"""Settings: what the coach knows about you, one line each."""

from textual import work
from textual.app import ComposeResult
from textual.content import Content

from prelim_coach.tui.flows import profile_questions
from prelim_coach.tui.keys import bindings
from prelim_coach.tui.prose import plural
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.listing import Listing

SCHEDULE = "schedule"
NARROW = 60
"""Columns below which an answer stands under its question."""


class SettingsScreen(CoachScreen):
    """The profile, changed with the same questions as on the first day."""

    SCOPE = "settings"
    WHY = "P44"
    BINDINGS = bindings("settings")

    def compose(self) -> ComposeResult:
        """Give the list between title and keys."""
        yield self.title_bar
        yield Listing(id="settings-list")
        yield self.bar

    def show_stored(self) -> None:
        """Show the profile as it is stored."""
        profile = self.coach.desk.profile
        self.title_bar.show("Settings", "", "prelim-coach")
        said = [(one.field, one.label, one.said(profile)) for one in profile_questions.QUESTIONS]
        said.append((SCHEDULE, "Schedule", plural(len(self.coach.setup.blocks()), "rotation")))
        narrow = self.size.width < NARROW
        self.query_one(Listing).show(
            [(key, _row(label, words, narrow)) for key, label, words in said]
        )

    def on_resize(self) -> None:
        """Draw the rows for the new width."""
        self.reload()

    def on_option_list_option_selected(self) -> None:
        """A click or enter on a row changes it."""
        self.action_edit()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self.query_one(Listing).move(step)

    def action_leave(self) -> None:
        """Go back to Today."""
        self.app.switch_mode("today")

    @work
    async def action_edit(self) -> None:
        """Ask the line's question again."""
        key = self.query_one(Listing).key
        if key == SCHEDULE:
            self.app.switch_mode("schedule")
            return
        question = next(one for one in profile_questions.QUESTIONS if one.field == key)
        answer = await question.ask(self.app, self.coach.desk.profile)
        if answer is not profile_questions.SKIPPED:
            self.save(lambda: self.coach.setup.save_profile(**{key: answer}), "Saved.")


def _row(label: str, said: str, narrow: bool) -> Content:
    if narrow:
        return Content.assemble((label, "$quiet"), f"\n  {said}")
    return Content.assemble((f"{label:<26}", "$quiet"), said)
