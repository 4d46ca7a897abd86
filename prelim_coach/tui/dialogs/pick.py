"""Picking one of many by typing a few letters of it."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option as Row

from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import PICK, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.listing import Rows


class PickDialog(Dialog[str]):
    """A list that shrinks as letters are typed; gives the chosen word as it was given."""

    KEYS = PICK
    BINDINGS = bindings("pick")

    def __init__(self, title: str, words: Sequence[str]) -> None:
        super().__init__(title)
        self._words = tuple(words)

    def content(self) -> Iterable[Widget]:
        """Give the line and the list."""
        yield Input(placeholder="type a few letters", id="pick", max_length=80)
        rows = Rows(id="words", markup=False)
        rows.can_focus = False
        yield rows

    def on_mount(self) -> None:
        """Show all of them."""
        self._show("")
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show those that hold the letters."""
        self._show(event.value)

    def on_input_submitted(self) -> None:
        """Give the word the cursor is on."""
        self.choose()

    def choose(self) -> None:
        """Give the word the cursor is on; without one, stay."""
        rows = self.query_one(OptionList)
        if rows.highlighted is not None:
            self.dismiss(self._words[int(rows.get_option_at_index(rows.highlighted).id or 0)])

    def action_move(self, step: int) -> None:
        """Move the cursor of the list."""
        rows = self.query_one(OptionList)
        if rows.option_count:
            rows.highlighted = ((rows.highlighted or 0) + step) % rows.option_count

    def _show(self, letters: str) -> None:
        rows = self.query_one(OptionList)
        rows.clear_options()
        wanted = letters.casefold().split()
        found = [
            (place, word)
            for place, word in enumerate(self._words)
            if all(part in word.casefold() for part in wanted)
        ]
        rows.add_options([Row(styled(word), id=str(place)) for place, word in found])
        rows.highlighted = 0 if found else None
