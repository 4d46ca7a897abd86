"""A fictional intern whose last weeks are lived through the real use cases."""

import datetime as dt
from collections.abc import Callable

from prelim_coach.coach import demo_people, demo_plans, demo_ventures, demo_year
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Phase
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.profile import Track
from prelim_coach.domain.rotation import Block, Kind

ROTATIONS = (
    ("Orientation", Kind.EDUCATION, None),
    ("Wards A", Kind.WARDS, ("06:30", "18:00")),
    ("MICU", Kind.ICU, ("06:00", "20:00")),
    ("Clinic", Kind.CLINIC, ("08:00", "17:00")),
    ("Wards B", Kind.WARDS, ("06:30", "18:00")),
    ("Emergency", Kind.ED, ("10:00", "20:00")),
    ("Cardiology consults", Kind.CONSULT, ("07:00", "17:00")),
    ("Night float", Kind.NIGHTS, ("19:00", "07:00")),
    ("Elective: neurology", Kind.ELECTIVE, ("08:00", "17:00")),
    ("Vacation", Kind.VACATION, None),
    ("CCU", Kind.ICU, ("06:00", "19:00")),
    ("Wards C", Kind.WARDS, ("06:30", "18:00")),
    ("Jeopardy", Kind.BACKUP, None),
)
"""The year's blocks with usual hours; the one in the middle is the present one."""

BLOCK_DAYS = 28
PRESENT = 4
"""Which of the rotations the demo's today lies in."""
DAYS_IN = 16
"""Which day of it today is."""

POINTS = (
    (15, "Check the lactate trend, not the single value @Dr Demo Alder"),
    (12, "Diurese to the exam first, then to the scale"),
    (9, "In hyponatremia ask for the urine osm before the fluids @Dr Demo Birch"),
    (5, "Two troponins before reassurance @Dr Demo Alder"),
    (2, "A sign-out names what would change the plan overnight"),
)


def live(coach: Coach, set_clock: Callable[[dt.datetime], None], now: dt.datetime) -> None:
    """Fill an empty file with a fictional intern's profile, schedule and last weeks.

    ``set_clock`` moves the coach's clock; it is left at ``now``.
    """
    set_clock(now)
    first = now.date() - dt.timedelta(days=PRESENT * BLOCK_DAYS + DAYS_IN - 1)
    coach.setup.save_profile(
        name="Sam Demo",
        track=Track.ADVANCED,
        specialty="neurology",
        year_start=first.replace(day=1),
    )
    for place, (name, kind, hours) in enumerate(ROTATIONS):
        begins = first + dt.timedelta(days=place * BLOCK_DAYS)
        start, end = (dt.time.fromisoformat(one) for one in hours) if hours else (None, None)
        coach.setup.save_block(
            Block(
                name=name,
                kind=kind,
                first=begins,
                last=begins + dt.timedelta(days=BLOCK_DAYS - 1),
                start=start,
                end=end,
            )
        )
    demo_people.meet(coach, set_clock, now)
    demo_year.look_back(coach, set_clock, now)
    for ago in range(24, 0, -1):
        _live_day(coach, set_clock, now, ago)
    demo_year.review(coach, set_clock, now)
    coach.planning.plan(
        Commitment(
            day=coach.desk.today(),
            what=What.ACT,
            title="Send Dr Demo Alder the article on lactate",
            minutes=5,
        )
    )
    demo_plans.plan(coach, set_clock, now)
    demo_ventures.venture(coach, set_clock, now)


def _live_day(
    coach: Coach, set_clock: Callable[[dt.datetime], None], now: dt.datetime, ago: int
) -> None:
    day = now.date() - dt.timedelta(days=ago)
    if ago % 7 == 3:
        return  # a day without the app, as real weeks have
    set_clock(now.replace(hour=5, minute=40) - dt.timedelta(days=ago))
    energy = (3, 4, 3, 2, 3)[ago % 5]
    coach.journal.check_in(day, energy=energy, sleep=(6.5, 6.0, 7.0)[ago % 3], phase=Phase.BEFORE)
    coach.cards.keep(day)
    for view in coach.cards.view(day).cards[: (1, 0, 2, 1)[ago % 4]]:
        coach.journal.tick(day, view.card)
    for when, line in POINTS:
        if when == ago:
            coach.teaching.note(day, line)
