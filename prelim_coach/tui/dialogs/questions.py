"""The questions to bring to a meeting: a few from the bank, or the intern's own."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.domain.plan_meeting import QUESTIONS as MOST
from prelim_coach.domain.plan_meeting import SUGGESTED
from prelim_coach.text import clean_line
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.glyphs import DONE, OPEN
from prelim_coach.tui.keys import QUESTIONS, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.grouped import GroupedListing, Row

HINT = f"{SUGGESTED} are enough: 3-4 by one guide (P26), 2-3 by the other (I16)."


class QuestionsDialog(Dialog[Sequence[str]]):
    """Gives the questions taken, in the order of the list."""

    KEYS = QUESTIONS
    BINDINGS = bindings("questions")

    def __init__(self, bank: Sequence[str], taken: Sequence[str]) -> None:
        super().__init__("Questions to bring")
        self._offered = [*(one for one in taken if one not in bank), *bank]
        self._taken = list(taken)

    def content(self) -> Iterable[Widget]:
        """Give the hint and the list."""
        yield Static(styled(HINT, "$quiet"), markup=False)
        yield GroupedListing(id="bank")
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Show the list with the cursor on the first."""
        self._show()
        self.query_one(GroupedListing).focus()

    def on_option_list_option_selected(self) -> None:
        """Enter on the list saves."""
        self.action_send()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self.query_one(GroupedListing).move(step)

    def action_edge(self, end: int) -> None:
        """Go to the first one, or to the last."""
        bank = self.query_one(GroupedListing)
        if end < 0:
            bank.to_top()
        else:
            bank.action_last()

    def action_take(self) -> None:
        """Take the question the cursor is on, or leave it."""
        one = self._offered[int(self.query_one(GroupedListing).key)]
        if one in self._taken:
            self._taken.remove(one)
        elif len(self._taken) < MOST:
            self._taken.append(one)
        self._say("" if len(self._taken) < MOST else f"{MOST} are the most.")
        self._show()

    def action_add(self) -> None:
        """Write one of the intern's own, and take it."""
        self.app.push_screen(LineDialog("Your own question"), self._own)

    def action_send(self) -> None:
        """Hand over what was taken."""
        self.dismiss([one for one in self._offered if one in self._taken])

    def _own(self, line: str | None) -> None:
        words = clean_line(line or "", 200)
        if not words or words in self._offered:
            return
        if len(self._taken) >= MOST:
            self._say(f"{MOST} are the most; leave one of them first.")
            return
        self._offered.insert(0, words)
        self._taken.insert(0, words)
        self._show()

    def _show(self) -> None:
        rows = [
            Row(key=str(n), title=one, lead=f"{DONE if one in self._taken else OPEN} ")
            for n, one in enumerate(self._offered)
        ]
        self.query_one(GroupedListing).fill(rows)

    def _say(self, words: str) -> None:
        self.query_one(".error", Static).update(styled(words))
