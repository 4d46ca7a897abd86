"""The schedule: the year's rotation blocks, by hand or from a file."""

import datetime as dt

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.tui.dialogs.block import BlockDialog
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.flows.kinds import kind_options
from prelim_coach.tui.keys import bindings
from prelim_coach.tui.prose import date_name, day_name, plural, styled, two_ends
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.listing import Listing

NARROW = 60
"""Columns below which the days stand under the name."""
WIDEST = 100
"""Columns beyond which name and days would lie too far apart."""
EMPTY = "No rotations yet. a adds one by hand, i reads a calendar file."


class ScheduleScreen(CoachScreen):
    """Blocks in order of their first day; the cursor starts on the present one."""

    SCOPE = "schedule"
    BINDINGS = bindings("schedule")

    def compose(self) -> ComposeResult:
        """Give the list between title and keys."""
        yield self.title_bar
        yield Listing(id="blocks")
        yield Static(id="empty", classes="quiet", markup=False)
        yield self.bar

    def show_stored(self) -> None:
        """Show the blocks as they are stored."""
        blocks = self.coach.setup.blocks()
        listing = self.query_one(Listing)
        fresh = listing.option_count == 0
        self.title_bar.show("Schedule", "", plural(len(blocks), "rotation") if blocks else "")
        listing.show([(block.id, self._row(block)) for block in blocks])
        listing.display = bool(blocks)
        self.query_one("#empty", Static).update(styled(EMPTY) if not blocks else "")
        if fresh and blocks:
            today = self.coach.desk.today()
            past = [place for place, block in enumerate(blocks) if block.first <= today]
            listing.highlighted = past[-1] if past else 0

    @property
    def block(self) -> Block | None:
        """The block the cursor is on."""
        key = self.query_one(Listing).key
        return next((block for block in self.coach.setup.blocks() if block.id == key), None)

    def on_resize(self) -> None:
        """Draw the rows for the new width."""
        self.reload()

    async def on_option_list_option_selected(self) -> None:
        """A click on a row changes it."""
        await self.action_edit()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self.query_one(Listing).move(step)

    def action_first(self) -> None:
        """Go to the first block."""
        self.query_one(Listing).action_first()

    def action_last(self) -> None:
        """Go to the last block."""
        self.query_one(Listing).action_last()

    def action_leave(self) -> None:
        """Go back to Today."""
        self.app.switch_mode("today")

    async def action_delete(self) -> None:
        """Take the block off."""
        block = self.block
        if block:
            await self.save(
                lambda: self.coach.setup.remove_block(block), "Taken off. u brings it back."
            )

    async def action_add(self) -> None:
        """Add a block by hand, from the day after the last one."""
        blocks, today = self.coach.setup.blocks(), self.coach.desk.today()
        first = blocks[-1].last + dt.timedelta(days=1) if blocks else today
        await self.ask(BlockDialog(None, first, today), self._keep)

    async def action_edit(self) -> None:
        """Change the block."""
        if self.block:
            today = self.coach.desk.today()
            await self.ask(BlockDialog(self.block, self.block.first, today), self._keep)

    async def action_kind(self) -> None:
        """Correct the kind of every block with this label."""
        block = self.block
        if block is None:
            return

        async def correct(picked: Option) -> None:
            kind = Kind(str(picked.value))
            await self.save(lambda: self.coach.setup.set_kind(block.name, kind), "Corrected.")

        await self.ask(ChoiceDialog(f"What is {block.name}", kind_options()), correct)

    async def action_import(self) -> None:
        """Read a schedule file: a dry run first, then one save."""
        from prelim_coach.tui.flows import importing

        await self.ask(importing.which_file(), self._import)

    async def _import(self, path: str) -> None:
        from prelim_coach.tui.flows import importing

        await importing.read_file(self, path)

    async def _keep(self, block: Block) -> None:
        await self.save(
            lambda: self.coach.setup.save_block(block), f"Saved: {block.name}. 1 goes to Today."
        )

    def _row(self, block: Block) -> Content:
        hours = f"{block.start:%H:%M}-{block.end:%H:%M}" if block.start and block.end else ""
        narrow = self.size.width < NARROW
        name = date_name if narrow else day_name
        days = name(block.first)
        if block.last != block.first:
            days = f"{days} to {name(block.last)}"
        left = Content.assemble((block.name, "bold"), (f"  {block.kind.value}", "$quiet"))
        if narrow:
            return left + styled(f"\n  {days}  {hours}", "$quiet")
        left = left + styled(f"  {hours}", "$quiet")
        return two_ends(left, styled(days, "$quiet"), min(self.size.width, WIDEST) - 4)
