"""Whether a writer is ready to be asked for a letter, with the reasons and the dates."""

import datetime as dt
from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.plan import Letter, Step
from prelim_coach.domain.plan_letter import Window, window
from prelim_coach.domain.rotation import CLINICAL, Block, Kind
from prelim_coach.domain.shift import Schedule
from prelim_coach.domain.week import DAYS, week_of

WEEKS = 2
"""Weeks of work together before a letter is asked for (I45)."""
BETTER = 4
"""Weeks that make a better letter (I45 P62)."""
HARD = frozenset({Kind.ICU, Kind.NIGHTS, Kind.ED})
"""Rotations that count as hard situations (P62); which ones is our judgement †."""
NEAR = dt.timedelta(days=28)
"""A person added this long after a block may still have been met there †."""

LAST_CALL = dt.timedelta(days=14)
"""Days before the window's end at which an ask that is still too early comes up all the same †."""


class Ready(StrEnum):
    """Where an ask for a letter stands."""

    TOO_EARLY = "too early"
    READY = "ready"
    LATE = "late"


class Together(msgspec.Struct, frozen=True, kw_only=True):
    """The work two people have done together, as far as it can be told.

    An estimate †: the blocks where they met, day by day so far, and one week for every other week
    with a touch. The intern's own number goes before it.
    """

    weeks: int
    said: bool = False
    """Whether the weeks are the intern's own number."""
    rotations: tuple[str, ...] = ()
    """Names of the rotations they share, the first one first."""
    hard: bool = False
    """One of these was a hard one."""
    feedback: dt.date | None = None
    """The first feedback from them; None as long as there was none."""
    enough: dt.date | None = None
    """The day by which two weeks are together; None when it cannot be told."""


class Reason(msgspec.Struct, frozen=True):
    """One thing that speaks for asking, or is missing."""

    met: bool
    words: str
    facts: tuple[str, ...]
    must: bool = True
    """Without it the ask is too early; the others only make a better letter."""


class Readiness(msgspec.Struct, frozen=True, kw_only=True):
    """Whether to ask now, why, and when."""

    verdict: Ready
    reasons: tuple[Reason, ...]
    window: Window
    first: dt.date | None
    """The first day on which all is so as far as dates go; None when only work can tell."""

    @property
    def words(self) -> str:
        """Give the verdict as one sentence."""
        span = f"{name(self.window.first)} to {name(self.window.last)}"
        match self.verdict:
            case Ready.READY:
                return f"Ready to ask: the window is {span}."
            case Ready.LATE:
                return f"Late, and still worth asking soon: the window was {span}."
        if self.first:
            return f"Too early to ask; from {name(self.first)} on, as it looks."
        missing = [each.words for each in self.reasons if each.must and not each.met]
        if missing and self.reasons[0].met:
            return f"Not ready: {missing[0]}."
        return f"Too early to ask; the window is {span}."


def together(
    person: Person,
    touches: Sequence[Touch],
    schedule: Schedule,
    day: dt.date,
    said: int | None = None,
) -> Together:
    """Give the work done together up to ``day``; ``said`` is the intern's own number of weeks.

    ``touches`` are those with this person.
    """
    past = sorted((one for one in touches if one.day <= day), key=lambda one: one.day)
    shared = _blocks(person, past, schedule, day)
    met = [one for one in shared if _same(one.name, person.met)]
    days = sum((min(one.last, day) - one.first).days + 1 for one in met)
    apart = {week_of(one.day) for one in past if not any(_holds(block, one.day) for block in met)}
    weeks = days // DAYS + len(apart)
    feedback = [one.day for one in past if one.how is How.FEEDBACK]
    return Together(
        weeks=weeks if said is None else said,
        said=said is not None,
        rotations=tuple(dict.fromkeys(one.name for one in shared)),
        hard=any(one.kind in HARD for one in shared),
        feedback=feedback[0] if feedback else None,
        enough=_enough(met, (WEEKS - len(apart)) * DAYS - days, day) if said is None else None,
    )


def enough(shared: Together) -> bool:
    """Say whether somebody has seen enough to be asked, whatever the date: weeks and feedback."""
    return shared.weeks >= WEEKS and shared.feedback is not None


def of_work(shared: Together) -> tuple[Reason, ...]:
    """Give what speaks for a writer as far as the work goes, and what is missing (P62 I45 I40)."""
    return tuple(_work(shared))


