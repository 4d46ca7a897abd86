"""Meetings on the Plans screen: asked for or set, changed, and the questions to bring."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import cast

from msgspec.structs import replace
from textual.content import Content

from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.coach.typed_day import read_day
from prelim_coach.domain.plan import Meeting
from prelim_coach.domain.plan_meeting import LONG, SHORT
from prelim_coach.domain.season import Season, season_of
from prelim_coach.tui.dialogs.form import Field, FormDialog, Values
from prelim_coach.tui.dialogs.questions import QuestionsDialog
from prelim_coach.tui.flows import plan_ticking
from prelim_coach.tui.flows.plan_flow import UNSAID, Begun, PlanFlow
from prelim_coach.tui.flows.plan_person import PersonField
from prelim_coach.tui.prose import Hanging, styled

LENGTH = (
    f"{LONG[0]}-{LONG[1]} minutes (P24); {SHORT} when it is cold or you like it short (I29 I46)."
)

WITH = r"^(a )?(meeting|meet)( with)?\b"
"""What stands before the name where a meeting was typed as one line."""


class MeetingFlow(PlanFlow):
    """A meeting with a mentor."""

    KEY = "m"
    LABEL = "a meeting with a mentor"

    async def add(self, begun: Begun = UNSAID) -> None:
        """Ask with whom, when and how long; without a day the first step is to ask for one."""
        people = PersonField(self._coach)
        meant = self._coach.people.named(re.sub(WITH, "", begun.title, flags=re.IGNORECASE))
        whom = meant[0].name if len(meant) == 1 else ""
        about = "" if whom else begun.title
        day = begun.day.isoformat() if begun.day else ""
        minutes = str(begun.minutes) if begun.minutes else ""
        fields = (
            people.field("with", whom),
            Field("day", "day", "empty: still to be asked for; else fri, 15 feb", day),
            Field("minutes", "minutes", f"{self._usual()}; {SHORT} with somebody new", minutes),
            Field("title", "about", "optional, a few words", about, free=True),
        )

        async def answered(values: Values) -> None:
            person = people.person(values["person"])
            meeting = self._draft(values, person)
            await self.place(meeting, meeting.day)

        dialog = FormDialog("A meeting", fields, lambda v: self._fault(people, v), self._note())
        await self._screen.ask(dialog, answered)

    async def edit(self, view: PlanView) -> None:
        """Ask for other minutes, another title, a note."""
        meeting = cast("Meeting", view.record)
        fields = (
            Field("title", "about", "", meeting.title, free=True),
            Field("minutes", "minutes", "", str(meeting.minutes)),
            Field("note", "note", "optional", meeting.note, free=True),
            Field("next", "next step", "after the meeting", meeting.next_step, free=True),
        )

        async def answered(values: Values) -> None:
            changed = self._coach.plans.meetings.sound(
                replace(
                    meeting,
                    title=values["title"],
                    minutes=_minutes(values["minutes"], meeting.minutes),
                    note=values["note"],
                    next_step=values["next"],
                )
            )
            longer = changed.minutes > meeting.minutes and not meeting.held
            await self.place(changed, view.day if longer else None)

        await self._screen.ask(FormDialog("The meeting", fields, self._edit_fault), answered)

    async def more(self, view: PlanView) -> None:
        """Choose the questions to bring."""
        from prelim_coach.guides.loader import meeting_questions

        meeting = cast("Meeting", view.record)

        async def chosen(questions: Sequence[str]) -> None:
            meetings = self._coach.plans.meetings
            await self._screen.save(
                lambda: meetings.bring(meeting, questions), "Saved. They stand beside the plan."
            )

        await self._screen.ask(QuestionsDialog(meeting_questions(), meeting.questions), chosen)

    async def close(self, view: PlanView) -> None:
        """Close a meeting; one that was held asks for its next step first (P27)."""
        step = view.step("next")
        if step is None or step.done or not _held(view):
            await super().close(view)
            return
        today = self._coach.desk.today()

        async def closed() -> None:
            again = self._coach.plans.view(view.id, today)
            if again:
                await super(MeetingFlow, self).close(again)

        await plan_ticking.tick(
            self._screen,
            today,
            plan_ticking.card_of(step, today),
            lambda: self._screen.run_worker(closed()),
        )

    def beside(self, view: PlanView) -> Sequence[Content | Hanging]:
        """Give the questions to bring and the next step."""
        meeting = cast("Meeting", view.record)
        lines: list[Content | Hanging] = []
        if meeting.questions:
            lines.append(styled("To ask", "$quiet"))
            lines += [
                Hanging(styled(f"{n}  ", "$accent"), styled(one))
                for n, one in enumerate(meeting.questions, 1)
            ]
        elif not meeting.held:
            lines.append(styled("No questions chosen yet; o offers some.", "$quiet"))
        if meeting.next_step:
            lines.append(Content.assemble(("Next step  ", "$quiet"), meeting.next_step))
        return lines

    def _usual(self) -> int:
        from prelim_coach.domain.plan_meeting import minutes_for

        return minutes_for(self._coach.desk.profile, cold=False)

    def _note(self) -> str:
        from prelim_coach.guides.cites import seasons

        profile, today = self._coach.desk.profile, self._coach.desk.today()
        season = season_of(today, profile.year_start)
        early = season in (Season.FIRST_MONTH, Season.OBSERVING)
        return f"{seasons()[season.value].text} {LENGTH}" if early else LENGTH

    def _draft(self, values: Values, person: str) -> Meeting:
        day = values["day"]
        return self._coach.plans.meetings.draft(
            person,
            day=read_day(day, self._coach.desk.today()) if day else None,
            minutes=_minutes(values["minutes"], None),
            title=values["title"],
        )

    def _fault(self, people: PersonField, values: Values) -> str:
        fault = people.fault(values["person"])
        if fault:
            return fault
        try:
            if values["day"]:
                day = read_day(values["day"], self._coach.desk.today())
                _not_past(day, self._coach.desk.today())
            _minutes(values["minutes"], None)
        except ValueError as error:
            return str(error)
        return ""

    def _edit_fault(self, values: Values) -> str:
        try:
            _minutes(values["minutes"], None)
        except ValueError as error:
            return str(error)
        return "" if values["title"] else "Give it a few words."


def _held(view: PlanView) -> bool:
    held = view.step("held")
    return held is not None and held.done is not None


def _minutes(typed: str, usual: int | None) -> int | None:
    if not typed:
        return usual
    if not typed.isdecimal() or not 5 <= int(typed) <= 120:
        raise ValueError(f"A meeting takes 5 to 120 minutes, not {typed[:12]}.")
    return int(typed)


def _not_past(day: dt.date, today: dt.date) -> None:
    if day < today:
        raise ValueError("That day is past. Log what happened on Today with l, or under People.")
