"""Asking for a passphrase, once or twice."""

from collections.abc import Iterable

from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import LINE, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.secret_input import SecretInput


class PassphraseDialog(Dialog[str]):
    """Gives what was typed; a new one is typed twice and must be the same."""

    KEYS = LINE
    BINDINGS = bindings("line")

    def __init__(self, title: str, hint: str, *, new: bool = False) -> None:
        super().__init__(title)
        self._hint, self._new = hint, new

    def content(self) -> Iterable[Widget]:
        """Give the hint, and one line or two."""
        yield Static(styled(self._hint, "$quiet"), markup=False)
        yield SecretInput("passphrase", id="secret")
        if self._new:
            yield SecretInput("the same again", id="again")
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Take the keys at once."""
        self.query_one("#secret", Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the second line, or hand the passphrase back."""
        event.stop()
        secret = self.query_one("#secret", Input).value
        problem = "" if secret.strip() else "Nothing typed yet. Esc leaves."
        if self._new and not problem:
            again = self.query_one("#again", Input)
            if event.input is not again:
                again.focus()
                return
            if again.value != secret:
                problem = "The two are not the same."
        if problem:
            self.query_one(".error", Static).update(styled(problem))
        else:
            self.dismiss(secret)
