"""Sponsor asks: offered only after a yes to a letter, to somebody who knows the intern well."""

import datetime as dt
from typing import ClassVar, cast

from msgspec.structs import replace

from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.coach.steps import Taken
from prelim_coach.domain import plan_sponsor
from prelim_coach.domain.person import How, Touch
from prelim_coach.domain.person_strong import tie
from prelim_coach.domain.plan import Letter, Plan, SponsorAsk, Step

HOWS = {"ask": How.ASK_SPONSOR, "thanks": How.THANKS}
"""What a ticked step was as a contact."""


class Sponsors(PlanKind):
    """Every ask to be mentioned."""

    NAME: ClassVar[str] = "sponsor"
    RECORD: ClassVar[type[Plan] | None] = SponsorAsk

    def draft(self, letter: Letter, day: dt.date) -> SponsorAsk:
        """Give an ask of a letter's writer from ``day`` on, not saved.

        Raises:
            ValueError: It is not the time for it (I19); the message says what is missing.
        """
        reasons = self.hindrances(letter)
        if reasons:
            raise ValueError(" ".join(reasons))
        return SponsorAsk(
            made=self._desk.today(),
            title=f"Sponsor ask to {self.who(letter).name}",
            person=letter.person,
            letter=letter.id,
            day=day,
        )

    def hindrances(self, letter: Letter) -> tuple[str, ...]:
        """Say why the writer of a letter is not to be asked yet, each a sentence."""
        return plan_sponsor.hindrances(letter, strong=self._strong(letter))

    def views(self, day: dt.date) -> list[PlanView]:
        """Give every sponsor ask."""
        del day
        return [
            PlanView(
                id=ask.id,
                kind=self.NAME,
                title=ask.title,
                steps=plan_sponsor.steps(ask, self.who(ask), self.ask_from(ask)),
                record=ask,
                day=ask.day,
                state=plan_sponsor.state(ask),
                rules=("sponsor-ask",),
                over=not ask.live,
            )
            for ask in self._desk.store.all(SponsorAsk)
        ]

    def on(self, record: Plan, day: dt.date) -> SponsorAsk:
        """Give the ask from another day on."""
        return replace(cast("SponsorAsk", record), day=day)

    def day_of(self, record: Plan) -> dt.date:
        """Give the day from which to ask."""
        return cast("SponsorAsk", record).day

    def take(self, view: PlanView, step: Step, day: dt.date, *, back: bool, words: str) -> Taken:
        """Give the ask after a step, and the contact it was."""
        del words
        ask = cast("SponsorAsk", view.record)
        touch = Touch(
            day=day, at=self._desk.now(), person=ask.person, how=HOWS[step.key], plan=ask.id
        )
        changed = (replace(ask, asked=None if back else day),) if step.key == "ask" else ()
        return Taken(changed, touch)

    def _strong(self, letter: Letter) -> bool:
        person = self.person(letter)
        if person is None:
            return False
        return tie(person, self.touches(person.id), self._rotation_on).strong

    def _rotation_on(self, day: dt.date) -> str:
        block = self._desk.schedule.block_on(day)
        return block.name if block else ""
