"""The one object that the app and the commands are given."""

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING

from prelim_coach.coach.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prelim_coach.coach.asking import Asking
    from prelim_coach.coach.cards import Cards
    from prelim_coach.coach.conference_day import ConferenceDay
    from prelim_coach.coach.conference_page import ConferencePages
    from prelim_coach.coach.journal import Journal
    from prelim_coach.coach.planning import Planning
    from prelim_coach.coach.plans import Plans
    from prelim_coach.coach.review import WeeklyReview
    from prelim_coach.coach.scripts import Scripts
    from prelim_coach.coach.steps import Parties, Steps
    from prelim_coach.coach.teaching import Teaching
    from prelim_coach.coach.touches import Touches
    from prelim_coach.coach.week_view import WeekView
    from prelim_coach.guides.fact import Fact


class Coach(Parts):
    """The use cases, by what they are about. Built in ``cli`` and nowhere else."""

    @cached_property
    def teaching(self) -> "Teaching":
        """Teaching points and their steps."""
        from prelim_coach.coach.teaching import Teaching

        return Teaching(self.desk, self.people)

    @cached_property
    def steps(self) -> "Steps":
        """Due steps of every source."""
        from prelim_coach.coach.steps import Steps

        return Steps(self._parties)

    def _parties(self) -> "Parties":
        from prelim_coach.coach.goal_steps import GoalSteps
        from prelim_coach.coach.plan_values import PlanValues
        from prelim_coach.coach.steps import Parties
        from prelim_coach.coach.venture_blanks import VentureValues

        goal_steps = GoalSteps(self.desk, self.people, self.goals, self.projects)
        return Parties(
            sources=(self.teaching, self.touches.steps, goal_steps, self.plans),
            keepers=(self.plans,),
            knowers=(
                self.touches.steps,
                goal_steps,
                self.teaching,
                PlanValues(self.desk, self.plans, self.people),
                VentureValues(self.desk, self.people),
            ),
        )

    @cached_property
    def touches(self) -> "Touches":
        """What happens with people: contacts, follow-ups, promises."""
        from prelim_coach.coach.touches import Touches

        return Touches(self.desk, self.people)

    @cached_property
    def plans(self) -> "Plans":
        """Meetings, letters and the other plans, and the steps they make."""
        from prelim_coach.coach.plans import Plans

        plans = Plans(self.desk)
        for kind in (self.conferences, self.projects, self.presence):
            plans.add(kind)
        return plans

    @cached_property
    def asking(self) -> "Asking":
        """Whether and when to ask for a letter."""
        from prelim_coach.coach.asking import Asking

        return Asking(self.desk, self.metering, self.plans.letters)

    @cached_property
    def conference_day(self) -> "ConferenceDay":
        """Conversations and stories at a conference."""
        from prelim_coach.coach.conference_day import ConferenceDay

        return ConferenceDay(self.desk, self.conferences, self.people, self.scripts)

    @cached_property
    def conference_pages(self) -> "ConferencePages":
        """A conference as its own page shows it."""
        from prelim_coach.coach.conference_page import ConferencePages

        return ConferencePages(self.plans, self.conferences, self.people)

    @cached_property
    def journal(self) -> "Journal":
        """Check-ins, ticks and what was logged."""
        from prelim_coach.coach.journal import Journal

        return Journal(self.desk, self.steps, self.duty)

    @cached_property
    def planning(self) -> "Planning":
        """Commitments and the gate."""
        from prelim_coach.coach.planning import Planning

        return Planning(self.desk, self.metering)

    @cached_property
    def cards(self) -> "Cards":
        """The day's draw and its view."""
        from prelim_coach.coach.cards import Cards

        return Cards(self.desk, self.journal, self.teaching, self.steps, self.metering)

    @cached_property
    def review(self) -> "WeeklyReview":
        """The weekly review."""
        from prelim_coach.coach.review import WeeklyReview

        return WeeklyReview(self.desk, self.metering, self.steps, self.duty, self.plans)

    @cached_property
    def scripts(self) -> "Scripts":
        """Texts to say and to send."""
        from prelim_coach.coach.scripts import Scripts

        return Scripts(self.desk, self.journal, self.own, self.touches)

    def week(self, day: dt.date) -> "WeekView":
        """Give the week a day lies in as the Week screen shows it."""
        from prelim_coach.coach.week import Weeks

        return Weeks(self.desk, self.metering, self.duty).view(day)

    @property
    def facts(self) -> "Mapping[str, Fact]":
        """What the guides say, by fact id, in our words."""
        from prelim_coach.guides.loader import facts

        return facts()

    def undo(self) -> str | None:
        """Take the last save back, at once; gives what it was, or None when nothing is left."""
        label = self.desk.store.undo()
        self.desk.forget()
        return label

    def refresh(self) -> bool:
        """Look whether another window or device saved; gives whether what is read may differ."""
        if self.desk.store.refresh():
            self.desk.forget()
            return True
        return False
