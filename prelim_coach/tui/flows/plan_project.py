"""Projects on the Plans screen: weighed by five questions, taken through the gate, kept to."""

import datetime as dt
from collections.abc import Sequence
from typing import cast

from msgspec.structs import replace
from textual.content import Content

from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.coach.typed_day import EXAMPLES, read_day
from prelim_coach.domain import project
from prelim_coach.domain.plan import Project, ProjectSort
from prelim_coach.domain.project import LEAD, MOST_MILESTONES, SCOPE, SORTS, TIME
from prelim_coach.text import clean_line
from prelim_coach.tui.dialogs.checks import ChecksDialog
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.form import Field, FormDialog, Values
from prelim_coach.tui.flows import scripting
from prelim_coach.tui.flows.plan_flow import UNSAID, Begun, PlanFlow
from prelim_coach.tui.flows.plan_person import PersonField
from prelim_coach.tui.prose import Hanging, date_name, day_name, styled

ANSWERS = "A number is yes or no; the days answer 1."
TAKE, IDEA, SMALLER = "take", "idea", "smaller"
WORDS = ("narrow-role", "narrow-role-spoken", "kind-no", "buy-a-day")
"""What to say to a project that is too wide (P51)."""


class ProjectFlow(PlanFlow):
    """The one small project, or an idea of one."""

    KEY = "p"
    LABEL = "a project"

    async def add(self, begun: Begun = UNSAID) -> None:
        """Ask what sort it is, its name and lead, then the five questions."""
        options = [Option(str(n), words, sort) for n, (sort, words) in enumerate(SORTS.items(), 1)]

        async def chosen(picked: Option) -> None:
            if isinstance(picked.value, ProjectSort):
                await self._name(picked.value, begun.title)

        await self._screen.ask(ChoiceDialog("What is it", options), chosen)

    async def edit(self, view: PlanView) -> None:
        """Ask for its name, part, days and dates."""
        plan = cast("Project", view.record)
        dates = (*plan.milestones, *[None] * MOST_MILESTONES)[: len(plan.milestones) + 1]
        fields = (
            Field("title", "name", "", plan.title, free=True),
            Field("role", "your part", "one part, and no more", plan.role, free=True),
            Field("first", "from", EXAMPLES, plan.first.isoformat()),
            Field("last", "until", EXAMPLES, plan.last.isoformat()),
            *(
                Field(
                    f"date{n}", f"date {n}", "words, a day", _typed(one) if one else "", free=True
                )
                for n, one in enumerate(dates[:MOST_MILESTONES], 1)
            ),
        )

        async def written(values: Values) -> None:
            changed = self._read(plan, values)
            save = self._coach.projects.save
            await self._screen.save(
                lambda: save(changed), f"Saved: {changed.title}. u takes it back."
            )

        dialog = FormDialog("The project", fields, lambda values: self._fault(plan, values))
        await self._screen.ask(dialog, written)

    async def more(self, view: PlanView) -> None:
        """Offer what a project has: its scope, taking it, being behind, the words."""
        plan = cast("Project", view.record)
        taken = self._coach.projects.taken(plan)
        behind = "no longer behind" if plan.behind else "it is behind: say so early"
        options = [
            Option("s", "the five questions of its scope", self._scope),
            Option("b", behind, self._behind) if taken else Option("y", "take it", self._take),
            Option("w", "words for a smaller yes, or a no", self._words),
        ]

        async def chosen(picked: Option) -> None:
            await picked.value(plan)  # type: ignore[operator]

        found = project.scope(plan)
        hint = f"Scope: {found.count}" if taken else found.words
        await self._screen.ask(ChoiceDialog(plan.title, options, hint), chosen)

    def beside(self, view: PlanView) -> Sequence[Content | Hanging]:
        """Say where its own acts are."""
        del view
        return [styled("o: its scope, behind, the words for a smaller part", "$quiet")]

    async def move(self, view: PlanView) -> None:
        """Say where its dates are changed; each has its own."""
        del view
        self._screen.say("Each of its dates has a day of its own. e changes them.")

    async def _name(self, sort: ProjectSort, title: str) -> None:
        people = PersonField(self._coach)
        fields = (
            Field("title", "name", "discharge delays on 6 West", title, free=True),
            Field("person", "lead", "optional, who leads it", names=self._coach.people.names()),
        )

        async def answered(values: Values) -> None:
            lead = people.person(values["person"]) if values["person"] else ""
            await self._weigh(self._coach.projects.draft(values["title"], sort, lead=lead))

        def fault(values: Values) -> str:
            if not clean_line(values["title"]):
                return "Give it a few words, so that you will know it again."
            return people.fault(values["person"]) if values["person"] else ""

        await self._screen.ask(FormDialog(f"A {SORTS[sort]}", fields, fault), answered)

    async def _weigh(self, plan: Project) -> None:
        """Ask the five questions, then whether to take it, as it is or smaller."""

        async def weighed(holding: frozenset[str]) -> None:
            await self._decide(replace(plan, scope=holding))

        await self._screen.ask(self._questions(plan), weighed)

    async def _decide(self, plan: Project) -> None:
        options = [
            Option("y", f"take it, until {day_name(plan.last)}", TAKE),
            Option("i", "keep it as an idea", IDEA),
            Option("w", "words for a smaller yes, or a no", SMALLER),
        ]

        async def chosen(picked: Option) -> None:
            if picked.value == TAKE:
                await self._take(plan)
            elif picked.value == IDEA:
                said = f"{plan.title} is kept as an idea. u takes it back."
                await self._screen.save(lambda: self._coach.projects.save(plan), said)
            else:
                await self._words(plan)

        hint = project.scope(plan).words
        await self._screen.ask(ChoiceDialog(plan.title, options, hint), chosen)

    async def _scope(self, plan: Project) -> None:
        async def weighed(holding: frozenset[str]) -> None:
            changed = replace(plan, scope=holding)
            said = f"{project.scope(changed).words} u takes it back."
            await self._screen.save(lambda: self._coach.projects.save(changed), said)

        await self._screen.ask(self._questions(plan), weighed)

    def _questions(self, plan: Project) -> ChecksDialog:
        statements = {key: one.asks for key, one in SCOPE.items()}

        def said(holding: frozenset[str]) -> str:
            return project.scope(replace(plan, scope=holding)).words

        held = project.answers(plan)
        days = f"{date_name(plan.first)} to {date_name(plan.last)}"
        fixed = (TIME, LEAD) if plan.person else (TIME,)
        return ChecksDialog(
            "Does it fit the year", statements, held, said, note=f"{days}. {ANSWERS}", fixed=fixed
        )

    async def _take(self, plan: Project) -> None:
        try:
            sound = self._coach.projects.sound(plan)
        except ValueError as error:
            self._screen.say(str(error))
            return
        self._screen.run_worker(self.place(sound, sound.first))

    async def _behind(self, plan: Project) -> None:
        today = self._coach.desk.today()
        changed = await self._screen.save(lambda: self._coach.projects.behind(plan, today))
        script = self._coach.scripts.get("project-behind")
        if changed is None or not changed.behind or script is None:
            self._screen.say("No longer behind. u takes it back.")
            return
        lead = self._coach.people.get(plan.person)
        values = {"person": lead.name, "project": plan.title} if lead else {"project": plan.title}
        await scripting.open_script(self._screen, script, values)

    async def _words(self, plan: Project) -> None:
        values = {"project": plan.title}
        await scripting.open_one_of(self._screen, self._coach.scripts.of(WORDS), values)

    def _read(self, plan: Project, values: Values) -> Project:
        today = self._coach.desk.today()
        lines = [words for id_, words in values.items() if id_.startswith("date") and words]
        return self._coach.projects.sound(
            replace(
                plan,
                title=values["title"],
                role=values["role"],
                first=read_day(values["first"], today),
                last=read_day(values["last"], today),
                milestones=tuple(_milestone(line, today) for line in lines),
            )
        )

    def _fault(self, plan: Project, values: Values) -> str:
        try:
            self._read(plan, values)
        except ValueError as error:
            return str(error)
        return ""


def _typed(one: tuple[str, dt.date]) -> str:
    words, day = one
    return f"{words}, {day.isoformat()}"


def _milestone(line: str, today: dt.date) -> tuple[str, dt.date]:
    words, comma, day = line.rpartition(",")
    if not comma or not words.strip():
        raise ValueError(f"{line[:30]!r} needs words, a comma, and a day: draft, 15 feb.")
    return words.strip(), read_day(day, today)
