"""Scripts: words for mails and moments, found, filled and sent; and the intern's own acts."""

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, OptionList, Static

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Audience
from prelim_coach.tui.flows.act_shelf import ActShelf
from prelim_coach.tui.flows.script_shelf import ScriptShelf
from prelim_coach.tui.keys import SCRIPTS, bindings, footer
from prelim_coach.tui.prose import stack, styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.chooser import LEFT, RIGHT
from prelim_coach.tui.widgets.grouped import GroupedListing
from prelim_coach.tui.widgets.script_text import PEOPLE

if TYPE_CHECKING:
    from prelim_coach.tui.flows.shelf import Shelf

EVERYONE: tuple[Audience | None, ...] = (None, *(one for one in PEOPLE if one is not Audience.SELF))
"""What the person key goes through; no script is for oneself."""


class ScriptsScreen(CoachScreen):
    """A list that a find line and a person narrow, with a preview beside it where there is room."""

    SCOPE = "scripts"
    BINDINGS = bindings("scripts")
    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = "#script-list"
    PANES = MappingProxyType({"#script-list": "List", "#find": "Find line"})

    def __init__(self, coach: Coach) -> None:
        super().__init__(coach)
        self._scripts, self._acts = ScriptShelf(self), ActShelf(self)
        self._shelf: Shelf = self._scripts
        self._to: Audience | None = None
        self._listing = GroupedListing(id="script-list")
        self._line = Input(placeholder="/ finds by words", id="find", max_length=60)
        self._person = Static(id="person", markup=False)
        self._none = Static(id="none", markup=False)
        self._preview = Static(id="preview", markup=False)

    def compose(self) -> ComposeResult:
        """Give the find line over list and preview, between title and keys."""
        yield self.title_bar
        with Horizontal(id="narrowing"):
            yield self._line
            yield self._person
        with Horizontal(id="shelf"):
            yield self._listing
            yield self._none
            with VerticalScroll(id="beside", can_focus=False):
                yield self._preview
        yield self.bar

    def show_stored(self) -> None:
        """Show the list as it is stored and narrowed."""
        words, shelf = self._line.value, self._shelf
        rows, count = shelf.rows(words, self._to)
        self.title_bar.show(shelf.NAME, "", count if rows else "")
        self._listing.fill(rows)
        none = shelf.NO_HIT if words or self._to else shelf.NONE
        self._none.update(styled("" if rows else none, "$quiet"))
        self._none.display = not rows
        self._listing.display = bool(rows)
        person = PEOPLE[self._to] if self._to else "everyone"
        self._person.update(
            styled(f"{LEFT} {person} {RIGHT}", "bold $accent" if self._to else "$quiet")
        )
        shown = [key for id_ in shelf.FOOTER for key in SCRIPTS if key.id == id_]
        self.bar.show([*shown, *footer("everywhere")])
        self._show_preview()

    def on_input_changed(self) -> None:
        """Narrow the list to what is typed."""
        self.show_stored()
        self._listing.to_top()

    def on_input_submitted(self) -> None:
        """Go back to the list."""
        self._listing.focus()

    def on_option_list_option_highlighted(self) -> None:
        """Show the preview of the row the cursor came to."""
        self._show_preview()

    async def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click opens the row."""
        event.stop()
        await self.action_open()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self._listing.move(step)

    def action_first(self) -> None:
        """Go to the first line."""
        self._listing.to_top()

    def action_last(self) -> None:
        """Go to the last line."""
        self._listing.action_last()

    def action_find(self) -> None:
        """Type in the find line."""
        self._line.focus()

    def action_person(self, step: int) -> None:
        """Show only what is for the next person, or for everyone."""
        at = EVERYONE.index(self._to) + step
        self._to = EVERYONE[at % len(EVERYONE)]
        self.show_stored()
        self._listing.to_top()

    def action_shelf(self) -> None:
        """Go to the own acts, or back to the scripts."""
        self._shelf = self._scripts if self._shelf is self._acts else self._acts
        self._widen()

    def action_leave(self) -> None:
        """Leave the find line; else show everything again; else go to Today."""
        if self._line.has_focus:
            self._listing.focus()
        elif self._line.value or self._to:
            self._widen()
        elif self._shelf is self._acts:
            self.action_shelf()
        else:
            self.app.switch_mode("today")

    async def action_open(self) -> None:
        """Open the row the cursor is on."""
        await self._shelf.open(self._listing.key)

    async def action_add(self) -> None:
        """Write one of the intern's own."""
        await self._shelf.add()

    async def action_edit(self) -> None:
        """Change the row the cursor is on."""
        await self._shelf.edit(self._listing.key)

    async def action_delete(self) -> None:
        """Delete the row the cursor is on."""
        await self._shelf.delete(self._listing.key)

    async def action_copy(self) -> None:
        """Copy the script the cursor is on."""
        if self._shelf is self._scripts:
            await self._scripts.copy(self._listing.key)

    async def action_log(self) -> None:
        """Log the script the cursor is on."""
        if self._shelf is self._scripts:
            await self._scripts.log(self._listing.key)

    def action_where(self) -> None:
        """Show where the script the cursor is on comes from."""
        if self._shelf is self._scripts:
            self._scripts.where(self._listing.key)

    def _widen(self) -> None:
        self._to = None
        with self.prevent(Input.Changed):
            self._line.value = ""
        self.show_stored()
        self._listing.to_top()
        self._listing.focus()

    def _show_preview(self) -> None:
        self._preview.update(stack(self._shelf.preview(self._listing.key)))
