"""When somebody is due to be thought of, in days and in words without guilt."""

import datetime as dt

from prelim_coach.domain.person import Person, Position
from prelim_coach.domain.person_rules import DEFAULT_PEOPLE, PeopleRules

PEERS = frozenset({Position.PEER, Position.RESIDENT})
SHOWN, OF = 3, 7
"""Days of each week on which what waits may make a card; on the others it rests †."""
NEAR = 14
"""Days ahead that are said in days; beyond, in weeks."""


def weeks_between(person: Person, rules: PeopleRules = DEFAULT_PEOPLE) -> int:
    """Give the weeks between touches with a person: the own number, else by what they are.

    Mentors have the guides' rhythm (P58), peers ours †; the others and who rests have none: 0.
    """
    if person.resting:
        return 0
    if person.every is not None:
        return person.every
    if person.roles:
        return rules.mentor_weeks
    return rules.peer_weeks if person.position in PEERS else 0


def due_on(
    person: Person, last: dt.date | None, rules: PeopleRules = DEFAULT_PEOPLE
) -> dt.date | None:
    """Give the day a person is due: the last touch and the rhythm; None for never.

    Without a touch the day they were added counts instead.
    """
    weeks = weeks_between(person, rules)
    return (last or person.added) + dt.timedelta(weeks=weeks) if weeks else None


def due_words(due: dt.date | None, last: dt.date | None, day: dt.date) -> str:
    """Give how a person's rhythm stands on ``day``: "due in 9 days", "due", "7 weeks ago".

    Once a week past, it says how long ago the last touch was, and nothing of lateness.
    """
    if due is None:
        return since_words(last, day)
    ahead = (due - day).days
    if ahead > 0:
        return f"due in {_days(ahead)}"
    if ahead > -OF or last is None:
        return "due"
    return since_words(last, day)


def since_words(last: dt.date | None, day: dt.date) -> str:
    """Give how long ago a day was, as "5 days ago" or "6 weeks ago"; empty for None."""
    if last is None:
        return ""
    ago = (day - last).days
    if ago < 2:
        return "today" if ago <= 0 else "yesterday"
    return f"{_days(ago)} ago"


def been(last: dt.date, day: dt.date) -> str:
    """Give a time gone by, as "6 weeks" or "1 day"; at least one day."""
    return _days(max((day - last).days, 1))


def offered(since: dt.date, day: dt.date) -> bool:
    """Say whether what waits since a day may make a card on ``day``: three days in each week †.

    So that nothing that was left undone comes up day after day.
    """
    waited = (day - since).days
    return waited >= 0 and waited % OF < SHOWN


def _days(count: int) -> str:
    if count < NEAR:
        return f"{count} day" if count == 1 else f"{count} days"
    weeks = round(count / OF)
    return f"{weeks} weeks"
