"""The cards that people make, in words."""

import datetime as dt

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.person import Person, Promise, Touch
from prelim_coach.domain.person_due import been
from prelim_coach.domain.person_follow import FollowUp, Stage

TITLE = 48
"""The most characters of a card's title."""
CONFERENCE = ("conference-follow-up",)
TALK = ("talk-follow-up", "told-back-message")
UPWARD = ("update-no-ask", "share-article", "thanks-no-ask")
SIDEWAYS = ("thanks-no-ask", "share-article")


def follow(waits: FollowUp, person: Person, day: dt.date) -> DueStep:
    """Give the step of a follow-up: two or three days later (I26), a week at the latest (P37)."""
    touch = waits.touch
    about = f" about {touch.line}" if touch.line else ""
    late = " Overdue is still fine to send." if waits.stage is Stage.LATE else ""
    return DueStep(
        key=f"follow:{touch.id}",
        title=short("Follow up with ", person),
        move=f"After sign-out, write {person.name} a few lines{about}: thanks, what stayed with "
        f"you, one next step.{late}",
        when="I have signed out",
        will=f"write {person.name} a few lines",
        minutes=5,
        strand=Strand.RELATIONSHIP,
        audience=person.audience,
        rank=0,
        pressing=waits.aim <= day <= waits.last,
        reason=f"you talked on {name(touch.day)}; {waits.words}",
        facts=("I26", "P37"),
        scripts=CONFERENCE if touch.plan else TALK,
    )


def promise(made: Promise, person: Person | None) -> DueStep:
    """Give the step of a promise (I41)."""
    to = f" {person.name}" if person else ""
    when = f", for {name(made.by)}" if made.by else ""
    return DueStep(
        key=f"promise:{made.id}",
        title=f"Keep a promise{' to' + to if to else ''}"[:TITLE],
        move=f"Before you leave, give{to or ' them'} what you promised: {made.what}. If it will "
        "not happen, saying so is fine too.",
        when="I am about to leave",
        will=f"do what I promised: {made.what}",
        minutes=5,
        strand=Strand.SUPPORT,
        audience=person.audience if person else Audience.PEER,
        reason=f"promised {name(made.day)}{when}",
        facts=("I41", "P17"),
        scripts=("buy-a-day",),
    )


def next_step(touch: Touch, person: Person) -> DueStep:
    """Give the next step that a touch ended with (P27)."""
    return DueStep(
        key=f"next:{touch.id}",
        title=short("The next step with ", person),
        move=f"When you next sit down at a computer, do what you two agreed: {touch.next_step}",
        when="I next sit down at a computer",
        will=touch.next_step,
        minutes=5,
        strand=Strand.REPUTATION,
        audience=person.audience,
        reason="you said you would",
        facts=("P27",),
        scripts=("update-no-ask",),
    )


def in_touch(person: Person, last: Touch | None, day: dt.date) -> DueStep:
    """Give the step of keeping in touch: P58 for mentors, P08 for the others."""
    since = last.day if last else person.added
    ago = f"it has been {been(since, day)} since you "
    ago += f"were in touch with {person.name}" if last else f"put {person.name} on your list"
    peer = person.audience is Audience.PEER
    return DueStep(
        key=f"person:{person.id}",
        title=short("A line to ", person),
        move=f"After sign-out, send {person.name} two lines: one thing that moved, nothing asked.",
        when="I have signed out",
        will=f"send {person.name} two lines",
        minutes=2 if peer else 5,
        strand=Strand.SUPPORT if peer else Strand.RELATIONSHIP,
        audience=person.audience,
        rank=2,
        reason=ago,
        facts=("P58", "P53") if person.roles else ("P08",) if peer else ("P53",),
        scripts=SIDEWAYS if peer else UPWARD,
    )


def short(words: str, person: Person) -> str:
    """Give a title that names somebody, at most 48 characters."""
    return f"{words}{person.name}"[:TITLE].rstrip()
