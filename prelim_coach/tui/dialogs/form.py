"""A few fields typed one below the other, with names that complete while they are typed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option as Row

from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import FORM, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.listing import Rows
from prelim_coach.tui.widgets.paragraphs import Paragraphs

SHOWN = 5
"""Names offered at a time."""

Values = Mapping[str, str]


@dataclass(frozen=True)
class Field:
    """One field of a form."""

    id: str
    label: str
    hint: str = ""
    value: str = ""
    names: Sequence[str] = ()
    """What it completes to."""
    free: bool = False
    """Free text, minded for patients; not a name, a day or a number."""


class FormDialog(Dialog[Values]):
    """Gives what was typed, by field, stripped."""

    KEYS = FORM
    BINDINGS = bindings("form")

    def __init__(
        self, title: str, fields: Sequence[Field], check: Callable[[Values], str], note: str = ""
    ) -> None:
        """Ask for ``fields``; ``check`` gives a sentence when they will not do, else nothing.

        ``note`` stands above them.
        """
        super().__init__(title)
        self._fields, self._check, self._note = tuple(fields), check, note
        self._wide = max(len(field.label) for field in fields)

    def content(self) -> Iterable[Widget]:
        """Give one line a field, the names offered, and what is wrong."""
        if self._note:
            yield Paragraphs([styled(self._note, "$quiet")])
        for field in self._fields:
            yield Horizontal(
                Static(styled(field.label.ljust(self._wide), "$quiet"), classes="label"),
                Input(
                    field.value,
                    placeholder=field.hint,
                    id=field.id,
                    max_length=300,
                    classes="free" if field.free else "",
                ),
                classes="row",
            )
        names = Rows(id="names", markup=False)
        names.can_focus = False
        names.display = False
        yield names
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Begin in the first field that is still empty."""
        empty = [field.id for field in self._fields if not field.value]
        self.query_one(f"#{(empty or [self._fields[0].id])[0]}", Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Offer the names that hold what is typed."""
        names = self.query_one("#names", OptionList)
        field = self._field(event.input.id)
        if event.value in field.names:
            names.display = False
            return
        words = event.value.casefold().split()
        found = [one for one in field.names if words and all(w in one.casefold() for w in words)]
        names.clear_options()
        names.add_options([Row(styled(one), id=one) for one in found[:SHOWN]])
        names.display = bool(found)

    def action_pick(self, step: int) -> None:
        """Take the next or previous name into the field that is being typed."""
        names = self.query_one("#names", OptionList)
        line = self.focused
        if not names.option_count or not isinstance(line, Input):
            return
        at = names.highlighted
        names.highlighted = 0 if at is None else (at + step) % names.option_count
        with self.prevent(Input.Changed):
            line.value = names.get_option_at_index(names.highlighted or 0).id or ""
        line.cursor_position = len(line.value)

    def on_input_submitted(self) -> None:
        """Enter in a field sends the whole."""
        self.action_send()

    def action_send(self) -> None:
        """Hand over what was typed, or say what will not do."""
        self.guard.send(self._send)

    def _send(self) -> None:
        values = {one.id: self.query_one(f"#{one.id}", Input).value.strip() for one in self._fields}
        problem = self._check(values)
        if problem:
            self.query_one(".error", Static).update(styled(problem))
        else:
            self.dismiss(values)

    def _field(self, id_: str | None) -> Field:
        return next(field for field in self._fields if field.id == id_)
