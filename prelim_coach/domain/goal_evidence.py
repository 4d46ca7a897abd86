"""What the records hold that may count toward a goal of the year."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType

import msgspec

from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import Person, Touch
from prelim_coach.domain.person_rules import DEFAULT_PEOPLE, PeopleRules
from prelim_coach.domain.plan import Conference, Letter, Meeting, Project, SponsorAsk
from prelim_coach.domain.profile import Profile

NO_FACTS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


def no_rotation(_day: dt.date) -> str:
    """Give no rotation, for a year without a schedule."""
    return ""


class Evidence(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """The records of one intern year, as they stand on ``day``; later ones are not looked at."""

    day: dt.date
    profile: Profile
    people: tuple[Person, ...] = ()
    touches: tuple[Touch, ...] = ()
    deeds: tuple[Deed, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    letters: tuple[Letter, ...] = ()
    sponsor_asks: tuple[SponsorAsk, ...] = ()
    conferences: tuple[Conference, ...] = ()
    projects: tuple[Project, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    rotation_on: Callable[[dt.date], str] = no_rotation
    """Gives the name of a day's rotation, empty for none."""
    rules: PeopleRules = DEFAULT_PEOPLE
    facts: Mapping[str, tuple[str, ...]] = NO_FACTS
    """The guide facts behind each act of the deck, by the act's id."""

    @property
    def year_start(self) -> dt.date:
        """Give the first day of the intern year."""
        return self.profile.year_start

    @property
    def begun(self) -> dt.date:
        """Give the first day of the year on which anything with others was recorded.

        ``day`` while there is nothing. Pace is counted from here, so that a late beginner is not
        measured by months that nobody wrote down.
        """
        days = [each.day for each in self.touches] + [each.day for each in self.deeds]
        days += [each.added for each in self.people]
        past = [each for each in days if each <= self.day]
        return max(min(past, default=self.day), self.year_start)

    def of(self, person: Person) -> tuple[Touch, ...]:
        """Give the touches with a person up to the day, in order of day."""
        return self._by_person.get(person.id, ())

    @cached_property
    def _by_person(self) -> Mapping[str, tuple[Touch, ...]]:
        found: dict[str, list[Touch]] = {}
        for each in sorted(self.touches, key=lambda each: each.day):
            if each.day <= self.day:
                found.setdefault(each.person, []).append(each)
        return {person: tuple(touches) for person, touches in found.items()}

    def live(self, suits: Callable[[Person], bool]) -> tuple[Person, ...]:
        """Give the people in the list by the day that ``suits`` says yes to."""
        return tuple(each for each in self.people if each.added <= self.day and suits(each))

    def did(self, *facts: str) -> tuple[Deed, ...]:
        """Give the deeds of the year up to the day whose act is behind one of these facts."""
        wanted, first = set(facts), self.year_start
        acts = {act for act, behind in self.facts.items() if not wanted.isdisjoint(behind)}
        return tuple(
            each for each in self.deeds if each.act in acts and first <= each.day <= self.day
        )

    def taken(self, what: What) -> tuple[Commitment, ...]:
        """Give the commitments of a sort that hold a place without a plan of their own."""
        plans = (*self.meetings, *self.conferences, *self.projects)
        held = {each.commitment for each in plans}
        return tuple(each for each in self.commitments if each.what is what and each.id not in held)
