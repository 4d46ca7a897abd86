"""One conference: prepared, lived in one key a conversation, and followed up."""

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from prelim_coach.coach.coach import Coach
from prelim_coach.coach.conference_page import ConferencePage
from prelim_coach.tui.flows import plan_ticking, scripting
from prelim_coach.tui.flows.conferring import Conferring
from prelim_coach.tui.keys import CONFERENCE, bindings, footer
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.conference_text import page_text
from prelim_coach.tui.widgets.paragraphs import Paragraphs

WEIGH = "t takes it. To let it go: d on its line in Plans."


class ConferenceScreen(CoachScreen):
    """The page of one conference, opened from Plans and from Today."""

    SCOPE = "conference"
    BINDINGS = bindings("conference")
    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = ""
    HIDDEN: ClassVar[dict[bool, tuple[str, ...]]] = {
        True: ("conference.choose",),
        False: ("conference.talk", "conference.done"),
    }
    """The keys that the footer leaves out, by whether the conference is chosen."""

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
        self.title_bar.show(page.plan.title, "", page.view.state)
        self._page.show(tuple(page_text(page, plan_rules())))
        hidden = self.HIDDEN[page.chosen]
        keys = [key for key in CONFERENCE if key.footer and key.id not in hidden]
        self.bar.show([*keys, *footer("everywhere")][:6])

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
        """Fill the words that go with the step at hand."""
        page = self.page
        step = page.at_hand if page else None
        scripts = self.coach.scripts.of(step.scripts) if step else []
        if scripts:
            await scripting.open_one_of(self, scripts)
        else:
            self.say("No words go with this moment. 5 has all of them.")

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
