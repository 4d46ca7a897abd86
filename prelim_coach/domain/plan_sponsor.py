"""Asking a letter writer to mention the intern: only after a yes and in a strong relationship."""

import datetime as dt

from prelim_coach.domain.act import Strand
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.plan import Answer, Letter, SponsorAsk, Step
from prelim_coach.domain.plan_steps import AIM, LATE, Who, fit

ASK_WITHIN = dt.timedelta(days=7)
"""To be asked within a week of its day †."""


def hindrances(letter: Letter | None, *, strong: bool) -> tuple[str, ...]:
    """Say why this is not the time to ask (I19 I17), each a sentence; nothing when it is."""
    found = []
    if letter is None or letter.answer is not Answer.YES:
        found.append("It comes after a yes to a letter (I19).")
    if not strong:
        found.append("It needs a strong relationship: steady work and news now and then (I17).")
    return tuple(found)


def steps(ask: SponsorAsk, who: Who, ask_from: dt.date) -> tuple[Step, ...]:
    """Give the steps of a sponsor ask: the ask, and the thanks whatever the answer."""
    first = max(ask.day, ask_from)
    asking = Step(
        plan=ask.id,
        key="ask",
        title=fit(f"Ask {who.name} to mention you"),
        move=f"When you write {who.name} your news, ask whether they would share your application "
        "with colleagues who look for a PGY-2, if it feels right to them.",
        when=f"I write {who.name} my news",
        will="ask whether they would share my application, if it feels right",
        first=first,
        aim=first + ASK_WITHIN,
        minutes=5,
        strand=Strand.REPUTATION,
        audience=who.audience,
        facts=("I19", "I17"),
        scripts=("sponsor-ask",),
        ask=True,
        done=ask.asked,
        reason="they said yes to a letter",
    )
    since = ask.asked or first
    thanks = Step(
        plan=ask.id,
        key="thanks",
        title=fit(f"Thank {who.name}, whatever comes of it"),
        move=f"When you next write mail, thank {who.name} for considering it.",
        when="I next write mail",
        will=f"thank {who.name} for considering it",
        first=since,
        aim=since + AIM,
        overdue=since + LATE,
        after="ask",
        minutes=3,
        strand=Strand.RELATIONSHIP,
        audience=who.audience,
        facts=("P53", "I26"),
        scripts=("thanks-no-ask",),
        reason=f"asked {name(since)}",
    )
    return asking, thanks


def state(ask: SponsorAsk) -> str:
    """Say in a few words how a sponsor ask stands."""
    return f"asked {name(ask.asked)}" if ask.asked else f"to be asked from {name(ask.day)}"
