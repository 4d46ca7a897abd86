"""Somebody chosen by a few letters of the name, or named anew."""

from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option as Row

from prelim_coach.domain.person_names import matching
from prelim_coach.tui.dialogs.pick import PickDialog
from prelim_coach.tui.prose import styled

SHOWN = 50
"""Names listed at once; a letter more finds the others."""


class PersonPickDialog(PickDialog):
    """The list shrinks to the names the letters begin; gives a name, known or as typed."""

    def choose(self) -> None:
        """Give the name the cursor is on, or a new one as typed."""
        typed = self.query_one(Input).value.strip()
        if self.query_one(OptionList).highlighted is not None:
            super().choose()
        elif typed:
            self.dismiss(typed)

    def _show(self, letters: str) -> None:
        rows = self.query_one(OptionList)
        rows.clear_options()
        typed = letters.strip()
        found = set(matching(typed, self._words)) if typed else set(self._words)
        hits = [(n, name) for n, name in enumerate(self._words) if name in found]
        rows.add_options([Row(styled(name), id=str(n)) for n, name in hits[:SHOWN]])
        rows.highlighted = 0 if hits else None
        if not hits:
            words = f"enter adds {typed}" if typed else "Nobody here yet. Type a name."
            rows.add_option(Row(styled(words, "$quiet"), disabled=True))
