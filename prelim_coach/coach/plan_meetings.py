"""Mentor meetings: planned, given a day through the gate, held and closed."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar, cast

from msgspec.structs import replace

from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.coach.steps import Taken
from prelim_coach.domain import plan_meeting
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.plan import Meeting, Plan, Step
from prelim_coach.text import clean_line

TAKEN_OFF = "taken off the week; m gives it another day"
HOWS = {"ask": How.ASK_MEETING, "again": How.ASK_MEETING, "thanks": How.THANKS}
"""What a ticked step was as a contact."""


class Meetings(PlanKind):
    """Every meeting with a mentor."""

    NAME: ClassVar[str] = "meeting"
    RECORD: ClassVar[type[Plan] | None] = Meeting

    def draft(
        self,
        person: str,
        *,
        day: dt.date | None = None,
        minutes: int | None = None,
        cold: bool | None = None,
        title: str = "",
    ) -> Meeting:
        """Give a meeting with a person by id, not saved; its length is the guides' own if not said.

        It is ``cold`` with somebody there is no touch with and no place where you met, unless said.

        Raises:
            ValueError: Nobody has that id, or as in ``sound``.
        """
        if cold is None:
            cold = self._is_new(person)
        meeting = Meeting(
            made=self._desk.today(),
            title="",
            person=person,
            cold=cold,
            day=day,
            minutes=plan_meeting.minutes_for(self._desk.profile, cold=cold)
            if minutes is None
            else minutes,
        )
        if self.person(meeting) is None:
            raise ValueError("Say whom it is with; a few letters of the name are enough.")
        words = clean_line(title)
        whom = f"Meeting with {self.who(meeting).name}"
        return self.sound(replace(meeting, title=f"{whom}: {words}" if words else whom))

    def sound(self, meeting: Meeting) -> Meeting:
        """Give a meeting with its texts cleaned.

        Raises:
            ValueError: It has no title, or its minutes are not 5-120.
        """
        if not 5 <= meeting.minutes <= 120:
            raise ValueError(f"A meeting takes 5 to 120 minutes, not {meeting.minutes}.")
        title = clean_line(meeting.title, 80)
        if not title:
            raise ValueError("Give the meeting a few words, so that you will know it again.")
        return replace(
            meeting,
            title=title,
            note=clean_line(meeting.note),
            next_step=clean_line(meeting.next_step, 200),
        )

    def bring(self, meeting: Meeting, questions: Sequence[str]) -> None:
        """Save the questions to bring, at most four; those beyond are left out."""
        asked = [one for each in questions if (one := clean_line(each, 200))]
        kept = tuple(asked[: plan_meeting.QUESTIONS])
        self._desk.save(f"questions: {meeting.title}", replace(meeting, questions=kept))

    def place(self, record: Plan, day: dt.date) -> Commitment:
        """Give the commitment that holds a meeting's place, and its token (P46)."""
        meeting = cast("Meeting", record)
        who = self.who(meeting)
        kept = self.commitment_of(meeting) or Commitment(
            day=day, what=What.MEETING, title=meeting.title, minutes=meeting.minutes
        )
        return replace(
            kept,
            day=day,
            title=meeting.title,
            minutes=meeting.minutes,
            audience=who.audience,
            with_whom=who.name,
        )

    def on(self, record: Plan, day: dt.date) -> Meeting:
        """Give the meeting on ``day``; one that was asked for before is answered by it."""
        meeting = cast("Meeting", record)
        asked = meeting.asked or (self._desk.today() if meeting.id and not meeting.day else None)
        return replace(meeting, day=day, asked=asked)

    def unplaced(self, record: Plan) -> Meeting:
        """Give the meeting without a day: it is to be asked for, or its day to be found, again."""
        return replace(cast("Meeting", record), commitment="", day=None)

    def day_of(self, record: Plan) -> dt.date | None:
        """Give the day its commitment has now, wherever that was changed."""
        return self._now(cast("Meeting", record)).day

    def views(self, day: dt.date) -> list[PlanView]:
        """Give every meeting."""
        del day
        return [self._view(one) for one in self._desk.store.all(Meeting)]

    def take(self, view: PlanView, step: Step, day: dt.date, *, back: bool, words: str) -> Taken:
        """Give the meeting after a step, the contact it was, and the commitment it keeps."""
        meeting = self._stored(view)
        touch = None
        if step.key in HOWS and meeting.person:
            touch = self._touch(meeting, day, HOWS[step.key])
        if step.key == "ask":
            return Taken((replace(meeting, asked=None if back else day),), touch)
        if step.key == "held":
            held = None if back else view.day
            touch = self._touch(meeting, held, How.TALK) if held else None
            fulfils = self.commitment_of(meeting)
            fulfils = fulfils if fulfils and fulfils.done is None else None
            return Taken((replace(meeting, held=held),), touch, fulfils)
        if step.key == "next":
            return Taken((replace(meeting, next_step="" if back else clean_line(words)),))
        return Taken((), touch)

    def fulfilled(self, view: PlanView, day: dt.date, *, back: bool) -> Taken:
        """Give the meeting as held on ``day``, with the contact it was."""
        meeting = self._stored(view)
        touch = self._touch(meeting, day, How.TALK) if meeting.person and not back else None
        return Taken((replace(meeting, held=None if back else day),), touch)

    def blanks(self, view: PlanView) -> dict[str, str]:
        """Give the next step that was agreed on, for the thanks."""
        words = self._stored(view).next_step
        return {"next_step": words} if words else {}

    def hindrance(self, view: PlanView) -> str:
        """Say that a held meeting lacks its next step; empty when it does not."""
        return plan_meeting.hindrance(self._now(self._stored(view)))

    def _is_new(self, person: str) -> bool:
        known = self._desk.store.get(Person, person)
        return not (known and known.met) and not self.touches(person)

    def _stored(self, view: PlanView) -> Meeting:
        return cast("Meeting", view.record)

    def _now(self, meeting: Meeting) -> Meeting:
        """Give a meeting with the day its commitment has now, wherever that was changed."""
        if not meeting.commitment:
            return meeting
        held = self.commitment_of(meeting)
        if held is None:
            return replace(meeting, day=meeting.held)
        return replace(meeting, day=held.day, held=meeting.held or held.done)

    def _view(self, stored: Meeting) -> PlanView:
        meeting = self._now(stored)
        profile = self._desk.profile
        taken_off = bool(stored.commitment) and meeting.day is None
        ask_from = self.ask_from(meeting)
        return PlanView(
            id=meeting.id,
            kind=self.NAME,
            title=meeting.title,
            steps=plan_meeting.steps(meeting, self.who(meeting), profile, ask_from),
            record=stored,
            day=meeting.day,
            state=TAKEN_OFF if taken_off and meeting.live else plan_meeting.state(meeting),
            notes=self._next(meeting),
            rules=("meeting-prep", "meeting-close"),
            waiting=meeting.asked is not None and meeting.day is None,
            over=taken_off or not meeting.live,
        )

    def _next(self, meeting: Meeting) -> tuple[str, ...]:
        gap = self._desk.rules.meeting_gap
        if meeting.held is None or not gap:
            return ()
        when = name(meeting.held + dt.timedelta(days=gap))
        whom = self.who(meeting).name
        return (f"The next one with {whom} fits from {when}; four to six weeks apart (P58).",)

    def _touch(self, meeting: Meeting, day: dt.date, how: How) -> Touch:
        return Touch(
            day=day,
            at=self._desk.now(),
            person=meeting.person,
            how=how,
            line=meeting.title if how is How.TALK else "",
            plan=meeting.id,
        )
