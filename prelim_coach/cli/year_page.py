"""The intern year as a page of Markdown: rotations, acts, teaching points, and the reviews."""

import datetime as dt
from collections import Counter

from prelim_coach.cli.markdown import section, table
from prelim_coach.cli.week_page import point_line
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.review import Review


def markdown(coach: Coach, day: dt.date, *, wellness: bool) -> str:
    """Give the intern year ``day`` lies in; sleep, energy and load only with ``wellness``."""
    days = coach.week(day).year
    first, last = days[0].day, days[-1].day
    blocks = [one for one in coach.setup.blocks() if one.last >= first and one.first <= last]
    deeds = coach.journal.deeds(first, last)
    parts = [f"# The year from {name(first)} {first.year} to {name(last)} {last.year}"]
    parts += table(
        "Rotations",
        ("from", "to", "rotation", "acts"),
        (
            (
                one.first.isoformat(),
                one.last.isoformat(),
                one.name,
                str(sum(one.first <= deed.day <= one.last for deed in deeds)),
            )
            for one in blocks
        ),
    )
    acts = Counter(deed.title for deed in deeds)
    parts += section("Done", (f"{title}: {count}" for title, count in acts.most_common()))
    parts += section("Teaching points", map(point_line, coach.teaching.of_days(first, last)))
    reviews = [one for one in coach.review.all() if first <= one.day <= last]
    for review in reviews:
        parts += _review(coach, review, wellness=wellness)
    return "\n".join([*parts, ""])


def _review(coach: Coach, review: Review, *, wellness: bool) -> list[str]:
    lines = coach.review.markdown(review, wellness=wellness).splitlines()
    return ["", *(f"#{line}" if line.startswith("#") else line for line in lines)]
