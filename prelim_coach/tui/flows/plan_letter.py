"""Letters on the Plans screen: planned, judged, and their packet."""

from collections.abc import Sequence
from typing import cast

from msgspec.structs import replace
from textual.content import Content

from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.coach.typed_day import read_day
from prelim_coach.domain.plan import Answer, Letter
from prelim_coach.domain.plan_letter import PACKET
from prelim_coach.tui.dialogs.form import Field, FormDialog, Values
from prelim_coach.tui.dialogs.packet import PacketDialog
from prelim_coach.tui.flows.plan_flow import UNSAID, Begun, PlanFlow
from prelim_coach.tui.flows.plan_person import PersonField
from prelim_coach.tui.glyphs import DONE, OPEN
from prelim_coach.tui.prose import Hanging, styled
from prelim_coach.tui.widgets.plan_text import reason_lines

RULES = "Ask 2-3 months before it is due (P63), after 2-4 weeks together and feedback (I45)."


class LetterFlow(PlanFlow):
    """A letter of recommendation."""

    KEY = "l"
    LABEL = "a letter of recommendation"

    async def add(self, begun: Begun = UNSAID) -> None:
        """Ask who would write it, and by when it is due."""
        del begun
        people = PersonField(self._coach)
        fields = (
            people.field("writer"),
            Field("needed", "due", "15 feb, 2027-02-15, in 3 months"),
            Field("title", "for", "optional, as ERAS", free=True),
        )

        async def answered(values: Values) -> None:
            person = people.person(values["person"])
            needed = read_day(values["needed"], self._coach.desk.today())
            letter = self._coach.plans.letters.draft(person, needed, title=values["title"])
            await self.place(letter, None)
            self._screen.say(self._judged(letter))

        def fault(values: Values) -> str:
            return people.fault(values["person"]) or self._day_fault(values["needed"])

        await self._screen.ask(FormDialog("A letter", fields, fault, RULES), answered)

    async def edit(self, view: PlanView) -> None:
        """Ask for another due day, the intern's own number of weeks, a note."""
        letter = cast("Letter", view.record)
        today = self._coach.desk.today()
        estimate = self._coach.plans.letters.together(replace(letter, weeks=None), today).weeks
        fields = (
            Field("title", "for", "", letter.title, free=True),
            Field("needed", "due", "", letter.needed.isoformat()),
            Field(
                "weeks",
                "weeks together",
                f"empty: our estimate, {estimate}",
                "" if letter.weeks is None else str(letter.weeks),
            ),
            Field("note", "note", "optional", letter.note, free=True),
        )

        async def answered(values: Values) -> None:
            weeks = int(values["weeks"]) if values["weeks"] else None
            needed = read_day(values["needed"], today)
            changed = replace(letter, title=values["title"], weeks=weeks, note=values["note"])
            changed = self._coach.plans.letters.sound(changed)
            await self.place(changed, needed if needed != letter.needed else None)

        def fault(values: Values) -> str:
            if values["weeks"] and not values["weeks"].isdecimal():
                return "Weeks together are a number from 0 to 60."
            return self._day_fault(values["needed"], past=letter.needed < today)

        await self._screen.ask(FormDialog("The letter", fields, fault, RULES), answered)

    async def more(self, view: PlanView) -> None:
        """Open the packet: its checklist, and the ledger of what was done together."""
        letter = cast("Letter", view.record)
        await self._screen.ask(PacketDialog(self._coach, letter), lambda _: None)
        self._screen.reload()

    def beside(self, view: PlanView) -> Sequence[Content | Hanging]:
        """Give the reasons for and against asking now; once asked, the packet's checklist."""
        letter = cast("Letter", view.record)
        if letter.asked is None:
            return reason_lines(self._coach.asking.reasons(letter, self._coach.desk.today()))
        if letter.answer not in (Answer.YES, Answer.OPEN):
            return [styled("A letter that is not a clear yes is better left unwritten.")]
        return [
            styled("The packet; o opens it", "$quiet"),
            *(
                Hanging(
                    styled(f"{DONE if key in letter.packet else OPEN} ", "$accent"), styled(words)
                )
                for key, words in PACKET.items()
            ),
        ]

    def _judged(self, letter: Letter) -> str:
        return self._coach.plans.letters.readiness(letter, self._coach.desk.today()).words

    def _day_fault(self, typed: str, *, past: bool = False) -> str:
        try:
            day = read_day(typed, self._coach.desk.today())
        except ValueError as error:
            return str(error)
        if day < self._coach.desk.today() and not past:
            return "The day it is due is already past."
        return ""
