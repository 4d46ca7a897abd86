"""One line of text, typed and sent with enter."""

from collections.abc import Callable, Iterable, Sequence

from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import LINE, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.name_input import NameInput


class LineDialog(Dialog[str]):
    """Asks for one line; the text is handed back as typed."""

    KEYS = LINE
    BINDINGS = bindings("line")

    def __init__(
        self,
        title: str,
        hint: str = "",
        *,
        value: str = "",
        may_be_empty: bool = False,
        check: Callable[[str], str] | None = None,
        names: Sequence[str] = (),
        free: bool = True,
    ) -> None:
        """Ask for a line; ``check`` gives a sentence when the line will not do, else nothing.

        ``names`` complete behind an ``@``. A line that is ``free`` is minded for patients; one
        that is a name, a day, a number or a path is not.
        """
        super().__init__(title)
        self._names, self._free = names, free
        self._hint, self._value, self._may_be_empty, self._check = hint, value, may_be_empty, check

    def content(self) -> Iterable[Widget]:
        """Give the hint and the input."""
        if self._hint:
            yield Static(styled(self._hint, "$quiet"), markup=False)
        yield NameInput(
            self._value,
            names=self._names,
            after="@",
            select_on_focus=False,
            max_length=500,
            classes="free" if self._free else "",
        )
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Take the keys at once, also those typed ahead."""
        self.query_one(Input).focus()

    def on_input_changed(self) -> None:
        """Offer the name that is being typed."""
        if self._names:
            self.query_one(".error", Static).update(self.query_one(NameInput).offered)

    def on_input_submitted(self) -> None:
        """Hand the line back, or say why it will not do."""
        self.guard.send(self._send)

    def _send(self) -> None:
        line = self.query_one(Input).value.strip()
        problem = self._check(line) if self._check and line else ""
        if not line and not self._may_be_empty:
            problem = "Nothing typed yet. Esc leaves."
        if problem:
            self.query_one(".error", Static).update(styled(problem))
        else:
            self.dismiss(line)
