"""Words ready to copy: one or a few scripts, read one at a time."""

from collections.abc import Iterable, Sequence

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.domain.script import Filled, Script
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import WORDS, bindings
from prelim_coach.tui.prose import stack, styled


class WordsDialog(Dialog[str]):
    """Shows a script's text; ``c`` copies it, left and right show another."""

    KEYS = WORDS
    BINDINGS = bindings("words")

    def __init__(self, title: str, scripts: Sequence[tuple[Script, Filled]]) -> None:
        super().__init__(title)
        self._scripts = tuple(scripts)
        self._at = 0

    def content(self) -> Iterable[Widget]:
        """Give the text and a place for what was copied."""
        yield VerticalScroll(Static(id="words"), classes="scroll", can_focus=False)
        yield Static("", classes="quiet", markup=False, id="copied")

    def on_mount(self) -> None:
        """Show the first script."""
        self.action_turn(0)

    def action_turn(self, step: int) -> None:
        """Show a neighbouring script, round and round."""
        if not self._scripts:
            return
        self._at = (self._at + step) % len(self._scripts)
        script = self._scripts[self._at][0]
        place = f"{self._at + 1} of {len(self._scripts)}" if len(self._scripts) > 1 else ""
        self.query_one("#words", Static).update(
            stack(
                [
                    Content.assemble((script.title, "bold"), (f"  {place}", "$quiet")),
                    Content(""),
                    styled(self._text()),
                ]
            )
        )
        self.query_one("#copied", Static).update("")

    def action_copy(self) -> None:
        """Copy the text shown to the clipboard of the terminal."""
        if self._scripts:
            self.app.copy_to_clipboard(self._text())
            self.query_one("#copied", Static).update(styled("Copied.", "$accent"))

    def _text(self) -> str:
        return self._scripts[self._at][1].text
