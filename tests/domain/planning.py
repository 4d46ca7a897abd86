"""Plans for the tests of their steps, and what every plan's steps must hold."""

import datetime as dt

from hypothesis import strategies as st

from prelim_coach.domain.plan import Answer, Letter, Meeting, SponsorAsk
from prelim_coach.domain.plan_letter import steps as letter_steps
from prelim_coach.domain.plan_meeting import steps as meeting_steps
from prelim_coach.domain.plan_sponsor import steps as sponsor_steps
from prelim_coach.domain.plan_steps import Who
from prelim_coach.domain.profile import Profile, Temperament

ALDER = Who("Dr Demo Alder")
START = dt.date(2026, 7, 1)
ASK_FROM = dt.date(2026, 8, 1)
DAYS = st.dates(dt.date(2026, 5, 1), dt.date(2028, 9, 1))


def day(text):
    """Give a day from text such as ``2026-11-23``."""
    return dt.date.fromisoformat(text)


def maybe(strategy):
    """Give a value or nothing."""
    return st.none() | strategy


def meetings():
    """Give meetings in every state."""
    return st.builds(
        Meeting,
        id=st.just("m"),
        made=DAYS,
        title=st.just("Meeting"),
        minutes=st.sampled_from((15, 20, 30)),
        cold=st.booleans(),
        day=maybe(DAYS),
        asked=maybe(DAYS),
        held=maybe(DAYS),
        next_step=st.sampled_from(("", "send the outline")),
    )


def letters():
    """Give letters in every state."""
    return st.builds(
        Letter,
        id=st.just("l"),
        made=DAYS,
        title=st.just("Letter"),
        needed=DAYS,
        asked=maybe(DAYS),
        answer=st.sampled_from(Answer),
        sent=maybe(DAYS),
        arrived=maybe(DAYS),
    )


def sponsor_asks():
    """Give sponsor asks, asked or not."""
    return st.builds(
        SponsorAsk,
        id=st.just("s"),
        made=DAYS,
        title=st.just("Ask"),
        letter=st.just("l"),
        day=DAYS,
        asked=maybe(DAYS),
    )


def steps_of(plan, profile=None, who=ALDER, ask_from=ASK_FROM):
    """Give the steps of any of these plans, unmarked."""
    if isinstance(plan, Meeting):
        return meeting_steps(plan, who, profile or Profile(), ask_from)
    if isinstance(plan, Letter):
        return letter_steps(plan, who, ask_from)
    return sponsor_steps(plan, who, ask_from)


def profiles():
    """Give profiles of every kind that changes a step."""
    return st.builds(Profile, img=st.booleans(), temperament=st.sampled_from(Temperament))


def plans():
    """Give any plan of the three kinds."""
    return st.one_of(meetings(), letters(), sponsor_asks())
