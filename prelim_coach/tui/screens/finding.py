"""A full screen with a list that a find line narrows."""

from textual.widgets import Input

from prelim_coach.coach.coach import Coach
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.grouped import GroupedListing


class FindingScreen(CoachScreen):
    """The list, the line above it, and the keys that move in both."""

    def __init__(self, coach: Coach, listing: GroupedListing) -> None:
        super().__init__(coach)
        self.listing = listing
        self.line = Input(placeholder="/ finds by words", id="find", max_length=60)

    @property
    def words(self) -> list[str]:
        """What is looked for, in small letters."""
        return self.line.value.casefold().split()

    def on_input_changed(self) -> None:
        """Narrow the list to what is typed."""
        self.show_stored()
        self.listing.to_top()

    def on_input_submitted(self) -> None:
        """Go back to the list."""
        self.listing.focus()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self.listing.move(step)

    def action_first(self) -> None:
        """Go to the first line."""
        self.listing.to_top()

    def action_last(self) -> None:
        """Go to the last line."""
        self.listing.action_last()

    def action_find(self) -> None:
        """Type in the find line."""
        self.line.focus()

    def action_leave(self) -> None:
        """Leave the find line; else show all again; else go to Today."""
        if self.line.has_focus:
            self.listing.focus()
        elif self.line.value:
            self.line.value = ""
        else:
            self.app.switch_mode("today")
