"""A page that is read before it is copied or saved."""

from collections.abc import Callable, Coroutine, Iterable

from textual.containers import VerticalScroll
from textual.widget import Widget

from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.guard import passed
from prelim_coach.tui.keys import PAGE, bindings
from prelim_coach.tui.prose import Hanging, styled
from prelim_coach.tui.widgets.paragraphs import Paragraphs

ITEM = "- "


class PageDialog(Dialog[None]):
    """Shows a text; ``c`` copies it, ``s`` saves it, once no patient is named unseen in it."""

    KEYS = PAGE
    BINDINGS = bindings("page")

    def __init__(
        self,
        title: str,
        text: str,
        keep: Callable[["PageDialog", str], Coroutine[None, None, None]],
        *,
        minded: bool = False,
    ) -> None:
        """Show ``text``; ``keep`` is called with it to save it.

        ``minded`` when it was looked at for patients already, before codes were put into it.
        """
        super().__init__(title)
        self._text, self._keep, self._minded = text, keep, minded

    def content(self) -> Iterable[Widget]:
        """Give the text, scrolled when it is longer than the screen."""
        lines = [
            Hanging(styled(ITEM), styled(line.removeprefix(ITEM)))
            if line.startswith(ITEM)
            else styled(line, "bold" if line.startswith("#") else "")
            for line in self._text.splitlines()
        ]
        yield VerticalScroll(Paragraphs(lines), classes="scroll", can_focus=False)

    def say(self, words: str) -> None:
        """Show one line about what happened."""
        self.bar.say(words)

    def action_scroll(self, step: int) -> None:
        """Scroll by ``step`` lines."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def action_copy(self) -> None:
        """Copy the text to the clipboard of the terminal."""
        self._out("copy", self._copy)

    def _copy(self, text: str) -> None:
        self.app.copy_to_clipboard(text)
        self.say("Copied.")

    def action_save(self) -> None:
        """Ask for a file and write the text there."""
        self._out("save", self._save)

    def _out(self, verb: str, then: Callable[[str], None]) -> None:
        if self._minded:
            then(self._text)
        else:
            passed(self.app, self._text, verb, then)

    def _save(self, text: str) -> None:
        self.run_worker(self._keep(self, text))
