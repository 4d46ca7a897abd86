"""The year as one page to take along: people, projects, talks, teaching points, what comes next.

There is nothing in it about how the intern is, no note about a person, and no contact of theirs.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from prelim_coach.coach.chronicle import year_of
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.domain.person import MentorRole, Person, Promise, Touch
from prelim_coach.domain.plan import Answer, Conference, Letter, Meeting, Plan, Project
from prelim_coach.domain.rotation import WORKING
from prelim_coach.text import clean_line

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach
    from prelim_coach.domain.rotation import Block

Redact = Callable[[str], str]
NO_ROTATION = "Outside the schedule"
ROLES = {
    MentorRole.CLINICAL: "clinical mentor",
    MentorRole.CAREER: "career mentor",
    MentorRole.PROJECT: "project mentor",
    MentorRole.SPONSOR: "sponsor",
}


def portfolio(coach: "Coach", day: dt.date | None = None, redact: Redact = clean_line) -> str:
    """Give the intern year ``day`` lies in, today's without one, as Markdown.

    ``redact`` is given every line the intern wrote and gives it without what could name a patient.
    """
    return "\n".join(_Page(coach, day or coach.desk.today(), redact).lines())


def points(coach: "Coach", redact: Redact = clean_line) -> str:
    """Give every teaching point as Markdown, by rotation, the oldest first."""
    kept = coach.desk.store.all(TeachingPoint)
    lines = ["# Teaching points", *_by_rotation(coach, kept, redact, "##")]
    return "\n".join([*lines, *([] if kept else ["", "None yet."]), ""])


class _Page:
    """One year's page in the making."""

    def __init__(self, coach: "Coach", day: dt.date, redact: Redact) -> None:
        self._coach, self._redact = coach, redact
        self._first, self._last = year_of(day, coach.desk.profile.year_start)
        store = coach.desk.store
        touches = [one for one in store.all(Touch) if self._first <= one.day <= self._last]
        self._touches = sorted(touches, key=lambda one: (one.day, one.at))
        met = {one.person for one in touches}
        self._people = sorted(
            (
                one
                for one in store.all(Person)
                if self._first <= one.added <= self._last or one.id in met
            ),
            key=lambda one: one.name.casefold(),
        )

    def lines(self) -> Iterator[str]:
        """Yield the page's lines."""
        profile = self._coach.desk.profile
        first, last = self._first, self._last
        yield f"# {self._said(profile.name) or 'The intern year'}"
        yield ""
        yield f"{name(first)} {first.year} to {name(last)} {last.year}, preliminary medicine."
        if profile.specialty:
            yield f"Next: {self._said(profile.specialty)}."
        yield from _section("Rotations", map(self._rotation, self._blocks()))
        yield from _section("People", map(self._person, self._people))
        yield from _section("Projects", map(self._project, self._of_year(Project)))
        yield from _section("Meetings and talks", map(self._conference, self._of_year(Conference)))
        yield from _section("Letters", map(self._letter, self._of_year(Letter)))
        taught = self._coach.teaching.of_days(first, last)
        if taught:
            yield from ("", "## Teaching points")
            yield from _by_rotation(self._coach, taught, self._redact, "###")
        yield from _section("What comes next", self._next())
        yield ""

    def _said(self, text: str) -> str:
        return clean_line(self._redact(text))

    def _of_year(self, kind: type[Plan]) -> list[Plan]:
        kept = self._coach.desk.store.all(kind)
        inside = [one for one in kept if self._first <= one.made <= self._last]
        return [one for one in inside if one.dropped is None]

    def _blocks(self) -> "list[Block]":
        """Give the rotations of the year that have begun."""
        last = min(self._last, self._coach.desk.today())
        return [
            one
            for one in self._coach.setup.blocks()
            if one.kind in WORKING and one.last >= self._first and one.first <= last
        ]

    def _rotation(self, block: "Block") -> str:
        return f"{self._said(block.name)}, {name(block.first)} to {name(block.last)}"

    def _person(self, one: Person) -> str:
        what = [one.position.value.replace("_", " "), self._said(one.field)]
        what += [ROLES[role] for role in MentorRole if role in one.roles]
        line = f"{self._said(one.name)}: {', '.join(filter(None, what))}"
        if one.met:
            line += f"; met on {self._said(one.met)}"
        own = [each.day for each in self._touches if each.person == one.id]
        return f"{line}; last in touch {name(own[-1])}" if own else line

    def _project(self, one: Plan) -> str:
        who = self._who(one)
        lead = f", with {who}" if who else ""
        role = self._said(one.role) if isinstance(one, Project) else ""
        state = f"done {name(one.closed)}" if one.closed else "under way"
        return f"{self._said(one.title)}{lead}{f': {role}' if role else ''} ({state})"

    def _conference(self, one: Plan) -> str:
        if not isinstance(one, Conference):
            return self._said(one.title)
        place = f", {self._said(one.place)}" if one.place else ""
        talk = "; presented" if one.presenting else ""
        return f"{self._said(one.title)}{place}, {name(one.first)}{talk}"

    def _letter(self, one: Plan) -> str:
        who = self._who(one) or self._said(one.title)
        if not isinstance(one, Letter) or one.asked is None:
            return f"{who}: not asked yet"
        if one.arrived:
            return f"{who}: asked, written"
        said = {Answer.YES: ", yes", Answer.NO: ", no"}.get(one.answer, "")
        return f"{who}: asked{said}"

    def _who(self, one: Plan) -> str:
        person = self._coach.desk.store.get(Person, one.person) if one.person else None
        return self._said(person.name) if person else ""

    def _next(self) -> Iterator[str]:
        names = {one.id: self._said(one.name) for one in self._people}
        for touch in self._touches:
            if touch.next_step and touch.next_done is None:
                who = names.get(touch.person, "")
                by = f", by {name(touch.next_by)}" if touch.next_by else ""
                yield f"{f'{who}: ' if who else ''}{self._said(touch.next_step)}{by}"
        for promise in self._coach.desk.store.all(Promise):
            if promise.kept is None and promise.let_go is None:
                yield f"Promised: {self._said(promise.what)}"
        for kind in (Meeting, Letter, Project, Conference):
            for plan in self._of_year(kind):
                if plan.live:
                    yield self._said(plan.title)


def _section(title: str, lines: Iterable[str]) -> list[str]:
    items = [f"- {line}" for line in lines]
    return ["", f"## {title}", "", *items] if items else []


def _by_rotation(
    coach: "Coach", taught: Sequence[TeachingPoint], redact: Redact, mark: str
) -> Iterator[str]:
    """Yield points under a heading for each rotation, in the order of the year."""
    groups: dict[str, list[TeachingPoint]] = {}
    for point in sorted(taught, key=lambda one: (one.day, one.at)):
        block = coach.desk.schedule.block_on(point.day)
        groups.setdefault(block.name if block else NO_ROTATION, []).append(point)
    for rotation, kept in groups.items():
        yield from ("", f"{mark} {clean_line(redact(rotation))}", "")
        for point in kept:
            teacher = f" ({clean_line(redact(point.teacher))})" if point.teacher else ""
            yield f"- {clean_line(redact(point.text))}{teacher}"
