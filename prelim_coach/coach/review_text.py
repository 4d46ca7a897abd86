"""A review as one page of Markdown."""

from collections.abc import Iterable, Iterator

from prelim_coach.coach.review_view import WeekPage
from prelim_coach.domain.duty import NOTICE
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.review import Review
from prelim_coach.domain.week import Week
from prelim_coach.text import clean, clean_line


def said(page: WeekPage, *, wellness: bool = True) -> tuple[str, ...]:
    """Give the week as it was in short sentences; what is not known is not mentioned.

    Sleep and energy are among them only with ``wellness``.
    """
    return (*_done(page), *(_felt(page) if wellness else ()))


def markdown(review: Review, page: WeekPage, *, wellness: bool) -> str:
    """Give a finished review with the week it is about, at most one printed page."""
    week = Week(review.day)
    parts = [f"# Week of {name(week.first)} to {name(week.last)} {week.last.year}"]
    parts += _section("As it was", said(page, wellness=wellness))
    put_down = [f"{each} (put down)" for each in review.dropped]
    put_down += [f"{each.title} (put off to {name(each.day)})" for each in review.postponed]
    parts += _section("Put down", put_down)
    if wellness:
        parts += _section("Load", [f"{review.tier.value.capitalize()}. {review.why}"])
    parts += _section(f"For the week of {name(week.shifted(1).first)}", review.priorities)
    parts += _section("One good thing", [review.good] if review.good else [])
    parts += ["", "## Notes", "", clean(review.notes)] if review.notes else []
    return "\n".join(parts)


def _section(title: str, lines: Iterable[str]) -> list[str]:
    items = [f"- {clean_line(line)}" for line in lines]
    return ["", f"## {title}", "", *items] if items else []


def _done(page: WeekPage) -> Iterator[str]:
    used, held = page.meter.used.minutes, page.meter.budget.minutes
    yield f"{_many(len(page.deeds), 'act')}, {used} of {held} min."
    if page.people:
        yield f"With {', '.join(page.people)}."
    if page.points:
        yield f"{_many(len(page.points), 'teaching point')} noted."
    if page.hours is not None:
        yield f"About {page.hours:.0f} h on duty. {NOTICE}"
    for one in page.overrides:
        yield f"Taken over the limit: {one.title} ({one.override})."


def _felt(page: WeekPage) -> Iterator[str]:
    if page.sleep is not None:
        yield f"Sleep {page.sleep:.1f} h on average of {_many(page.nights, 'night')} entered."
    if page.energy is not None:
        yield f"Energy {page.energy:.1f} of 5 on average."


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
