"""A touch in a few fields: what it was, a line, a follow-up, the next step."""

import datetime as dt
from collections.abc import Iterable

from msgspec.structs import replace
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.coach.typed_day import read_day, read_past_day
from prelim_coach.domain.person import How, Touch
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import PERSON, bindings
from prelim_coach.tui.prose import date_name, styled
from prelim_coach.tui.widgets.chooser import Chooser
from prelim_coach.tui.widgets.people_words import how_words

LABEL = 10
AHEAD, BACK = "fri, +3, 3 dec", "yesterday, fri, 3 nov"
"""Examples of days, short enough for a narrow line."""
FREE = 300
"""Characters of a field of free text."""
NO, YES = "no", "yes, in 72 h"
ANSWERED, SILENT = "not waiting", "none so far"
SURE, UNSURE = "yes", "not sure"
HOW = {how_words(how): how for how in How}


class TouchDialog(Dialog[Touch]):
    """Enter saves at once from any field; all but the sort may stay empty."""

    KEYS = PERSON
    BINDINGS = bindings("person")
    AUTO_FOCUS = "#line"

    def __init__(self, name: str, touch: Touch, today: dt.date) -> None:
        super().__init__(name)
        self._touch = touch
        self._today = today

    def content(self) -> Iterable[Widget]:
        """Give one line a field."""
        touch = self._touch
        by = date_name(touch.next_by) if touch.next_by else ""
        yield Chooser(list(HOW), label="what".ljust(LABEL), id="how")
        yield _row("line", "about", touch.line, "one line, no patients; may stay empty", FREE)
        yield Chooser([NO, YES], label="follow up".ljust(LABEL), id="follow")
        yield _row("next", "next step", touch.next_step, "what you two agreed", FREE)
        yield _row("by", "by", by, AHEAD, 20)
        yield _row("day", "on", date_name(touch.day), BACK, 20)
        yield Chooser([ANSWERED, SILENT], label="reply".ljust(LABEL), id="reply")
        yield Chooser([SURE, UNSURE], label="sure how".ljust(LABEL), id="sure")
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Show the touch as it is."""
        touch = self._touch
        self._chooser("how").choose(how_words(touch.how))
        self._chooser("follow").choose(YES if touch.follow_up else NO)
        self._chooser("reply").choose(SILENT if touch.unanswered else ANSWERED)
        self._chooser("sure").choose(UNSURE if touch.unsure else SURE)

    def on_input_submitted(self) -> None:
        """Enter in a field sends the whole."""
        self.action_send()

    def action_send(self) -> None:
        """Hand the touch over, or say what is wrong with it."""
        self.guard.send(self._send)

    def _send(self) -> None:
        try:
            touch = self._read()
        except ValueError as error:
            self.query_one(".error", Static).update(styled(str(error)))
        else:
            self.dismiss(touch)

    def _read(self) -> Touch:
        by, on = self._text("by"), self._text("day")
        kept = self._touch
        day = kept.day if on == date_name(kept.day) else read_past_day(on, self._today)
        if by and kept.next_by and by == date_name(kept.next_by):
            next_by: dt.date | None = kept.next_by
        else:
            next_by = read_day(by, self._today) if by else None
        return replace(
            kept,
            how=HOW[self._chooser("how").value],
            line=self._text("line"),
            follow_up=self._chooser("follow").value == YES,
            next_step=self._text("next"),
            next_by=next_by,
            day=day,
            unanswered=self._chooser("reply").value == SILENT,
            unsure=self._chooser("sure").value == UNSURE,
        )

    def _chooser(self, name: str) -> Chooser:
        return self.query_one(f"#{name}", Chooser)

    def _text(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()


def _row(name: str, label: str, value: str, hint: str, longest: int) -> Horizontal:
    return Horizontal(
        Static(styled(label.ljust(LABEL), "$quiet"), classes="label"),
        Input(
            value,
            placeholder=hint,
            id=name,
            max_length=longest,
            select_on_focus=False,
            classes="free" if longest == FREE else "",
        ),
        classes="row",
    )
