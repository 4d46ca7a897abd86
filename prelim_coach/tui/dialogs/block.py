"""A rotation block, entered or changed by hand."""

import datetime as dt
from collections.abc import Iterable

from msgspec.structs import replace
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.coach.typed_day import read_day
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.rotation_labels import kind_of
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.glyphs import UNTIL
from prelim_coach.tui.keys import BLOCK, bindings, urgent
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.picker import Picker

FIELDS = (
    ("name", "name", "MICU, Wards B, Night float ..."),
    ("first", "first day", "23 nov, or 2026-11-23"),
    ("last", "last day", "20 dec; empty: 4 weeks"),
    ("hours", "hours", "07:00-19:00, or empty"),
)
USUAL = dt.timedelta(days=28)
"""How long a block is whose last day is left empty, first and last day counted."""
HALF_YEAR = dt.timedelta(days=183)


class WrongFieldError(ValueError):
    """What will not do, in a sentence, and the id of the field it stands in."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class BlockDialog(Dialog[Block]):
    """Name, days, hours and kind; the kind is guessed from the name."""

    KEYS = BLOCK
    # Enter is answered before the next key: what is typed ahead comes into the field it is for.
    BINDINGS = urgent(bindings("block"), "enter")

    def __init__(self, block: Block | None, first: dt.date, today: dt.date) -> None:
        """Change ``block``, or begin a new one on ``first``; typed days are read from ``today``."""
        super().__init__("Rotation")
        self._today = today
        self._block = block or Block(name="", kind=Kind.UNKNOWN, first=first, last=first)
        self._new = block is None

    def content(self) -> Iterable[Widget]:
        """Give one line a field."""
        block = self._block
        values = {
            "name": block.name,
            "first": block.first.isoformat(),
            "last": "" if self._new else block.last.isoformat(),
            "hours": _hours(block),
        }
        for field, label, hint in FIELDS:
            yield Horizontal(
                Static(styled(f"{label:<10}", "$quiet"), classes="label"),
                Input(
                    values[field],
                    placeholder=hint,
                    id=field,
                    max_length=80,
                    classes="free rotation-name" if field == "name" else "",
                ),
                classes="row",
            )
        yield Picker([kind.value for kind in Kind], label="kind", id="kind")
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Show the block's kind."""
        self.query_one(Picker).choose(self._block.kind.value)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Guess the kind from the name of a new block."""
        if self._new and event.input.id == "name":
            self.query_one(Picker).choose(kind_of(event.value).value)

    def action_next(self) -> None:
        """Go on to the next field, when this one will do; in the last one save."""
        here = self.focused.id if self.focused else None
        order = [*(field for field, _, _ in FIELDS), "kind"]
        if here not in order[:-1]:
            self.action_send()
            return
        try:
            self._check(here)
        except WrongFieldError as wrong:
            self._refuse(wrong)
        else:
            self._say("")
            self.set_focus(self.query_one(f"#{order[order.index(here) + 1]}"))

    def action_send(self) -> None:
        """Hand the block over, or say what is wrong with it."""
        self.guard.send(self._send)

    def _send(self) -> None:
        try:
            block = self._read()
        except WrongFieldError as wrong:
            self._refuse(wrong)
        else:
            self.dismiss(block)

    def _refuse(self, wrong: WrongFieldError) -> None:
        self._say(str(wrong))
        self.set_focus(self.query_one(f"#{wrong.field}"))

    def _say(self, sentence: str) -> None:
        self.query_one(".error", Static).update(styled(sentence))

    def _read(self) -> Block:
        start, end = self._hours()
        return replace(
            self._block,
            name=self._title_typed(),
            kind=Kind(self.query_one(Picker).value),
            first=self._first(),
            last=self._last(),
            start=start,
            end=end,
        )

    def _check(self, field: str) -> None:
        checks = {
            "name": self._title_typed,
            "first": self._first,
            "last": self._last,
            "hours": self._hours,
        }
        checks[field]()

    def _title_typed(self) -> str:
        if not self._text("name"):
            raise WrongFieldError("name", "Give the rotation a name, such as MICU or Wards B.")
        return self._text("name")

    def _first(self) -> dt.date:
        day = _day("first", self._text("first"), self._today)
        if day - self._today <= HALF_YEAR:
            return day
        # "1 nov", typed later in November, is the one just gone.
        gone = _day("first", self._text("first"), self._today - HALF_YEAR)
        return gone if (gone.month, gone.day) == (day.month, day.day) else day

    def _last(self) -> dt.date:
        first = self._first()
        if not self._text("last"):
            return first + USUAL - dt.timedelta(days=1)
        last = _day("last", self._text("last"), first)
        if last < first:
            raise WrongFieldError("last", f"The last day, {last}, is before the first, {first}.")
        return last

    def _hours(self) -> tuple[dt.time | None, dt.time | None]:
        return _times(self._text("hours"))

    def _text(self, field: str) -> str:
        return self.query_one(f"#{field}", Input).value.strip()


def _hours(block: Block) -> str:
    if block.start is None or block.end is None:
        return ""
    return f"{block.start:%H:%M}-{block.end:%H:%M}"


def _day(field: str, text: str, start: dt.date) -> dt.date:
    try:
        return read_day(text, start)
    except ValueError:
        sentence = f"{text[:40]!r} is not a date; write it as 20 dec or 2026-12-20."
        raise WrongFieldError(field, sentence) from None


def _times(text: str) -> tuple[dt.time | None, dt.time | None]:
    if not text:
        return None, None
    start, dash, end = text.replace(UNTIL, "-").partition("-")
    try:
        if not dash:
            raise ValueError
        return _time(start), _time(end)
    except ValueError:
        sentence = f"{text!r} are not hours; write them as 07:00-19:00."
        raise WrongFieldError("hours", sentence) from None


def _time(text: str) -> dt.time:
    digits = text.strip().replace(":", "")
    if not digits.isdecimal() or len(digits) > 4:
        raise ValueError
    hour, minute = divmod(int(digits), 100) if len(digits) > 2 else (int(digits), 0)
    return dt.time(hour, minute)
