"""A rotation block, entered or changed by hand."""

import datetime as dt
from collections.abc import Iterable

from msgspec.structs import replace
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.rotation_labels import kind_of
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.glyphs import UNTIL
from prelim_coach.tui.keys import BLOCK, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.picker import Picker

FIELDS = (
    ("name", "name", "MICU, Wards B, Night float ..."),
    ("first", "first day", "2026-11-23"),
    ("last", "last day", "2026-12-20"),
    ("hours", "hours", "07:00-19:00, or empty"),
)


class BlockDialog(Dialog[Block]):
    """Name, days, hours and kind; the kind is guessed from the name."""

    KEYS = BLOCK
    BINDINGS = bindings("block")

    def __init__(self, block: Block | None, first: dt.date) -> None:
        super().__init__("Rotation")
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

    def on_input_submitted(self) -> None:
        """Enter in a field sends the whole."""
        self.action_send()

    def action_send(self) -> None:
        """Hand the block over, or say what is wrong with it."""
        self.guard.send(self._send)

    def _send(self) -> None:
        try:
            block = self._read()
        except ValueError as error:
            self.query_one(".error", Static).update(styled(str(error)))
        else:
            self.dismiss(block)

    def _read(self) -> Block:
        first = _day(self._text("first"))
        start, end = _times(self._text("hours"))
        block = replace(
            self._block,
            name=self._text("name"),
            kind=Kind(self.query_one(Picker).value),
            first=first,
            last=_day(self._text("last")) if self._text("last") else first,
            start=start,
            end=end,
        )
        if not block.name:
            raise ValueError("Give the rotation a name, such as MICU or Wards B.")
        if block.last < block.first:
            raise ValueError(f"The last day, {block.last}, is before the first, {block.first}.")
        return block

    def _text(self, field: str) -> str:
        return self.query_one(f"#{field}", Input).value.strip()


def _hours(block: Block) -> str:
    if block.start is None or block.end is None:
        return ""
    return f"{block.start:%H:%M}-{block.end:%H:%M}"


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a date; write it as 2026-11-23.") from None


def _times(text: str) -> tuple[dt.time | None, dt.time | None]:
    if not text:
        return None, None
    start, dash, end = text.replace(UNTIL, "-").partition("-")
    try:
        if not dash:
            raise ValueError
        return _time(start), _time(end)
    except ValueError:
        raise ValueError(f"{text!r} are not hours; write them as 07:00-19:00.") from None


def _time(text: str) -> dt.time:
    digits = text.strip().replace(":", "")
    if not digits.isdecimal() or len(digits) > 4:
        raise ValueError
    hour, minute = divmod(int(digits), 100) if len(digits) > 2 else (int(digits), 0)
    return dt.time(hour, minute)
