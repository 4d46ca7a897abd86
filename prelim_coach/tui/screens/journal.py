"""Journal: everything that was recorded, by day, found, corrected and taken along."""

from pathlib import Path
from types import MappingProxyType

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, OptionList, Static

from prelim_coach.coach.chronicle_entry import Entry
from prelim_coach.coach.chronicle_reader import Reader, one_day, one_month
from prelim_coach.coach.coach import Coach
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.flows import journal_correcting, journal_out
from prelim_coach.tui.guard import passed
from prelim_coach.tui.keys import bindings
from prelim_coach.tui.prose import plural, stack, styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets import journal_lines
from prelim_coach.tui.widgets.chooser import LEFT, RIGHT
from prelim_coach.tui.widgets.journal_list import JournalList

SORTS = tuple(journal_lines.SORTS.items())
POINT_HINT = "One line, no patient details. End with @name to remember who taught it."
NONE = "Nothing written down yet. A check-in on Today, or a teaching point here with a, is a start."
NO_HIT = "No line holds all of this. esc shows everything again."


class JournalScreen(CoachScreen):
    """A list by day that a find line and a sort narrow, with the line opened beside it."""

    SCOPE = "journal"
    BINDINGS = bindings("journal")
    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = "#journal-list"
    PANES = MappingProxyType({"#journal-list": "List", "#find": "Find line"})

    def __init__(self, coach: Coach) -> None:
        super().__init__(coach)
        self._version = -1
        self._sort = 0
        self._listing = JournalList(Reader(coach.chronicle), id="journal-list")
        self._line = Input(placeholder="/ finds by words", id="find", max_length=60)
        self._chosen = Static(id="sort", markup=False)
        self._none = Static(id="none", markup=False)
        self._beside = Static(id="preview", markup=False)

    def compose(self) -> ComposeResult:
        """Give the find line over list and preview, between title and keys."""
        yield self.title_bar
        with Horizontal(id="narrowing"):
            yield self._line
            yield self._chosen
        with Horizontal(id="shelf"):
            yield self._listing
            yield self._none
            with VerticalScroll(id="beside", can_focus=False):
                yield self._beside
        yield self.bar

    @property
    def reader(self) -> Reader:
        """What was read so far."""
        return self._listing.reader

    @property
    def entry(self) -> Entry | None:
        """The line the cursor is on."""
        return self._listing.entry

    def show_stored(self) -> None:
        """Show what is stored now; what was read before is read again after a save only."""
        version = self.coach.desk.version
        if version != self._version:
            self._version = version
            self.reader.again()
        self._listing.show_day(self.coach.desk.today())

    def on_journal_list_drawn(self) -> None:
        """Say around the list what it shows."""
        reader, today = self.reader, self.coach.desk.today()
        back = "" if reader.at_end else f"back to {journal_lines.heading(reader.reached, today)}"
        count = plural(len(reader.lines), "entry", "entries") if reader.lines else ""
        self.title_bar.show("Journal", back, count)
        none = NO_HIT if reader.narrowed else NONE
        self._none.update(styled(none if reader.at_end else "Reading on.", "$quiet"))
        self._none.display = not reader.lines
        style = "bold $accent" if self._sort else "$quiet"
        self._chosen.update(styled(f"{LEFT} {SORTS[self._sort][1]} {RIGHT}", style))
        self._show_beside()

    def _show_beside(self) -> None:
        entry, today = self.entry, self.coach.desk.today()
        self._beside.update(stack(journal_lines.opened(entry, today)) if entry else "")

    def _narrow(self) -> None:
        self._listing.narrow(self._line.value, SORTS[self._sort][0])

    def on_input_changed(self) -> None:
        """Narrow the list to what is typed."""
        self._narrow()

    def on_input_submitted(self) -> None:
        """Go back to the list."""
        self._listing.focus()

    def on_option_list_option_highlighted(self) -> None:
        """Show the line the cursor came to."""
        self._show_beside()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click opens the line."""
        event.stop()
        self.action_open()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self._listing.move(step)

    def action_first(self) -> None:
        """Go to the newest line."""
        self._listing.to_top()

    def action_last(self) -> None:
        """Go to the oldest line read, and read on."""
        self._listing.action_last()

    def action_find(self) -> None:
        """Type in the find line."""
        self._line.focus()

    def action_sort(self, step: int) -> None:
        """Show only the next sort of line, or everything again."""
        self._sort = (self._sort + step) % len(SORTS)
        self._narrow()

    def action_day(self, step: int) -> None:
        """Go to the newest line of the day before that has one, or of the one after."""
        if self.entry and not self._listing.to_stretch(step, one_day):
            self.say("Nothing is older than this." if step < 0 else "This is the newest day.")

    def action_month(self, step: int) -> None:
        """Go to the newest line of the month before, or of the one after."""
        if self.entry and not self._listing.to_stretch(step, one_month):
            self.say("Nothing is older than this." if step < 0 else "This is the newest month.")

    async def action_edit(self) -> None:
        """Change the line."""
        if self.entry:
            await journal_correcting.change(self, self.entry)

    async def action_delete(self) -> None:
        """Take the line off, with what hangs on it."""
        if self.entry:
            await journal_correcting.remove(self, self.entry)

    def action_open(self) -> None:
        """Read all of the line."""
        if self.entry:
            lines = journal_lines.opened(self.entry, self.coach.desk.today())
            self.app.push_screen(ReadingDialog("Journal", lines))

    def action_copy(self) -> None:
        """Copy the line to the clipboard of the terminal."""
        if self.entry:
            text = "\n".join((self.entry.title, *self.entry.more))
            passed(self.app, text, "copy", self._copy)

    def _copy(self, text: str) -> None:
        self.app.copy_to_clipboard(text)
        self.say("Copied.")

    async def action_point(self) -> None:
        """Note one teaching point, today."""
        names = self.coach.people.names()
        await self.ask(LineDialog("Teaching point", POINT_HINT, names=names), self._point)

    async def _point(self, line: str) -> None:
        await self.save(lambda: self.coach.teaching.note(self.coach.desk.today(), line), "Noted.")

    async def action_points(self) -> None:
        """Take the teaching points out."""
        await journal_out.show_points(self)

    def action_portfolio(self) -> None:
        """Take the year along on one page."""
        journal_out.show_portfolio(self)

    def action_leave(self) -> None:
        """Leave the find line; else show everything again; else go to Today."""
        if self._line.has_focus:
            self._listing.focus()
        elif self._line.value or self._sort:
            self._sort = 0
            with self.prevent(Input.Changed):
                self._line.value = ""
            self._narrow()
        else:
            self.app.switch_mode("today")
