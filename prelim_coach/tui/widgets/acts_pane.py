"""The day's acts: up to three cards, what is planned this week, what else happened."""

from collections.abc import Sequence
from enum import Enum

from textual.content import Content
from textual.events import Click
from textual.geometry import Region

from prelim_coach.coach.day import CardView, DayView
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.journal import Deed, TeachingPoint
from prelim_coach.tui.glyphs import CURSOR, DONE, DOT, OFF, OPEN
from prelim_coach.tui.keys import SCOPES, own_keys
from prelim_coach.tui.prose import day_name, hang, styled, two_ends
from prelim_coach.tui.widgets.pane import Pane

Item = CardView | Commitment | Deed | TeachingPoint
"""What a line of the pane stands for."""

OPENING = next(key for key in SCOPES["today"] if key.id == "today.choose")
INDENT = 4
GAP = 2


class Below(Enum):
    """What stands below the lines, in the order in which it is tried for room."""

    ALL = "all"
    THANKS = "thanks"
    CURSOR = "cursor"
    """Only what is below the cursor's line, as always."""

    @property
    def thanks(self) -> bool:
        """Whether what was done has its line of thanks."""
        return self is not Below.CURSOR


class ActsPane(Pane):
    """A list with a cursor; the screen asks for ``item`` and acts on it."""

    def __init__(self) -> None:
        super().__init__("Acts", id="acts")
        self._view: DayView | None = None
        self._cursor = 0
        self._rows: list[tuple[int, int]] = []

    @property
    def items(self) -> tuple[Item, ...]:
        """The lines of the pane, in order."""
        view = self._view
        return (*view.cards, *view.planned, *view.others, *view.points) if view else ()

    @property
    def item(self) -> Item | None:
        """The line the cursor is on."""
        items = self.items
        return items[self._cursor] if items else None

    def show(self, view: DayView) -> None:
        """Show a day; the cursor stays on its line, on another day it goes to what is open."""
        before, self._view = self._view, view
        if before is None or before.day != view.day:
            self._cursor = 0
            self.move_to_open()
        else:
            self._cursor = min(self._cursor, max(len(self.items) - 1, 0))
            self.draw()

    def move(self, step: int) -> None:
        """Move the cursor by ``step`` lines."""
        last = len(self.items) - 1
        if last >= 0:
            self._cursor = min(max(self._cursor + step, 0), last)
            self.draw()

    def move_to_open(self) -> None:
        """Move the cursor to the next line that is still to do; stay where none is."""
        items = self.items
        order = [*range(self._cursor, len(items)), *range(self._cursor)]
        self._cursor = next((i for i in order if is_open(items[i])), self._cursor)
        self.draw()

    def lines(self, width: int) -> Sequence[Content]:
        """Give the pane's lines for ``width`` columns."""
        if self._view is None:
            return []
        lines: list[Content] = []
        for shown in Below:
            lines = self._laid_out(width, shown)
            if len(lines) <= self.scrollable_content_region.height:
                break
        return lines

    def _laid_out(self, width: int, shown: Below) -> list[Content]:
        assert self._view is not None
        quiet = self._view.quiet
        if self._view.can_open:
            quiet = f"{quiet} {OPENING.owned(own_keys(self.app)).face} asks for cards."
        lines = hang(styled(quiet, "$quiet"), width, Content(""), 0) if quiet else []
        height = self.scrollable_content_region.height
        roomy = shown is Below.ALL and len(self._view.cards) * 4 < height - 2
        self._rows = []
        for place, item in enumerate(self.items):
            heading = self._heading(place)
            if lines and (heading or roomy):
                lines.append(Content(""))
            if heading:
                lines.append(styled(heading, "$quiet"))
            start = len(lines)
            lines += self._item_lines(item, place == self._cursor, width, shown)
            self._rows.append((start, len(lines)))
        return lines

    def draw(self) -> None:
        """Draw the lines anew and keep the cursor's line in sight."""
        super().draw()
        if self._rows:
            top, bottom = self._rows[min(self._cursor, len(self._rows) - 1)]
            self.call_after_refresh(
                self.scroll_to_region, Region(0, top, 1, bottom - top), animate=False
            )

    def on_click(self, event: Click) -> None:
        """Put the cursor where the mouse points."""
        row = event.y + self.scroll_offset.y - 1
        for place, (top, bottom) in enumerate(self._rows):
            if top <= row < bottom:
                self._cursor = place
                self.draw()

    def _heading(self, place: int) -> str:
        view = self._view
        assert view is not None
        cards, planned, others = len(view.cards), len(view.planned), len(view.others)
        starts = {cards: ("Planned this week", planned), cards + planned: ("Also done", others)}
        starts[cards + planned + others] = ("Noted", len(view.points))
        words, count = starts.get(place, ("", 0))
        if place == cards and not planned:
            words, count = ("Also done", others) if others else ("Noted", len(view.points))
        return words if count and (place or not view.cards) else ""

    def _item_lines(self, item: Item, here: bool, width: int, shown: Below) -> list[Content]:
        glyph, title, right = face(item)
        faded = not is_open(item)
        style = "$quiet" if faded else ("bold" if here else "")
        mark = Content.assemble(
            (f"{CURSOR} " if here else "  ", "bold $accent"), (f"{glyph} ", "$accent")
        )
        if INDENT + len(title) + len(right) + GAP <= width:
            lines = [two_ends(mark + styled(title, style), styled(right, "$quiet"), width)]
            lead = ""
        else:
            lines = hang(styled(title, style), width, mark, INDENT)
            lead = right
        thanked = isinstance(item, CardView) and item.done
        rows = len(lines)
        if here or (shown is Below.ALL and not faded) or (shown.thanks and thanked):
            lines += _under(lead, below(item), width)
        if isinstance(item, CardView) and item.done and shown is Below.ALL:
            # As many rows as before the tick, so that nothing below it moves under the eye.
            rows += len(_under(lead, item.card.move, width))
            lines += [Content("")] * (rows - len(lines))
        return lines


def _under(lead: str, words: str, width: int) -> list[Content]:
    said = ". ".join(part for part in (lead, words) if part)
    return hang(styled(said, "$quiet"), width, Content(" " * INDENT), INDENT) if said else []


def is_open(item: Item) -> bool:
    """Whether a line is still to do."""
    if isinstance(item, CardView):
        return not (item.done or item.put_off)
    return isinstance(item, Commitment) and item.done is None


def face(item: Item) -> tuple[str, str, str]:
    """Give a line's glyph, title and right-hand word."""
    if isinstance(item, CardView):
        glyph = DONE if item.done else OFF if item.put_off else OPEN
        return glyph, item.card.title, _minutes(item.card.minutes)
    if isinstance(item, Commitment):
        glyph = DONE if item.done else OPEN
        return glyph, item.title, f"{_minutes(item.minutes)}  {item.what.value}"
    if isinstance(item, Deed):
        return DONE, item.title, _minutes(item.minutes)
    return DOT, item.text, f"@{item.teacher}" if item.teacher else ""


def below(item: Item) -> str:
    """Give what stands below a line's title."""
    if isinstance(item, CardView):
        if item.done:
            return item.line
        return "Not today. x again never shows it more." if item.put_off else item.card.move
    if isinstance(item, Commitment):
        words = f"for {day_name(item.day)}"
        return f"{words}; over the limit because: {item.override}" if item.override else words
    return ""


def _minutes(minutes: int) -> str:
    return f"{minutes} min" if minutes else "no extra time"
