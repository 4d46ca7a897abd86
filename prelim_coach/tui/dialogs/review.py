"""The weekly review: six short pages, kept as a draft until the end, then one save."""

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec.structs import replace
from textual.containers import VerticalScroll
from textual.geometry import Region
from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.review import PAGES, Review, ReviewDraft
from prelim_coach.storage.errors import StorageError
from prelim_coach.tui import help_text
from prelim_coach.tui.dialogs import review_edits as edits
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.dialogs.words import WordsDialog
from prelim_coach.tui.flows import markdown_file
from prelim_coach.tui.keys import REVIEW, bindings
from prelim_coach.tui.prose import styled, week_name
from prelim_coach.tui.widgets.paragraphs import Paragraphs
from prelim_coach.tui.widgets.review_pages import (
    AHEAD,
    GOOD,
    LESS,
    LOAD,
    NAMES,
    ended,
    footer,
    page,
    row_of_cursor,
)

HINT = "One line, no patient details."


class ReviewDialog(Dialog[Review]):
    """Pages by enter and arrows; nothing holds before the last page is left with enter."""

    KEYS = REVIEW
    BINDINGS = bindings("review")
    CSS_PATH = Path(__file__).with_suffix(".tcss")

    def __init__(self, coach: Coach, day: dt.date) -> None:
        super().__init__("Weekly review")
        self._coach, self._day = coach, day
        self._view = coach.review.open(day)
        self._cursor = 0
        self._done: Review | None = None
        self._lines = page(self._view, 0)

    def content(self) -> Iterable[Widget]:
        """Give the page, and the line about what happened."""
        yield VerticalScroll(Paragraphs(id="page"), classes="scroll", can_focus=False)
        yield Static(id="said", markup=False)

    async def on_mount(self) -> None:
        """Show the page it was left on; support comes first where it is called for."""
        self._draw()
        if self._view.support_first:
            await self.run_action("app.support")

    def on_resize(self) -> None:
        """Bring the cursor's line back in sight."""
        self.call_after_refresh(self._follow)

    @property
    def draft(self) -> ReviewDraft:
        """The review as it stands."""
        return self._view.draft

    def say(self, words: str) -> None:
        """Show one line about what happened, until the next key."""
        self.query_one("#said", Static).update(styled(words, "$accent"))

    async def action_next(self) -> None:
        """Go on: to the next page, from the last one to the end, from there out."""
        if self._done is not None:
            self.dismiss(self._done)
        elif self.draft.page == PAGES - 1:
            self._finish()
        else:
            self.action_turn(1)

    def action_turn(self, step: int) -> None:
        """Go to a neighbouring page."""
        to = min(max(self.draft.page + step, 0), PAGES - 1)
        if self._done is None and to != self.draft.page:
            self._cursor = 0
            self._keep(replace(self.draft, page=to))
            self.query_one(VerticalScroll).scroll_home(animate=False)

    def action_move(self, step: int) -> None:
        """Move the cursor on a page that has one; scroll the others."""
        lines = self._cursor_lines()
        if lines:
            self._cursor = min(max(self._cursor + step, 0), lines - 1)
            self._draw()
        else:
            self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    async def action_answer(self, answer: int) -> None:
        """Answer the item, or with 0 take the answer back; for 5 the support page comes first."""
        if not self._on(LOAD) or self._view.load.item is None:
            return
        if answer == 5:
            await self.run_action("app.support")
        self._keep(replace(self.draft, answer=answer or None))

    def action_lift(self) -> None:
        """Choose the load one step up, or take that back."""
        up = self._view.load.may_lift
        if self._on(LOAD) and up is not None:
            self._keep(edits.with_tier(self.draft, up))

    def action_ease(self) -> None:
        """Choose the load one step down, or take that back."""
        down = edits.one_less(self._view.load.tier)
        if self._on(LOAD) and down is not None:
            self._keep(edits.with_tier(self.draft, down))

    def action_drop(self) -> None:
        """Put the plan down or keep it after all; take a written line off."""
        if self._on(LESS) and self._view.less.proposals:
            self._keep(edits.toggled_drop(self.draft, self._view.less.proposals[self._cursor]))
        elif self._on(AHEAD):
            self._keep(edits.without_priority(self.draft, self._cursor))
        elif self._on(GOOD):
            self._keep(replace(self.draft, good=""))

    def action_postpone(self) -> None:
        """Put the plan off, or keep it after all."""
        if self._on(LESS) and self._view.less.proposals:
            one = self._view.less.proposals[self._cursor]
            if one.later is None:
                self.say("No later week of the coming year has room for it. d puts it down.")
            else:
                self._keep(edits.toggled_postpone(self.draft, one))

    def action_words(self) -> None:
        """Read the words that go with the plan, or with the patterns."""
        ids = edits.script_ids(self._view, self.draft.page, self._cursor)
        scripts = [(one, self._coach.scripts.filled(one)) for one in self._coach.scripts.of(ids)]
        if scripts and self._done is None:
            self.app.push_screen(WordsDialog("A smaller yes, or a kind no", scripts))

    async def action_add(self) -> None:
        """Write a priority, or one good thing."""
        if self._on(AHEAD):
            await self._ask("A priority for the week", "", self._add)
        elif self._on(GOOD):
            await self._ask("One good thing", self.draft.good, self._good)

    async def action_edit(self) -> None:
        """Change the line that was written."""
        kept = self.draft.priorities
        if self._on(AHEAD) and kept:
            await self._ask("A priority for the week", kept[self._cursor], self._change)
        elif self._on(GOOD):
            await self.action_add()

    def action_same(self) -> None:
        """Keep last week's priorities."""
        if self._on(AHEAD) and not self.draft.priorities:
            self._keep(replace(self.draft, priorities=self._view.ahead.priorities))

    async def action_file(self) -> None:
        """Write the saved review as one page of Markdown."""
        if self._done is not None:
            text = self._coach.review.markdown(self._done)
            await markdown_file.save(self, text, f"review-{self._done.day.isoformat()}")

    def action_keys(self) -> None:
        """Read every key of this view."""
        self.app.push_screen(ReadingDialog("Keys", help_text.keys(REVIEW, ())))

    def action_leave(self) -> None:
        """Leave; the draft is kept, and a saved review is the answer."""
        self.dismiss(self._done)

    def _on(self, page_: int) -> bool:
        return self._done is None and self.draft.page == page_

    def _cursor_lines(self) -> int:
        if self._on(LESS):
            return len(self._view.less.proposals)
        return len(self.draft.priorities) if self._on(AHEAD) else 0

    async def _ask(self, title: str, value: str, then: Callable[[str], None]) -> None:
        dialog = LineDialog(title, HINT, value=value, may_be_empty=True)
        await self.app.push_screen(dialog, lambda line: then(line) if line is not None else None)

    def _add(self, line: str) -> None:
        if line:
            self._keep(edits.with_priority(self.draft, line))
            self._cursor = max(len(self.draft.priorities) - 1, 0)
            self._draw()

    def _change(self, line: str) -> None:
        self._keep(edits.with_priority(self.draft, line, self._cursor))

    def _good(self, line: str) -> None:
        self._keep(replace(self.draft, good=line))

    def _keep(self, draft: ReviewDraft) -> None:
        """Keep the draft as it is now; where the disk refuses, go on and say so."""
        words = ""
        try:
            draft = self._coach.review.save(draft)
        except StorageError as error:
            words = str(error)
        except ValueError as error:
            self.say(str(error))
            return
        self._view = self._coach.review.open(self._day, draft)
        self._draw()
        self.say(words)

    def _finish(self) -> None:
        try:
            self._done = self._coach.review.finish(self.draft)
        except (StorageError, ValueError) as error:
            self.say(str(error))
            return
        self._draw()
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def _draw(self) -> None:
        done = self._done
        self._cursor = max(min(self._cursor, self._cursor_lines() - 1), 0)
        panel = self.query_one(".panel")
        at = self.draft.page
        panel.border_title = NAMES[at] if done is None else "Saved"
        panel.border_subtitle = f"{week_name(self._view.week)}, {at + 1} of {PAGES}"
        self._lines = page(self._view, self._cursor) if done is None else ended(done)
        self.query_one("#page", Paragraphs).show(self._lines)
        self.bar.show(footer(self._view, saved=done is not None))
        self.call_after_refresh(self._follow)

    def _follow(self) -> None:
        """Keep the cursor's line in sight, with what belongs to it."""
        page_ = self.query_one("#page", Paragraphs)
        row = row_of_cursor(self._lines, page_.size.width)
        if row is not None:
            region = Region(0, row, 1, 2)
            self.query_one(VerticalScroll).scroll_to_region(region, animate=False)
