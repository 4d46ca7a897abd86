"""Conferences: weighed, chosen through the gate, prepared, and followed by notes to people."""

import datetime as dt
from collections import Counter
from typing import ClassVar, cast

from msgspec.structs import replace

from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.coach.steps import Taken
from prelim_coach.domain import conference
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.conference import Stage, Talks
from prelim_coach.domain.conference_steps import There, conference_steps
from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.plan import Conference, Plan, Step
from prelim_coach.domain.story import LONGEST
from prelim_coach.text import clean, clean_line

WRITE = "write:"
"""How the keys of the steps to write to somebody begin; the person's id follows."""
TITLE, LINE = 80, 200
"""The most characters of a name or place, and of an aim."""
RULES = {
    Stage.BEFORE: ("conference-aims", "conference-outreach"),
    Stage.THERE: ("conference-there",),
    Stage.AFTER: ("conference-after",),
}
"""The sentences that go with a stage."""


class Conferences(PlanKind):
    """Every conference, weighed or chosen."""

    NAME: ClassVar[str] = "conference"
    RECORD: ClassVar[type[Plan] | None] = Conference

    def sound(self, plan: Conference) -> Conference:
        """Give a conference with its texts cleaned.

        Raises:
            ValueError: Its dates do not fit the year, or it holds more than is enough.
        """
        cleaned = (clean_line(one, LINE) for one in plan.priorities)
        plan = replace(
            plan,
            title=clean_line(plan.title, TITLE),
            place=clean_line(plan.place, TITLE),
            priorities=tuple(one for one in cleaned if one),
            people=tuple(dict.fromkeys(plan.people)),
            story=clean(plan.story).strip()[:LONGEST],
            short_story=clean(plan.short_story).strip()[:LONGEST],
            small_ask=clean_line(plan.small_ask, LINE),
        )
        if fault := conference.fault(plan, self._desk.profile):
            raise ValueError(fault)
        return plan

    def save(self, plan: Conference) -> Conference:
        """Save a conference, new or changed, as it is weighed; it takes no place by that.

        ValueError as in ``sound``. The place that a chosen one holds moves with its dates.
        """
        plan = self.sound(plan)
        held = self.commitment_of(plan)
        with self._desk.store.write(f"plan: {plan.title}") as transaction:
            kept = transaction.put(plan)
            if held and (held.day, held.title) != (plan.first, plan.title):
                transaction.put(replace(held, day=plan.first, title=plan.title))
        self._desk.forget()
        return kept

    def views(self, day: dt.date) -> list[PlanView]:
        """Give every conference as it stands on ``day``."""
        people = {one.id: one.name for one in self._desk.store.all(Person)}
        return [self._view(one, day, people) for one in self._desk.store.all(Conference)]

    def present(self, day: dt.date) -> Conference | None:
        """Give the chosen conference that ``day`` lies in; None on every other day."""
        chosen = (one for one in self._desk.store.all(Conference) if one.live and self.chosen(one))
        return next((one for one in chosen if one.first <= day <= one.last), None)

    def chosen(self, plan: Conference) -> bool:
        """Say whether it holds the place of the year's conference."""
        return self.commitment_of(plan) is not None

    def talks(self, plan: Conference, day: dt.date) -> Talks:
        """Give how many conversations ``day`` held, and how many are enough (P35 I46)."""
        had = self._had(plan)[day]
        return conference.talks(had, self._desk.profile, self._desk.rules)

    def met(self, plan: Conference) -> list[Touch]:
        """Give the conversations of a conference in order."""
        found = self._desk.store.between(Touch, plan.first, plan.last)
        talks = [one for one in found if one.plan == plan.id and one.how is How.TALK]
        return sorted(talks, key=lambda one: (one.day, one.at))

    def place(self, record: Plan, day: dt.date) -> Commitment:
        """Give the commitment that holds the year's place for a conference (P28 P48).

        It takes no minutes: what is done for it takes them, step by step.
        """
        kept = self.commitment_of(record) or Commitment(
            day=day, what=What.CONFERENCE, title=record.title, minutes=0
        )
        return replace(
            kept,
            day=day,
            title=record.title,
            strand=Strand.INFORMATION,
            audience=Audience.SPECIALTY,
        )

    def on(self, record: Plan, day: dt.date) -> Conference:
        """Give the conference on its days from ``day`` on."""
        plan = cast("Conference", record)
        return self.sound(replace(plan, first=day, last=day + (plan.last - plan.first)))

    def day_of(self, record: Plan) -> dt.date:
        """Give its first day."""
        return cast("Conference", record).first

    def take(self, view: PlanView, step: Step, day: dt.date, *, back: bool, words: str) -> Taken:
        """Give the contact that writing to somebody was; looking back closes the conference."""
        del words
        plan = cast("Conference", view.record)
        if step.key == "look-back":
            held = self.commitment_of(plan)
            kept = (replace(held, done=None if back else plan.last),) if held else ()
            return Taken((replace(plan, closed=None if back else day), *kept))
        person = step.key.removeprefix(WRITE)
        known = step.key.startswith(WRITE) and self._desk.store.get(Person, person)
        if not known or back:
            return Taken()
        touch = Touch(
            day=day, at=self._desk.now(), person=person, how=How.ASK_MEETING, plan=plan.id
        )
        return Taken(touch=touch)

    def without(self, record: Plan, step: Step) -> Conference | None:
        """Give the conference without somebody to write to; None for another step."""
        plan, person = cast("Conference", record), step.key.removeprefix(WRITE)
        if person not in plan.people:
            return None
        return replace(plan, people=tuple(one for one in plan.people if one != person))

    def _view(self, plan: Conference, day: dt.date, names: dict[str, str]) -> PlanView:
        chosen = self.chosen(plan)
        stage = conference.stage(plan, day)
        known = tuple(one for one in plan.people if one in names)
        had, waiting = self._had(plan), self._waiting(plan)
        there = There(
            profile=self._desk.profile,
            names=names,
            had=had,
            waiting=waiting,
            rules=self._desk.rules,
        )
        shown = replace(plan, people=known, commitment=plan.commitment if chosen else "")
        steps = conference_steps(shown, there)
        return PlanView(
            id=plan.id,
            kind=self.NAME,
            title=plan.title,
            steps=steps,
            record=plan,
            day=plan.first,
            state=self._state(plan, day) if chosen else "not decided yet",
            notes=self._notes(plan),
            rules=RULES[stage] if chosen else ("conference-why", "conference-choose"),
            over=not plan.live,
        )

    def _state(self, plan: Conference, day: dt.date) -> str:
        match conference.stage(plan, day):
            case Stage.BEFORE:
                return conference.ahead(plan, day)
            case Stage.THERE:
                number = (day - plan.first).days + 1
                length = len(conference.days(plan))
                return f"day {number} of {length}, {self.talks(plan, day).words}"
        met = len({one.person for one in self.met(plan)})
        return conference.after(met, self._waiting(plan))

    def _notes(self, plan: Conference) -> tuple[str, ...]:
        reasons = conference.speaks_for(plan)
        said = [f"For it: {'; '.join(reasons)}."] if reasons else []
        said += [f"Aim: {one}" for one in plan.priorities]
        said += [f"One small ask: {plan.small_ask}"] if plan.small_ask else []
        return tuple(said)

    def _had(self, plan: Conference) -> Counter[dt.date]:
        return Counter(one.day for one in self.met(plan))

    def _waiting(self, plan: Conference) -> int:
        met = self.met(plan)
        return len({one.person for one in met if one.follow_up and one.followed is None})
