"""Letters of recommendation and the sponsor asks that may follow them."""

import datetime as dt
from typing import ClassVar, cast

from msgspec.structs import replace

from prelim_coach.coach.ledger import Redact, ledger, packet, unchanged
from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.coach.steps import Taken
from prelim_coach.domain import plan_letter
from prelim_coach.domain.capacity_tokens import MONTHS
from prelim_coach.domain.person import How, Person, Position, Touch
from prelim_coach.domain.plan import Answer, Letter, Plan, Step
from prelim_coach.domain.plan_ready import (
    Readiness,
    Together,
    enough,
    held_back,
    readiness,
    together,
)
from prelim_coach.text import clean_line

WRITERS = frozenset({Position.FACULTY, Position.LEADERSHIP})
"""Who writes letters."""
HOWS = {
    "feedback": How.FEEDBACK,
    "ask": How.ASK_LETTER,
    "thanks": How.THANKS,
    "packet": How.UPDATE,
}
"""What a ticked step was as a contact."""


class Letters(PlanKind):
    """Every letter of recommendation."""

    NAME: ClassVar[str] = "letter"
    RECORD: ClassVar[type[Plan] | None] = Letter

    def draft(
        self, person: str, needed: dt.date, *, title: str = "", weeks: int | None = None
    ) -> Letter:
        """Give a letter by a person (by id) due on ``needed``, not saved.

        ``weeks`` is the intern's own number of weeks together, None for the estimate.

        Raises:
            ValueError: Nobody has that id, the day is past, or the weeks are not 0-60.
        """
        letter = Letter(
            made=self._desk.today(), title="", person=person, needed=needed, weeks=weeks
        )
        if self.person(letter) is None:
            raise ValueError("Say who would write it; a few letters of the name are enough.")
        if needed < self._desk.today():
            raise ValueError("The day it is due is already past. Nothing was saved.")
        words = clean_line(title)
        by = f"Letter by {self.who(letter).name}"
        return self.sound(replace(letter, title=f"{by}: {words}" if words else by))

    def sound(self, letter: Letter) -> Letter:
        """Give a letter with its texts cleaned.

        Raises:
            ValueError: It has no title, or the weeks are not 0-60.
        """
        if letter.weeks is not None and not 0 <= letter.weeks <= 60:
            raise ValueError(f"Weeks together are a number from 0 to 60, not {letter.weeks}.")
        title = clean_line(letter.title, 80)
        if not title:
            raise ValueError("Give the letter a few words, so that you will know it again.")
        return replace(letter, title=title, note=clean_line(letter.note))

    def packet(self, letter: Letter, day: dt.date, redact: Redact = unchanged) -> str:
        """Give the packet's page in Markdown, every line through ``redact``; empty for nobody."""
        person = self.person(letter)
        if person is None:
            return ""
        shared = self.together(letter, day)
        return packet(letter, ledger(self._desk, person, shared, day), shared, redact)

    def views(self, day: dt.date) -> list[PlanView]:
        """Give every letter."""
        return [self._view(one, day) for one in self._desk.store.all(Letter)]

    def together(self, letter: Letter, day: dt.date) -> Together:
        """Give the work the intern and the writer have done together up to ``day``."""
        person = self.person(letter)
        if person is None:
            return Together(weeks=letter.weeks or 0, said=letter.weeks is not None)
        return together(person, self.touches(person.id), self._desk.schedule, day, letter.weeks)

    def writers(self, day: dt.date) -> list[tuple[Person, Together]]:
        """Give faculty and leadership with the work done together, those who saw most first."""
        people = (one for one in self._desk.store.all(Person) if one.position in WRITERS)
        found = [
            (one, together(one, self.touches(one.id), self._desk.schedule, day))
            for one in people
            if not one.resting
        ]
        return sorted(found, key=lambda each: (not enough(each[1]), -each[1].weeks, each[0].name))

    def readiness(self, letter: Letter, day: dt.date) -> Readiness:
        """Judge whether to ask for a letter on ``day``, with reasons and dates."""
        return readiness(letter, self.together(letter, day), day)

    def on(self, record: Plan, day: dt.date) -> Letter:
        """Give the letter due on another day."""
        return replace(cast("Letter", record), needed=day)

    def day_of(self, record: Plan) -> dt.date:
        """Give the day it is due."""
        return cast("Letter", record).needed

    def take(self, view: PlanView, step: Step, day: dt.date, *, back: bool, words: str) -> Taken:
        """Give the letter after a step, and the contact it was."""
        letter = cast("Letter", view.record)
        when = None if back else day
        touch = None
        if step.key in HOWS and letter.person:
            how = HOWS[step.key]
            touch = Touch(
                day=day, at=self._desk.now(), person=letter.person, how=how, plan=letter.id
            )
        match step.key:
            case "ask":
                return Taken((replace(letter, asked=when),), touch)
            case "yes":
                answer = Answer.OPEN if back else plan_letter.answer_of(words)
                return Taken((replace(letter, answer=answer),))
            case "packet":
                return Taken((replace(letter, sent=when),), touch)
            case "arrived":
                return Taken((replace(letter, arrived=when),))
        return Taken((), touch)

    def _wants_feedback(self, letter: Letter, day: dt.date) -> bool:
        """Say whether the writer gave none yet, or gave it by the letter's own step."""
        given = [one for one in self.touches(letter.person) if one.how is How.FEEDBACK]
        own = any(one.plan == letter.id for one in given)
        return own or self.together(letter, day).feedback is None

    def blanks(self, view: PlanView) -> dict[str, str]:
        """Give the day the letter is due, as "February 15"."""
        needed = cast("Letter", view.record).needed
        return {"date": f"{MONTHS[needed.month - 1]} {needed.day}"}

    def _view(self, letter: Letter, day: dt.date) -> PlanView:
        judged = None if letter.asked else self.readiness(letter, day)
        steps = plan_letter.steps(letter, self.who(letter), self.ask_from(letter))
        if judged:
            steps = (held_back(steps[0], judged), *steps[1:])
            if self._wants_feedback(letter, day):
                first = plan_letter.feedback_first(letter, self.who(letter), self.ask_from(letter))
                steps = (first, *steps)
        return PlanView(
            id=letter.id,
            kind=self.NAME,
            title=letter.title,
            steps=steps,
            record=letter,
            day=letter.needed,
            state=plan_letter.state(letter),
            notes=(judged.words,) if judged else (),
            rules=("letter-who", "letter-when", "letter-packet"),
            waiting=letter.asked is not None and letter.answer is Answer.OPEN,
            over=not letter.live,
        )
