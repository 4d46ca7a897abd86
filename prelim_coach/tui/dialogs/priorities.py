"""The goals of the year that come first: at most three, in the order they are named."""

from collections.abc import Iterable, Sequence
from string import ascii_lowercase

from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Key as KeyPress
from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.domain.goal import MOST_PRIORITIES
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import PRIORITIES, bindings
from prelim_coach.tui.prose import Hanging, styled
from prelim_coach.tui.widgets.paragraphs import Paragraphs

FULL = "Three are enough for a year. Take one off first; its letter does."


class PrioritiesDialog(Dialog[tuple[str, ...]]):
    """A goal's letter names it next or takes it off; gives the ids in order."""

    KEYS = PRIORITIES
    BINDINGS = bindings("priorities")

    def __init__(
        self, title: str, goals: Sequence[tuple[str, str]], chosen: Iterable[str], hint: str
    ) -> None:
        """Offer ``goals`` as id and name, with those ``chosen`` so far."""
        super().__init__(title)
        self._goals, self._hint = tuple(goals), hint
        ids = {id_ for id_, _ in goals}
        self._chosen = [one for one in chosen if one in ids]
        self._list = Paragraphs([])

    def content(self) -> Iterable[Widget]:
        """Give the hint, the goals, and a place for what does not fit."""
        yield Paragraphs([styled(self._hint, "$quiet")])
        yield VerticalScroll(self._list, classes="scroll", can_focus=False)
        yield Static("", classes="error", markup=False)

    def on_mount(self) -> None:
        """Show what is chosen."""
        self._draw("")

    def on_key(self, event: KeyPress) -> None:
        """Name the goal of that letter next, or take it off."""
        letters = ascii_lowercase[: len(self._goals)]
        if not event.character or event.character not in letters:
            return
        event.stop()
        goal = self._goals[letters.index(event.character)][0]
        if goal in self._chosen:
            self._chosen.remove(goal)
        elif len(self._chosen) == MOST_PRIORITIES:
            self._draw(FULL)
            return
        else:
            self._chosen.append(goal)
        self._draw("")

    def action_send(self) -> None:
        """Give the goals named, in order."""
        self.dismiss(tuple(self._chosen))

    def action_scroll(self, step: int) -> None:
        """Scroll by ``step`` lines."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def _draw(self, problem: str) -> None:
        self._list.show([self._line(place) for place in range(len(self._goals))])
        self.query_one(".error", Static).update(styled(problem))

    def _line(self, place: int) -> Hanging:
        goal, name = self._goals[place]
        at = str(self._chosen.index(goal) + 1) if goal in self._chosen else " "
        lead = Content.assemble((ascii_lowercase[place], "bold $accent"), f" {at} ")
        return Hanging(lead, styled(name, "bold" if goal in self._chosen else ""))
