"""What counts toward each goal of the year: one slot for each person or thing, never two."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

import msgspec

from prelim_coach.domain.act import Strand
from prelim_coach.domain.commitment import What
from prelim_coach.domain.goal_evidence import Evidence
from prelim_coach.domain.goal_ties import toward_strong
from prelim_coach.domain.person import How, MentorRole, Person, Position
from prelim_coach.domain.plan import Answer

MENTORS = frozenset({Position.FACULTY, Position.FELLOW, Position.CHIEF, Position.LEADERSHIP})
"""Who may become a mentor (I14)."""
FACULTY = frozenset({Position.FACULTY, Position.LEADERSHIP})
BESIDE = frozenset({Position.PEER, Position.RESIDENT, Position.FELLOW})
LEADERS = frozenset({Position.CHIEF, Position.LEADERSHIP})
FEEDBACK = ("I11",)
"""The facts behind asking for one thing to work on."""
AIM = ("I08", "I31", "I37")
"""The facts behind saying the aim in a sentence."""
RECENT = dt.timedelta(days=91)
"""The time in which a strand counts as having had its turn †."""


class Slot(msgspec.Struct, frozen=True):
    """One person or thing that counts toward a goal."""

    key: str
    """Its own: a person's id, a plan's id, a strand."""
    part: float
    """How much of one it is, 0-1."""
    step: str = ""
    """The smallest next step with it, a sentence; empty when it is whole or nothing can be done."""
    facts: tuple[str, ...] = ()
    """The guide facts behind the acts that would give what is missing; empty for any of its pair.
    """


def slots(goal: str, evidence: Evidence) -> tuple[Slot, ...]:
    """Give what counts toward a goal, the furthest on first; ``KeyError`` for an unknown id."""
    found = {each.key: each for each in COUNTS[goal](evidence)}
    return tuple(sorted(found.values(), key=lambda each: (-each.part, each.key)))


def _first_feedback(known: Evidence) -> Iterable[Slot]:
    """Half for feedback asked or had, half for the aim stated (I11 I44)."""
    told = [
        *(each.day for each in known.touches if each.how is How.FEEDBACK),
        *(each.day for each in known.did("I11")),
    ]
    aim = known.did(*AIM)
    here = [each for each in told if known.year_start <= each <= known.day]
    if here or aim:
        if here and aim:
            yield Slot("feedback", 1.0)
        else:
            yield Slot("feedback", 0.5, _FEEDBACK if aim else _AIM, FEEDBACK if aim else AIM)


_FEEDBACK = "Ask for one thing to work on this week."
_AIM = "Say in one sentence where you are headed, to somebody who taught you."


def _possible_mentors(known: Evidence) -> Iterable[Slot]:
    """Everybody in the list who may become one (P57 I14)."""
    for each in known.live(lambda one: one.position in MENTORS):
        yield Slot(each.id, 1.0)


def _strong_faculty(known: Evidence) -> Iterable[Slot]:
    """Medicine faculty by how far the relationship has come (P06 P60)."""
    for each in known.live(lambda one: one.position in FACULTY and not one.next_field):
        found = toward_strong(each, known.of(each), known.rotation_on, known.rules)
        if found.part:
            yield Slot(each.id, found.part, found.step, found.facts)


def _specialty_mentors(known: Evidence) -> Iterable[Slot]:
    """Somebody of the next field: in the list, spoken with, spoken with again (P07)."""
    for each in known.live(lambda one: one.next_field and one.position in MENTORS):
        days = len({touch.day for touch in known.of(each)})
        step = f"Write {each.name} a line with one question."
        yield Slot(each.id, (1 + min(days, 2)) / 3, "" if days >= 2 else step)


def _peers(known: Evidence) -> Iterable[Slot]:
    """Peers the intern would call on a bad day; others by how often they met (P08)."""
    for each in known.live(lambda one: one.position in BESIDE):
        if each.trusted:
            yield Slot(each.id, 1.0)
        elif count := len({touch.day for touch in known.of(each)}):
            step = f"Would you call {each.name} on a bad day? Then say so under People."
            yield Slot(each.id, min(count, 3) / 4, step)


def _wider_community(known: Evidence) -> Iterable[Slot]:
    """A meeting been to, a project finished, or a society looked at (P09 P66).

    A meeting that is only weighed holds no place in the year and is a quarter.
    """
    for meeting in known.conferences:
        if meeting.dropped is None and not meeting.commitment:
            yield Slot(meeting.id, 0.25, _WEIGHED)
        elif meeting.dropped is None:
            there = meeting.first <= known.day
            yield Slot(meeting.id, 1.0 if there else 0.5, "" if there else _CONFERENCE)
    for project in known.projects:
        if project.closed is not None and project.closed <= known.day:
            yield Slot(project.id, 1.0)
    for taken in known.taken(What.CONFERENCE):
        there = taken.done is not None and taken.done <= known.day
        yield Slot(taken.id, 1.0 if there else 0.5, "" if there else _CONFERENCE)
    if known.did("P09"):
        yield Slot("society", 1.0)


_WEIGHED = "Decide on the meeting you are weighing; one in a year is plenty."
_CONFERENCE = "Two or three aims for the meeting you chose, on paper."


def _with_role(role: MentorRole) -> Callable[[Evidence], Iterable[Slot]]:
    """Half for somebody who has the role in the intern's eyes, whole once they spoke (P23)."""

    def count(known: Evidence) -> Iterable[Slot]:
        for each in known.live(lambda one: role in one.roles):
            spoken = bool(known.of(each))
            step = f"One question to {each.name}, in person or in four lines."
            yield Slot(each.id, 1.0 if spoken else 0.5, "" if spoken else step)

    return count


