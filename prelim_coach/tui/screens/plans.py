"""Plans: meetings, letters and the others, with the steps they make and when they are due."""

import datetime as dt
from pathlib import Path
from types import MappingProxyType

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import OptionList, Static

from prelim_coach.coach.coach import Coach
from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.coach.typed_day import EXAMPLES, read_day
from prelim_coach.domain.plan import Step
from prelim_coach.domain.plan_steps import next_of
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.flows import plan_kinds, plan_ticking, scripting
from prelim_coach.tui.flows.plan_flow import PlanFlow
from prelim_coach.tui.keys import bindings
from prelim_coach.tui.prose import day_name, plural, styled
from prelim_coach.tui.screens.finding import FindingScreen
from prelim_coach.tui.widgets.grouped import GroupedListing
from prelim_coach.tui.widgets.paragraphs import Paragraphs
from prelim_coach.tui.widgets.plan_rows import Group, group_of, parts, rows
from prelim_coach.tui.widgets.plan_text import Lines, fact_lines, plan_text

NONE = "No plans yet. a makes one: a meeting, a letter and so on. Nothing has to be here."
NARROW = 60
"""Columns below which a step's date stands alone."""
NO_HIT = "No plan holds all of this."

OFF = "Off the list to write to. u brings it back."


class PlansScreen(FindingScreen):
    """A list of plans with their due steps; the whole plan beside it where there is room."""

    SCOPE = "plans"
    BINDINGS = bindings("plans")
    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = "#plan-list"
    PANES = MappingProxyType({"#plan-list": "List", "#find": "Find line"})

    def __init__(self, coach: Coach) -> None:
        super().__init__(coach, GroupedListing(id="plan-list"))
        self._opened: set[str] = set()
        self._views: dict[str, PlanView] = {}
        self._known: set[str] | None = None
        self._none = Static(id="none", markup=False)
        self._beside = Paragraphs(id="plan")

    def compose(self) -> ComposeResult:
        """Give the find line over list and preview, between title and keys."""
        yield self.title_bar
        yield self.line
        with Horizontal(id="shelf"):
            yield self.listing
            yield self._none
            with VerticalScroll(id="beside", can_focus=False):
                yield self._beside
        yield self.bar

    @property
    def day(self) -> dt.date:
        """The present coach day."""
        return self.coach.desk.today()

    @property
    def view(self) -> PlanView | None:
        """The plan the cursor is on, or whose step it is on."""
        return self._views.get(parts(self.listing.key)[0])

    @property
    def step(self) -> Step | None:
        """The step the cursor is on; on a plan's own row its next one."""
        view = self.view
        if view is None:
            return None
        key = parts(self.listing.key)[1]
        if key:
            return view.step(key)
        return next_of(view.steps, self.day)

    def show_stored(self) -> None:
        """Show the plans as they are stored and narrowed."""
        words = self.words
        views = self.coach.plans.views(self.day)
        found = [view for view in views if all(word in _hay(view) for word in words)]
        new = [view.id for view in found if self._known is not None and view.id not in self._known]
        self._known = {view.id for view in views}
        self._views = {view.id: view for view in found}
        due = sum(group_of(view, self.day) is Group.DUE for view in views)
        count = f"{plural(len(views), 'plan')}, {due} due" if views else ""
        self.title_bar.show("Plans", "", count)
        self.listing.fill(rows(found, self.day, self._opened, self.size.width < NARROW))
        if new:
            self.listing.go_to(new[-1])
        self._none.update(styled("" if found else NO_HIT if words else NONE, "$quiet"))
        self._none.display = not found
        self.listing.display = bool(found)
        self._show_beside()

    def on_resize(self) -> None:
        """Draw the rows for the new width."""
        self.reload()

    def on_option_list_option_highlighted(self) -> None:
        """Show the plan of the row the cursor came to."""
        self._show_beside()

    async def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click opens the row."""
        event.stop()
        await self.action_open()

    async def action_open(self) -> None:
        """Show all steps of a plan, or its due ones again; read a step with its words."""
        view, step = self.view, self.step
        if view is None:
            return
        if parts(self.listing.key)[1] and step:
            await scripting.open_card(self, plan_ticking.card_of(step, self.day))
            return
        self._opened ^= {view.id}
        self.show_stored()

    async def action_done(self) -> None:
        """Tick the step, or take its tick off."""
        if self.view and self.step:
            await plan_ticking.tick_step(self, self.view, self.step)

    async def action_add(self) -> None:
        """Ask what kind of plan, then the few things it needs."""
        options = [Option(one.KEY, one.LABEL, one) for one in plan_kinds.adding(self)]

        async def chosen(picked: Option) -> None:
            if isinstance(picked.value, PlanFlow):
                await picked.value.add()

        await self.ask(ChoiceDialog("Plan what", options), chosen)

    async def action_day(self) -> None:
        """Move the step, or on a plan's row the plan."""
        view, step = self.view, self.step
        if view is None:
            return
        if not parts(self.listing.key)[1] or step is None:
            await self._flow(view).move(view)
            return

        async def moved(line: str) -> None:
            day = await self.save(lambda: self.coach.plans.move(step, read_day(line, self.day)))
            if day:
                self.say(f"{step.title}: {day_name(day.aim)}. u takes it back.")

        hint = f"{day_name(step.aim)} until now. {EXAMPLES}"
        await self.ask(LineDialog(f"{step.title}: when", hint, free=False), moved)

    async def action_skip(self) -> None:
        """Leave the step out, or take it in again."""
        step = self.step
        if step and not step.done:
            back = await self.save(lambda: self.coach.plans.skip(step, self.day))
            if back is not None:
                words = "Left out. x takes it in again." if back else OFF
                self.say("In again." if step.skipped else words)

    async def action_close(self) -> None:
        """Bring the plan to its end, or open it again."""
        view = self.view
        if view is None:
            return
        if view.over:
            await self.save(lambda: self.coach.plans.reopen(view), "Open again.")
        else:
            await self._flow(view).close(view)

    async def action_delete(self) -> None:
        """Put the plan down."""
        view = self.view
        if view:
            await self.save(
                lambda: self.coach.plans.drop(view, self.day), "Put down. u brings it back."
            )

    async def action_edit(self) -> None:
        """Change the plan."""
        if self.view:
            await self._flow(self.view).edit(self.view)

    async def action_more(self) -> None:
        """Open what only this kind of plan has."""
        if self.view:
            await self._flow(self.view).more(self.view)

    async def action_words(self) -> None:
        """Fill the words that go with the step."""
        view, step = self.view, self.step
        scripts = self.coach.scripts.of(step.scripts) if step else []
        if view is None or step is None or not scripts:
            self.say("No words go with this step.")
            return

        def sent() -> None:
            if step.open:
                self.run_worker(plan_ticking.tick_step(self, view, step))

        values = self.coach.steps.values(plan_ticking.card_of(step, self.day).key)
        await scripting.open_one_of(self, scripts, values, sent)

    def action_why(self) -> None:
        """Read the whole plan with the facts behind the step."""
        view = self.view
        if view:
            facts = fact_lines(self.step.facts if self.step else (), self.coach.facts)
            self.app.push_screen(ReadingDialog(view.title, [*self._text(view), styled(""), *facts]))

    def _flow(self, view: PlanView) -> PlanFlow:
        return plan_kinds.of(self, view)

    def _text(self, view: PlanView) -> Lines:
        from prelim_coach.guides.cites import plan_rules

        return plan_text(view, self.day, plan_rules(), self._flow(view).beside(view))

    def _show_beside(self) -> None:
        view = self.view
        self._beside.show(self._text(view) if view else [])


def _hay(view: PlanView) -> str:
    return (
        f"{view.title} {view.state} {view.kind} {' '.join(s.title for s in view.steps)}".casefold()
    )
