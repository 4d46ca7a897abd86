"""Opening a script from any screen, and logging it once it went out."""

from prelim_coach.domain.script import Script
from prelim_coach.tui.dialogs.script_fill import FillDialog, Gone
from prelim_coach.tui.screens.base import CoachScreen


async def open_script(screen: CoachScreen, script: Script) -> None:
    """Fill a script; ``l`` in there records it today."""

    def gone(answer: Gone) -> None:
        log(screen, script, answer.person)

    coach = screen.coach
    await screen.ask(FillDialog(coach.scripts.draft(script), coach.facts), gone)


def log(screen: CoachScreen, script: Script, person: str = "") -> None:
    """Record today that a script went out."""
    deed = screen.save(lambda: screen.coach.scripts.log(script, person))
    if deed:
        screen.say(f"Logged. {deed.title}. u takes it back.")
