"""The fictional intern's plans: a meeting held, one ahead, and a letter whose window is open."""

import datetime as dt
from collections.abc import Callable

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.draw import step_card

HELD_WITH, AHEAD_WITH, WRITER = "Dr Demo Cedar", "Dr Demo Birch", "Dr Demo Alder"
HELD_AGO = (4, 5, 9, 12, 13, *range(16, 45))
"""Days since the meeting that was held: the first of these whose week had room."""
PLANNED_BEFORE = 7
"""Days before it that it was planned."""
AHEAD = 9
"""Days until the one ahead."""
LETTER_IN = 84
"""Days until the letter is due; the window to ask opened a week ago."""
NEXT_STEP = "send the half-page on the stroke pages"


def plan(coach: Coach, set_clock: Callable[[dt.datetime], None], now: dt.datetime) -> None:
    """Plan what the fictional intern plans; the clock is left at ``now``."""
    today = coach.desk.today()
    for ago in HELD_AGO:
        set_clock(now - dt.timedelta(days=ago + PLANNED_BEFORE))
        if _meet(coach, HELD_WITH, today - dt.timedelta(days=ago)):
            set_clock(now - dt.timedelta(days=ago))
            _hold(coach, today - dt.timedelta(days=ago))
            break
    set_clock(now)
    for later in range(AHEAD, AHEAD + 14):
        if _meet(coach, AHEAD_WITH, today + dt.timedelta(days=later)):
            break
    writer = coach.people.named(WRITER)[0]
    needed = today + dt.timedelta(days=LETTER_IN)
    coach.plans.put(coach.plans.letters.draft(writer.id, needed, title="fellowship year"))


def _meet(coach: Coach, name: str, day: dt.date) -> bool:
    """Plan a meeting for ``day``; gives whether that week holds it."""
    person = coach.people.named(name)[0]
    placing = coach.plans.place(coach.plans.meetings.draft(person.id, day=day), day)
    return placing is not None and coach.planning.plan(*placing).fits


def _hold(coach: Coach, day: dt.date) -> None:
    """Hold the meeting of ``day``, name its next step, and thank for it."""
    (held,) = [one for one in coach.planning.of_week(day) if one.with_whom == HELD_WITH]
    coach.journal.fulfil(day, held)
    (view,) = [one for one in coach.plans.views(day) if one.kind == "meeting"]
    for key, words in (("next", NEXT_STEP), ("thanks", "")):
        (step,) = [one for one in coach.plans.due(day) if one.key == f"plan:{view.id}:{key}"]
        taken = coach.plans.take_step(day, step.key, words=words)
        coach.journal.tick(day, step_card(step), taken)