def _one_project(known: Evidence) -> Iterable[Slot]:
    """A project settled on; an idea talked over is a third of it (P59)."""
    for each in known.projects:
        if each.dropped is None and each.made <= known.day:
            taken_on = bool(each.commitment)
            yield Slot(each.id, 1.0 if taken_on else 1 / 3, "" if taken_on else _IDEA)
    for taken in known.taken(What.PROJECT):
        yield Slot(taken.id, 1.0)
    asked = (each for each in known.touches if each.how is How.ASK_PROJECT)
    if any(known.year_start <= each.day <= known.day for each in asked):
        yield Slot("idea", 1 / 3, _IDEA)


_IDEA = "Settle on one narrow part, and write down when it ends."


def _sponsor(known: Evidence) -> Iterable[Slot]:
    """Somebody who would mention the intern's name (I12 I17 I19).

    Two thirds for a strong relationship, more for a yes to a letter, whole for a yes to the ask or
    the role in the intern's own eyes.
    """
    said_yes = {each.person for each in known.sponsor_asks if each.answer is Answer.YES}
    writing = {each.person for each in known.letters if each.answer is Answer.YES}
    for each in known.live(lambda one: one.position in MENTORS):
        if MentorRole.SPONSOR in each.roles or each.id in said_yes:
            yield Slot(each.id, 1.0)
        elif each.id in writing:
            yield Slot(each.id, 0.9, f"Send {each.name} one line of news before you ask more.")
        else:
            found = toward_strong(each, known.of(each), known.rotation_on, known.rules)
            step = found.step or f"A line of news to {each.name}, with nothing asked."
            if found.part:
                yield Slot(each.id, found.part * 2 / 3, step)


def _leadership_told(known: Evidence) -> Iterable[Slot]:
    """Said to leadership; half for having spoken with them at all (I31)."""
    if known.did("I31"):
        yield Slot("told", 1.0)
    for each in known.live(lambda one: one.position is Position.LEADERSHIP):
        hows = {touch.how for touch in known.of(each)}
        told = bool(hows & {How.ASK_LEAD, How.ASK_JOB})
        step = f"One sentence to {each.name}: you would like to stay in medicine."
        if hows:
            yield Slot(each.id, 1.0 if told else 0.5, "" if told else step)


def _leads_asked(known: Evidence) -> Iterable[Slot]:
    """People told to listen for openings (I34)."""
    told = {
        touch.person
        for touch in known.touches
        if touch.how is How.ASK_LEAD and touch.day <= known.day
    }
    for each in known.live(lambda one: one.id in told):
        yield Slot(each.id, 1.0)
    if not told and known.did("I34"):
        yield Slot("asked", 1.0)


def _four_strands(known: Evidence) -> Iterable[Slot]:
    """Strands with a deed in the last three months (I02)."""
    since = known.day - RECENT
    lately = {each.strand for each in known.deeds if since < each.day <= known.day}
    for strand in Strand:
        if strand in lately:
            yield Slot(strand.value, 1.0)


COUNTS: Mapping[str, Callable[[Evidence], Iterable[Slot]]] = MappingProxyType(
    {
        "first-feedback": _first_feedback,
        "possible-mentors": _possible_mentors,
        "strong-faculty": _strong_faculty,
        "specialty-mentors": _specialty_mentors,
        "peers": _peers,
        "wider-community": _wider_community,
        "craft-mentor": _with_role(MentorRole.CLINICAL),
        "project-mentor": _with_role(MentorRole.PROJECT),
        "one-project": _one_project,
        "sponsor": _sponsor,
        "leadership-told": _leadership_told,
        "leads-asked": _leads_asked,
        "four-strands": _four_strands,
    }
)
"""By the goal's id in the guides' sentences."""


def people_of(known: Evidence, found: Iterable[Slot]) -> tuple[Person, ...]:
    """Give the people behind slots, in the slots' order."""
    by_id = {each.id: each for each in known.people}
    return tuple(by_id[each.key] for each in found if each.key in by_id)
