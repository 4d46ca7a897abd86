"""A person's page above what happened with them; read as one."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from prelim_coach.tui.prose import Hanging
from prelim_coach.tui.widgets.grouped import GroupedListing, Row
from prelim_coach.tui.widgets.paragraphs import Paragraphs


class PersonPane(Vertical):
    """Scrolls its page first and then goes through the touches below it."""

    DEFAULT_CSS = """
    PersonPane {
        #page { height: auto; max-height: 60%; padding: 0 1; margin: 0 0 1 0;
            scrollbar-size-vertical: 1; scrollbar-background: $background;
            scrollbar-color: $line; }
        &.-alone #page { height: 1fr; max-height: 100%; }
        &.-alone #past { height: 1; }
        #past { height: 1fr; & > .option-list--option-highlighted { background: $background; } }
        #past:focus > .option-list--option-highlighted { background: $block-cursor-background; }
    }
    """

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._text = Paragraphs()
        self._page = VerticalScroll(self._text, id="page", can_focus=False)
        self._past = GroupedListing(id="past")

    def compose(self) -> ComposeResult:
        """Give page and touches."""
        yield self._page
        yield self._past

    @property
    def key(self) -> str:
        """The touch the cursor is on; empty when there is none."""
        return self._past.key

    def show(self, lines: Sequence[Content | Hanging], rows: Sequence[Row]) -> None:
        """Show a page, and the touches below it."""
        self._text.show(lines)
        self._past.fill(rows)
        self.set_class(not rows, "-alone")

    def begin(self) -> None:
        """Take the focus, at the top."""
        self._past.focus()
        self._past.to_top()
        self._page.scroll_home(animate=False)

    def move(self, step: int) -> None:
        """Go on reading, or back: down the page before the touches, up them before the page."""
        page = self._page
        first = (self._past.highlighted or 0) <= 1  # the heading stands above the first touch
        more = page.scroll_y < page.max_scroll_y if step > 0 else first and page.scroll_y > 0
        if more:
            page.scroll_relative(y=step, animate=False)
        else:
            self._past.move(step)

    def to_top(self) -> None:
        """Go to the top."""
        self.begin()

    def action_last(self) -> None:
        """Go to the first touch of all."""
        self._page.scroll_end(animate=False)
        self._past.action_last()
