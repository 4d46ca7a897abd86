"""What is said of a goal's pace: how far it is, where it lands, what its aim is."""

import datetime as dt

from prelim_coach.domain.capacity_tokens import MONTHS
from prelim_coach.domain.goal import Target, begins
from prelim_coach.domain.goal_months import month_name, span
from prelim_coach.domain.goal_pace import Pace, State

ORDINALS = ("first", "second", "third", "fourth")


def aim_of(found: Target, year_start: dt.date) -> str:
    """Give when a goal is to stand, as "March or April", "the end of July" or "all year"."""
    if found.running:
        return "all year"
    if found.first == found.last:
        return f"the end of {month_name(found.last, year_start)}"
    return span(found.first, found.last, year_start)


def words_of(found: Target, pace: Pace, year_start: dt.date, day: dt.date) -> str:
    """Give how a goal stands on ``day`` and where it lands, as one or two sentences.

    An aim that is past is not held up to anybody.
    """
    if pace.state is State.REACHED:
        return "There." if pace.wanted == 1 else f"{pace.reached} of {pace.wanted}, there."
    count = f"{pace.reached} of {pace.wanted}" if pace.wanted > 1 else ""
    aim = f"aim {aim_of(found, year_start)}"
    if found.running:
        return f"{count} in the last three months; {aim}."
    if day > pace.last:
        return _sentence(f"{count or ('begun' if pace.come else 'nothing yet')}; any time is fine")
    if pace.next_lands is None:
        since = month_name(found.opens, year_start)
        start = f"nothing yet, from {since}" if pace.state is State.LATER else "nothing yet"
        return _sentence(f"{count}; {start}; {aim}" if count else f"{start}; {aim}")
    lands = f"lands {landing(pace.next_lands, year_start)}; {aim}"
    if pace.wanted == 1:
        return _sentence(lands)
    place = ORDINALS[pace.reached] if pace.reached < len(ORDINALS) else "next"
    return f"{count}. The {place} {found.thing} {lands}."


def landing(day: dt.date, year_start: dt.date) -> str:
    """Give when something lands at today's pace, as "in May"; beyond the year only that."""
    return "after the year" if day >= begins(13, year_start) else f"in {MONTHS[day.month - 1]}"


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."
