"""A mentor meeting: asked for, prepared, held, closed with one next step, and thanked for."""

import datetime as dt

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.plan import Meeting, Step
from prelim_coach.domain.plan_steps import AIM, LATE, Who, fit
from prelim_coach.domain.profile import Profile, Temperament

LONG = (20, 30)
"""Minutes of a meeting between people who know each other (P24 P25)."""
SHORT = 15
"""Minutes of a cold one (I29), or for somebody quiet (I46)."""
QUESTIONS = 4
"""Questions at most: 3-4 by P26, 2-3 by I16."""
SUGGESTED = 3
"""Questions to bring; both guides agree on three (P26 I16)."""
ASK_WITHIN = dt.timedelta(days=7)
"""To be asked within a week of being planned †."""
AGAIN_AFTER = dt.timedelta(days=14)
"""Without an answer, one more line after two weeks †, and then no other (I40)."""
PREPARE_AHEAD = dt.timedelta(days=2)
"""The CV and the questions, two days ahead (P26)."""
DAY = dt.timedelta(days=1)


def minutes_for(profile: Profile, *, cold: bool) -> int:
    """Give how long to ask for, in minutes: 20, or 15 when it is cold or the intern is quiet."""
    return SHORT if cold or profile.temperament is Temperament.QUIET else LONG[0]


def ask_script(profile: Profile, minutes: int, *, cold: bool) -> str:
    """Give the id of the words to ask with."""
    if cold:
        return "cold-email"
    if profile.img:
        return "meeting-ask-img"
    return "meeting-ask-fifteen" if minutes <= SHORT else "meeting-ask"


def steps(meeting: Meeting, who: Who, profile: Profile, ask_from: dt.date) -> tuple[Step, ...]:
    """Give the steps of a meeting with ``who``, in order.

    The ask comes no earlier than ``ask_from`` (I44); a meeting whose day was fixed from the start
    needs none. What follows the meeting waits until it was held.
    """
    if meeting.day is None:
        return _asking(meeting, who, profile, ask_from)
    asked = _asking(meeting, who, profile, ask_from)[:1] if meeting.asked else ()
    return (*asked, *_around(meeting, meeting.day, who))


def hindrance(meeting: Meeting) -> str:
    """Say why a meeting cannot be closed yet (P27); empty when it can."""
    if meeting.held and not meeting.next_step:
        return "Name one next step first; that is what the meeting was for (P27)."
    return ""


def state(meeting: Meeting) -> str:
    """Say in a few words how a meeting stands."""
    if meeting.held:
        after = "next step named" if meeting.next_step else "no next step yet"
        return f"held {name(meeting.held)}, {after}"
    if meeting.day:
        return f"{name(meeting.day)}, {meeting.minutes} min"
    if meeting.asked:
        return f"asked {name(meeting.asked)}, no day yet"
    return "to be asked for"


def _asking(meeting: Meeting, who: Who, profile: Profile, ask_from: dt.date) -> tuple[Step, ...]:
    first = max(meeting.made, ask_from)
    ask = Step(
        plan=meeting.id,
        key="ask",
        title=fit(f"Ask {who.name} for {meeting.minutes} minutes"),
        move=f"When you have two quiet minutes, ask {who.name} for {meeting.minutes} minutes "
        "and offer two times. No more than that.",
        when="I have two quiet minutes",
        will=f"ask {who.name} for {meeting.minutes} minutes and offer two times",
        first=first,
        aim=first + ASK_WITHIN,
        minutes=5,
        strand=Strand.RELATIONSHIP,
        audience=who.audience,
        facts=("I15", "P24") if profile.img else ("P24", "P25"),
        scripts=(ask_script(profile, meeting.minutes, cold=meeting.cold),),
        ask=True,
        done=meeting.asked,
        reason="a meeting you planned to ask for",
    )
    if meeting.asked is None:
        return (ask,)
    again = Step(
        plan=meeting.id,
        key="again",
        title=fit(f"No day yet with {who.name}: one short line"),
        move=f"When you write mail today, ask {who.name} once more in one line, or let it rest. "
        "There is no third time.",
        when="I write mail today",
        will="ask once more in one line, or let it rest",
        first=meeting.asked + AGAIN_AFTER,
        aim=meeting.asked + AGAIN_AFTER + LATE,
        minutes=2,
        strand=Strand.RELATIONSHIP,
        audience=who.audience,
        facts=("I40",),
        scripts=("meeting-ask-fifteen",),
        reason=f"asked {name(meeting.asked)}, no day yet",
    )
    return (ask, again)


def _around(meeting: Meeting, day: dt.date, who: Who) -> tuple[Step, ...]:
    held = meeting.held or day
    prepare = Step(
        plan=meeting.id,
        key="prepare",
        title=fit(f"Get ready for {who.name}"),
        move="When you sit down, put the CV on one page and choose three questions only "
        f"{who.name} can answer.",
        when="I sit down",
        will="put the CV on one page and choose three questions",
        first=day - PREPARE_AHEAD,
        aim=day - PREPARE_AHEAD,
        last=day,
        minutes=10,
        strand=Strand.INFORMATION,
        audience=Audience.SELF,
        facts=("P26", "I16"),
        reason=f"the meeting is on {name(day)}",
    )
    happened = Step(
        plan=meeting.id,
        key="held",
        title=fit(f"Did you meet {who.name}?"),
        move=f"If you met {who.name}, tick it. If not, the Plans screen moves it to another day.",
        when="I look at today",
        will="tick the meeting, or move it",
        first=day + DAY,
        aim=day + DAY,
        minutes=0,
        strand=Strand.RELATIONSHIP,
        audience=who.audience,
        facts=("P27",),
        done=meeting.held,
        reason=f"it was set for {name(day)}",
    )
    close = Step(
        plan=meeting.id,
        key="next",
        title=fit(f"Name the next step with {who.name}"),
        move="Before the day is over, write down the one step you agreed on, or the one you would "
        "offer.",
        when="the meeting is over",
        will="write down one next step",
        first=held,
        aim=held + DAY,
        after="held",
        says="One next step",
        minutes=0,
        strand=Strand.INFORMATION,
        audience=who.audience,
        facts=("P27", "I16"),
        scripts=("next-step-close",),
        done=held if meeting.next_step else None,
        reason=f"you met on {name(held)}",
    )
    thanks = Step(
        plan=meeting.id,
        key="thanks",
        title=fit(f"Thank {who.name} for the meeting"),
        move=f"When you next write mail, thank {who.name} in three lines: what helped, and what "
        "you do next.",
        when="I next write mail",
        will=f"thank {who.name} in three lines",
        first=held,
        aim=held + AIM,
        overdue=held + LATE,
        after="held",
        minutes=5,
        strand=Strand.RELATIONSHIP,
        audience=who.audience,
        facts=("I26", "P37"),
        scripts=("meeting-thanks",),
        reason=f"you met on {name(held)}; three days is the aim, a week is fine",
    )
    return (prepare, happened, close, thanks)
