"""The one object that the app and the commands are given."""

import datetime as dt
from collections.abc import Mapping

from prelim_coach.clock import Clock
from prelim_coach.coach.cards import Cards
from prelim_coach.coach.desk import Desk
from prelim_coach.coach.duty import Duty
from prelim_coach.coach.journal import Journal
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.own import Own
from prelim_coach.coach.planning import Planning
from prelim_coach.coach.portable import Portable
from prelim_coach.coach.review import WeeklyReview
from prelim_coach.coach.scripts import Scripts
from prelim_coach.coach.setup import Setup
from prelim_coach.coach.teaching import Teaching
from prelim_coach.coach.week import Weeks
from prelim_coach.coach.week_view import WeekView
from prelim_coach.guides.fact import Fact
from prelim_coach.guides.loader import facts
from prelim_coach.storage.store import Store


class Coach:
    """The use cases, by what they are about. Built in ``cli.py`` and nowhere else."""

    def __init__(self, store: Store, clock: Clock) -> None:
        desk = Desk(store, clock)
        self.desk = desk
        self.setup = Setup(desk)
        """The profile and the schedule."""
        self.teaching = Teaching(desk)
        """Teaching points and their steps."""
        self.duty = Duty(desk)
        """Duty hours, and their estimate."""
        self.journal = Journal(desk, self.teaching, self.duty)
        """Check-ins, ticks and what was logged."""
        self.metering = Metering(desk)
        """The capacity meter."""
        self.planning = Planning(desk, self.metering)
        """Commitments and the gate."""
        self.cards = Cards(desk, self.journal, self.teaching, self.metering)
        """The day's draw and its view."""
        self.review = WeeklyReview(desk, self.metering, self.teaching, self.duty)
        """The weekly review."""
        self._weeks = Weeks(desk, self.metering, self.duty)
        self.own = Own(desk)
        """The intern's own acts and scripts."""
        self.portable = Portable(desk)
        """Export and import of the whole."""
        self.scripts = Scripts(desk, self.journal, self.own)
        """Texts to say and to send."""

    def week(self, day: dt.date) -> WeekView:
        """Give the week a day lies in as the Week screen shows it."""
        return self._weeks.view(day)

    @property
    def facts(self) -> Mapping[str, Fact]:
        """What the guides say, by fact id, in our words."""
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
