"""The mentor roles: who has each, and what an open one is for."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.person_view import view_of
from prelim_coach.domain.person import MentorRole, Person
from prelim_coach.domain.person_due import due_words
from prelim_coach.domain.person_strong import FACTS
from prelim_coach.tui.flows import people as flows
from prelim_coach.tui.flows.people_view import PeopleView
from prelim_coach.tui.prose import Hanging, plural, styled
from prelim_coach.tui.widgets.grouped import Row
from prelim_coach.tui.widgets.people_page import about_person
from prelim_coach.tui.widgets.people_words import ROLES

OPEN = "role:"
SEAT = "seat:"


class MentorBoard(PeopleView):
    """Four roles, each addressed by somebody or open (P20-P23 I12)."""

    NAME = "Mentor board"
    FOOTER = ("people.open", "people.touch", "people.role", "people.view", "people.leave")

    def rows(self, words: str) -> tuple[list[Row], str]:
        """Give the roles with who has them; ``words`` narrow the people."""
        shown = {one.id for one in self._coach.people.find(words)}
        rows = []
        filled = 0
        for seat in self._coach.people.board():
            rows.append(Row(key="", title=_title(seat.role)))
            people = [one for one in seat.people if one.id in shown]
            filled += bool(seat.people)
            rows += [self._seat(seat.role, one) for one in people]
            if not seat.people:
                rows.append(Row(key=f"{OPEN}{seat.role}", title="open", tag="enter: who"))
        return rows, f"{filled} of {plural(len(MentorRole), 'role')}"

    def page(self, key: str) -> Sequence[Content | Hanging]:
        """Give the person, or what an open role is for."""
        person = self.person(key)
        if person:
            return about_person(view_of(self._coach.people, person, self._coach.desk.today()))
        if not key.startswith(OPEN):
            return ()
        role = MentorRole(key.removeprefix(OPEN))
        id_ = FACTS[role]
        lines: list[Content | Hanging] = [styled(_title(role), "bold"), Content("")]
        for one in (id_, "P23"):
            fact = self._coach.facts.get(one)
            if fact:
                lines.append(Hanging(styled(f"{one}  ", "$accent"), styled(fact.says)))
        return lines

    def person(self, key: str) -> Person | None:
        """Give who sits on a seat."""
        return self._coach.people.get(key.rpartition(":")[2]) if key.startswith(SEAT) else None

    async def open(self, key: str) -> bool:
        """On an open role ask who has it."""
        if not key.startswith(OPEN):
            return False
        role = MentorRole(key.removeprefix(OPEN))
        person = await flows.pick(self._screen, f"Your {ROLES[role][1]}")
        if person:
            await flows.give_role(self._screen, person, role)
        return True

    async def delete(self, key: str) -> None:
        """Take the role from who has it."""
        person = self.person(key)
        if person:
            await flows.give_role(self._screen, person, MentorRole(key.split(":")[1]))

    def _seat(self, role: MentorRole, person: Person) -> Row:
        people = self._coach.people
        last = people.last(person)
        day = self._coach.desk.today()
        tag = due_words(people.due_on(person), last.day if last else None, day)
        return Row(key=f"{SEAT}{role}:{person.id}", title=person.name, tag=tag)


def _title(role: MentorRole) -> str:
    word = ROLES[role][1]
    return word[:1].upper() + word[1:]
