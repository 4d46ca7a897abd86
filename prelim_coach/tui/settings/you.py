"""The profile, asked with the same questions as on the first day, and the schedule."""

from collections.abc import Awaitable, Callable, Iterator

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.numbers import OURS
from prelim_coach.tui.flows.profile_questions import QUESTIONS, SKIPPED, Question
from prelim_coach.tui.prose import plural
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.settings.setting import SAVED, Setting

HINT = "Enter leaves it as it is."
ABOUT = {
    "own_minutes": "The most extra hours and minutes a week may hold (P44). The smallest of this "
    f"cap, what the week holds and what the load leaves wins. Two hours unless you say so, {OURS}.",
    "contacts": "Shown on the support page, under !.",
    "week_start": "Weeks are counted from it everywhere.",
    "year_start": "Month 1 of the year begins here; goals and the first months' limits go by it.",
    "temperament": "Quiet means one mentor meeting a month of 15 minutes (I46), and other acts.",
}


def lines(coach: Coach) -> Iterator[Setting]:
    """Give a line for each question, then the schedule."""
    profile = coach.desk.profile
    for question in QUESTIONS:
        about = ABOUT.get(question.field, "It chooses what is suggested, and fills in scripts.")
        yield Setting(
            question.field, question.label, question.said(profile), about, _asks(question)
        )
    blocks = plural(len(coach.setup.blocks()), "rotation")
    yield Setting("schedule", "Schedule", blocks, "By hand, or from a file.", _schedule)


def _asks(question: Question) -> Callable[[CoachScreen], Awaitable[None]]:
    async def change(screen: CoachScreen) -> None:
        coach = screen.coach
        answer = await question.ask(screen.app, coach.desk.profile, hint=HINT)
        if answer is not SKIPPED:
            await screen.save(lambda: coach.setup.save_profile(**{question.field: answer}), SAVED)

    return change


async def _schedule(screen: CoachScreen) -> None:
    screen.app.switch_mode("schedule")
