"""The six pages of the review and its end: their names, their text, the keys below them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from textual.content import Content

from prelim_coach.coach.review_view import ReviewView
from prelim_coach.domain.load import Tier
from prelim_coach.domain.review import PAGES, Review, calls_for_less
from prelim_coach.tui.glyphs import CURSOR
from prelim_coach.tui.keys import REVIEW, Key
from prelim_coach.tui.prose import Hanging, day_name, laid, styled
from prelim_coach.tui.widgets import review_ahead, review_back
from prelim_coach.tui.widgets.meter_pane import TIER_WORDS
from prelim_coach.tui.widgets.review_back import Lines

NAMES = (
    "The week as it was",
    "Load",
    "What to put down",
    "Patterns",
    "The week ahead",
    "One good thing",
)
GOOD_ASKS = "Something good from this week, if there was something. It may help to write it down."
WAS, LOAD, LESS, PATTERNS, AHEAD, GOOD = range(PAGES)
_KEYS = {key.id.removeprefix("review."): key for key in REVIEW}


def page(view: ReviewView, cursor: int) -> Lines:
    """Give the lines of the page the draft is on; ``cursor`` is the line it is on, from 0."""
    draft = view.draft
    match draft.page:
        case 0:
            return review_back.was(view.was)
        case 1:
            return review_back.load(view.load, draft.answer, draft.tier)
        case 2:
            return review_ahead.less(view.less, cursor)
        case 3:
            heavy = calls_for_less(draft.answer) or view.was.meter.over
            return review_back.patterns(view.patterns, heavy=heavy)
        case 4:
            return review_ahead.ahead(view.ahead, draft.priorities, cursor)
        case _:
            return review_ahead.good(GOOD_ASKS, draft.good)


def ended(review: Review) -> Lines:
    """Give what was saved, and the way to a file."""
    lines: Lines = [styled("The review is saved.", "bold")]
    said = [("put down", one) for one in review.dropped]
    said += [("put off", f"{one.title}, to {day_name(one.day)}") for one in review.postponed]
    said.append(("load", TIER_WORDS[review.tier]))
    said += [(f"priority {number}", one) for number, one in enumerate(review.priorities, 1)]
    said += [("good", review.good)] if review.good else []
    lines += [Hanging(styled(f"{label:<12}", "$quiet"), styled(words)) for label, words in said]
    if calls_for_less(review.answer):
        lines += [Content(""), styled(review_back.SUPPORT, "bold")]
    return [*lines, Content(""), styled("m writes it to a file, one page of Markdown.", "$quiet")]


def footer(view: ReviewView, *, saved: bool) -> list[Key]:
    """Give the keys that do something on the page, at most six."""
    if saved:
        return [_KEYS["file"], replace(_KEYS["next"], label="close")]
    last = view.draft.page == PAGES - 1
    first = replace(_KEYS["next"], label="save") if last else _KEYS["next"]
    return [first, *(_KEYS[name] for name in _own(view)), _KEYS["leave"]][:6]


def rows_of_cursor(lines: Lines, width: int) -> range:
    """Give the rows of the cursor's line and the one below it; none on a page without a cursor."""
    for place, line in enumerate(lines):
        if isinstance(line, Hanging) and line.first.plain.startswith(CURSOR):
            return range(_rows(lines[:place], width), _rows(lines[: place + 2], width))
    return range(0)


def _rows(lines: Lines, width: int) -> int:
    return laid(lines, width).plain.count("\n") + 1 if lines else 0


def _own(view: ReviewView) -> Sequence[str]:
    match view.draft.page:
        case 1:
            return ("back", *_load(view))
        case 2 if view.less.proposals:
            words = ("words",) if any(one.scripts for one in view.less.proposals) else ()
            return ("drop", "postpone", *words, "back")
        case 3 if any(one.scripts for one in view.patterns):
            return ("words", "back")
        case 4:
            some = ("edit", "drop") if view.draft.priorities else ()
            return ("add", *some, "back")
        case 5:
            return ("add", "back")
        case _:
            return ("back",) if view.draft.page else ()


def _load(view: ReviewView) -> Iterator[str]:
    """Yield the ways to another load; right after an answer of 3-5 a lift is not held out."""
    if view.load.may_lift and not calls_for_less(view.draft.answer):
        yield "lift"
    if view.load.tier not in (Tier.MINIMUM, Tier.REST):
        yield "ease"
