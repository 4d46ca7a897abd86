"""The teaching-point loop: noted, read, told back to the teacher (I05 P15)."""

import datetime as dt

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.people import People
from prelim_coach.coach.steps import Taken
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.journal import TeachingPoint
from prelim_coach.domain.person import How, Touch
from prelim_coach.text import clean, clean_line

STEP = "point:"
"""How the keys of steps made from points begin."""
READ_AFTER = dt.timedelta(days=1)
"""A noted point is worth reading on from the day after (I05)."""
STALE_AFTER = dt.timedelta(days=21)
"""After three weeks a point makes no more cards; it stays in the journal. Our judgement."""


def split_teacher(line: str) -> tuple[str, str]:
    """Give the point and the teacher of a typed line such as ``Lasix before K @Dr Osei``."""
    text, at, teacher = clean_line(line).rpartition(" @")
    return (text.strip(), teacher.strip()) if at and text.strip() else (clean_line(line), "")


class Teaching:
    """Teaching points and the small steps that follow from them."""

    def __init__(self, desk: Desk, people: People) -> None:
        self._desk = desk
        self._people = people

    def note(self, day: dt.date, line: str) -> TeachingPoint:
        """Save one point; `` @name`` at the end names the teacher. Refuses an empty line.

        A name that can only mean one person on the list is kept in full.
        """
        text, teacher = split_teacher(line)
        if not text:
            raise ValueError("There is nothing to note in an empty line.")
        teacher = self._people.full_name(teacher)
        point = TeachingPoint(day=day, at=self._desk.now(), text=text, teacher=teacher)
        with self._desk.store.write("teaching point") as transaction:
            point = transaction.put(point)
        self._desk.forget()
        return point

    def of_days(self, first: dt.date, last: dt.date) -> list[TeachingPoint]:
        """Give the points noted from ``first`` to ``last``, both included."""
        return self._desk.store.between(TeachingPoint, first, last)

    def find(self, words: str) -> list[TeachingPoint]:
        """Give the points that hold every one of ``words``, newest first."""
        wanted = clean(words).casefold().split()
        return sorted(
            (
                point
                for point in self._desk.store.all(TeachingPoint)
                if all(word in f"{point.text} {point.teacher}".casefold() for word in wanted)
            ),
            key=lambda point: point.at,
            reverse=True,
        )

    def edit(self, point: TeachingPoint, line: str) -> TeachingPoint:
        """Save a point with another text. Refuses an empty line."""
        text, teacher = split_teacher(line)
        if not text:
            raise ValueError("There is nothing to note in an empty line.")
        changed = replace(
            point, text=text, teacher=self._people.full_name(teacher) or point.teacher
        )
        self._desk.save("teaching point", changed)
        return changed

    def close(self, point: TeachingPoint) -> None:
        """Let a point rest: it stays in the journal and makes no more cards."""
        self._desk.save("teaching point at rest", replace(point, closed=True))

    def due(self, day: dt.date) -> list[DueStep]:
        """Give the reading and telling-back steps due on ``day``, oldest first."""
        steps = []
        for point in self.of_days(day - STALE_AFTER, day - READ_AFTER):
            if point.closed:
                continue
            if point.read is None:
                steps.append(_read_step(point))
            elif point.told is None and point.teacher and point.read < day:
                teacher = self._people.named(point.teacher)
                audience = teacher[0].audience if len(teacher) == 1 else Audience.FACULTY
                steps.append(_tell_step(point, audience))
        return steps

    def take_step(self, day: dt.date, key: str, *, back: bool = False) -> Taken | None:
        """Give the point as it stands after the step ``key``; None when it is not a point's step.

        ``back`` takes the step back. The caller saves the point beside the tick.
        """
        if not key.startswith(STEP):
            return None
        point = self._of_step(key)
        if point is None:
            return Taken()
        when = None if back else day
        if key.endswith(":read"):
            return Taken((replace(point, read=when),))
        told = replace(point, told=when)
        teacher = self._people.named(point.teacher)
        if back or len(teacher) != 1:
            return Taken((told,))
        at, person = self._desk.now(), teacher[0].id
        news = Touch(day=day, at=at, person=person, how=How.UPDATE, line=point.text)
        return Taken((told,), touch=news)

    def values(self, key: str) -> dict[str, str]:
        """Give point and teacher for the words of a step; nothing for another source's step."""
        point = self._of_step(key) if key.startswith(STEP) else None
        if point is None:
            return {}
        known = {"point": point.text, "person": point.teacher}
        return {name: words for name, words in known.items() if words}

    def let_go(self, day: dt.date, key: str) -> list[TeachingPoint] | None:
        """Give the point at rest; None when ``key`` is not a point's step."""
        del day
        if not key.startswith(STEP):
            return None
        point = self._of_step(key)
        return [replace(point, closed=True)] if point else []

    def _of_step(self, key: str) -> TeachingPoint | None:
        id_ = key.removeprefix(STEP).rpartition(":")[0]
        return self._desk.store.get(TeachingPoint, id_)


def _read_step(point: TeachingPoint) -> DueStep:
    return DueStep(
        key=f"point:{point.id}:read",
        title="Read ten lines on a noted point",
        move=f"When you next sit down at a computer, look up one source on: {point.text}",
        when="I next sit down at a computer",
        will="read ten lines on it",
        minutes=5,
        strand=Strand.INFORMATION,
        audience=Audience.SELF,
        rank=2,
        reason=f"noted {point.day:%a} {point.day.day} {point.day:%b}",
        facts=("I05", "P15"),
        scripts=(),
    )


def _tell_step(point: TeachingPoint, audience: Audience) -> DueStep:
    return DueStep(
        key=f"point:{point.id}:tell",
        title=f"Tell {point.teacher} what you read"[:48],
        move=f"When you next see {point.teacher}, say in one line what you read on: {point.text}",
        when=f"I next see {point.teacher}",
        will="say in one line what I read",
        minutes=1,
        strand=Strand.RELATIONSHIP,
        audience=audience,
        reason="you read on it",
        facts=("I05", "P15"),
        scripts=("told-back", "told-back-message"),
    )
