"""The first minute: at most five questions, each one key or skipped, then the rotations."""

from typing import TYPE_CHECKING

from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.flows.profile_questions import QUESTIONS, SKIPPED

if TYPE_CHECKING:
    from prelim_coach.tui.app import CoachApp

ROTATIONS = (
    Option("i", "read a calendar file", "import"),
    Option("a", "add a rotation by hand", "add"),
)


async def welcome(app: "CoachApp") -> None:
    """Ask, save the answers in one save, then offer to enter the rotations."""
    first = [question for question in QUESTIONS if question.first_day]
    answers: dict[str, object] = {}
    for number, question in enumerate(first, 1):
        answer = await question.ask(
            app, app.coach.desk.profile, before=f"{number} of {len(first)}  "
        )
        if answer is not SKIPPED:
            answers[question.field] = answer
    if app.save(lambda: app.coach.setup.save_profile(**answers)):
        picked = await app.push_screen_wait(
            ChoiceDialog(
                "Your rotations",
                ROTATIONS,
                "Enter goes on without; a day without one uses the limits of wards.",
            )
        )
        if picked is not None:
            app.open_schedule(str(picked.value))
