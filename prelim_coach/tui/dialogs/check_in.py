"""The check-in: one key says how you are."""

from collections.abc import Iterable
from dataclasses import dataclass

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.shift_hours import Shift
from prelim_coach.tui.dialogs.choice import Option
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.dialogs.hours import Left, when_left
from prelim_coach.tui.keys import CHECK_IN, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.bars import KeyBar

WORDS = ("empty", "low", "fair", "good", "full")


@dataclass(frozen=True)
class CheckInAnswer:
    """What was said; None for what was not."""

    energy: int | None
    sleep: float | None
    left: Left | None = None
    """When duty ended, if it was said."""


class CheckInDialog(Dialog[CheckInAnswer]):
    """Asks for energy, and for sleep if the intern wants to say."""

    KEYS = CHECK_IN
    BINDINGS = bindings("check_in")
    AUTO_FOCUS = ""

    def __init__(
        self, said: CheckIn | None = None, shift: Shift | None = None, worked: str = ""
    ) -> None:
        """Ask; with a ``shift`` also when it ended, which is ``worked`` as far as is known."""
        super().__init__("How much is left in the tank")
        self._sleep = said.sleep if said else None
        self._shift, self._worked = shift, worked
        self._left: Left | None = None
        if shift is None:
            self.bar = KeyBar([key for key in CHECK_IN if key.footer and key.action != "hours"])

    def content(self) -> Iterable[Widget]:
        """Give the scale, and the hours of sleep once asked for."""
        yield Static(_scale())
        yield Static("", id="slept", markup=False)
        worked = Static(styled(f"on duty {self._worked}", "$quiet"), id="worked", markup=False)
        worked.display = self._shift is not None
        yield worked
        hours = Input(placeholder="hours slept, such as 6 or 6.5", id="hours", max_length=5)
        hours.display = False
        yield hours

    def on_mount(self) -> None:
        """Show sleep that was said before."""
        self._show_sleep()

    def action_energy(self, energy: int) -> None:
        """Answer with ``energy`` from 1 to 5."""
        self.dismiss(CheckInAnswer(energy, self._sleep, self._left))

    def action_sleep(self) -> None:
        """Ask for the hours slept."""
        hours = self.query_one("#hours", Input)
        hours.display = True
        hours.focus()

    async def action_hours(self) -> None:
        """Ask when duty ended, after a shift."""
        if self._shift is not None:
            await self.app.push_screen(when_left(self._shift), self._keep_hours)

    def action_finish(self) -> None:
        """Save sleep and hours alone, or leave when nothing was said."""
        said = self._sleep is not None or self._left is not None
        self.dismiss(CheckInAnswer(None, self._sleep, self._left) if said else None)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the hours and go back to the scale."""
        try:
            hours = float(event.value.replace(",", "."))
        except ValueError:
            hours = -1.0
        if not 0 <= hours <= 24:
            self.query_one("#slept", Static).update(
                styled("Hours from 0 to 24, such as 6.5", "$warm")
            )
            return
        self._sleep = hours
        event.input.display = False
        self.set_focus(None)
        self._show_sleep()

    def _keep_hours(self, picked: Option | None) -> None:
        if picked is not None and isinstance(picked.value, Left):
            self._left = picked.value
            self.query_one("#worked", Static).update(styled(f"noted: {picked.label}"))

    def _show_sleep(self) -> None:
        said = "" if self._sleep is None else f"slept {self._sleep:g} h"
        self.query_one("#slept", Static).update(styled(said, "$quiet"))


def _scale() -> Content:
    parts: list[str | tuple[str, str]] = []
    for number, word in enumerate(WORDS, 1):
        parts += [(str(number), "bold $accent"), f" {word}", "   " if number < 5 else ""]
    return Content.assemble(*parts)
