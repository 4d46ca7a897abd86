"""The dated steps of one project: its role, its dates, and saying so early when one slips."""

import datetime as dt
from collections.abc import Iterator

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.plan import Project, Step
from prelim_coach.domain.venture import Days, Wording

WEIGH = 14
"""Days in which to have weighed an idea; our judgement."""
ROLE = 7
"""Days from the start in which to write down the one part one owns; our judgement."""
NEWS = 7
"""Days before a date from which the lead hears how it stands; our judgement."""
SAY_SO = 2
"""Days in which to tell the lead once one knows; our judgement on "early" (I41)."""
FINISH = 14
"""Days before the end from which handing over is due; our judgement."""
MILESTONE = "milestone:"
"""How the keys of the steps for milestones begin."""
BEHIND = "behind:"
"""How the keys of the steps to say so begin."""


def project_steps(plan: Project) -> tuple[Step, ...]:
    """Give the steps of a project in the order in which they come up, without marks.

    Until it is taken there is one step alone: to weigh it. A milestone's key is its words, so
    that a moved date moves its step.
    """
    if not plan.commitment:
        aim = plan.made + dt.timedelta(days=WEIGH)
        return (WEIGH_IT.step(plan.id, "weigh", Days(plan.made, aim)),)
    return (*_begun(plan), *_dates(plan), _finish(plan))


def _begun(plan: Project) -> Iterator[Step]:
    aim = min(plan.first + dt.timedelta(days=ROLE), plan.last)
    yield ONE_ROLE.step(
        plan.id,
        "role",
        Days(plan.first, aim),
        reason=f"for {plan.title}",
        done=plan.made if plan.role else None,
    )
    if plan.behind:
        soon = plan.behind + dt.timedelta(days=SAY_SO)
        yield SAY_BEHIND.step(
            plan.id,
            f"{BEHIND}{plan.behind.isoformat()}",
            Days(plan.behind, soon, overdue=soon),
            reason=f"you said {plan.title} is behind",
        )


def _dates(plan: Project) -> Iterator[Step]:
    for words, date in plan.milestones:
        first = max(date - dt.timedelta(days=NEWS), plan.first)
        yield _milestone(words).step(
            plan.id,
            f"{MILESTONE}{words}",
            Days(first, date, overdue=date),
            reason=f"a date of {plan.title}",
        )


def _finish(plan: Project) -> Step:
    first = max(plan.last - dt.timedelta(days=FINISH), plan.first)
    return HAND_OVER.step(
        plan.id, "finish", Days(first, plan.last), reason=f"the end of {plan.title}"
    )


WEIGH_IT = Wording(
    title="Weigh the project before you say yes",
    move="When somebody waits for a yes, go through the five questions first. Two minutes.",
    when="somebody waits for my yes",
    will="go through the five questions first",
    minutes=2,
    strand=Strand.INFORMATION,
    facts=("P38", "I39", "I41"),
    scripts=("buy-a-day", "narrow-role"),
)
ONE_ROLE = Wording(
    title="Write down the one part that is yours",
    move="When the work begins, agree on one part with your lead and write it down with its date.",
    when="the work begins",
    will="write down the one part that is mine",
    minutes=5,
    strand=Strand.REPUTATION,
    audience=Audience.FACULTY,
    facts=("I39", "P51"),
    scripts=("join-a-project", "narrow-role"),
)
SAY_BEHIND = Wording(
    title="Say today that the date will move",
    move="When you know that a date slips, tell your lead now: what is done, and the new day.",
    when="I know that a date slips",
    will="tell my lead what is done and the new day",
    minutes=5,
    strand=Strand.REPUTATION,
    audience=Audience.FACULTY,
    facts=("I41", "I39"),
    scripts=("project-behind",),
)
HAND_OVER = Wording(
    title="Hand over your part, and thank your lead",
    move="When your part is done, send it with thanks, and ask where it could be shown.",
    when="my part is done",
    will="send it with thanks and ask where it could be shown",
    minutes=10,
    audience=Audience.FACULTY,
    facts=("P42", "I38"),
)


def _milestone(words: str) -> Wording:
    return Wording(
        title=words[:1].upper() + words[1:],
        move=f"When you next sit down to it, finish “{words}”, or tell your lead the new day while "
        "there is time.",
        when="I next sit down to the project",
        will=f"finish “{words}”, or tell my lead the new day",
        minutes=10,
        strand=Strand.REPUTATION,
        audience=Audience.FACULTY,
        facts=("I39", "I41"),
        scripts=("project-behind",),
    )
