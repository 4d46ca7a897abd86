"""The review's pages that look ahead: what to put down, next week, one good thing."""

from collections import Counter
from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.review_view import AheadPage, LessPage, Proposal
from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.review import PRIORITIES
from prelim_coach.domain.review_less import Way
from prelim_coach.tui.glyphs import ARROW, CURSOR, OFF, OPEN
from prelim_coach.tui.prose import Hanging, day_name, plural, styled, week_name
from prelim_coach.tui.widgets.rotation_pane import KIND_WORDS

Lines = list[Content | Hanging]
LATER = ARROW
GLYPHS = {Way.DROP: OFF, Way.POSTPONE: LATER}


def less(page: LessPage, cursor: int) -> Lines:
    """Give the week ahead before and after, then every open plan with what the draft says."""
    lines: Lines = [Content.assemble(("as planned  ", "$quiet"), _of_next(page.before))]
    if page.after.total != page.before.total:
        lines.append(Content.assemble(("after this  ", "$quiet"), (_of_next(page.after), "bold")))
    lines.append(Content(""))
    if not page.proposals:
        return [*lines, styled("Nothing is planned, so there is nothing to put down.", "$quiet")]
    for place, one in enumerate(page.proposals):
        here = place == cursor
        glyph = GLYPHS.get(one.chosen, OPEN) if one.chosen else OPEN
        title = styled(one.commitment.title, "bold" if here else "$quiet" if one.chosen else "")
        minutes = styled(f"  {one.commitment.minutes} min", "$quiet")
        lines.append(Hanging(_mark(glyph, here=here), title + minutes))
        lines.append(Hanging(Content("    "), styled(_becomes(one), "$quiet")))
    return lines


def ahead(page: AheadPage, mine: Sequence[str], cursor: int) -> Lines:
    """Give next week's work, budget and due steps, then ``mine``, the priorities.

    As long as there are none, last week's are shown to keep.
    """
    days = Counter(KIND_WORDS[kind] for kind in page.kinds)
    work = ", ".join(f"{name} {plural(count, 'day')}" for name, count in days.items())
    names = ", ".join(block.name for block in page.blocks)
    lines: Lines = [
        styled(week_name(page.week), "$quiet"),
        Content.assemble((names or "No rotation entered", "bold"), (f"  {work}", "$quiet")),
    ]
    lines.append(styled(_held(page.meter)))
    lines += [_row("planned", f"{one.title}, {day_name(one.day)}") for one in page.planned]
    asks = page.meter.budget.asks
    lines += [_row("can wait" if one.ask and not asks else "due", one.title) for one in page.due]
    lines += [Content(""), styled(f"Priorities, {PRIORITIES} at most", "$accent")]
    if not mine:
        return lines + _before(page.priorities)
    for place, words in enumerate(mine):
        here = place == cursor
        mark = _mark(str(place + 1), here=here)
        lines.append(Hanging(mark, styled(words, "bold" if here else "")))
    return lines


def good(asks: str, said: str) -> Lines:
    """Give the last page's question and what was written."""
    below = (
        styled(said, "bold") if said else styled("a writes it; enter goes on without.", "$quiet")
    )
    return [styled(asks), Content(""), below]


def _before(last_week: Sequence[str]) -> Lines:
    if not last_week:
        return [styled("None yet, and none is a fine number. a writes one.", "$quiet")]
    rows = [Hanging(styled("    "), styled(words, "$quiet")) for words in last_week]
    return [styled("Last week's; s keeps them, a writes others.", "$quiet"), *rows]


def _mark(glyph: str, *, here: bool) -> Content:
    return Content.assemble(
        (f"{CURSOR} " if here else "  ", "bold $accent"), (f"{glyph} ", "$accent")
    )


def _becomes(one: Proposal) -> str:
    if one.chosen is Way.DROP:
        return "Put down at the end of the review."
    if one.chosen is Way.POSTPONE and one.later:
        return f"Put off to {day_name(one.later)} at the end of the review."
    return one.why


def _of_next(meter: Meter) -> str:
    words = f"{meter.total.minutes} of {meter.budget.minutes} min in the week ahead"
    return f"{words}, over" if meter.over else words


def _held(meter: Meter) -> str:
    held = meter.budget
    asks = plural(held.asks, "new ask") if held.asks else "no new asks"
    room = f"room for {held.minutes} min, {plural(held.acts, 'act')}, {asks}"
    return f"{room}; {meter.total.minutes} min planned" if meter.total.minutes else room


def _row(label: str, words: str) -> Hanging:
    return Hanging(styled(f"{label:<9}", "$quiet"), styled(words))
