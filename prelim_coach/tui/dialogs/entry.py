"""Writing down an act that is on no card: something planned, or something that happened."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option as Row

from prelim_coach.domain.act import Act, Audience
from prelim_coach.domain.commitment import What
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import PLAN, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.listing import Rows
from prelim_coach.tui.widgets.picker import Picker

MINUTES = {
    What.ACT: 5,
    What.ASK: 10,
    What.MEETING: 30,
    What.EVENT: 60,
    What.PROJECT: 60,
    What.CONFERENCE: 120,
}
"""Minutes put in for a kind of plan until the intern types others; our judgement."""

SHOWN = 6


@dataclass(frozen=True)
class EntryAnswer:
    """What was written down."""

    title: str
    minutes: int
    what: What
    audience: Audience
    act: Act | None


class EntryDialog(Dialog[EntryAnswer]):
    """A line with suggestions from the deck, its sort, and its minutes."""

    KEYS = PLAN
    BINDINGS = bindings("plan")

    def __init__(self, title: str, deck: Sequence[Act], *, planning: bool) -> None:
        super().__init__(title)
        self._deck = deck
        self._planning = planning
        self._act: Act | None = None
        self._typed_minutes = False

    def content(self) -> Iterable[Widget]:
        """Give the line, the suggestions, the sort or audience, and the minutes."""
        yield Input(placeholder="what, in a few words", id="what", max_length=200, classes="free")
        yield Rows(id="deck", markup=False)
        if self._planning:
            yield Picker([what.value for what in What], label="as", id="sort")
        else:
            names = [audience.value.replace("_", " and ") for audience in Audience]
            yield Picker(names, label="with", id="sort")
        yield Horizontal(
            Static(styled("min ", "$quiet"), classes="label"),
            Input(str(MINUTES[What.ACT]), id="minutes", max_length=3, type="integer"),
            classes="row",
        )
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Begin with an empty suggestion list that takes no focus."""
        deck = self.query_one("#deck", OptionList)
        deck.can_focus = False
        deck.display = False
        self.query_one("#what", Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Offer the acts that hold the typed words."""
        if event.input.id == "minutes":
            self._typed_minutes = event.input.has_focus
            return
        if self._act and event.value == self._act.title:
            return
        self._act = None
        words = event.value.casefold().split()
        found = [
            act
            for act in self._deck
            if words and all(word in f"{act.title} {act.move}".casefold() for word in words)
        ]
        deck = self.query_one("#deck", OptionList)
        deck.clear_options()
        deck.add_options([Row(Content(act.title), id=act.id) for act in found[:SHOWN]])
        deck.display = bool(found)

    def on_picker_changed(self, event: Picker.Changed) -> None:
        """Put in the usual minutes of the chosen sort."""
        if self._planning and not self._typed_minutes and not self._act:
            self.query_one("#minutes", Input).value = str(MINUTES[What(event.value)])

    def action_pick(self, step: int) -> None:
        """Take the next or previous suggestion into the line."""
        deck = self.query_one("#deck", OptionList)
        if not deck.option_count:
            return
        at = deck.highlighted
        deck.highlighted = 0 if at is None else (at + step) % deck.option_count
        chosen = deck.get_option_at_index(deck.highlighted or 0).id
        self._act = next(act for act in self._deck if act.id == chosen)
        line = self.query_one("#what", Input)
        line.value = self._act.title
        line.cursor_position = len(line.value)
        self.query_one("#minutes", Input).value = str(self._act.minutes)
        if self._planning:
            self.query_one(Picker).choose((What.ASK if self._act.ask else What.ACT).value)

    def action_send(self) -> None:
        """Hand over what was written; enter works in every field."""
        self.guard.send(self._send)

    def _send(self) -> None:
        title = self.query_one("#what", Input).value.strip()
        minutes = self.query_one("#minutes", Input).value.strip() or "0"
        if not title:
            self._complain("Nothing typed yet. Esc leaves.")
        elif not minutes.isdecimal() or int(minutes) > 600:
            self._complain("Minutes are a number from 0 to 600.")
        else:
            sort = self.query_one(Picker).value
            self.dismiss(
                EntryAnswer(
                    title=title,
                    minutes=int(minutes),
                    what=What(sort) if self._planning else What.ACT,
                    audience=self._audience(sort),
                    act=self._act,
                )
            )

    def on_input_submitted(self) -> None:
        """Enter in a field sends the whole."""
        self.action_send()

    def _audience(self, sort: str) -> Audience:
        if self._act:
            return self._act.audience
        return Audience.FACULTY if self._planning else Audience(sort.replace(" and ", "_"))

    def _complain(self, words: str) -> None:
        self.query_one(".error", Static).update(styled(words))
