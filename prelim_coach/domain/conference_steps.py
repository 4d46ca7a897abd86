"""The dated steps of one conference: before, there, after (P28-P37 I20-I26)."""

import datetime as dt
from collections.abc import Iterator, Mapping

import msgspec

from prelim_coach.domain import conference_words as words
from prelim_coach.domain.capacity_rules import DEFAULT_RULES, Rules
from prelim_coach.domain.conference import days, talks
from prelim_coach.domain.plan import Conference, Step
from prelim_coach.domain.plan_steps import year_of
from prelim_coach.domain.profile import Profile, Temperament
from prelim_coach.domain.venture import Days, Wording

CHOOSE = (84, 56)
"""Days ahead from which to weigh it, and by when to have decided; our judgement."""
AIMS = (28, 22)
"""Days ahead for aims and the choice of people, so that writing can begin at 21; ours."""
WRITE = (21, 14)
"""Days ahead for the emails: two to three weeks (P31)."""
STORY = (14, 7)
"""Days ahead for the two stories and the small ask; our judgement."""
ALOUD = 2
"""Days ahead from which to say the story aloud; our judgement."""
LOOK_BACK = (3, 7)
"""Days after: each person within 72 h (I26), a week at most (P37)."""


class There(msgspec.Struct, frozen=True, kw_only=True):
    """What the steps of a conference go by beside its own dates."""

    profile: Profile
    names: Mapping[str, str] = msgspec.field(default_factory=dict)
    """Names of people by id."""
    had: Mapping[dt.date, int] = msgspec.field(default_factory=dict)
    """Conversations that were logged, by day."""
    waiting: int = 0
    """People of this conference whose follow-up is still to be written."""
    rules: Rules = DEFAULT_RULES


def conference_steps(plan: Conference, there: There) -> tuple[Step, ...]:
    """Give the steps of a conference in the order in which they come up, without marks.

    Until it is chosen there is one step alone: to weigh it. What prepares it makes no sense from
    its first day on, and a day's conversations none after that day: nothing is ever owed.
    """
    weigh = _ahead(plan, "choose", CHOOSE, words.CHOOSE_IT, done=bool(plan.commitment))
    if not plan.commitment:
        return (weigh,)
    return (weigh, *_before(plan, there), *_at_it(plan, there), _after(plan, there))


def _before(plan: Conference, there: There) -> Iterator[Step]:
    yield _ahead(plan, "aims", AIMS, words.AIMS_ON_PAPER, done=bool(plan.priorities))
    yield _ahead(plan, "people", AIMS, words.WHOM_TO_WRITE, done=bool(plan.people))
    for person in plan.people:
        wording = words.write_to(there.names.get(person, "one of your people"))
        yield _ahead(plan, f"write:{person}", WRITE, wording)
    stories = words.stories(there.profile.img)
    yield _ahead(plan, "story", STORY, stories, done=bool(plan.story and plan.short_story))
    yield _ahead(plan, "ask", STORY, words.SMALL_ASK, done=bool(plan.small_ask))
    yield _ahead(plan, "aloud", (ALOUD, 1), words.SAY_IT)


def _at_it(plan: Conference, there: There) -> Iterator[Step]:
    quiet = there.profile.temperament is Temperament.QUIET
    event = words.TRAINEES_QUIET if quiet else words.TRAINEES
    yield event.step(plan.id, "trainees", Days(plan.first, plan.last, last=plan.last))
    for number, day in enumerate(days(plan), 1):
        its = talks(there.had.get(day, 0), there.profile, there.rules)
        yield words.talk(its.enough).step(
            plan.id,
            f"day-{number}",
            Days(day, day, last=day),
            reason=f"{plan.title}: {its.words}",
            done=day if its.had and its.done else None,
        )


def _after(plan: Conference, there: There) -> Step:
    soon, latest = (plan.last + dt.timedelta(days=n) for n in LOOK_BACK)
    last = year_of(plan.last, there.profile.year_start).last
    window = Days(min(soon, last), min(latest, last))
    return words.look_back(there.waiting).step(plan.id, "look-back", window)


def _ahead(
    plan: Conference, key: str, ahead: tuple[int, int], wording: Wording, *, done: bool = False
) -> Step:
    first, aim = (max(plan.first - dt.timedelta(days=n), plan.made) for n in ahead)
    eve = plan.first - dt.timedelta(days=1)
    return wording.step(
        plan.id,
        key,
        Days(min(first, eve), min(aim, eve), last=eve),
        reason=f"for {plan.title}",
        done=plan.made if done else None,
    )
