"""What the keys of the weekly review do to its draft."""

from collections.abc import Callable, Coroutine

from msgspec.structs import replace

from prelim_coach.domain.review_less import Way
from prelim_coach.tui import help_text
from prelim_coach.tui.dialogs import review_edits as edits
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.dialogs.review_book import ReviewBook
from prelim_coach.tui.dialogs.words import WordsDialog
from prelim_coach.tui.flows import markdown_file
from prelim_coach.tui.keys import REVIEW, bindings, own_keys
from prelim_coach.tui.widgets.review_pages import AHEAD, GOOD, LESS, LOAD

HINT = "One line, no patient details."


class ReviewDialog(ReviewBook):
    """The weekly review: each key changes the draft, and the page shows it at once."""

    BINDINGS = bindings("review")

    async def action_answer(self, answer: int) -> None:
        """Answer the item, or with 0 take the answer back; for 5 the support page comes first."""
        if not self.on_page(LOAD) or self.view.load.item is None:
            return
        if answer == 5:
            await self.run_action("app.support")
        await self.keep(replace(self.draft, answer=answer or None))

    async def action_lift(self) -> None:
        """Choose the load one step up, or take that back."""
        up = self.view.load.may_lift
        if self.on_page(LOAD) and up is not None:
            await self.keep(edits.with_tier(self.draft, up))

    async def action_ease(self) -> None:
        """Choose the load one step down, or take that back."""
        down = edits.one_less(self.view.load.tier)
        if self.on_page(LOAD) and down is not None:
            await self.keep(edits.with_tier(self.draft, down))

    async def action_drop(self) -> None:
        """Put the plan down or keep it after all; take a written line off."""
        if self.on_page(LESS) and self.view.less.proposals:
            await self.keep(edits.toggled_drop(self.draft, self.view.less.proposals[self.cursor]))
        elif self.on_page(AHEAD):
            await self.keep(edits.without_priority(self.draft, self.cursor))
        elif self.on_page(GOOD):
            await self.keep(replace(self.draft, good=""))

    async def action_postpone(self) -> None:
        """Put the plan off, or keep it after all."""
        if self.on_page(LESS) and self.view.less.proposals:
            one = self.view.less.proposals[self.cursor]
            if Way.RENEGOTIATE in one.ways:
                self.say("A project does not move. d puts it down, w has words for a smaller part.")
            elif one.later is None:
                self.say("No later week of the coming year has room for it. d puts it down.")
            else:
                await self.keep(edits.toggled_postpone(self.draft, one))

    def action_words(self) -> None:
        """Read the words that go with the plan, or with the patterns."""
        ids = edits.script_ids(self.view, self.draft.page, self.cursor)
        scripts = [(one, self.coach.scripts.filled(one)) for one in self.coach.scripts.of(ids)]
        if scripts and self.saved is None:
            self.app.push_screen(WordsDialog("A smaller yes, or a kind no", scripts))
        elif self.on_page(LESS):
            self.say("Nobody waits for this one, so no words go with it.")

    async def action_add(self) -> None:
        """Write a priority, or one good thing."""
        if self.on_page(AHEAD):
            await self._ask("A priority for the week", "", self._add)
        elif self.on_page(GOOD):
            await self._ask("One good thing", self.draft.good, self._good)

    async def action_edit(self) -> None:
        """Change the line that was written."""
        kept = self.draft.priorities
        if self.on_page(AHEAD) and kept:
            await self._ask("A priority for the week", kept[self.cursor], self._change)
        elif self.on_page(GOOD):
            await self.action_add()

    async def action_same(self) -> None:
        """Keep last week's priorities."""
        if self.on_page(AHEAD) and not self.draft.priorities:
            await self.keep(replace(self.draft, priorities=self.view.ahead.priorities))

    async def action_file(self) -> None:
        """Write the saved review as one page of Markdown."""
        if self.saved is not None:
            text = self.coach.review.markdown(self.saved)
            await markdown_file.save(self, text, f"review-{self.saved.day.isoformat()}")

    def action_keys(self) -> None:
        """Read every key of this view."""
        self.app.push_screen(ReadingDialog("Keys", help_text.keys(REVIEW, own=own_keys(self.app))))

    async def _ask(
        self, title: str, value: str, then: Callable[[str], Coroutine[None, None, None]]
    ) -> None:
        dialog = LineDialog(title, HINT, value=value, may_be_empty=True)

        def answered(line: str | None) -> None:
            if line is not None:
                self.run_worker(then(line))

        await self.app.push_screen(dialog, answered)

    async def _add(self, line: str) -> None:
        if line:
            await self.keep(edits.with_priority(self.draft, line))
            self.cursor = max(len(self.draft.priorities) - 1, 0)
            self.draw()

    async def _change(self, line: str) -> None:
        await self.keep(edits.with_priority(self.draft, line, self.cursor))

    async def _good(self, line: str) -> None:
        await self.keep(replace(self.draft, good=line))
