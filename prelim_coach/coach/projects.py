"""Projects: weighed by their scope, taken through the gate, kept to their dates."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar, cast

from msgspec.structs import replace

from prelim_coach.coach.newcomer import put
from prelim_coach.coach.plan_kind import PlanKind, PlanView
from prelim_coach.coach.steps import Taken
from prelim_coach.domain import project
from prelim_coach.domain.act import Strand
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.plan import Mark, Plan, Project, ProjectSort, Step
from prelim_coach.domain.project_steps import MILESTONE, project_steps
from prelim_coach.domain.record import Record
from prelim_coach.text import clean_line

TITLE, LINE = 80, 200
"""The most characters of a name, and of a role or a milestone."""


class Projects(PlanKind):
    """Every project, weighed or taken."""

    NAME: ClassVar[str] = "project"
    RECORD: ClassVar[type[Plan] | None] = Project

    def draft(self, title: str, sort: ProjectSort, *, lead: str = "") -> Project:
        """Give a project that begins today, not saved, with six months or what the year has left.

        ``lead`` is the id of the person who leads it, empty for nobody yet. Its milestones are
        offered, and there to be changed.
        """
        today = self._desk.today()
        last = project.last_day(today, self._desk.profile.year_start)
        return Project(
            made=today,
            title=title,
            person=lead,
            sort=sort,
            first=today,
            last=last,
            milestones=project.milestones(sort, today, last),
        )

    def sound(self, plan: Project) -> Project:
        """Give a project with its texts cleaned and its milestones in order.

        Raises:
            ValueError: It does not end inside the year, or its milestones do not fit it.
        """
        dates = ((clean_line(words, LINE), day) for words, day in plan.milestones)
        plan = replace(
            plan,
            title=clean_line(plan.title, TITLE),
            role=clean_line(plan.role, LINE),
            scope=plan.scope & frozenset(project.SCOPE) - {project.TIME},
            milestones=tuple(sorted((one for one in dates if one[0]), key=lambda one: one[1])),
        )
        if fault := project.fault(plan, self._desk.profile):
            raise ValueError(fault)
        return plan

    def save(self, plan: Project) -> Project:
        """Save a project, new or changed; a new one is an idea until it is taken.

        ValueError as in ``sound``. The place that a taken one holds keeps its name and its day.
        """
        plan = self.sound(plan)
        held = self.commitment_of(plan)
        with self._desk.store.write(f"plan: {plan.title}") as transaction:
            kept = put(transaction, plan)
            if held and (held.day, held.title) != (plan.first, plan.title):
                transaction.put(replace(held, day=plan.first, title=plan.title))
        self._desk.forget()
        return kept

    def views(self, day: dt.date) -> list[PlanView]:
        """Give every project as it stands on ``day``."""
        marks = self._desk.store.all(Mark)
        return [self._view(one, day, marks) for one in self._desk.store.all(Project)]

    def active(self) -> list[Project]:
        """Give the projects under way, which hold the place there is for one (P47 I41)."""
        return [one for one in self._desk.store.all(Project) if self.taken(one)]

    def taken(self, plan: Project) -> bool:
        """Say whether it is under way."""
        held = self.commitment_of(plan)
        return plan.live and held is not None and held.done is None

    def behind(self, plan: Project, day: dt.date) -> Project:
        """Save that a project is behind since ``day``, or no longer (I41)."""
        label = "no longer behind" if plan.behind else "behind"
        changed = replace(plan, behind=None if plan.behind else day)
        self._desk.save(f"{label}: {plan.title}", changed)
        return changed

    def place(self, record: Plan, day: dt.date) -> Commitment:
        """Give the commitment that holds the place of the one project (P47).

        It takes no minutes: its steps and what is logged for it do.
        """
        kept = self.commitment_of(record) or Commitment(
            day=day, what=What.PROJECT, title=record.title, minutes=0
        )
        return replace(
            kept,
            day=day,
            title=record.title,
            strand=Strand.REPUTATION,
            audience=self.who(record).audience,
            with_whom=self.who(record).name if record.person else "",
            done=None,
        )

    def on(self, record: Plan, day: dt.date) -> Project:
        """Give the project begun on ``day``; its end and its milestones keep their distance."""
        plan = cast("Project", record)
        by = day - plan.first
        dates = tuple((words, date + by) for words, date in plan.milestones)
        return self.sound(replace(plan, first=day, last=plan.last + by, milestones=dates))

    def day_of(self, record: Plan) -> dt.date:
        """Give its first day."""
        return cast("Project", record).first

    def take(self, view: PlanView, step: Step, day: dt.date, *, back: bool, words: str) -> Taken:
        """Handing over ends the project and frees its place; other steps change nothing else."""
        del words
        if step.key != "finish":
            return Taken()
        return Taken(tuple(self._ended(cast("Project", view.record), day, back=back)))

    def fulfilled(self, view: PlanView, day: dt.date, *, back: bool) -> Taken:
        """Ticking its place in the week says that the project is done."""
        plan = cast("Project", view.record)
        return Taken((replace(plan, closed=None if back else day),))

    def closing(self, record: Plan, day: dt.date | None) -> Sequence[Record]:
        """Free the place when the project is closed; taken up again it is an idea at first."""
        held = self.commitment_of(record)
        return (replace(held, done=day),) if held and day else ()

    def _ended(self, plan: Project, day: dt.date, *, back: bool) -> list[Record]:
        held = self.commitment_of(plan)
        kept = [replace(held, done=None if back else day)] if held else []
        return [replace(plan, closed=None if back else day), *kept]

    def _view(self, plan: Project, day: dt.date, marks: list[Mark]) -> PlanView:
        held = self.commitment_of(plan)
        under_way = held is not None and (held.done is None or not plan.live)
        done = {
            one.step.removeprefix(MILESTONE) for one in marks if one.plan == plan.id and one.done
        }
        late = project.late(plan, frozenset(done), day) if under_way and plan.live else ()
        return PlanView(
            id=plan.id,
            kind=self.NAME,
            title=plan.title,
            steps=project_steps(plan if under_way else replace(plan, commitment="")),
            record=plan,
            day=_next(plan, done)[1],
            state=_state(plan, done, day) if under_way else "an idea, not taken",
            notes=(*_late(late, plan), *self._notes(plan, under_way=under_way)),
            rules=("project-role",) if under_way else ("project-scope", "project-kinds"),
            over=not plan.live,
        )

    def _notes(self, plan: Project, *, under_way: bool) -> tuple[str, ...]:
        found = project.scope(plan)
        said = [f"Scope: {found.count if under_way else found.words}"]
        said += [f"Your part: {plan.role}"] if plan.role else []
        said += [f"With {self.who(plan).name}"] if plan.person else []
        return tuple(said)


def _state(plan: Project, done: set[str], day: dt.date) -> str:
    if plan.behind:
        return f"behind since {name(plan.behind)}"
    words, date = _next(plan, done)
    if words:
        return f"next: {words}, {name(date)}"
    return f"to hand over by {name(plan.last)}" if day <= plan.last else "to hand over"


def _next(plan: Project, done: set[str]) -> tuple[str, dt.date]:
    """Give the next milestone; without one no words and the last day."""
    coming = ((words, date) for words, date in plan.milestones if words not in done)
    return next(coming, ("", plan.last))


def _late(late: tuple[str, ...], plan: Project) -> tuple[str, ...]:
    if not late or plan.behind:
        return ()
    return (
        f"The day for \N{LEFT DOUBLE QUOTATION MARK}{late[0]}\N{RIGHT DOUBLE QUOTATION MARK} "
        "has passed. Say so early; b has the words.",
    )
