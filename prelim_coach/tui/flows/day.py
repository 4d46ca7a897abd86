"""What is asked and noted from Today; imported with the first key that asks something."""

import datetime as dt
from collections.abc import Callable

from prelim_coach.domain.journal import Card
from prelim_coach.tui.dialogs import card as card_text
from prelim_coach.tui.dialogs.check_in import CheckInAnswer, CheckInDialog
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.entry import EntryAnswer, EntryDialog
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.flows import conferring, finding, helping, hours, people, planning, scripting
from prelim_coach.tui.screens.base import CoachScreen

POINT_HINT = "One line, no patient details. End with @name to remember who taught it."


async def check_in(screen: CoachScreen, day: dt.date) -> None:
    """Ask how the intern is, and save it."""
    coach = screen.coach
    phase = coach.journal.phase(day)
    said = next((one for one in coach.journal.check_ins(day, day) if one.phase is phase), None)
    shift = hours.to_correct(coach, day, phase)
    worked = hours.words(coach.duty.day(day)) if shift else ""

    async def keep(answer: CheckInAnswer) -> None:
        saved = await screen.save(lambda: hours.check_in(coach, day, answer))
        if saved is not None:
            screen.say(f"Saved. {saved}".strip())

    await screen.ask(CheckInDialog(said, shift, worked), keep)


async def point(screen: CoachScreen, day: dt.date) -> None:
    """Note one teaching point."""

    async def keep(line: str) -> None:
        await screen.save(lambda: screen.coach.teaching.note(day, line), "Noted.")

    names = screen.coach.people.names()
    await screen.ask(LineDialog("Teaching point", POINT_HINT, names=names), keep)


async def find(screen: CoachScreen, go: Callable[[dt.date], None]) -> None:
    """Find a teaching point by a few letters; ``go`` takes the day it was noted on."""
    await finding.a_point(screen, go)


async def help_given(screen: CoachScreen, day: dt.date) -> None:
    """Note help given or received."""

    async def keep(picked: Option) -> None:
        await helping.note_help(screen, day, picked)

    await screen.ask(ChoiceDialog("Help", helping.WAYS), keep)


async def touch(screen: CoachScreen, day: dt.date) -> None:
    """Record a contact with somebody."""
    await people.touch_somebody(screen, day)


async def met(screen: CoachScreen) -> None:
    """Log a conversation at the conference of today."""
    await conferring.met(screen)


async def log(screen: CoachScreen, day: dt.date) -> None:
    """Log something that happened and is on no card."""

    async def keep(answer: EntryAnswer) -> None:
        await screen.save(
            lambda: screen.coach.journal.log(
                day,
                answer.title,
                minutes=answer.minutes,
                audience=answer.audience,
                act=answer.act.id if answer.act else "",
            ),
            f"Logged: {answer.title}",
        )

    await screen.ask(EntryDialog("It happened", screen.coach.desk.deck, planning=False), keep)


async def plan(screen: CoachScreen, day: dt.date) -> None:
    """Plan something for the week of a day, through the gate."""

    async def keep(answer: EntryAnswer) -> None:
        await planning.plan(screen, day, answer)

    await screen.ask(EntryDialog("Plan for this week", screen.coach.desk.deck, planning=True), keep)


async def open_card(screen: CoachScreen, card: Card, day: dt.date) -> None:
    """Read the whole card; its words can be filled from there."""
    await scripting.open_card(screen, card, day)


def why(screen: CoachScreen, card: Card) -> None:
    """Read why a card came up."""
    lines = card_text.reasons(card, screen.coach.facts)
    screen.app.push_screen(ReadingDialog("Why this card", lines))


def rehearse(screen: CoachScreen, card: Card) -> None:
    """Read a card back as an if-then plan."""
    screen.app.push_screen(ReadingDialog("Rehearse", card_text.rehearsal(card)))
