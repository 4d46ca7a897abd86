"""The one object that the app and the commands are given."""

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING

from prelim_coach.clock import Clock
from prelim_coach.coach.desk import Desk
from prelim_coach.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prelim_coach.coach.cards import Cards
    from prelim_coach.coach.chronicle import Chronicle
    from prelim_coach.coach.conference_day import ConferenceDay
    from prelim_coach.coach.conference_page import ConferencePages
    from prelim_coach.coach.conferences import Conferences
    from prelim_coach.coach.duty import Duty
    from prelim_coach.coach.erasing import Erasing
    from prelim_coach.coach.goals import Goals
    from prelim_coach.coach.guarding import Guarding
    from prelim_coach.coach.journal import Journal
    from prelim_coach.coach.keeping import Keeping
    from prelim_coach.coach.metering import Metering
    from prelim_coach.coach.own import Own
    from prelim_coach.coach.people import People
    from prelim_coach.coach.planning import Planning
    from prelim_coach.coach.plans import Plans
    from prelim_coach.coach.portable import Portable
    from prelim_coach.coach.preferences import Preferences
    from prelim_coach.coach.presence import Presence
    from prelim_coach.coach.projects import Projects
    from prelim_coach.coach.review import WeeklyReview
    from prelim_coach.coach.scripts import Scripts
    from prelim_coach.coach.sealing import Sealing
    from prelim_coach.coach.setup import Setup
    from prelim_coach.coach.steps import Steps
    from prelim_coach.coach.teaching import Teaching
    from prelim_coach.coach.touches import Touches
    from prelim_coach.coach.week_view import WeekView
    from prelim_coach.guides.fact import Fact


class Coach:
    """The use cases, by what they are about. Built in ``cli`` and nowhere else.

    Each part is imported and built when it is first asked for: a command pays for what it uses.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self.desk = Desk(store, clock)

    @cached_property
    def setup(self) -> "Setup":
        """The profile and the schedule."""
        from prelim_coach.coach.setup import Setup

        return Setup(self.desk)

    @cached_property
    def teaching(self) -> "Teaching":
        """Teaching points and their steps."""
        from prelim_coach.coach.teaching import Teaching

        return Teaching(self.desk, self.people)

    @cached_property
    def duty(self) -> "Duty":
        """Duty hours, and their estimate."""
        from prelim_coach.coach.duty import Duty

        return Duty(self.desk)

    @cached_property
    def steps(self) -> "Steps":
        """Due steps of every source."""
        from prelim_coach.coach.plan_values import PlanValues
        from prelim_coach.coach.steps import Steps
        from prelim_coach.coach.venture_blanks import VentureValues

        steps = Steps(self.touches.steps, self.teaching, self.plans)
        steps.tell(self.plans)
        steps.ask(self.touches.steps)
        steps.ask(self.teaching)
        steps.ask(PlanValues(self.desk, self.plans, self.people))
        steps.ask(VentureValues(self.desk, self.people))
        return steps

    @cached_property
    def people(self) -> "People":
        """Who the intern keeps in mind."""
        from prelim_coach.coach.people import People

        return People(self.desk)

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
    def conferences(self) -> "Conferences":
        """The one conference of the year, and those that are weighed."""
        from prelim_coach.coach.conferences import Conferences

        return Conferences(self.desk)

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
    def projects(self) -> "Projects":
        """The one small project, and ideas for others."""
        from prelim_coach.coach.projects import Projects

        return Projects(self.desk)

    @cached_property
    def presence(self) -> "Presence":
        """The profile checklist, and events near home."""
        from prelim_coach.coach.presence import Presence

        return Presence(self.desk)

    @cached_property
    def journal(self) -> "Journal":
        """Check-ins, ticks and what was logged."""
        from prelim_coach.coach.journal import Journal

        return Journal(self.desk, self.steps, self.duty)

    @cached_property
    def metering(self) -> "Metering":
        """The capacity meter."""
        from prelim_coach.coach.metering import Metering

        return Metering(self.desk)

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

        return WeeklyReview(self.desk, self.metering, self.steps, self.duty)

    @cached_property
    def goals(self) -> "Goals":
        """The goals of the year, with their pace."""
        from prelim_coach.coach.goals import Goals

        return Goals(self.desk)

    @cached_property
    def chronicle(self) -> "Chronicle":
        """The journal: everything that was recorded, by day."""
        from prelim_coach.coach.chronicle import Chronicle

        return Chronicle(self.desk)

    @cached_property
    def own(self) -> "Own":
        """The intern's own acts and scripts."""
        from prelim_coach.coach.own import Own

        return Own(self.desk)

    @cached_property
    def portable(self) -> "Portable":
        """Export and import of the whole."""
        from prelim_coach.coach.portable import Portable

        return Portable(self.desk)

    @cached_property
    def erasing(self) -> "Erasing":
        """What is deleted for good."""
        from prelim_coach.coach.erasing import Erasing

        return Erasing(self.desk)

    @cached_property
    def sealing(self) -> "Sealing":
        """Encryption of the file."""
        from prelim_coach.coach.sealing import Sealing

        return Sealing(self.desk)

    @cached_property
    def keeping(self) -> "Keeping":
        """The data folder and its backups."""
        from prelim_coach.coach.keeping import Keeping

        return Keeping(self.desk)

    @cached_property
    def preferences(self) -> "Preferences":
        """Looks, keys, numbers."""
        from prelim_coach.coach.preferences import Preferences

        return Preferences(self.desk)

    @cached_property
    def guarding(self) -> "Guarding":
        """Patient identifiers in what the intern writes."""
        from prelim_coach.coach.guarding import Guarding

        return Guarding(self.desk)

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
