"""A script filled blank by blank, with the words as they will go out in view all the time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import DescendantBlur, DescendantFocus
from textual.widget import Widget
from textual.widgets import Input, Static

from prelim_coach.coach.draft import Draft, Part
from prelim_coach.domain.script import Field
from prelim_coach.guides.fact import Fact
from prelim_coach.tui import editor, help_text
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.flows import sending
from prelim_coach.tui.keys import SCRIPT_FILL, Key, bindings, own_keys
from prelim_coach.tui.prose import hang, plural, stack, styled, two_ends
from prelim_coach.tui.widgets.name_input import NameInput
from prelim_coach.tui.widgets.script_text import kind_words, letter, line_of, sources

WIDEST, EDGES = 78, 5
"""Columns of the widest panel, and of its border, padding and scrollbar."""
AROUND = 7
"""Rows the panel needs beside the words and the line under them."""
PERSON = "person.name"
"""The source of blanks in which names complete."""
TYPING = ("script_fill.next", "script_fill.copy_now", "script_fill.leave")
"""Keys the line below shows while a blank is typed in; letters are letters then."""


@dataclass(frozen=True)
class Gone:
    """The words were said or sent, to ``person`` if one was named."""

    person: str


class FillDialog(Dialog[Gone]):
    """One blank at a time below the words; without a blank in hand, single keys send them out."""

    KEYS = SCRIPT_FILL
    BINDINGS = bindings("script_fill")
    AUTO_FOCUS = ""
    DEFAULT_CSS = """
    FillDialog #blank { margin: 1 0 0 0; }
    FillDialog .scroll { scrollbar-background: $surface; scrollbar-color: $line; }
    """

    def __init__(self, draft: Draft, facts: Mapping[str, Fact], names: Sequence[str] = ()) -> None:
        """Fill a draft; ``names`` complete where a blank asks for a person."""
        super().__init__(draft.script.title)
        self._draft = draft
        self._facts = facts
        self._names = names
        self._field: Field | None = None

    def content(self) -> Iterable[Widget]:
        """Give the words, then the blank in hand."""
        yield VerticalScroll(Static(id="words"), classes="scroll", can_focus=False)
        yield Static(id="blank", markup=False)
        yield NameInput(max_length=300, id="value")

    def on_mount(self) -> None:
        """Begin with the first blank that only the intern can fill, else with reading."""
        self.query_one(".panel").border_subtitle = styled(kind_words(self._draft.script))
        self.query_one(Input).display = False
        if self._draft.asked:
            self._take(self._draft.asked[0])
        else:
            self._read()

    def say(self, words: str) -> None:
        """Show one line about what happened, until the next blank or key."""
        self._show_below(styled(words, "$accent"))

    def on_resize(self) -> None:
        """Lay out for the new size."""
        self._draw()

    def minded(self) -> None:
        """Lay out beside the line of reason."""
        self._draw()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Put what is typed into the words."""
        if self._field:
            self._draft.put(self._field.name, event.value)
            self._draw()

    def on_input_submitted(self) -> None:
        """Enter goes on to the next blank, and after the last one to reading."""
        asked = self._draft.asked
        if self._field is None or self._field not in asked or self._field == asked[-1]:
            self._read()
        else:
            self.action_turn(1)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """While typing, show the keys that work while typing."""
        del event
        self.bar.show(_keys(*TYPING))

    def on_descendant_blur(self, event: DescendantBlur) -> None:
        """While reading, show the keys for that."""
        del event
        self.bar.show([key for key in SCRIPT_FILL if key.footer])

    def action_turn(self, step: int) -> None:
        """Go to a neighbouring blank of those that only the intern can fill, round and round."""
        self._turn(self._draft.asked, step)

    def action_step(self, step: int) -> None:
        """While typing go to a neighbouring blank of all; while reading scroll."""
        if self._field:
            self._turn(self._draft.fields, step)
        else:
            self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def action_leave(self) -> None:
        """Stop typing; from reading, close."""
        if self._field:
            self._read()
        else:
            self.dismiss(None)

    def action_log(self) -> None:
        """Answer that the words went out."""
        self.dismiss(Gone(self._draft.value("person")))

    async def action_copy(self, part: str) -> None:
        """Copy the text or the subject."""
        more = part == Part.TEXT and self._draft.words(Part.SUBJECT)
        if self._draft.words(Part(part)):
            next_ = "b copies the subject." if more else "l logs it."
            await sending.copy(self, self._draft, Part(part), next_=next_)

    async def action_save(self) -> None:
        """Save it to a file."""
        await sending.save(self, self._draft)

    def action_edit(self) -> None:
        """Rewrite it in an editor; what comes back is what goes out from then on."""
        before = self._draft.words(Part.WHOLE)
        try:
            after = editor.rewritten(self.app, before)
        except ValueError as error:
            self.say(str(error))
            return
        if after and after != before:
            self._draft.rewrite(after)
        self._read()

    def action_again(self) -> None:
        """Drop the rewriting."""
        if self._draft.rewritten:
            self._draft.start_over()
            self._read()

    def action_where(self) -> None:
        """Read where the words come from."""
        lines = sources(self._draft.script.facts, self._facts)
        self.app.push_screen(ReadingDialog("Where this comes from", lines))

    def action_keys(self) -> None:
        """Read every key of this view."""
        self.app.push_screen(
            ReadingDialog("Keys", help_text.keys(SCRIPT_FILL, own=own_keys(self.app)))
        )

    def _turn(self, fields: tuple[Field, ...], step: int) -> None:
        if self._draft.rewritten:
            self.say("Rewritten by hand. r goes back to the blanks.")
        elif fields:
            before = -1 if step > 0 else 0
            at = fields.index(self._field) if self._field in fields else before
            self._take(fields[(at + step) % len(fields)])

    def _take(self, field: Field) -> None:
        self._field = field
        line = self.query_one(NameInput)
        line.names = tuple(self._names) if field.source == PERSON else ()
        line.set_class(field.name not in sending.COLLEAGUES, "free")
        with self.prevent(Input.Changed):
            line.value = self._draft.value(field.name)
        line.placeholder = field.example
        line.cursor_position = len(line.value)
        line.display = True
        line.focus()
        self._draw()

    def _read(self) -> None:
        self._field = None
        self.query_one(".reason", Static).display = False
        self.query_one(Input).display = False
        self.set_focus(None)
        self._draw()

    def _draw(self) -> None:
        width = min(self.size.width, WIDEST) - EDGES
        if width <= 0:
            return
        here = self._field.name if self._field else ""
        moment = hang(styled(self._draft.script.moment, "$quiet"), width, Content(""), 0)
        top = [*moment, Content("")] if self._draft.script.moment else []
        self.query_one("#words", Static).update(stack([*top, letter(self._draft, here)]))
        self._show_below(self._below(width + 1))
        if here:
            line = len(top) + line_of(self._draft, here, width)
            self.query_one(VerticalScroll).scroll_to(y=max(line - 3, 0), animate=False)

    def _show_below(self, line: Content) -> None:
        """Show a line under the words, which get the rows that it and the keys leave."""
        width = max(min(self.size.width, WIDEST) - EDGES, 1)
        reason = self.query_one(".reason", Static)
        said = reason.content if reason.display else None
        spoken = len(said.wrap(width)) + 1 if isinstance(said, Content) else 0
        rows = self.size.height - AROUND - spoken - len(line.wrap(width))
        self.query_one(".scroll").styles.max_height = max(rows, 3)
        self.query_one("#blank", Static).update(line)

    def _below(self, width: int) -> Content:
        """Give the line under the words: the blank in hand, or how many are open."""
        draft, field = self._draft, self._field
        if field:
            offered = self.query_one(NameInput).offered
            optional = styled("  optional" if field.optional else "", "$quiet")
            name = styled(field.label, "bold $accent") + (
                styled("  ") + offered if offered else optional
            )
            place = draft.fields.index(field) + 1
            return two_ends(name, styled(f"{place} of {len(draft.fields)}", "$quiet"), width)
        if draft.rewritten:
            return styled("Rewritten by hand. r goes back to the blanks.", "$quiet")
        count = len(draft.open(Part.WHOLE))
        return styled(f"{plural(count, 'blank')} open." if count else "Nothing is open.", "$quiet")


def _keys(*ids: str) -> list[Key]:
    by_id = {key.id: key for key in SCRIPT_FILL}
    return [by_id[id_] for id_ in ids]
