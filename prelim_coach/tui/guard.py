"""Looks at the free text of a dialog while it is typed, and before it is handed over."""

import functools
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, cast

from rich.highlighter import Highlighter
from rich.text import Text
from textual.app import App
from textual.css.query import NoMatches
from textual.screen import Screen
from textual.widgets import Input, Static, TextArea

from prelim_coach.domain.identifiers_finding import Finding
from prelim_coach.tui.busy import going_on
from prelim_coach.tui.dialogs.identifiers import IdentifiersDialog, Way, reason
from prelim_coach.tui.widgets.free_text import MARK, FreeText

if TYPE_CHECKING:
    from textual.timer import Timer

    from prelim_coach.coach.coach import Coach
    from prelim_coach.coach.guarding import Guarding

PAUSE = 0.15
"""Seconds without a key after which the text is looked at."""
FREE = "free"
"""The class of the inputs that hold free text; what must be a name, a day or a path has not."""
LABEL = "rotation-name"
"""The class of those free texts that are a rotation's name, as "Med A" is."""


class _Coached(Protocol):
    """An app around a coach."""

    coach: "Coach"


def guarding(screen: Screen[Any]) -> "Guarding":
    """Give the check that knows the intern's own people."""
    return cast("_Coached", screen.app).coach.guarding


class Marks(Highlighter):
    """Underlines stretches of an input."""

    def __init__(self) -> None:
        self.stretches: tuple[tuple[int, int], ...] = ()

    def highlight(self, text: Text) -> None:
        """Mark the stretches in ``text``."""
        for start, end in self.stretches:
            text.stylize(MARK, start, end)


class Guard:
    """Minds the free text of one dialog; what was kept as it is is not asked about again."""

    def __init__(self, screen: Screen[Any], looked: Callable[[], None]) -> None:
        """``looked`` is called when the line of reason came or went."""
        self._screen, self._looked = screen, looked
        self._timer: Timer | None = None
        self._kept: set[str] = set()

    def typed(self) -> None:
        """Look once no key has come for a moment."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = None
        if self._fields():
            self._screen.call_after_refresh(_rules)
            self._timer = self._screen.set_timer(PAUSE, self.look)

    def look(self) -> None:
        """Mark what may name a patient, with one line of reason."""
        if going_on(self._screen.app):
            return
        if _rules().is_alive():
            self._timer = self._screen.set_timer(PAUSE, self.look)
            return
        first: tuple[str, Finding] | None = None
        for field in self._fields():
            text = _text(field)
            found = self._found(field)
            _mark(field, found)
            if found and first is None:
                first = text, found[0]
        try:
            line = self._screen.query_one(".reason", Static)
        except NoMatches:
            return
        if first is None and not line.display:
            return  # nothing in doubt, before and now: no layout for it
        line.update(reason(*first) if first else "")
        if line.display is not (first is not None):
            line.display = first is not None
            self._looked()

    def send(self, send: Callable[[], None], verb: str = "save") -> None:
        """Call ``send`` when no free text is in doubt, else when the intern has decided."""
        doubts = [(field, text, found) for field, text, found in self._doubts() if found]
        if not doubts:
            send()
            return
        listed = [(text, finding) for _, text, found in doubts for finding in found]

        from prelim_coach.domain.identifiers import redact

        def decided(way: Way | None) -> None:
            if way is Way.KEEP:
                self._kept.update(text for _, text, _ in doubts)
                send()
            elif way is Way.REDACT:
                for field, text, found in doubts:
                    _put(field, redact(text, found))
                send()
            else:
                self.look()
                doubts[0][0].focus()

        self._screen.app.push_screen(IdentifiersDialog(listed, verb), decided)

    def _doubts(self) -> list[tuple[Input | TextArea, str, Sequence[Finding]]]:
        return [(field, _text(field), self._found(field)) for field in self._fields()]

    def _found(self, field: Input | TextArea) -> Sequence[Finding]:
        text = _text(field)
        if not text.strip() or text in self._kept:
            return ()
        minding = guarding(self._screen)
        return minding.find_in_label(text) if field.has_class(LABEL) else minding.find(text)

    def _fields(self) -> list[Input | TextArea]:
        found = self._screen.query(f".{FREE}")
        return [field for field in found if isinstance(field, Input | TextArea) and field.display]


def passed(
    app: App[Any],
    text: str,
    verb: str,
    then: Callable[[str], None],
    also: Iterable[str] = (),
) -> None:
    """Call ``then`` with a text that leaves the app, once no patient is named unseen in it.

    ``verb`` is what happens to it; ``also`` are further names that may stand in it.
    """
    minding = cast("_Coached", app).coach.guarding
    also = tuple(also)
    found = minding.find(text, also)

    def decided(way: Way | None) -> None:
        if way is not None:
            then(minding.redact(text, also) if way is Way.REDACT else text)

    if found:
        app.push_screen(IdentifiersDialog([(text, one) for one in found], verb), decided)
    else:
        then(text)


@functools.cache
def _rules() -> threading.Thread:
    """Load the check beside the app, once, so that no key waits for it."""

    def load() -> None:
        from prelim_coach.domain.identifiers import find

        find("1 a1")  # numbers have the most rules to be made ready

    thread = threading.Thread(target=load, name="rules", daemon=True)
    thread.start()
    return thread


def _text(field: Input | TextArea) -> str:
    return field.value if isinstance(field, Input) else field.text


def _put(field: Input | TextArea, text: str) -> None:
    if isinstance(field, Input):
        field.value = text
    else:
        field.text = text


def _mark(field: Input | TextArea, found: Sequence[Finding]) -> None:
    stretches = tuple((finding.start, finding.end) for finding in found)
    if isinstance(field, FreeText):
        field.mark(stretches)
    elif isinstance(field, Input):
        if not isinstance(field.highlighter, Marks):
            field.highlighter = Marks()
        if field.highlighter.stretches != stretches:
            field.highlighter.stretches = stretches
            field.refresh()
