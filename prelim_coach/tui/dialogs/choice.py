"""A question with a handful of answers, one key each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.events import Key as KeyPress
from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import CHOICE, bindings
from prelim_coach.tui.prose import stack, styled


@dataclass(frozen=True)
class Option:
    """One answer."""

    key: str
    """The character that chooses it."""
    label: str
    value: object


class ChoiceDialog(Dialog[Option]):
    """Shows the options and gives the one whose key is pressed."""

    KEYS = CHOICE
    BINDINGS = bindings("choice")

    def __init__(
        self,
        title: str,
        options: Sequence[Option],
        hint: str = "",
        *,
        quiet: Sequence[Option] = (),
    ) -> None:
        """Offer ``options``; those that are ``quiet`` are taken too, and only the hint tells."""
        super().__init__(title)
        self._options, self._hint, self._quiet = tuple(options), hint, tuple(quiet)

    def content(self) -> Iterable[Widget]:
        """Give the hint and the options."""
        if self._hint:
            yield Static(styled(self._hint, "$quiet"), markup=False)
        yield Static(
            stack(
                [
                    Content.assemble((option.key, "bold $accent"), f"  {option.label}")
                    for option in self._options
                ]
            )
        )

    def on_key(self, event: KeyPress) -> None:
        """Choose the option whose key was pressed."""
        for option in (*self._options, *self._quiet):
            if event.character == option.key:
                event.stop()
                self.dismiss(option)
                return
