"""Reading a schedule file: which file, what it holds, then one save that one undo takes back."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

from prelim_coach.domain.rotation import Kind
from prelim_coach.exchange.plan import Plan
from prelim_coach.tui.dialogs.choice import ChoiceDialog
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.pick import PickDialog
from prelim_coach.tui.dialogs.preview import PreviewDialog
from prelim_coach.tui.flows.kinds import kind_options
from prelim_coach.tui.prose import plural
from prelim_coach.tui.screens.base import CoachScreen

HINT = "A calendar (.ics), an Amion report, or a table. ~ is your home folder."


def which_file() -> LineDialog:
    """Give the dialog that asks for the file."""
    return LineDialog("Read a schedule from which file", HINT, check=_missing, free=False)


async def read_file(screen: CoachScreen, path: str) -> None:
    """Show what the file would save, let kinds be corrected, and save it if the intern agrees."""
    plan = await _read(screen, path)
    person: str | None = None
    if plan is not None and plan.people:
        person = await screen.app.push_screen_wait(PickDialog("Which one are you", plan.people))
        plan = await _read(screen, path, person) if person else None
    kinds: dict[str, Kind] = {}
    while plan is not None:
        verdict = await screen.app.push_screen_wait(PreviewDialog(plan))
        if verdict is None:
            break
        if not verdict.correct:
            _save(screen, plan)
            return
        picked = await screen.app.push_screen_wait(
            ChoiceDialog(f"What is {verdict.correct}", kind_options())
        )
        if picked is not None:
            kinds[verdict.correct] = Kind(str(picked.value))
            plan = await _read(screen, path, person, kinds)
    if plan is not None:
        screen.say("Nothing was saved.")


def _save(screen: CoachScreen, plan: Plan) -> None:
    count = screen.save(lambda: screen.coach.setup.take_schedule(plan))
    if count is not None:
        screen.say(f"{plural(count, 'block')} saved. u takes them back; 1 goes to Today.")


async def _read(
    screen: CoachScreen,
    path: str,
    person: str | None = None,
    kinds: Mapping[str, Kind] | None = None,
) -> Plan | None:
    """Read in a thread, so that a large file does not hold the screen up."""
    screen.say("Reading the file")
    file = Path(path).expanduser()
    try:
        plan = await asyncio.to_thread(screen.coach.setup.read_schedule, file, person, kinds or {})
    except ValueError as error:
        screen.say(str(error))
        return None
    screen.bar.hush()
    return plan


def _missing(line: str) -> str:
    path = Path(line).expanduser()
    return "" if path.is_file() else f"There is no file at {path}."
