"""A handful of statements that hold or not, each with its number as its key."""

from collections.abc import Callable, Collection, Iterable, Mapping

from textual.content import Content
from textual.widget import Widget

from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.glyphs import DONE, OPEN
from prelim_coach.tui.keys import CHECKS, bindings
from prelim_coach.tui.prose import Hanging, styled
from prelim_coach.tui.widgets.paragraphs import Paragraphs

Said = Callable[[frozenset[str]], str]
"""Gives what follows from the statements that hold, in a sentence; empty for nothing."""


class ChecksDialog(Dialog[frozenset[str]]):
    """Gives the keys of the statements that hold."""

    KEYS = CHECKS
    BINDINGS = bindings("checks")

    def __init__(
        self,
        title: str,
        statements: Mapping[str, str],
        holding: Collection[str],
        said: Said,
        *,
        note: str = "",
        fixed: Collection[str] = (),
    ) -> None:
        """Ask which of ``statements`` hold; ``holding`` are those known to, ``note`` stands above.

        ``said`` is asked again at every change; those ``fixed`` are answered elsewhere.
        """
        super().__init__(title)
        self._statements = dict(statements)
        self._holding = frozenset(holding)
        self._said, self._note, self._fixed = said, note, frozenset(fixed)

    def content(self) -> Iterable[Widget]:
        """Give the note, the statements, and what follows."""
        yield Paragraphs(id="statements")

    def on_mount(self) -> None:
        """Show them as they are known."""
        self._show()

    def action_check(self, number: int) -> None:
        """Say that a statement holds, or that it does not."""
        keys = list(self._statements)[number - 1 : number]
        self._holding ^= frozenset(keys) - self._fixed
        self._show()

    def action_send(self) -> None:
        """Hand over what holds."""
        self.dismiss(self._holding)

    def _show(self) -> None:
        lines: list[Content | Hanging] = []
        if self._note:
            lines += [styled(self._note, "$quiet"), Content("")]
        for number, (key, words) in enumerate(self._statements.items(), 1):
            glyph = DONE if key in self._holding else OPEN
            style = "$quiet" if key in self._fixed else "bold $accent"
            lead = Content.assemble((str(number), style), f" {glyph} ")
            lines.append(Hanging(lead, styled(words)))
        if words := self._said(self._holding):
            lines += [Content(""), styled(words)]
        self.query_one(Paragraphs).show(lines)
