"""Reading a schedule file: which file, what it holds, then one save that one undo takes back."""

import threading
from collections.abc import Mapping
from pathlib import Path

from prelim_coach.coach.schedule_labels import minded
from prelim_coach.domain.rotation import Kind
from prelim_coach.exchange.plan import Plan
from prelim_coach.tui.at_work import StoppedError, at_work, save_at_work
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
        seen = minded(screen.coach, plan)
        doubtful = {
            day.label: seen.label(day.label) for day in plan.days if day.label in seen.found
        }
        verdict = await screen.app.push_screen_wait(PreviewDialog(plan, doubtful))
        if verdict is None:
            break
        if not verdict.correct:
            await _save(screen, plan if verdict.as_is else seen.plan)
            return
        picked = await screen.app.push_screen_wait(
            ChoiceDialog(f"What is {verdict.correct}", kind_options())
        )
        if picked is not None:
            kinds[verdict.correct] = Kind(str(picked.value))
            plan = await _read(screen, path, person, kinds)
    if plan is not None:
        screen.say("Nothing was saved.")


async def _save(screen: CoachScreen, plan: Plan) -> None:
    setup = screen.coach.setup
    count = await save_at_work(screen, "Saving the schedule", lambda: setup.take_schedule(plan))
    if count is not None:
        screen.say(f"{plural(count, 'block')} saved. u takes them back; 1 goes to Today.")


async def _read(
    screen: CoachScreen,
    path: str,
    person: str | None = None,
    kinds: Mapping[str, Kind] | None = None,
) -> Plan | None:
    file, setup = Path(path).expanduser(), screen.coach.setup
    try:
        return await at_work(
            screen.app,
            "Reading the file",
            lambda: setup.read_schedule(file, person, kinds or {}),
            threading.Event(),
        )
    except StoppedError:
        screen.say("Stopped. Nothing was saved.")
    except ValueError as error:
        screen.say(str(error))
    return None


def _missing(line: str) -> str:
    try:
        path = Path(line).expanduser()
        return "" if path.is_file() else f"There is no file at {path}."
    except (OSError, RuntimeError):  # too long a name, or the home of nobody here
        return "There is no file of that name."
