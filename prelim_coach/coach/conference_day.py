"""A day at a conference: conversations logged in one line, and the stories to open them with."""

import datetime as dt

import msgspec

from prelim_coach.coach.conferences import Conferences
from prelim_coach.coach.desk import Desk
from prelim_coach.coach.people import LINE, People
from prelim_coach.coach.people_deeds import deed_of
from prelim_coach.coach.scripts import Scripts
from prelim_coach.domain.conference import Stage, Talks, stage
from prelim_coach.domain.person import How, Person, Position, Touch
from prelim_coach.domain.plan import Conference
from prelim_coach.text import clean_line

STORY = "story-thirty"
SHORT = {True: "story-fifteen", False: "story-short"}
"""The template of the short story, by whether the intern is an IMG (I23)."""


class Talked(msgspec.Struct, frozen=True):
    """A conversation as it was logged."""

    touch: Touch
    person: Person
    new: bool
    """Whether the person came on the list by it."""
    talks: Talks
    """How the day stands now."""


class ConferenceDay:
    """What is done there. Whatever happened is recorded, however many there were."""

    def __init__(
        self, desk: Desk, conferences: Conferences, people: People, scripts: Scripts
    ) -> None:
        self._desk, self._conferences = desk, conferences
        self._people, self._scripts = people, scripts

    def day_for(self, plan: Conference) -> dt.date:
        """Give the day a conversation is logged for: today there, afterwards the last day.

        ValueError before it has begun.
        """
        today = self._desk.today()
        match stage(plan, today):
            case Stage.BEFORE:
                raise ValueError("It has not begun. Before it, t on the People screen logs a talk.")
            case Stage.THERE:
                return today
        return plan.last

    def meant(self, typed: str) -> Person | None:
        """Give who is meant by a name as typed; None for somebody new.

        ValueError when it could be several people.
        """
        found = self._people.named(typed)
        if len(found) > 1:
            names = ", ".join(one.name for one in found[:3])
            raise ValueError(f"That could be {names}. A few more letters decide.")
        return found[0] if found else None

    def whom(self, typed: str, met: str = "") -> Person:
        """Give who is meant, or a new person, not saved: "Dr. Okafor", "Dr. Okafor, fellow".

        What somebody new is follows a comma, and is faculty without one. ValueError when there is
        no name, or it could be several people.
        """
        known = self.meant(typed)
        if known:
            return known
        name, _, what = typed.rpartition(",")
        position = _position(what)
        if not name or position is None:
            name, position = typed, Position.FACULTY
        elif known := self.meant(name):
            return known
        new = Person(name=name, position=position, added=self._desk.today(), met=met)
        return self._people.sound(new)

    def talk(self, plan: Conference, typed: str, line: str = "") -> Talked:
        """Log a conversation with somebody by name, to be followed up (P35-P37 I26), in one save.

        A name as in ``whom``; somebody new goes on the list, met at the conference. It takes no
        minutes of the week: it is what the day there is for, and has the day's own limit.

        Raises:
            ValueError: There is no name, it is several people's, or the conference has not begun.
        """
        day = self.day_for(plan)
        person = self.whom(typed, plan.title)
        new = not person.id
        with self._desk.store.write(f"talk: {person.name}") as transaction:
            person = transaction.put(person) if new else person
            touch = transaction.put(
                Touch(
                    day=day,
                    at=self._desk.now(),
                    person=person.id,
                    how=How.TALK,
                    line=clean_line(line, LINE),
                    follow_up=True,
                    plan=plan.id,
                )
            )
            transaction.put(deed_of(touch, person, 0))
        self._desk.forget()
        return Talked(touch, person, new, self._conferences.talks(plan, day))

    def reach(self, plan: Conference, typed: str) -> Conference:
        """Put somebody on the short list to write to ahead (P31), new on the list where needed.

        Raises:
            ValueError: There is no name, it is several people's, or five are there already.
        """
        person = self.whom(typed)
        kept = tuple(one for one in plan.people if self._people.get(one))
        plan = msgspec.structs.replace(plan, people=kept)
        with self._desk.store.write(f"to write to: {person.name}") as transaction:
            person = person if person.id else transaction.put(person)
            changed = transaction.put(self._conferences.sound(_with(plan, person.id)))
        self._desk.forget()
        return changed

    def stories(self, plan: Conference) -> tuple[str, str]:
        """Give the long and the short story: as written, else the template as far as it fills."""
        templates = (STORY, SHORT[self._desk.profile.img])
        drafts = [self._scripts.filled(one).text for one in self._scripts.of(templates)]
        return plan.story or drafts[0], plan.short_story or drafts[1]


def _position(words: str) -> Position | None:
    named = clean_line(words).casefold()
    return Position(named) if named in set(Position) else None


def _with(plan: Conference, person: str) -> Conference:
    return msgspec.structs.replace(plan, people=(*plan.people, person))
