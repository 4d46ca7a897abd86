"""The first minute: at most five questions, each one key or skipped, then the rotations."""

from collections.abc import Awaitable, Callable

from textual.app import App

from prelim_coach.domain.profile import Profile
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.flows.profile_questions import QUESTIONS, SKIPPED

ROTATIONS = (
    Option("i", "read a calendar file", "import"),
    Option("a", "add a rotation by hand", "add"),
)
BEGIN = "Five short questions. Enter skips. Settings (,) changes any later."


async def welcome(app: App[None], profile: Profile, save: Callable[..., Awaitable[bool]]) -> str:
    """Ask, ``save`` the answers at once, and give what to do about rotations: import, add, none."""
    first = [question for question in QUESTIONS if question.first_day]
    answers: dict[str, object] = {}
    for number, question in enumerate(first, 1):
        hint = {"hint": BEGIN} if number == 1 else {}
        answer = await question.ask(app, profile, before=f"{number} of {len(first)}  ", **hint)
        if answer is not SKIPPED:
            answers[question.field] = answer
    if not await save(**answers):
        return ""
    picked = await app.push_screen_wait(
        ChoiceDialog(
            "Your rotations",
            ROTATIONS,
            "Enter goes on without; a day without one uses the limits of wards.",
        )
    )
    return str(picked.value) if picked else ""
