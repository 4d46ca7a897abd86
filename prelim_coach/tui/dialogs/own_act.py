"""An act of the intern's own, written or changed."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.own import TITLE, OwnAct, kinds_of
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import OWN, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.chooser import Chooser
from prelim_coach.tui.widgets.script_text import PEOPLE

FIELDS = (
    ("title", "title", "Thank a nurse by name", TITLE),
    ("when", "when", "I sign out", 200),
    ("will", "I will", "thank one nurse", 200),
    ("move", "card", "optional: what it says", 500),
    ("minutes", "minutes", "0: no extra time", 2),
    ("kinds", "on", "wards, icu; empty: all", 80),
)
WHO = {words: person for person, words in PEOPLE.items()}


class OwnActDialog(Dialog[OwnAct]):
    """Title, cue, response, cost, rotations, and whom it is with."""

    KEYS = OWN
    BINDINGS = bindings("own")
    AUTO_FOCUS = "#title"

    def __init__(self, act: OwnAct | None, check: Callable[[OwnAct], OwnAct]) -> None:
        """Ask for an act; ``check`` gives it cleaned or raises ValueError with a sentence."""
        super().__init__("Your own act")
        self._act = act or OwnAct(title="", when="", will="")
        self._check = check

    def content(self) -> Iterable[Widget]:
        """Give one line a field."""
        act = self._act
        values = {
            "title": act.title,
            "when": act.when,
            "will": act.will,
            "move": act.move,
            "minutes": str(act.minutes),
            "kinds": ", ".join(sorted(act.kinds)),
        }
        for name, label, hint, longest in FIELDS:
            yield Horizontal(
                Static(styled(f"{label:<8}", "$quiet"), classes="label"),
                Input(
                    values[name],
                    placeholder=hint,
                    id=name,
                    max_length=longest,
                    classes="" if name in ("minutes", "kinds") else "free",
                ),
                classes="row",
            )
        yield Chooser(list(WHO), label=f"{'with':<8}", id="audience")
        yield Chooser([one.value for one in Strand], label=f"{'for':<8}", id="strand")
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Show the act's person and strand."""
        self.query_one("#audience", Chooser).choose(PEOPLE[self._act.audience])
        self.query_one("#strand", Chooser).choose(self._act.strand.value)

    def on_input_submitted(self) -> None:
        """Enter in a field sends the whole."""
        self.action_send()

    def action_send(self) -> None:
        """Hand the act over, or say what is wrong with it."""
        self.guard.send(self._send)

    def _send(self) -> None:
        try:
            act = self._check(self._read())
        except ValueError as error:
            self.query_one(".error", Static).update(styled(str(error)))
        else:
            self.dismiss(act)

    def _read(self) -> OwnAct:
        minutes = self._text("minutes") or "0"
        return replace(
            self._act,
            title=self._text("title"),
            when=self._text("when"),
            will=self._text("will"),
            move=self._text("move"),
            minutes=int(minutes) if minutes.isdecimal() else -1,
            kinds=kinds_of(self._text("kinds")),
            audience=self._audience(),
            strand=Strand(self.query_one("#strand", Chooser).value),
        )

    def _audience(self) -> Audience:
        return WHO[self.query_one("#audience", Chooser).value]

    def _text(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()
