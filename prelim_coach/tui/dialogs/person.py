"""Everything the coach keeps about a person, in one form."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.domain.person import GoodSign, Person, Position
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import PERSON, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.chooser import Chooser
from prelim_coach.tui.widgets.people_words import POSITIONS

LABEL = 12
FIELDS = (
    ("name", "name", "Dr. Okafor", 80),
    ("field", "field", "neurology", 80),
    ("met", "met", "MICU, spring meeting", 80),
    ("every", "weeks", "empty: as usual; 0: never", 2),
    ("contact", "contact", "mail or pager", 300),
    ("note", "note", "no patients", 1000),
)
FREE = ("field", "met", "note")
POSITION = {words: position for position, (_, words) in POSITIONS.items()}
STRONG = {"by the touches": None, "strong, I say": True, "not yet, I say": False}
SIGNS = {
    GoodSign.TEACHES: "teaches",
    GoodSign.APPROACHABLE: "approachable",
    GoodSign.RESPECTS: "respects all",
    GoodSign.CONNECTED: "connected",
}
SEEN = ("not looked", "yes", "not so")
NO, YES = "no", "yes"


class PersonDialog(Dialog[Person]):
    """Name, place, rhythm, and the signs of a good mentor as noticed or not (I13; no scores)."""

    KEYS = PERSON
    BINDINGS = bindings("person")
    AUTO_FOCUS = "#name"

    def __init__(self, person: Person, check: Callable[[Person], Person]) -> None:
        """Show a person; ``check`` gives it cleaned or raises ValueError with a sentence."""
        super().__init__(person.name)
        self._person = person
        self._check = check

    def content(self) -> Iterable[Widget]:
        """Give one line a field."""
        person = self._person
        values = {
            "name": person.name,
            "field": person.field,
            "met": person.met,
            "every": "" if person.every is None else str(person.every),
            "contact": person.contact,
            "note": person.note.replace("\n", " "),
        }
        for name, label, hint, longest in FIELDS:
            yield Horizontal(
                Static(styled(label.ljust(LABEL), "$quiet"), classes="label"),
                Input(
                    values[name],
                    placeholder=hint,
                    id=name,
                    max_length=longest,
                    classes="free" if name in FREE else "",
                ),
                classes="row",
            )
        yield _chooser(POSITION, "is", "position")
        yield _chooser((NO, YES), "my field", "mine")
        yield _chooser((NO, YES), "a bad day", "trusted")
        yield _chooser(STRONG, "tie", "strong")
        for sign, words in SIGNS.items():
            yield _chooser(SEEN, words, sign.value)
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Show the person's words."""
        person = self._person
        self._chooser("position").choose(POSITIONS[person.position][1])
        self._chooser("mine").choose(YES if person.next_field else NO)
        self._chooser("trusted").choose(YES if person.trusted else NO)
        said = next(words for words, value in STRONG.items() if value is person.strong)
        self._chooser("strong").choose(said)
        for sign in GoodSign:
            at = 1 if sign in person.yes else 2 if sign in person.no else 0
            self._chooser(sign.value).choose(SEEN[at])

    def on_input_submitted(self) -> None:
        """Enter in a field sends the whole."""
        self.action_send()

    def action_send(self) -> None:
        """Hand the person over, or say what is wrong."""
        self.guard.send(self._send)

    def _send(self) -> None:
        try:
            person = self._check(self._read())
        except ValueError as error:
            self.query_one(".error", Static).update(styled(str(error)))
        else:
            self.dismiss(person)

    def _read(self) -> Person:
        every = self._text("every")
        if every and not every.isdecimal():
            raise ValueError("Weeks between touches are a number from 0 (never) to 52.")
        note, kept = self._text("note"), self._person.note
        return replace(
            self._person,
            name=self._text("name"),
            field=self._text("field"),
            met=self._text("met"),
            every=int(every) if every else None,
            contact=self._text("contact"),
            note=kept if note == kept.replace("\n", " ") else note,
            position=self._position(),
            next_field=self._chooser("mine").value == YES,
            trusted=self._chooser("trusted").value == YES,
            strong=STRONG[self._chooser("strong").value],
            yes=self._signs(SEEN[1]),
            no=self._signs(SEEN[2]),
        )

    def _position(self) -> Position:
        return POSITION[self._chooser("position").value]

    def _signs(self, seen: str) -> frozenset[GoodSign]:
        return frozenset(one for one in GoodSign if self._chooser(one.value).value == seen)

    def _chooser(self, name: str) -> Chooser:
        return self.query_one(f"#{name}", Chooser)

    def _text(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()


def _chooser(words: Iterable[str], label: str, name: str) -> Chooser:
    return Chooser(list(words), label=label.ljust(LABEL), id=name)
