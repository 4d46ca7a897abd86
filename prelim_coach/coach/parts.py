"""The parts of the coach that work with the user's file alone."""

from functools import cached_property
from typing import TYPE_CHECKING

from prelim_coach.clock import Clock
from prelim_coach.coach.desk import Desk
from prelim_coach.storage.store import Store

if TYPE_CHECKING:
    from prelim_coach.coach.chronicle import Chronicle
    from prelim_coach.coach.conferences import Conferences
    from prelim_coach.coach.duty import Duty
    from prelim_coach.coach.erasing import Erasing
    from prelim_coach.coach.goals import Goals
    from prelim_coach.coach.guarding import Guarding
    from prelim_coach.coach.keeping import Keeping
    from prelim_coach.coach.looking_over import LookingOver
    from prelim_coach.coach.metering import Metering
    from prelim_coach.coach.own import Own
    from prelim_coach.coach.people import People
    from prelim_coach.coach.portable import Portable
    from prelim_coach.coach.preferences import Preferences
    from prelim_coach.coach.presence import Presence
    from prelim_coach.coach.projects import Projects
    from prelim_coach.coach.sealing import Sealing
    from prelim_coach.coach.setup import Setup


class Parts:
    """The desk, and what asks no other part.

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
    def duty(self) -> "Duty":
        """Duty hours, and their estimate."""
        from prelim_coach.coach.duty import Duty

        return Duty(self.desk)

    @cached_property
    def people(self) -> "People":
        """Who the intern keeps in mind."""
        from prelim_coach.coach.people import People

        return People(self.desk)

    @cached_property
    def conferences(self) -> "Conferences":
        """The one conference of the year, and those that are weighed."""
        from prelim_coach.coach.conferences import Conferences

        return Conferences(self.desk)

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
    def metering(self) -> "Metering":
        """The capacity meter."""
        from prelim_coach.coach.metering import Metering

        return Metering(self.desk)

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
    def looking_over(self) -> "LookingOver":
        """Patient identifiers in what was written before."""
        from prelim_coach.coach.looking_over import LookingOver

        return LookingOver(self.desk, self.guarding)
