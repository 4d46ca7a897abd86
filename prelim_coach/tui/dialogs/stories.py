"""The two stories of a conference, written with their length in sight."""

from collections.abc import Iterable
from dataclasses import dataclass

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static, TextArea

from prelim_coach.domain.story import LONG, SHORT, Span, length
from prelim_coach.text import clean
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.glyphs import OURS
from prelim_coach.tui.keys import STORIES, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.widgets.free_text import FreeText

HINT = f"One guide says 30 s (P32), the other 15-20 s (I23). {OURS} 2.5 words a second."
SPANS = {"story": LONG, "short": SHORT}


@dataclass(frozen=True)
class Stories:
    """Both stories as written."""

    story: str
    short: str


class StoriesDialog(Dialog[Stories]):
    """Two texts; under each how long it takes to say."""

    KEYS = STORIES
    BINDINGS = bindings("stories")
    AUTO_FOCUS = "#story"
    DEFAULT_CSS = """
    StoriesDialog TextArea {
        height: auto;
        min-height: 3;
        max-height: 9;
        border: none;
        padding: 0 1;
        background: $panel;
        scrollbar-size-vertical: 1;
        &:focus { border: none; background: $block-cursor-background; }
    }
    StoriesDialog .length { margin: 0 0 1 0; }
    """

    def __init__(self, story: str, short: str) -> None:
        super().__init__("Your two stories")
        self._texts = {"story": story, "short": short}

    def content(self) -> Iterable[Widget]:
        """Give the hint, and each text with its length."""
        yield Static(styled(HINT, "$quiet"), markup=False)
        yield VerticalScroll(*self._parts(), classes="scroll", can_focus=False)

    def _parts(self) -> Iterable[Widget]:
        for name, span in SPANS.items():
            text = self._texts[name]
            yield FreeText(text, id=name, placeholder=f"in {span.name}", classes="free")
            yield Static(_length(text, span), id=f"{name}-length", classes="length", markup=False)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Say the length anew."""
        name = event.text_area.id or ""
        said = _length(event.text_area.text, SPANS[name])
        self.query_one(f"#{name}-length", Static).update(said)

    def action_send(self) -> None:
        """Hand both over."""
        self.guard.send(self._send)

    def _send(self) -> None:
        self.dismiss(Stories(self._text("story"), self._text("short")))

    def _text(self, name: str) -> str:
        return clean(self.query_one(f"#{name}", TextArea).text).strip()


def _length(text: str, span: Span) -> str:
    return f"{span.name}: {length(text, span)}"
