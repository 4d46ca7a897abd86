"""The end of a rotation: thanks while everybody is there, and leave to stay in touch."""

import datetime as dt
from collections.abc import Iterable

import msgspec

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.plan import Step
from prelim_coach.domain.plan_steps import fit
from prelim_coach.domain.rotation import CLINICAL, Block
from prelim_coach.domain.shift import Schedule

AHEAD = dt.timedelta(days=3)
"""The first step shows three days before the last day (P03)."""
AFTER = dt.timedelta(days=7)
"""A week after it the mail is let go †."""
SHORTEST = 5
"""Days of a block that has an end worth marking †."""
DAY = dt.timedelta(days=1)


class Ending(msgspec.Struct, frozen=True):
    """A block of clinical work with its first and last day."""

    block: Block
    first: dt.date
    last: dt.date


def endings(schedule: Schedule, first: dt.date, last: dt.date) -> tuple[Ending, ...]:
    """Give the clinical blocks whose last day lies between two days, both included, in order.

    Day entries of one rotation count as one block, as everywhere; each block comes once.
    """
    found: dict[str, Ending] = {}
    for day in (first + n * DAY for n in range((last - first).days + 1)):
        place = schedule.day_number(day)
        block = schedule.block_on(day)
        if place is None or block is None or place[0] != place[1] or place[1] < SHORTEST:
            continue
        opening = schedule.block_on(day - (place[1] - 1) * DAY) or block
        if block.kind in CLINICAL:
            found[opening.id] = Ending(opening, day - (place[1] - 1) * DAY, day)
    return tuple(found.values())


def steps(ending: Ending, people: Iterable[str]) -> tuple[Step, ...]:
    """Give the two steps of a rotation's end; ``people`` are the names of those met there."""
    names = list(people)
    whom = names[0] if len(names) == 1 else "someone"
    label = ending.block.name
    said = f"for example {' or '.join(names[:2])}" if len(names) > 1 else "somebody who taught you"
    spoken = Step(
        plan=ending.block.id,
        key="thank",
        title=fit(f"Thank {whom} before {label} ends"),
        move=f"When you next see {whom if len(names) == 1 else said}, say what you learned, and "
        "ask whether you may write later in the year.",
        when="I see them in these last days",
        will="say what I learned and ask whether I may write later",
        first=ending.last - AHEAD,
        aim=ending.last,
        last=ending.last,
        minutes=0,
        strand=Strand.RELATIONSHIP,
        audience=Audience.FACULTY,
        facts=("I09", "P03"),
        scripts=("rotation-thanks-spoken", "nurse-thanks"),
        reason=f"{label} ends {name(ending.last)}",
    )
    written = Step(
        plan=ending.block.id,
        key="write",
        title=fit(f"Four lines of thanks for {label}"),
        move="When you next write mail, thank one person from the block in four lines, and say "
        "that you would like to stay in touch.",
        when="I next write mail",
        will="thank one person in four lines and say I would like to stay in touch",
        first=ending.last,
        aim=ending.last + AHEAD,
        last=ending.last + AFTER,
        minutes=5,
        strand=Strand.RELATIONSHIP,
        audience=Audience.FACULTY,
        facts=("P16", "I09"),
        scripts=("rotation-thanks",),
        reason=f"{label} ends {name(ending.last)}; the days right after are best",
    )
    return spoken, written
