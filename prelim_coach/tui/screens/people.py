"""People: whom to think of, who they are to the intern, and what happened with them."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from types import MappingProxyType

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input, OptionList, Static

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.person import Person, Touch
from prelim_coach.tui.flows import erasing
from prelim_coach.tui.flows import people as flows
from prelim_coach.tui.flows.mentor_board import MentorBoard
from prelim_coach.tui.flows.people_goals import GoalsView
from prelim_coach.tui.flows.people_list import PeopleList
from prelim_coach.tui.flows.people_view import PeopleView
from prelim_coach.tui.glyphs import BEFORE, NEXT
from prelim_coach.tui.keys import PEOPLE, bindings, footer
from prelim_coach.tui.prose import styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.grouped import GroupedListing
from prelim_coach.tui.widgets.people_page import happened
from prelim_coach.tui.widgets.person_pane import PersonPane

VIEWS: tuple[Callable[[CoachScreen], PeopleView], ...] = (
    PeopleList,
    MentorBoard,
    GoalsView,
)
"""What ``v`` goes through."""
FLOWS = MappingProxyType({"role": flows.role, "words": flows.words, "erase": erasing.person})
"""What a key does with the person of the line."""
READING = ("people.touch", "people.words", "people.edit", "people.delete", "people.leave")
"""The keys the footer shows while a page is read."""


class PeopleScreen(CoachScreen):
    """A list with the page of its line: beside it where there is room, else in its place."""

    SCOPE = "people"
    BINDINGS = bindings("people")
    CSS_PATH = Path(__file__).with_suffix(".tcss")
    AUTO_FOCUS = "#people-list"
    PANES = MappingProxyType({"#people-list": "List", "#find": "Find line"})

    def __init__(self, coach: Coach) -> None:
        super().__init__(coach)
        self._views = tuple(view(self) for view in VIEWS)
        self._view = self._views[0]
        self._listing = GroupedListing(id="people-list")
        self._line = Input(placeholder="/ finds by words", id="find", max_length=60)
        self._order = Static(id="order", markup=False)
        self._none = Static(id="none", markup=False)
        self._page = PersonPane(id="beside")

    def compose(self) -> ComposeResult:
        """Give the find line over list and page, between title and keys."""
        yield self.title_bar
        yield Horizontal(self._line, self._order, id="narrowing")
        yield Horizontal(self._listing, self._none, self._page, id="people")
        yield self.bar

    @property
    def person(self) -> Person | None:
        """The person the cursor's line is about."""
        return self._view.person(self._listing.key)

    def show_stored(self) -> None:
        """Show the view as it is stored and narrowed."""
        words, view = self._line.value, self._view
        rows, count = view.rows(words)
        self.title_bar.show(view.NAME, "", count if rows else "")
        self._listing.fill(rows)
        self._none.update(styled("" if rows else view.NO_HIT if words else view.NONE, "$quiet"))
        self.set_class(not rows, "-empty")
        self._order.update(styled(f"{BEFORE} {view.order} {NEXT}" if view.order else "", "$quiet"))
        self._show_page()

    def on_input_changed(self) -> None:
        """Narrow the list to what is typed."""
        self.show_stored()
        self._listing.to_top()

    def on_input_submitted(self) -> None:
        """Go back to the list."""
        self._listing.focus()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the page of the row the cursor came to."""
        if event.option_list is self._listing:
            self._show_page()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click opens the row."""
        event.stop()
        self.action_open()

    def action_move(self, step: int) -> None:
        """Move the cursor, or read on."""
        (self._page if self.reading else self._listing).move(step)

    def action_edge(self, end: int) -> None:
        """Go to the first line, or to the last."""
        pane = self._page if self.reading else self._listing
        if end < 0:
            pane.to_top()
        else:
            pane.action_last()

    def action_find(self) -> None:
        """Type in the find line."""
        self._read(reading=False)
        self._line.focus()

    def action_view(self) -> None:
        """Go to the next view."""
        self._widen(self._views[(self._views.index(self._view) + 1) % len(self._views)])

    def action_order(self, step: int) -> None:
        """Order the list in another way."""
        self._view.turn(step)
        self.show_stored()
        self._listing.to_top()

    def action_leave(self) -> None:
        """Leave the page, the find line, the narrowing, the view, and at last the screen."""
        if self.reading:
            self._read(reading=False)
        elif self._line.has_focus:
            self._listing.focus()
        elif self._line.value:
            self._widen()
        elif self._view is not self._views[0]:
            self._widen(self._views[0])
        else:
            self.app.switch_mode("today")

    def action_open(self) -> None:
        """Read the page of the row; on a touch there, change it."""
        if self.reading:
            self.action_edit()
        else:
            self.run_worker(self._open())

    def action_add(self) -> None:
        """Add somebody, and go to their line."""
        self.run_worker(self._add())

    def action_touch(self) -> None:
        """Record a contact."""
        self._with_person(flows.touch)

    def action_edit(self) -> None:
        """Change the touch the cursor is on, else the person."""
        touch = self._touch
        if touch:
            self.run_worker(flows.edit_touch(self, touch))
        else:
            self._with_person(flows.edit)

    async def action_delete(self) -> None:
        """Take the touch the cursor is on off, else the line."""
        touch = self._touch
        if touch:
            await self.save(lambda: self.coach.touches.remove(touch), "Deleted. u brings it back.")
        else:
            await self._view.delete(self._listing.key)

    def action_with_person(self, name: str) -> None:
        """Go into one of ``FLOWS`` with the person of the line."""
        self._with_person(FLOWS[name])

    def action_promise(self) -> None:
        """Keep in mind what was promised."""
        self.run_worker(flows.promise(self, self.person))

    async def action_done(self) -> None:
        """Record that the row's step happened."""
        await self._view.done(self._listing.key)

    async def action_let_go(self) -> None:
        """Let the row rest."""
        await self._view.let_go(self._listing.key)

    @property
    def reading(self) -> bool:
        """Whether a page is read, and not the list."""
        return self.has_class("-reading")

    @property
    def _touch(self) -> Touch | None:
        """The touch the cursor is on while a page is read."""
        return self.coach.people.index.touch(self._page.key) if self.reading else None

    async def _open(self) -> None:
        if self._listing.key and not await self._view.open(self._listing.key):
            self._read(reading=bool(self._view.page(self._listing.key)))

    async def _add(self) -> None:
        person = await flows.add(self)
        if person:
            self._widen(self._views[0])
            self._listing.go_to(person.id)

    def _with_person(self, flow: Callable[[CoachScreen, Person], Awaitable[None]]) -> None:
        if self.person:
            self.run_worker(flow(self, self.person))
        else:
            self.say("There is nobody on this line.")

    def _read(self, *, reading: bool) -> None:
        """Go into the page, or back to the list."""
        self.set_class(reading, "-reading")
        ids = (READING if self.person else READING[-1:]) if reading else self._view.FOOTER
        shown = [key for id_ in ids for key in PEOPLE if key.id == id_]
        self.bar.show([*shown, *footer("everywhere")])
        if reading:
            self.call_after_refresh(self._page.begin)
        else:
            self._listing.focus()

    def _widen(self, view: PeopleView | None = None) -> None:
        self._view = view or self._view
        with self.prevent(Input.Changed):
            self._line.value = ""
        self._read(reading=False)
        self.show_stored()
        self._listing.to_top()

    def _show_page(self) -> None:
        past = happened(self.coach.people.touches(self.person)) if self.person else []
        self._page.show(self._view.page(self._listing.key), past)
