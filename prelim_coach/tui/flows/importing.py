"""Reading a schedule file: which file, what it holds, then one save that one undo takes back."""

from pathlib import Path

from prelim_coach.exchange.plan import Plan
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.preview import PreviewDialog
from prelim_coach.tui.prose import plural
from prelim_coach.tui.screens.base import CoachScreen

HINT = "A calendar (.ics), an Amion report, or a table. ~ is your home folder."


def which_file() -> LineDialog:
    """Give the dialog that asks for the file."""
    return LineDialog("Read a schedule from which file", HINT, check=_missing)


async def read_file(screen: CoachScreen, path: str) -> None:
    """Show what the file would save, and save it if the intern agrees."""
    plan = _read(screen, path)
    if plan is not None and plan.people:
        plan = await _choose_person(screen, path, plan)
    if plan is None:
        return
    agreed = await screen.app.push_screen_wait(PreviewDialog(plan))
    if agreed:
        count = screen.save(lambda: screen.coach.setup.take_schedule(plan))
        if count is not None:
            screen.say(f"{plural(count, 'block')} saved. u takes them back; 1 goes to Today.")
    else:
        screen.say("Nothing was saved.")


async def _choose_person(screen: CoachScreen, path: str, plan: Plan) -> Plan | None:
    keys = "123456789abcdefghijklmnopqrstuvwxyz"
    options = [Option(key, name, name) for key, name in zip(keys, plan.people, strict=False)]
    picked = await screen.app.push_screen_wait(ChoiceDialog("Which one are you", options))
    return _read(screen, path, str(picked.value)) if picked else None


def _read(screen: CoachScreen, path: str, person: str | None = None) -> Plan | None:
    return screen.save(lambda: screen.coach.setup.read_schedule(Path(path).expanduser(), person))


def _missing(line: str) -> str:
    path = Path(line).expanduser()
    return "" if path.is_file() else f"There is no file at {path}."
