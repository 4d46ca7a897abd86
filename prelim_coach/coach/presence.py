"""Being found: the profile checklist, begun when the intern wants it, and events near home."""

import datetime as dt
from typing import ClassVar

from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.plan import Mark
from prelim_coach.domain.presence import (
    BEGUN,
    EVENT_MINUTES,
    EVENTS,
    PIECES,
    PLAN,
    presence_steps,
)


class Presence(PlanKind):
    """The one checklist; it lives in its marks alone."""

    NAME: ClassVar[str] = "presence"

    def views(self, day: dt.date) -> list[PlanView]:
        """Give the checklist as it stands on ``day``; nothing until the intern began."""
        marks = [one for one in self._desk.store.all(Mark) if one.plan == PLAN]
        steps = presence_steps(marks, day)
        if not steps:
            return []
        left = sum(step.open for step in steps)
        return [
            PlanView(
                id=PLAN,
                kind=self.NAME,
                title="Being found",
                steps=steps,
                day=next((step.first for step in steps if step.open), None),
                state=f"{len(PIECES) - left} of {len(PIECES)} pieces there",
                notes=("Ten minutes each, on different days.",) if left else (),
                rules=("presence-profile",),
                over=not left,
            )
        ]

    def begun(self) -> bool:
        """Say whether the intern began."""
        return self._begun() is not None

    def begin(self, day: dt.date) -> None:
        """Let the pieces come up from ``day`` on, one at a time; a second call ends that."""
        kept = self._begun()
        if kept is None:
            self._desk.save("begin being found", Mark(plan=PLAN, step=BEGUN, done=day))
            return
        with self._desk.store.write("no more of being found") as transaction:
            transaction.remove(kept)
        self._desk.forget()

    def event(self, key: str, day: dt.date) -> Commitment:
        """Give an event near home on ``day``, to pass the gate (I30); KeyError for another key.

        It takes one of the month's two places for events.
        """
        words = EVENTS[key]
        return Commitment(
            day=day,
            what=What.EVENT,
            title=words[:1].upper() + words[1:],
            minutes=EVENT_MINUTES,
            strand=Strand.INFORMATION,
            audience=Audience.FACULTY,
        )

    def _begun(self) -> Mark | None:
        marks = self._desk.store.all(Mark)
        return next((one for one in marks if (one.plan, one.step) == (PLAN, BEGUN)), None)
