"""Today: the rotation, the acts, and the capacity meter, for one coach day."""

import datetime as dt
from pathlib import Path
from types import MappingProxyType

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.events import DescendantFocus
from textual.widgets import Static

from prelim_coach.coach.coach import Coach
from prelim_coach.coach.day import CardView
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.journal import Deed, TeachingPoint
from prelim_coach.storage.errors import StorageError
from prelim_coach.tui.keys import Key, bindings, footer
from prelim_coach.tui.prose import away, day_name
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.acts_pane import OPENING, ActsPane
from prelim_coach.tui.widgets.meter_pane import MeterPane
from prelim_coach.tui.widgets.rotation_pane import RotationPane


class TodayScreen(CoachScreen):
    """The first screen: what today is, what is small enough to do, how much there is room for."""

    SCOPE = "today"
    BINDINGS = bindings("today")
    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = "#acts"
    PANES = MappingProxyType({"#acts": "Acts", "#rotation": "Rotation", "#meter": "Capacity"})

    def __init__(self, coach: Coach) -> None:
        super().__init__(coach)
        self._day: dt.date | None = None
        self.rotation, self.acts, self.meter = RotationPane(), ActsPane(), MeterPane()
        self._panes = (self.acts, self.rotation, self.meter)
        self._names = Static(id="pane-names", markup=False)

    def compose(self) -> ComposeResult:
        """Give the three panes between title and keys."""
        yield self.title_bar
        yield self._names
        with Container(id="panes"):
            yield self.rotation
            yield self.acts
            yield self.meter
        yield self.bar

    @property
    def day(self) -> dt.date:
        """The coach day shown: the present one unless the intern went to another."""
        return self._day or self.coach.desk.today()

    def show_stored(self) -> None:
        """Show the day as it is stored now; the present day's cards are kept from now on."""
        if self._day is None:
            try:
                self.coach.cards.keep(self.day)
            except StorageError as error:  # a full disk, say; the cards are shown all the same
                self.say(str(error))
        view = self.coach.cards.view(self.day)
        note = view.note if view.today else away(view.day, self.coach.desk.today())
        self.title_bar.show(day_name(view.day), note, "prelim-coach")
        self.rotation.show(view)
        self.acts.show(view)
        self.bar.show(self._footer(empty=view.can_open))
        self.meter.show(view.meter, words_only=self.coach.desk.prefs.words_only)

    def _footer(self, *, empty: bool) -> list[Key]:
        """Give the keys below; on a day without cards the one that asks for them is the first."""
        keys = footer(self.SCOPE, "everywhere")
        if not empty:
            return keys
        idle = {"today.swap", "today.put_off"} | (set() if self.acts.items else {"today.done"})
        return [OPENING, *(key for key in keys if key.id not in idle)]

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """On a narrow screen show the pane that has the focus, alone."""
        names: list[str | tuple[str, str]] = []
        for pane in self._panes:
            here = pane is event.widget
            pane.set_class(here, "-shown")
            title = str(pane.border_title).split(" ")[0]
            names += [(title, "bold $accent" if here else "$quiet"), "  "]
        self._names.update(Content.assemble(*names))

    def action_pane(self, step: int) -> None:
        """Go to a neighbouring pane, round and round."""
        at = next((i for i, pane in enumerate(self._panes) if pane.has_focus), 0)
        self.go_to(self._panes[(at + step) % len(self._panes)])

    def action_move(self, step: int) -> None:
        """Move the cursor among the day's lines."""
        self.acts.move(step)

    def action_day(self, step: int) -> None:
        """Go to a neighbouring day; the present one follows the clock again."""
        self._go_to(self.day + dt.timedelta(days=step))

    async def action_done(self) -> None:
        """Tick the line, or take its tick off."""
        from prelim_coach.tui.flows import plan_ticking

        await plan_ticking.tick_line(self, self.day, self.acts)

    async def action_swap(self) -> None:
        """Put another card in the place of this one."""
        item = self.acts.item
        if isinstance(item, CardView) and not item.done:
            swapped = await self.save(lambda: self.coach.cards.swap(self.day, item.card.key))
            if swapped is False:
                self.say("No other card fits today. This one stays; x leaves it.")

    async def action_put_off(self) -> None:
        """Leave the card for another day; a card already left is hidden for good."""
        item = self.acts.item
        if not isinstance(item, CardView) or item.done:
            return
        key = item.card.key
        if item.put_off:
            await self.save(
                lambda: self.coach.cards.hide(self.day, key), "Hidden. u brings it back."
            )
        else:
            await self.save(lambda: self.coach.cards.put_off(self.day, key))

    async def action_delete(self) -> None:
        """Take a planned or recorded line off."""
        item = self.acts.item
        if isinstance(item, Commitment):
            await self.save(lambda: self.coach.planning.drop(item), "Taken off. u brings it back.")
        elif isinstance(item, Deed | TeachingPoint):
            await self.save(lambda: self.coach.journal.remove(item), "Deleted. u brings it back.")

    async def action_open_day(self) -> None:
        """Ask for cards on a quiet day."""
        if self.coach.cards.view(self.day).can_open:
            await self.save(lambda: self.coach.cards.open_day(self.day))

    async def action_lift(self) -> None:
        """Lift the tier one step, by the intern's own hand."""
        lifted = await self.save(lambda: self.coach.journal.lift(self.day))
        if lifted:
            self.say(f"The load is {lifted.tier.value} again, because you said so.")

    async def action_check_in(self) -> None:
        """Ask how the intern is, and save it."""
        from prelim_coach.tui.flows import day

        await day.check_in(self, self.day)

    async def action_point(self) -> None:
        """Note one teaching point."""
        from prelim_coach.tui.flows import day

        await day.point(self, self.day)

    async def action_find(self) -> None:
        """Find a teaching point by a few letters, and go to the day it was noted on."""
        from prelim_coach.tui.flows import day

        await day.find(self, self._go_to)

    def _go_to(self, day: dt.date) -> None:
        self._day = None if day == self.coach.desk.today() else day
        self.reload()

    async def action_help_given(self) -> None:
        """Note help given or received."""
        from prelim_coach.tui.flows import day

        await day.help_given(self, self.day)

    async def action_touch(self) -> None:
        """Record a contact with somebody."""
        from prelim_coach.tui.flows import day

        await day.touch(self, self.day)

    async def action_met(self) -> None:
        """Log a conversation at the conference of today."""
        from prelim_coach.tui.flows import day

        await day.met(self)

    async def action_log(self) -> None:
        """Log something that happened and is on no card."""
        from prelim_coach.tui.flows import day

        await day.log(self, self.day)

    async def action_plan(self) -> None:
        """Plan something for the week shown, through the gate."""
        from prelim_coach.tui.flows import day

        await day.plan(self, self.day)

    async def action_open(self) -> None:
        """Read the whole card; its words can be filled from there."""
        from prelim_coach.tui.flows import day

        item = self.acts.item
        if isinstance(item, CardView):
            await day.open_card(self, item.card, self.day)

    def action_why(self) -> None:
        """Read why this card came up."""
        from prelim_coach.tui.flows import day

        item = self.acts.item
        if isinstance(item, CardView):
            day.why(self, item.card)

    def action_rehearse(self) -> None:
        """Read the card back as an if-then plan."""
        from prelim_coach.tui.flows import day

        item = self.acts.item
        if isinstance(item, CardView):
            day.rehearse(self, item.card)