def readiness(letter: Letter, shared: Together, day: dt.date) -> Readiness:
    """Judge whether to ask for ``letter`` on ``day`` (P62 P63 I45 I40).

    Too early while the window has not begun or the work and the feedback are missing; late once
    the window is over; both guides' rules hold, since they speak of different things.
    """
    asking = window(letter.needed)
    verdict = Ready.LATE if day > asking.last else Ready.READY
    if not enough(shared) or day < asking.first:
        verdict = Ready.TOO_EARLY
    work = day if shared.weeks >= WEEKS else shared.enough
    known = work is not None and shared.feedback is not None
    return Readiness(
        verdict=verdict,
        reasons=(_in_time(asking, day), *_work(shared)),
        window=asking,
        first=max(asking.first, work) if known and work else None,
    )


def held_back(ask: Step, judged: Readiness) -> Step:
    """Give the step of asking as it waits while it is too early, with what is missing.

    It shows from the first day on which all will be so; where only work can tell, in the last two
    weeks of the window †, so that there is time to find another writer.
    """
    if judged.verdict is not Ready.TOO_EARLY:
        return ask
    first = max(ask.first, judged.first or judged.window.last - LAST_CALL)
    missing = next((each.words for each in judged.reasons if each.must and not each.met), "")
    words = judged.words.rstrip(".")
    reason = f"{words}; {missing}" if missing and missing not in words else judged.words
    return replace(ask, first=first, aim=max(ask.aim, first), reason=reason)


def _in_time(asking: Window, day: dt.date) -> Reason:
    span = f"{name(asking.first)} to {name(asking.last)}"
    return Reason(
        asking.first <= day <= asking.last,
        f"two to three months before it is due: {span}",
        ("P63",),
        must=day < asking.first,
    )


def _work(shared: Together) -> Iterable[Reason]:
    count = f"{shared.weeks} week" if shared.weeks == 1 else f"{shared.weeks} weeks"
    by = "as you said" if shared.said else "our estimate \N{DAGGER}"
    need = f"at least {WEEKS}" if shared.weeks < WEEKS else f"{BETTER} are better"
    tail = f"; {need}" if shared.weeks < BETTER else ""
    yield Reason(shared.weeks >= WEEKS, f"{count} together, {by}{tail}", ("I45", "I40"))
    if shared.feedback:
        yield Reason(True, f"feedback from them, first {name(shared.feedback)}", ("P62", "I45"))
    else:
        yield Reason(False, "no feedback from them noted yet", ("P62", "I45"))
    names = ", ".join(shared.rotations[:3])
    if len(shared.rotations) > 1:
        yield Reason(True, f"several rotations: {names}", ("P62",), must=False)
    elif shared.hard:
        yield Reason(True, f"hard days together: {names}", ("P62",), must=False)
    else:
        yield Reason(False, "one rotation so far, and no hard one", ("P62",), must=False)


def _blocks(
    person: Person, touches: Sequence[Touch], schedule: Schedule, day: dt.date
) -> list[Block]:
    """Give the clinical blocks two people share: where they met, and those with a touch."""
    clinical = [one for one in schedule.blocks if one.kind in CLINICAL and one.first <= day]
    named = [one for one in clinical if person.met and _same(one.name, person.met)]
    here = [
        one
        for one in named
        if any(_holds(one, touch.day) for touch in touches)
        or one.first <= person.added <= one.last + NEAR
    ]
    found = here or named[-1:]
    on = (schedule.block_on(touch.day) for touch in touches)
    found += [one for one in on if one and one.kind in CLINICAL and one not in found]
    return sorted(found, key=lambda one: one.first)


def _enough(met: Sequence[Block], missing: int, day: dt.date) -> dt.date | None:
    """Give the day on which the ``missing`` days are together, if the present block lasts so long.

    None as well when none is missing.
    """
    running = [one for one in met if _holds(one, day)]
    if missing <= 0 or not running:
        return None
    when = day + dt.timedelta(days=missing)
    return when if when <= running[-1].last else None


def _holds(block: Block, day: dt.date) -> bool:
    return block.first <= day <= block.last


def _same(one: str, other: str) -> bool:
    return one.casefold().strip() == other.casefold().strip()
