"""What two people did together, as a page of Markdown to send with a letter."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

import msgspec

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.domain.person import How, Person, Touch
from prelim_coach.domain.person_names import matching
from prelim_coach.domain.plan import Letter, Meeting, Project
from prelim_coach.domain.plan_letter import PACKET
from prelim_coach.domain.plan_ready import Together
from prelim_coach.text import clean_line

Redact = Callable[[str], str]
"""Gives a line without what could point to a patient."""

SAID = {
    How.TALK: "talked",
    How.FEEDBACK: "feedback",
    How.HELP_GIVEN: "helped",
    How.HELP_RECEIVED: "was helped",
    How.UPDATE: "news",
    How.ARTICLE: "an article",
}
"""What a line of the ledger calls a touch; asks and thanks are no work done together."""


def unchanged(line: str) -> str:
    """Give the line as it is."""
    return line


class Ledger(msgspec.Struct, frozen=True):
    """What the records hold of the work with one person, oldest first."""

    person: Person
    rotations: tuple[str, ...]
    touches: tuple[Touch, ...]
    points: tuple[TeachingPoint, ...]
    meetings: tuple[Meeting, ...]
    projects: tuple[Project, ...]


def ledger(desk: Desk, person: Person, shared: Together, day: dt.date) -> Ledger:
    """Gather what was done with ``person`` up to ``day``."""
    store = desk.store
    touches = [one for one in store.all(Touch) if one.person == person.id and one.day <= day]
    noted = [one for one in store.all(TeachingPoint) if one.teacher and one.day <= day]
    points = sorted(noted, key=lambda one: one.day)
    return Ledger(
        person=person,
        rotations=shared.rotations,
        touches=tuple(sorted((t for t in touches if t.how in SAID), key=lambda t: t.at)),
        points=tuple(one for one in points if matching(one.teacher, [person.name])),
        meetings=tuple(one for one in store.all(Meeting) if one.person == person.id and one.held),
        projects=tuple(one for one in store.all(Project) if one.person == person.id),
    )


def packet(letter: Letter, found: Ledger, shared: Together, redact: Redact = unchanged) -> str:
    """Give the packet's page: the checklist and the ledger, every line through ``redact``.

    It names no patient by design: days, topics and lines the intern wrote; the page says to read
    it once more before it is sent.
    """
    lines = [f"# For the letter by {found.person.name}", "", f"Due {letter.needed:%Y-%m-%d}.", ""]
    lines += [f"- [{'x' if key in letter.packet else ' '}] {what}" for key, what in PACKET.items()]
    lines += ["", "## What we did together", ""]
    lines += _together(found, shared)
    lines += _section("Feedback and work", _work(found))
    lines += _section("What I learned", (_dated(one.day, one.text) for one in found.points))
    lines += _section("Meetings", (_meeting(one) for one in found.meetings))
    lines += _section("Projects", (_project(one) for one in found.projects))
    lines += ["", "Written without patient details; please read it once more before sending."]
    return "\n".join(redact(line) for line in lines)


def _together(found: Ledger, shared: Together) -> Sequence[str]:
    by = "" if shared.said else ", counted from my records"
    weeks = "1 week" if shared.weeks == 1 else f"{shared.weeks} weeks"
    where = f" on {', '.join(found.rotations)}" if found.rotations else ""
    return [f"About {weeks}{where}{by}."]


def _work(found: Ledger) -> Iterable[str]:
    for one in found.touches:
        yield _dated(one.day, f"{SAID[one.how]}: {one.line}" if one.line else SAID[one.how])


def _meeting(one: Meeting) -> str:
    words = f"{one.title}; next: {one.next_step}" if one.next_step else one.title
    return _dated(one.held or one.made, words)


def _project(one: Project) -> str:
    role = f": {one.role}" if one.role else ""
    return f"{one.title}{role}"


def _dated(day: dt.date, words: str) -> str:
    return f"{day.isoformat()} {words}"


def _section(title: str, lines: Iterable[str]) -> list[str]:
    items = [f"- {clean_line(line)}" for line in lines]
    return ["", f"## {title}", "", *items] if items else []
