"""An old text that may name a patient, and what to do about it."""

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from prelim_coach.coach.looking_over import Old
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.dialogs.identifiers import Way, misses, reason, way
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.keys import OLD_NOTE, bindings
from prelim_coach.tui.prose import Hanging, date_name, styled
from prelim_coach.tui.widgets.paragraphs import Paragraphs

SHOWN = 400
"""Characters of the text that are shown."""


class OldNoteDialog(Dialog[Way]):
    """Shows where it stands and why it is shown; None stops the looking."""

    KEYS = OLD_NOTE
    BINDINGS = bindings("old_note")

    def __init__(self, old: Old, count: str) -> None:
        """Ask about ``old``, which is such and such a ``count``, as "2 of 5"."""
        super().__init__(f"May name a patient, {count}")
        self._old = old

    def content(self) -> Iterable[Widget]:
        """Give the text with its findings, then the ways on."""
        yield VerticalScroll(Paragraphs(self._said()), classes="scroll", can_focus=False)
        yield Paragraphs(self._ways())

    def action_way(self, chosen: str) -> None:
        """Go the way that was chosen."""
        self.dismiss(Way(chosen))

    def action_limits(self) -> None:
        """Say what the check cannot catch."""
        self.app.push_screen(ReadingDialog("What the check misses", misses()))

    def _said(self) -> list[Content | Hanging]:
        old = self._old
        where = f"{old.kind}, {date_name(old.day)} {old.day.year}" if old.day else old.kind
        text = old.text if len(old.text) <= SHOWN else f"{old.text[:SHOWN]} ..."
        reasons = [reason(old.text, one) for one in old.found]
        return [styled(where, "$quiet"), styled(text), Content(""), *reasons]

    @staticmethod
    def _ways() -> list[Content | Hanging]:
        return [
            Content(""),
            way("enter", "put a placeholder in its place"),
            way("e", "edit it"),
            way("s", "leave it as it is"),
        ]
