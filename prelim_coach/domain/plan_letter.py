"""A letter of recommendation: when to ask, what goes with it, and the steps until the thanks."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.months import months_later
from prelim_coach.domain.plan import Answer, Letter, Step
from prelim_coach.domain.plan_steps import AIM, LATE, Who, fit

ASK_MONTHS = (3, 2)
"""Months before the due day between which to ask (P63)."""
ASK_MINUTES = 5
"""What asking takes †."""
FEEDBACK_AHEAD = dt.timedelta(days=28)
"""How long before the window a writer without feedback is asked for it †."""
SEND_WITHIN = dt.timedelta(days=7)
"""The packet goes out within a week of the yes †."""
ANSWER_WITHIN = dt.timedelta(days=14)
"""An answer usually comes within two weeks †."""
REMIND = (dt.timedelta(days=14), dt.timedelta(days=7))
"""Days before the due day on which a reminder is offered, each once †."""

PACKET: Mapping[str, str] = MappingProxyType(
    {
        "cv": "CV on one page",
        "statement": "draft of the personal statement",
        "instructions": "how and by when to submit it",
        "summary": "shared work, no patient details",
    }
)
"""What goes with a letter, by key (P64 I18 I45)."""


class Window(msgspec.Struct, frozen=True):
    """The days on which to ask, both included."""

    first: dt.date
    last: dt.date


def window(needed: dt.date) -> Window:
    """Give the days on which to ask for a letter that is due on ``needed``: 3 to 2 months before.

    Due 15 February: 15 November to 15 December. A month without such a day ends earlier: due
    31 May, from 28 February, or the 29th in a leap year.
    """
    early, late = ASK_MONTHS
    return Window(months_later(needed, -early), months_later(needed, -late))


def steps(letter: Letter, who: Who, ask_from: dt.date) -> tuple[Step, ...]:
    """Give the steps of a letter by ``who``, in order.

    The ask comes no earlier than ``ask_from`` (I44). What follows waits for a yes; after a no, or
    an answer short of a clear yes, there are no further steps.
    """
    ask = _ask(letter, who, ask_from)
    if letter.answer in (Answer.LUKEWARM, Answer.NO):
        return (ask,)
    after = (_answer(letter, who), _packet(letter, who))
    return (ask, *after, *_reminders(letter, who), *_end(letter, who))


def feedback_first(letter: Letter, who: Who, ask_from: dt.date) -> Step:
    """Give the step of asking the writer for feedback, before the letter itself (P62 I45).

    Four weeks before the window †, so that there is time to show what became of it.
    """
    asking = window(letter.needed)
    first = max(asking.first - FEEDBACK_AHEAD, letter.made, ask_from)
    return Step(
        plan=letter.id,
        key="feedback",
        title=fit(f"Ask {who.name} for one thing to work on"),
        move=f"When you next work with {who.name}, ask for one thing to work on. Who has given "
        "feedback can write of how you grew.",
        when=f"I next work with {who.name}",
        will="ask for one thing to work on",
        first=first,
        aim=max(first, asking.first),
        last=asking.last,
        minutes=2,
        strand=Strand.INFORMATION,
        audience=who.audience,
        facts=("P62", "I45", "I11"),
        scripts=("feedback-one-thing",),
        reason="no feedback from them is noted yet, and a letter wants some",
    )


def answer_of(words: str) -> Answer:
    """Give the answer that typed words mean: "yes", "no", or "maybe" for anything short of a yes.

    Raises:
        ValueError: They are none of the three; the message is a sentence.
    """
    said = {
        "yes": Answer.YES,
        "y": Answer.YES,
        "no": Answer.NO,
        "n": Answer.NO,
        "maybe": Answer.LUKEWARM,
        "lukewarm": Answer.LUKEWARM,
    }
    found = said.get(words.strip().casefold().rstrip("."))
    if found is None:
        raise ValueError("Type yes, maybe or no. Anything short of a clear yes is a maybe.")
    return found


def missing(letter: Letter) -> tuple[str, ...]:
    """Give what of the packet is not ready yet, in words."""
    return tuple(words for key, words in PACKET.items() if key not in letter.packet)


def state(letter: Letter) -> str:
    """Say in a few words how a letter stands."""
    if letter.arrived:
        return f"in since {name(letter.arrived)}"
    if letter.answer in (Answer.LUKEWARM, Answer.NO):
        said = "they said no" if letter.answer is Answer.NO else "not a clear yes"
        return f"{said}; ask somebody else"
    return f"due {name(letter.needed)}, {_under_way(letter)}"


def _under_way(letter: Letter) -> str:
    if letter.sent:
        return f"packet sent {name(letter.sent)}"
    if letter.answer is Answer.YES:
        return "they said yes"
    if letter.asked:
        return f"asked {name(letter.asked)}, no answer yet"
    ahead = window(letter.needed)
    return f"ask {name(ahead.first)} to {name(ahead.last)}"


def _ask(letter: Letter, who: Who, ask_from: dt.date) -> Step:
    asking = window(letter.needed)
    return Step(
        plan=letter.id,
        key="ask",
        title=fit(f"Ask {who.name} for a strong letter"),
        move=f"When you next have {who.name} alone for two minutes, ask whether they could write "
        "you a strong letter, and make it easy to say no.",
        when=f"I have {who.name} alone for two minutes",
        will="ask whether they could write me a strong letter",
        first=max(asking.first, ask_from),
        aim=max(asking.last, ask_from),
        closes=asking.last,
        minutes=ASK_MINUTES,
        strand=Strand.REPUTATION,
        audience=who.audience,
        facts=("P63", "I45", "P62"),
        scripts=("letter-ask-spoken", "letter-ask"),
        ask=True,
        done=letter.asked,
        reason=f"the letter is due {name(letter.needed)}; the time to ask ends {name(asking.last)}",
    )


def _answer(letter: Letter, who: Who) -> Step:
    first = (letter.asked or window(letter.needed).last) + dt.timedelta(days=1)
    return Step(
        plan=letter.id,
        key="yes",
        title=fit(f"What did {who.name} say to the letter?"),
        move="When you have an answer, write it down: yes, maybe or no. A maybe is a kind no.",
        when="I have an answer",
        will="write it down",
        first=first,
        aim=first + ANSWER_WITHIN,
        after="ask",
        says="Their answer: yes, maybe or no",
        minutes=0,
        strand=Strand.INFORMATION,
        audience=who.audience,
        facts=("P63",),
        scripts=("letter-hesitation",),
        done=letter.asked if letter.answer is Answer.YES else None,
        reason=f"asked {name(letter.asked)}" if letter.asked else "",
    )


def _packet(letter: Letter, who: Who) -> Step:
    first = letter.asked or window(letter.needed).last
    return Step(
        plan=letter.id,
        key="packet",
        title=fit(f"Send {who.name} what the letter needs"),
        move="When you sit down, put CV, draft statement, instructions and the list of your work "
        "together in one mail, without patient details.",
        when="I sit down",
        will="send CV, statement, instructions and our work together",
        first=first,
        aim=first + SEND_WITHIN,
        after="yes",
        minutes=15,
        strand=Strand.INFORMATION,
        audience=who.audience,
        facts=("P64", "I18", "I45"),
        scripts=("letter-packet",),
        done=letter.sent,
        reason="they said yes",
    )


def _reminders(letter: Letter, who: Who) -> tuple[Step, ...]:
    return tuple(
        Step(
            plan=letter.id,
            key=f"remind{number}",
            title=fit(f"Remind {who.name} of the letter"),
            move="When you open your mail, check whether the letter is in; if not, send "
            f"{who.name} two friendly lines with the date.",
            when="I open my mail",
            will="check whether the letter is in, and else send two lines",
            first=letter.needed - ahead,
            aim=letter.needed - ahead,
            last=last,
            after="yes",
            minutes=2,
            strand=Strand.INFORMATION,
            audience=who.audience,
            facts=("P63",),
            scripts=("letter-reminder",),
            skipped=letter.arrived,
            reason=f"{ahead.days} days until the letter is due",
        )
        for number, ahead, last in (
            (1, REMIND[0], letter.needed - REMIND[1] - dt.timedelta(days=1)),
            (2, REMIND[1], letter.needed),
        )
    )


def _end(letter: Letter, who: Who) -> tuple[Step, Step]:
    there = letter.arrived or letter.needed
    arrived = Step(
        plan=letter.id,
        key="arrived",
        title=fit(f"Is the letter by {who.name} in?"),
        move="When you are at a computer, look it up where it had to be sent, and tick it here.",
        when="I am at a computer",
        will="look up whether the letter is in",
        first=letter.needed,
        aim=letter.needed,
        after="yes",
        minutes=1,
        strand=Strand.INFORMATION,
        audience=Audience.SELF,
        facts=("P63",),
        done=letter.arrived,
        reason="the letter is due",
    )
    thanks = Step(
        plan=letter.id,
        key="thanks",
        title=fit(f"Thank {who.name} for the letter"),
        move=f"When you next write mail, thank {who.name}, and say when you will know more.",
        when="I next write mail",
        will=f"thank {who.name} and say when I will know more",
        first=there,
        aim=there + AIM,
        overdue=there + LATE,
        after="arrived",
        minutes=3,
        strand=Strand.RELATIONSHIP,
        audience=who.audience,
        facts=("P53", "I26"),
        scripts=("letter-thanks",),
        reason="the letter is in",
    )
    return arrived, thanks
