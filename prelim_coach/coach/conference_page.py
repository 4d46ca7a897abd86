"""A conference as its own page shows it: before, there and after."""

import datetime as dt

import msgspec

from prelim_coach.coach.conferences import WRITE, Conferences
from prelim_coach.coach.people import People
from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.coach.plans import Plans
from prelim_coach.domain.conference import Stage, Talks, stage
from prelim_coach.domain.person import Person, Touch
from prelim_coach.domain.person_follow import follow_up
from prelim_coach.domain.plan import Conference, Step
from prelim_coach.domain.plan_steps import due


class Met(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody the intern talked with there."""

    name: str
    line: str
    day: dt.date
    touch: str
    """Id of the conversation."""
    followed: dt.date | None
    """The day the note went out, or was let go."""
    waits: str
    """How the follow-up stands, as "by Tue: the aim is 72 h"; empty when it needs none."""


class ConferencePage(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the page shows."""

    plan: Conference
    view: PlanView
    stage: Stage
    chosen: bool
    day: dt.date
    """Today."""
    talks: Talks
    """The conversations of today, or of the last day once it is over."""
    met: tuple[Met, ...]
    """Everyone talked with, in order; once each, by the last conversation."""
    to_write: tuple[tuple[str, Step], ...]
    """The people to write to ahead, by name, with the step of each."""

    @property
    def at_hand(self) -> Step | None:
        """Give the step that one key ticks: there the day's own, else the nearest that is due.

        None while the conference is weighed: that is no tick, but a choice.
        """
        if not self.chosen:
            return None
        if self.stage is Stage.THERE:
            number = (self.day - self.plan.first).days + 1
            return self.view.step(f"day-{number}")
        return next(iter(due(self.view.steps, self.day)), None)


class ConferencePages:
    """Puts the page together; saves nothing."""

    def __init__(self, plans: Plans, conferences: Conferences, people: People) -> None:
        self._plans, self._conferences, self._people = plans, conferences, people

    def page(self, plan: str, today: dt.date) -> ConferencePage | None:
        """Give the page of a conference by its id; None when it is gone."""
        view = self._plans.view(plan, today)
        if view is None or not isinstance(view.record, Conference):
            return None
        record = view.record
        steps = [one for one in view.steps if one.key.startswith(WRITE)]
        known = {one.key: self._people.get(one.key.removeprefix(WRITE)) for one in steps}
        its = stage(record, today)
        day = record.last if its is Stage.AFTER else today
        return ConferencePage(
            plan=record,
            view=view,
            stage=its,
            chosen=self._conferences.chosen(record),
            day=today,
            talks=self._conferences.talks(record, day),
            met=tuple(self._met(record, today)),
            to_write=tuple((_name(known[one.key]), one) for one in steps),
        )

    def _met(self, plan: Conference, today: dt.date) -> list[Met]:
        last: dict[str, Touch] = {}
        for touch in self._conferences.met(plan):
            last.pop(touch.person, None)
            last[touch.person] = touch
        return [self._line(touch, today) for touch in last.values()]

    def _line(self, touch: Touch, today: dt.date) -> Met:
        waits = follow_up(touch, max(today, touch.day), self._people.rules)
        return Met(
            name=_name(self._people.get(touch.person)),
            line=touch.line,
            day=touch.day,
            touch=touch.id,
            followed=touch.followed,
            waits=waits.words if waits else "",
        )


def _name(person: Person | None) -> str:
    return person.name if person else "somebody who is no longer on the list"
