"""A script of the intern's own, written or changed."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from prelim_coach.domain.own import TITLE, OwnScript
from prelim_coach.domain.script import Form
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import OWN, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.chooser import Chooser
from prelim_coach.tui.widgets.free_text import FreeText
from prelim_coach.tui.widgets.script_text import PEOPLE

FIELDS = (
    ("title", "title", "what you will look for", TITLE),
    ("moment", "when", "optional: its moment", 200),
    ("subject", "subject", "of an email", 200),
)
BLANKS = "{person} makes a blank. No patient details."
WHO = {words: person for person, words in PEOPLE.items()}


class OwnScriptDialog(Dialog[OwnScript]):
    """Title, moment, form, person, and the words."""

    KEYS = OWN
    BINDINGS = bindings("own")
    AUTO_FOCUS = "#title"
    DEFAULT_CSS = """
    OwnScriptDialog TextArea {
        height: auto;
        min-height: 4;
        max-height: 10;
        margin: 1 0;
        border: none;
        padding: 0 1;
        background: $panel;
        scrollbar-size-vertical: 1;
    }
    """

    def __init__(self, script: OwnScript | None, check: Callable[[OwnScript], OwnScript]) -> None:
        """Ask for a script; ``check`` gives it cleaned or raises ValueError with a sentence."""
        super().__init__("Your own script")
        self._script = script or OwnScript(title="", text="")
        self._check = check

    def content(self) -> Iterable[Widget]:
        """Give one line a field, then the words."""
        script = self._script
        values = {"title": script.title, "moment": script.moment, "subject": script.subject}
        for name, label, hint, longest in FIELDS:
            yield Horizontal(
                Static(styled(f"{label:<8}", "$quiet"), classes="label"),
                Input(values[name], placeholder=hint, id=name, max_length=longest, classes="free"),
                classes="row",
            )
        yield Chooser([form.value for form in Form], label=f"{'as':<8}", id="form")
        yield Chooser(list(WHO), label=f"{'to':<8}", id="to")
        yield FreeText(script.text, id="text", placeholder="the words", classes="free")
        yield Static(styled(BLANKS, "$quiet"), id="hint", markup=False)
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Show the script's form and person."""
        self.query_one("#form", Chooser).choose(self._script.form.value)
        self.query_one("#to", Chooser).choose(PEOPLE[self._script.to])
        self._show_subject()

    def on_picker_changed(self) -> None:
        """Ask for a subject only where there is one."""
        self._show_subject()

    def on_input_submitted(self) -> None:
        """Enter in a field goes on to the next; the words may have lines of their own."""
        self.focus_next()

    def action_send(self) -> None:
        """Hand the script over, or say what is wrong with it."""
        self.guard.send(self._send)

    def _send(self) -> None:
        try:
            script = self._check(self._read())
        except ValueError as error:
            self.query_one(".error", Static).update(styled(str(error)))
        else:
            self.dismiss(script)

    def _read(self) -> OwnScript:
        return replace(
            self._script,
            title=self._text("title"),
            moment=self._text("moment"),
            subject=self._text("subject"),
            form=self._form,
            to=WHO[self.query_one("#to", Chooser).value],
            text=self.query_one(TextArea).text,
        )

    @property
    def _form(self) -> Form:
        return Form(self.query_one("#form", Chooser).value)

    def _show_subject(self) -> None:
        line = self.query_one("#subject", Input).parent
        assert isinstance(line, Horizontal)
        line.display = self._form is Form.EMAIL

    def _text(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()
