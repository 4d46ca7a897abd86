"""The review as a book of six pages: turned, kept as a draft, and saved once at the end."""

import datetime as dt
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from textual.containers import VerticalScroll
from textual.geometry import Region
from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.review import PAGES, Review, ReviewDraft
from prelim_coach.storage.errors import StorageError
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import REVIEW
from prelim_coach.tui.prose import styled, week_name
from prelim_coach.tui.saving import saving
from prelim_coach.tui.widgets.paragraphs import Paragraphs
from prelim_coach.tui.widgets.review_pages import (
    AHEAD,
    LESS,
    NAMES,
    ended,
    footer,
    page,
    rows_of_cursor,
)


class ReviewBook(Dialog[Review]):
    """Pages by enter and arrows; nothing holds before the last page is left with enter."""

    KEYS = REVIEW
    CSS_PATH = Path(__file__).with_name("review.tcss")

    def __init__(self, coach: Coach, day: dt.date) -> None:
        super().__init__("Weekly review")
        self.coach, self._day = coach, day
        self.view = coach.review.open(day)
        self.cursor = 0
        self.saved: Review | None = None
        self._lines = page(self.view, 0)

    def content(self) -> Iterable[Widget]:
        """Give the page, and the line about what happened."""
        yield VerticalScroll(Paragraphs(id="page"), classes="scroll", can_focus=False)
        yield Static(id="said", markup=False)

    async def on_mount(self) -> None:
        """Show the page it was left on; support comes first where it is called for."""
        self.draw()
        if self.view.resumed and self.draft.page:
            self.say("Going on where you left it.")
        if self.view.support_first:
            await self.run_action("app.support")

    def on_resize(self) -> None:
        """Bring the cursor's line back in sight."""
        self.call_after_refresh(self._follow)

    @property
    def draft(self) -> ReviewDraft:
        """The review as it stands."""
        return self.view.draft

    def say(self, words: str) -> None:
        """Show one line about what happened, until the next key."""
        self.query_one("#said", Static).update(styled(words, "$accent"))

    async def action_next(self) -> None:
        """Go on: to the next page, from the last one to the end, from there out."""
        if self.saved is not None:
            self.dismiss(self.saved)
        elif self.draft.page == PAGES - 1:
            await self._finish()
        else:
            await self.action_turn(1)

    async def action_turn(self, step: int) -> None:
        """Go to a neighbouring page."""
        to = min(max(self.draft.page + step, 0), PAGES - 1)
        if self.saved is None and to != self.draft.page:
            self.cursor = 0
            await self.keep(replace(self.draft, page=to))
            self.query_one(VerticalScroll).scroll_home(animate=False)

    def action_move(self, step: int) -> None:
        """Move the cursor on a page that has one; scroll the others."""
        lines = self.cursor_lines()
        if lines:
            self.cursor = min(max(self.cursor + step, 0), lines - 1)
            self.draw()
        else:
            self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def action_leave(self) -> None:
        """Leave; the draft is kept, and a saved review is the answer."""
        self.dismiss(self.saved)

    def on_page(self, page_: int) -> bool:
        """Say whether that page is shown and can still be changed."""
        return self.saved is None and self.draft.page == page_

    def cursor_lines(self) -> int:
        """Give how many lines the cursor goes through; 0 on a page without one."""
        if self.on_page(LESS):
            return len(self.view.less.proposals)
        return len(self.draft.priorities) if self.on_page(AHEAD) else 0

    async def keep(self, draft: ReviewDraft) -> None:
        """Keep the draft as it is now; where the disk refuses, go on and say so."""
        words = ""
        try:
            draft = await saving(self.app).run(partial(self.coach.review.save, draft))
        except StorageError as error:
            words = str(error)
        except ValueError as error:
            self.say(str(error))
            return
        self.view = self.coach.review.open(self._day, draft)
        self.draw()
        self.say(words)

    async def _finish(self) -> None:
        try:
            finish = partial(self.coach.review.finish, self.draft)
            self.saved = await saving(self.app).run(finish)
        except (StorageError, ValueError) as error:
            self.say(str(error))
            return
        self.draw()
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def draw(self) -> None:
        """Show the page as the draft has it, or what was saved."""
        done = self.saved
        self.cursor = max(min(self.cursor, self.cursor_lines() - 1), 0)
        panel = self.query_one(".panel")
        at = self.draft.page
        panel.border_title = styled(NAMES[at] if done is None else "Saved")
        panel.border_subtitle = styled(f"{week_name(self.view.week)}, {at + 1} of {PAGES}")
        self._lines = page(self.view, self.cursor) if done is None else ended(done)
        self.query_one("#page", Paragraphs).show(self._lines)
        self.bar.show(footer(self.view, saved=done is not None))
        self.call_after_refresh(self._follow)

    def _follow(self) -> None:
        """Keep the cursor's line in sight, with what belongs to it."""
        page_ = self.query_one("#page", Paragraphs)
        rows = rows_of_cursor(self._lines, page_.size.width)
        if rows:
            region = Region(0, rows.start, 1, len(rows))
            self.query_one(VerticalScroll).scroll_to_region(region, animate=False)
