"""The locked screen: nothing is read until the passphrase is given."""

from collections.abc import Iterable

from textual import work
from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.coach.sealing import Sealing
from prelim_coach.storage.errors import StorageError
from prelim_coach.tui.at_work import at_work
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import LOCKED, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.secret_input import SecretInput

HINT = "Your entries are encrypted. The passphrase or the recovery key opens them."
SUPPORT = "Someone to talk to, now: 988, call or text. In danger: 911."


class LockedScreen(Dialog[bool]):
    """Asks until the entries are open; there is no way around it but leaving the program."""

    KEYS = LOCKED
    BINDINGS = bindings("locked")
    DEFAULT_CSS = "LockedScreen { background: $background; }"

    def __init__(self, sealing: Sealing) -> None:
        super().__init__("Locked")
        self._sealing = sealing

    def content(self) -> Iterable[Widget]:
        """Give the hint, the line, and whom to call."""
        yield Static(styled(HINT, "$quiet"), markup=False)
        yield SecretInput("passphrase")
        yield Static("", classes="error", markup=False)
        yield Static(styled(SUPPORT, "$quiet"), markup=False)

    def on_mount(self) -> None:
        """Take the keys at once."""
        self.add_class("-opaque")
        self.query_one(Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open the entries, or say why not."""
        event.stop()
        self._open(event.value)

    @work
    async def _open(self, secret: str) -> None:
        try:
            await at_work(self.app, "Opening your entries", lambda: self._sealing.unlock(secret))
        except StorageError as error:
            self.query_one(Input).value = ""
            self.query_one(".error", Static).update(styled(str(error)))
        else:
            self.dismiss(True)
