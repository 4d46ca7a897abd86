"""One conference: prepared, lived in one key a conversation, and followed up."""

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from prelim_coach.coach.coach import Coach
from prelim_coach.coach.conference_page import ConferencePage
from prelim_coach.domain.conference import Stage
from prelim_coach.domain.journal import Card
from prelim_coach.tui.flows import plan_ticking, scripting
from prelim_coach.tui.flows.conferring import Conferring
from prelim_coach.tui.keys import CONFERENCE, bindings, footer
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.conference_text import page_text, title
from prelim_coach.tui.widgets.paragraphs import Paragraphs

FOOTER = {
    Stage.BEFORE: ("done", "stories", "people", "aims", "leave"),
    Stage.THERE: ("talk", "done", "words", "stories", "leave"),
    Stage.AFTER: ("done", "words", "talk", "leave"),
}
"""The keys that the footer shows at each stage."""
WEIGHING = ("choose", "edit", "leave")
WEIGH = "y takes it. To let it go: d on its line in Plans."


class ConferenceScreen(CoachScreen):
    """The page of one conference, opened from Plans and from Today."""

    SCOPE = "conference"
    BINDINGS = bindings("conference")
    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = ""

    def __init__(self, coach: Coach, plan: str) -> None:
        super().__init__(coach)
        self._plan = plan
        self._page = Paragraphs(id="conference")

    def compose(self) -> ComposeResult:
        """Give the page between title and keys."""
        yield self.title_bar
        with VerticalScroll(id="page", can_focus=False):
            yield self._page
        yield self.bar

    @property
    def page(self) -> ConferencePage | None:
        """The conference as it is stored now; None when it is gone."""
        return self.coach.conference_pages.page(self._plan, self.coach.desk.today())

    def show_stored(self) -> None:
        """Show the page as it is stored; a conference that is gone leaves the screen."""
        from prelim_coach.guides.cites import plan_rules

        page = self.page
        if page is None:
            self.app.pop_screen()
            return
        self.title_bar.show(page.plan.title, "", title(page))
        self._page.show(tuple(page_text(page, plan_rules())))
        shown = FOOTER[page.stage] if page.chosen else WEIGHING
        keys = [key for name in shown for key in CONFERENCE if key.id == f"conference.{name}"]
        self.bar.show([*keys, *footer("everywhere")])

    def action_scroll(self, step: int) -> None:
        """Scroll by ``step`` lines."""
        self.query_one("#page").scroll_relative(y=step, animate=False)

    async def action_done(self) -> None:
        """Tick the step at hand, or take its tick off."""
        page = self.page
        step = page.at_hand if page else None
        if page is None or step is None:
            self.say("Nothing is due here today." if page and page.chosen else WEIGH)
            return
        await plan_ticking.tick_step(self, page.view, step)

    async def action_words(self) -> None:
        """Fill the words of the step at hand; afterwards, those to the first person who waits."""
        page = self.page
        card = page and self._card(page)
        if not card:
            self.say("No words go with this moment. 5 has all of them.")
            return
        scripts = self.coach.scripts.of(card.scripts)
        values = self.coach.steps.values(card.key)
        await scripting.open_one_of(self, scripts, values, lambda: self._tick(card))

    def _card(self, page: ConferencePage) -> Card | None:
        waiting = [one for one in page.met if not one.followed and one.waits]
        if page.stage is Stage.AFTER and waiting:
            return self.coach.touches.card(page.day, f"follow:{waiting[0].touch}")
        step = page.at_hand
        return plan_ticking.card_of(step, page.day) if step and step.scripts else None

    def _tick(self, card: Card) -> None:
        self.run_worker(plan_ticking.tick(self, self.coach.desk.today(), card))

    async def action_talk(self) -> None:
        """Log a conversation."""
        await self._run("talk")

    async def action_choose(self) -> None:
        """Choose it as the one of the year."""
        await self._run("choose")

    async def action_stories(self) -> None:
        """Write both stories."""
        await self._run("stories")

    async def action_people(self) -> None:
        """Name somebody to write to."""
        await self._run("people")

    async def action_aims(self) -> None:
        """Write the aims."""
        await self._run("aims")

    async def action_small_ask(self) -> None:
        """Write the small ask."""
        await self._run("small_ask")

    async def action_edit(self) -> None:
        """Change name, days, and what speaks for it."""
        await self._run("edit")

    async def action_leave(self) -> None:
        """Go back to where it was opened."""
        await self.app.pop_screen()

    async def _run(self, what: str) -> None:
        page = self.page
        if page:
            await getattr(Conferring(self), what)(page.plan)
