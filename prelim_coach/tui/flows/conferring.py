"""What is done with a conference: chosen, prepared, and its conversations logged."""

from collections.abc import Callable

from msgspec.structs import replace

from prelim_coach.coach.typed_day import EXAMPLES, read_day
from prelim_coach.domain.conference import (
    MOST_PRIORITIES,
    PRESENTING,
    REASONS,
)
from prelim_coach.domain.plan import Conference
from prelim_coach.tui.dialogs.checks import ChecksDialog
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.form import Field, FormDialog, Values
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.stories import Stories, StoriesDialog
from prelim_coach.tui.flows import planning
from prelim_coach.tui.prose import day_name, plural
from prelim_coach.tui.screens.base import CoachScreen

WHOM = "Dr. Okafor, or Dr. Okafor, fellow"
ONE = "One conference in a year (P28 P48)."
ENOUGH = "One good reason is enough."
AIMS = ("first", "second", "third")


class Conferring:
    """The acts of one conference, on whichever screen shows it."""

    def __init__(self, screen: CoachScreen) -> None:
        self._screen = screen
        self._coach = screen.coach

    async def talk(self, plan: Conference) -> None:
        """Log a conversation: a name, enter; a line about it if wanted."""
        day = self._coach.conference_day
        try:
            when = day.day_for(plan)
        except ValueError as error:
            self._screen.say(str(error))
            return
        fields = (
            Field("person", "with", WHOM, names=self._coach.people.names()),
            Field("line", "about", "optional, what stayed with you", free=True),
        )

        async def talked(values: Values) -> None:
            said = await self._screen.save(lambda: day.talk(plan, values["person"], values["line"]))
            if said:
                new = ", new on your list" if said.new else ""
                self._screen.say(f"{said.person.name}{new}. {said.talks.words.capitalize()}.")

        count = self._coach.conferences.talks(plan, when).words
        title = f"A conversation, {day_name(when)}"
        await self._screen.ask(FormDialog(title, fields, self._name_fault, f"{count}."), talked)

    async def choose(self, plan: Conference) -> None:
        """Choose it as the conference of the year, through the gate."""
        if self._coach.conferences.chosen(plan):
            self._screen.say("It is the one of your year already.")
            return
        placing = self._coach.plans.place(plan, plan.first)
        if placing is None:
            return
        verdict = await self._screen.save(lambda: self._coach.planning.plan(*placing))
        if verdict and verdict.fits:
            self._screen.say("The one of your year. Its steps come up when they are due.")
        elif verdict:
            commitment, beside = placing
            self._screen.run_worker(
                planning.through_the_gate(self._screen, commitment, verdict, beside)
            )

    async def people(self, plan: Conference) -> None:
        """Name somebody to write to ahead."""
        left = 5 - len(plan.people)
        fields = (Field("person", "whom", WHOM, names=self._coach.people.names()),)
        note = f"Three to five people (P31); {plural(max(left, 0), 'place')} left."

        async def named(values: Values) -> None:
            reach = self._coach.conference_day.reach
            kept = await self._screen.save(lambda: reach(plan, values["person"]))
            if kept:
                self._screen.say("On the list. Writing comes up 21 to 14 days ahead.")

        await self._screen.ask(
            FormDialog("Somebody to write to", fields, self._name_fault, note), named
        )

    async def aims(self, plan: Conference) -> None:
        """Write two or three aims."""
        kept = (*plan.priorities, *[""] * MOST_PRIORITIES)[:MOST_PRIORITIES]
        hints = ("a mentor in the field", "what programs look for", "optional")
        fields = [
            Field(name, name, hint, value, free=True)
            for name, hint, value in zip(AIMS, hints, kept, strict=True)
        ]

        async def written(values: Values) -> None:
            priorities = tuple(values[name] for name in AIMS if values[name])
            await self._save(replace(plan, priorities=priorities), "The aims stand.")

        note = "Two or three, on paper (P30)."
        await self._screen.ask(
            FormDialog("What you want from it", fields, _anything, note), written
        )

    async def stories(self, plan: Conference) -> None:
        """Write both stories; the first time they begin with the guides' templates."""

        async def written(stories: Stories) -> None:
            changed = replace(plan, story=stories.story, short_story=stories.short)
            await self._save(changed, "Both stories stand. Say the short one once aloud.")

        await self._screen.ask(StoriesDialog(*self._coach.conference_day.stories(plan)), written)

    async def small_ask(self, plan: Conference) -> None:
        """Write the one small thing to ask for."""
        hint = "As: could I email you a few lines for advice? (I24)"

        async def written(line: str) -> None:
            await self._save(replace(plan, small_ask=line), "One small ask, ready.")

        await self._screen.ask(LineDialog("One small ask", hint, value=plan.small_ask), written)

    async def edit(self, plan: Conference | None, title: str = "") -> None:
        """Ask for name and days, then for what speaks for it; a new one is weighed first."""
        start = plan or self._blank()
        fields = (
            Field("title", "name", "ACP chapter meeting", start.title or title, free=True),
            Field("first", "first day", EXAMPLES, plan.first.isoformat() if plan else ""),
            Field("last", "last day", "empty: one day", plan.last.isoformat() if plan else ""),
            Field("place", "where", "optional", start.place, free=True),
        )

        async def answered(values: Values) -> None:
            await self._reasons(self._read(start, values))

        dialog = FormDialog("A conference", fields, lambda values: self._fault(start, values))
        await self._screen.ask(dialog, answered)

    async def _reasons(self, plan: Conference) -> None:
        held = plan.reasons | ({PRESENTING} if plan.presenting else set())

        async def said(holding: frozenset[str]) -> None:
            presenting, reasons = PRESENTING in holding, holding - {PRESENTING}
            changed = replace(plan, presenting=presenting, reasons=reasons)
            if plan.id:
                await self._save(changed, f"Saved: {plan.title}.")
            else:
                await self._decide(changed)

        dialog = ChecksDialog("What speaks for it", REASONS, held, _weight, note=ENOUGH)
        await self._screen.ask(dialog, said)

    async def _decide(self, plan: Conference) -> None:
        async def chosen(picked: Option) -> None:
            if picked.value:
                await self.choose(plan)
            else:
                await self._save(plan, f"{plan.title} waits on the list; y on its page takes it.")

        options = (
            Option("y", "take it as the one of your year", value=True),
            Option("i", "weigh it for a while", value=False),
        )
        await self._screen.ask(ChoiceDialog(plan.title, options, ONE), chosen)

    async def _save(self, plan: Conference, words: str) -> None:
        await self._screen.save(
            lambda: self._coach.conferences.save(plan), f"{words} u takes it back."
        )

    def _blank(self) -> Conference:
        today = self._coach.desk.today()
        return Conference(made=today, title="", first=today, last=today)

    def _read(self, plan: Conference, values: Values) -> Conference:
        today = self._coach.desk.today()
        first = read_day(values["first"], today)
        last = read_day(values["last"], first) if values["last"] else first
        changed = replace(
            plan, title=values["title"], place=values["place"], first=first, last=last
        )
        return self._coach.conferences.sound(changed)

    def _fault(self, plan: Conference, values: Values) -> str:
        return _fault_of(lambda: self._read(plan, values))

    def _name_fault(self, values: Values) -> str:
        return _fault_of(lambda: self._coach.conference_day.whom(values["person"]))


async def met(screen: CoachScreen) -> None:
    """Log a conversation at the conference of today; on other days say where contacts go."""
    plan = screen.coach.conferences.present(screen.coach.desk.today())
    if plan:
        await Conferring(screen).talk(plan)
    else:
        screen.say("No conference today. p notes a contact with somebody.")


def _fault_of(read: Callable[[], object]) -> str:
    """Give the sentence that reading what was typed ends with; empty when it can be read."""
    try:
        read()
    except ValueError as error:
        return str(error)
    return ""


def _anything(values: Values) -> str:
    del values
    return ""


def _weight(holding: frozenset[str]) -> str:
    if PRESENTING in holding:
        return "With something to show it is the best case (P29)."
    return "" if holding else "Nothing yet. A year without a conference is fine too."
