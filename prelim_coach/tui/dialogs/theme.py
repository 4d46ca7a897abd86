"""Choosing a theme: the one the cursor is on is shown at once."""

from collections.abc import Iterable

from textual.widget import Widget
from textual.widgets import OptionList

from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import THEME, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.themes import LABELS, shown
from prelim_coach.tui.widgets.listing import Listing


class ThemeDialog(Dialog[str]):
    """Gives the chosen theme's name; leaving puts back what was shown before."""

    KEYS = THEME
    BINDINGS = bindings("theme")

    def __init__(self) -> None:
        super().__init__("Theme")
        self._before = ""

    def content(self) -> Iterable[Widget]:
        """Give the list."""
        yield Listing(id="themes")

    def on_mount(self) -> None:
        """Begin at the theme in force."""
        self._before = self.app.theme
        rows = self.query_one(Listing)
        rows.show([(name, styled(label)) for name, label in LABELS.items()])
        rows.highlighted = list(LABELS).index(self._before) if self._before in LABELS else 0
        rows.focus()

    def on_option_list_option_highlighted(self) -> None:
        """Show the theme the cursor came to."""
        self.app.theme = shown(self.app, self.query_one(Listing).key)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click or enter chooses."""
        event.stop()
        self.action_choose()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self.query_one(Listing).move(step)

    def action_choose(self) -> None:
        """Give the theme the cursor is on."""
        self.dismiss(self.query_one(Listing).key)

    def action_leave(self) -> None:
        """Show what was shown before."""
        self.app.theme = self._before
        self.dismiss(None)
